// The server's own log: one line of JSON or of text each, to stderr. Secrets and request bodies never get here.

export interface Log {
  debug(message: string, fields?: object): void
  info(message: string, fields?: object): void
  warn(message: string, fields?: object): void
  error(message: string, fields?: object): void
  /** Whether lines of this level are written: where making one would cost something. */
  writes(level: LogLevel): boolean
}

export type LogLevel = 'debug' | 'info' | 'warn' | 'error'

export interface LogOptions {
  /** Lines below this level are dropped. */
  readonly level?: LogLevel
  /** `json` for collectors, `text` for people. */
  readonly format?: 'json' | 'text'
  /** The machine's time, ms since 1970 (`clock.stamp`, which answers inside a body as well). */
  readonly stamp: () => number
  /** Takes one line with its newline; stderr by default. */
  readonly write?: (line: string) => void
}

/** A log that never throws: what cannot be written as JSON is written as text. */
export function createLog(options: LogOptions): Log {
  const floor = LEVELS.indexOf(options.level ?? 'info')
  const write = options.write ?? ((line: string) => void process.stderr.write(line))
  const lineOf = options.format === 'json' ? jsonLine : textLine
  const at =
    (level: LogLevel) =>
    (message: string, fields?: object): void => {
      if (LEVELS.indexOf(level) >= floor)
        write(lineOf(new Date(options.stamp()).toISOString(), level, message, fields))
    }
  const writes = (level: LogLevel): boolean => LEVELS.indexOf(level) >= floor
  return { debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error'), writes }
}

const LEVELS: readonly LogLevel[] = ['debug', 'info', 'warn', 'error']

function jsonLine(time: string, level: LogLevel, message: string, fields: object | undefined): string {
  return safeJson({ time, level, message, ...fields }) + '\n'
}

function textLine(time: string, level: LogLevel, message: string, fields: object | undefined): string {
  const rest = fields === undefined ? '' : ' ' + safeJson(fields)
  return `${time} ${level.toUpperCase().padEnd(5)} ${message}${rest}\n`
}

function safeJson(value: object): string {
  try {
    return JSON.stringify(value, (_, v: unknown) => {
      if (v instanceof Error) return v.stack ?? v.message
      return typeof v === 'bigint' ? String(v) : v
    })
  } catch (error) {
    return JSON.stringify({ unwritable: String(error) })
  }
}
