// What a room's source says of itself: the limits that it keeps and the errors that it may raise. Both are read from the
// text, since STYLE.md has them stand there plainly: `const WAIT_TIME_SECONDS_MAX = 20 // API_ReceiveMessage`.
import { readdirSync, readFileSync } from 'node:fs'
import { stripTypeScriptTypes } from 'node:module'
import { join, relative } from 'node:path'
import type { Limit } from '../parity.ts'

const CONSTANT = /^(?:export )?const ([A-Z][A-Z0-9_]+) = ([\d][\d_ *.+/eE-]*)(?: \/\/ (.+))?$/

/** Every named number of the room, with the source that its comment (beside or above) gives. */
export function readLimits(folder: string, root: string): Limit[] {
  return sources(folder).flatMap((file) => {
    const lines = readFileSync(file, 'utf8').split('\n')
    return lines.flatMap((line, i) => {
      const [, name, value, beside] = CONSTANT.exec(line) ?? []
      if (name === undefined || value === undefined) return []
      const source = beside ?? commentAbove(lines, i)
      // A number that nobody explains is no limit (a day's milliseconds, a word's bits).
      if (source === '') return []
      return [{ name, value: value.trim(), source, file: relative(root, file) }]
    })
  })
}

/** Error codes that the room's source names in quotes, types aside. */
export function raisedErrors(folder: string): string[] {
  const codes = new Set<string>()
  for (const file of sources(folder)) {
    const text = stripTypeScriptTypes(readFileSync(file, 'utf8'))
    for (const [, code] of text.matchAll(/'([A-Z][A-Za-z]+(?:\.[A-Za-z.]+)?)'/g)) {
      if (code !== undefined) codes.add(code)
    }
  }
  return [...codes].toSorted()
}

function commentAbove(lines: readonly string[], at: number): string {
  const comment: string[] = []
  for (let i = at - 1; i >= 0; i--) {
    const text = /^(?:\/\/|\/\*\*| \*) ?(.*?)(?: ?\*\/)?$/.exec(lines[i] ?? '')?.[1]
    if (text === undefined) break
    comment.unshift(text)
  }
  return comment.join(' ').trim()
}

function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts') && !entry.name.endsWith('.test.ts'))
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted()
}
