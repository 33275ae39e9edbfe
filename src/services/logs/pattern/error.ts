// What a filter pattern that cannot be read is answered with; the operations turn it into InvalidParameterException.

/** The pattern is not one of AWS's language; the message says where. */
export class PatternError extends Error {
  override readonly name = 'PatternError'
}
