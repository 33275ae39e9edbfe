// Terms in unstructured log events: `ERROR ARGUMENTS` needs both, `?ERROR ?WARN` one of them, `-ARGUMENTS` none of it;
// what is more than letters, digits and underscores stands in double quotes. Case counts. When `?` terms stand beside
// others they are ignored (user guide, "Match terms in unstructured log events").
import { PatternError } from './error.ts'
import type { Pattern } from './pattern.ts'

type Kind = 'include' | 'exclude' | 'optional'

/** Compiles a pattern of terms. */
export function compileTerms(pattern: string): Pattern {
  const terms = [...split(pattern)]
  const texts = (kind: Kind): string[] => terms.filter((term) => term.kind === kind).map((term) => term.text)
  const include = texts('include')
  const exclude = texts('exclude')
  const optional = include.length + exclude.length > 0 ? [] : texts('optional')
  return (message) => {
    const matches =
      include.every((text) => message.includes(text)) &&
      !exclude.some((text) => message.includes(text)) &&
      (optional.length === 0 || optional.some((text) => message.includes(text)))
    return matches ? {} : undefined
  }
}

function* split(pattern: string): Generator<{ kind: Kind; text: string }> {
  let at = 0
  while (at < pattern.length) {
    if (/\s/.test(pattern[at] ?? '')) {
      at++
      continue
    }
    const kind: Kind = pattern[at] === '?' ? 'optional' : pattern[at] === '-' ? 'exclude' : 'include'
    if (kind !== 'include') at++
    const term = TERM.exec(pattern.slice(at))
    if (term === null) throw invalid(pattern.slice(at))
    const [whole, quoted, plain] = term
    at += whole.length
    const text = quoted === undefined ? (plain ?? '') : quoted.replaceAll(/\\(["\\])/g, '$1')
    if (quoted === undefined && !/^[\p{L}\p{N}_]+$/u.test(text)) throw invalid(text)
    // Blanks in quotes match everything (user guide, "Match everything").
    if (text.trim() !== '') yield { kind, text }
  }
}

const TERM = /^(?:"((?:[^"\\]|\\[^])*)"|([^\s"]+))(?=\s|$)/

// AWS's words for a term that should have been quoted.
function invalid(term: string): PatternError {
  return new PatternError(`Invalid character(s) in term '${term}'`)
}
