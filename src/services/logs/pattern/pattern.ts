// Filter patterns ("Filter pattern syntax for metric filters, subscription filters, filter log events, and Live Tail",
// CloudWatch Logs user guide). The first character says which of the four languages a pattern speaks: `{ … }` conditions
// on JSON, `[ … ]` conditions on fields between spaces, `%…%` a regular expression, anything else terms. Compiled once,
// then asked for each message; every language is linear in the message's length.
import { PatternError } from './error.ts'
import { compileFields } from './fields.ts'
import { compileJson } from './json.ts'
import { compileRegex } from './regex.ts'
import { compileTerms } from './terms.ts'

/** The values that TestMetricFilter shows of a message that matches; undefined when it does not match. */
export type Pattern = (message: string) => Readonly<Record<string, string>> | undefined

// "There is a limit of 2 regex for each filter pattern when creating a delimited or JSON filter pattern".
const REGEXES_MAX = 2

/** Compiles a pattern; '' and blanks match everything. Throws PatternError for what is none. */
export function compilePattern(text: string): Pattern {
  const pattern = text.trim()
  if (pattern === '') return () => ({})
  if (pattern.startsWith('{')) return compileJson(pattern, boundedRegexes())
  if (pattern.startsWith('[')) return compileFields(pattern, boundedRegexes())
  if (pattern.startsWith('%') && pattern.length > 1 && pattern.endsWith('%')) {
    const regex = compileRegex(pattern.slice(1, -1))
    return (message) => (regex(message) ? {} : undefined)
  }
  return compileTerms(pattern)
}

function boundedRegexes(): typeof compileRegex {
  let count = 0
  return (source) => {
    if (++count > REGEXES_MAX) {
      throw new PatternError(`A filter pattern can contain at most ${REGEXES_MAX} regular expressions`)
    }
    return compileRegex(source)
  }
}
