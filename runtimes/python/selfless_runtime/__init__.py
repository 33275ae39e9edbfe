"""The parts of the bootstrap, in a package, so that a function's own modules may have any name."""
