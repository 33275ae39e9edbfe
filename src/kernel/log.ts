// The server's own log: one line of JSON or of text each, to stderr. Secrets and request bodies never get here.

export interface Log {
  debug(message: string, fields?: object): void
  info(message: string, fields?: object): void
  warn(message: string, fields?: object): void
  error(message: string, fields?: object): void
}
