// The patterns of AWS's models are Java's, and AWS matches the whole text. JavaScript reads nearly all of them; the few things
// that it spells otherwise (leading flags, possessive counts, POSIX classes) are translated here.

// Patterns over which a backtracking matcher takes exponential or quadratic time, and ones for the same set of texts over which
// it does not. Each repeats a group that can be cut in many ways (`(-?[a-z]+)*`); pattern.test.ts measures all that are left.
const EQUIVALENTS: Readonly<Record<string, string>> = {
  // ecr ScanningRepositoryFilterValue
  '^[a-z0-9*](?:[._\\-/a-z0-9*]?[a-z0-9*]+)*$': '[a-z0-9*](?:[._\\-/]?[a-z0-9*])*',
  // events AuthHeaderParameters: tabs anywhere, at least one character of the class
  '^[ \\t]*[^\\x00-\\x1F:\\x7F]+([ \\t]+[^\\x00-\\x1F:\\x7F]+)*[ \\t]*$':
    '\\t*[^\\x00-\\x1F:\\x7F][^\\x00-\\x08\\x0A-\\x1F:\\x7F]*',
  // events HeaderValue
  '^[ \\t]*[\\x20-\\x7E]+([ \\t]+[\\x20-\\x7E]+)*[ \\t]*$': '\\t*[\\x20-\\x7E][\\x20-\\x7E\\t]*',
  // pipes HeaderValue: what stands after the bar is printable too
  '[ \\t]*[\\x20-\\x7E]+([ \\t]+[\\x20-\\x7E]+)*[ \\t]*|(\\$(\\.[\\w/_-]+(\\[(\\d+|\\*)\\])*)*)':
    '\\t*[\\x20-\\x7E][\\x20-\\x7E\\t]*',
  // rds IntegrationName
  '[a-zA-Z](?:-?[a-zA-Z0-9]+)*': '[a-zA-Z](?:-?[a-zA-Z0-9])*',
  // elasticache AccessString, route53 Cidr
  '.*\\S.*': '(?=.*\\S).*',
}

/** A function that tells whether the whole of a text matches. */
export function fullMatch(pattern: string): (text: string) => boolean {
  const expression = compilePattern(pattern)
  return (text) => expression.test(text)
}

/** The pattern as JavaScript, anchored at both ends. Throws SyntaxError when it can not be read; a test keeps that no model has such. */
export function compilePattern(pattern: string): RegExp {
  const { flags, body } = leadingFlags(EQUIVALENTS[pattern] ?? pattern)
  const whole = `^(?:${translate(body)})$`
  try {
    return new RegExp(whole, `u${flags}`)
  } catch {
    // Java allows escapes and ranges (`[\w-.]`, `\-`) that the strict mode forbids.
    return new RegExp(whole, flags)
  }
}

function leadingFlags(pattern: string): { flags: string; body: string } {
  const found = /^\(\?([is]+)\)/.exec(pattern)
  return found
    ? { flags: found[1] ?? '', body: pattern.slice(found[0].length) }
    : { flags: '', body: pattern }
}

function translate(pattern: string): string {
  return pattern
    .replaceAll(/(\{\d+(?:,\d*)?\})\+/g, '$1')
    .replaceAll('\\p{Print}', '[\\x20-\\x7E]')
    .replaceAll('\\p{XDigit}', '[0-9A-Fa-f]')
}
