// What storage may answer besides what a body throws. These are not AWS's words: at the door they end as a 500, and the
// log says which.

/** `bounds` and `body` are mistakes of the caller; `full` passes when there is space again; the others need the operator. */
export type StorageErrorKind =
  | 'bounds'
  | 'body'
  | 'full'
  | 'damaged'
  | 'stopped'
  | 'locked'
  | 'format'
  | 'failed'

export class StorageError extends Error {
  override readonly name = 'StorageError'
  readonly kind: StorageErrorKind
  constructor(kind: StorageErrorKind, message: string, options?: ErrorOptions) {
    super(message, options)
    this.kind = kind
  }
}

// https://www.sqlite.org/rescode.html; node:sqlite gives extended codes, whose low byte is the primary one.
const SQLITE_FULL = 13
const SQLITE_CORRUPT = 11
const SQLITE_NOTADB = 26

/** SQLite's errors in our words; others unchanged. */
export function storageError(error: unknown, path: string): unknown {
  if (!(error instanceof Error) || !('errcode' in error) || typeof error.errcode !== 'number') return error
  const code = error.errcode & 0xff
  if (code === SQLITE_FULL)
    return new StorageError('full', `the disk is full: nothing of this transaction was written to ${path}`, {
      cause: error,
    })
  if (code === SQLITE_CORRUPT || code === SQLITE_NOTADB)
    return new StorageError('damaged', damaged(path, error.message), { cause: error })
  return error
}

export const damaged = (path: string, why: string): string =>
  `${path} is damaged (${why}). It was left as it is: restore the data folder from a backup, or move it away to begin anew`
