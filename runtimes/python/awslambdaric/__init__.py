"""AWS's runtime can be asked for the type of the context object, and functions do so in their annotations."""
