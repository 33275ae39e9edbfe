// Where PostgreSQL is, as the operator wrote it: `postgres://user:password@host:port/database`, or
// `postgres://user@/database?host=/var/run/postgresql` for a unix socket. What may be shown of it has no secret in it.
// PGPASSWORD stands for a password that shall not be seen among the processes.
// https://www.postgresql.org/docs/current/libpq-connect.html#LIBPQ-CONNSTRING-URIS
import { StorageError } from '../errors.ts'

/** True for what `--records` may say. */
export const isPostgres = (text: string): boolean => /^postgres(ql)?:\/\//.test(text)

/** The same without password and without options, for logs and messages. */
export function shownDsn(dsn: string): string {
  // Not by `new URL`: libpq's form allows an empty host, which that refuses.
  const parts = /^(postgres(?:ql)?:\/\/)(?:([^@/?]*)@)?([^/?]*)(\/[^?]*)?(?:\?(.*))?$/s.exec(dsn)
  if (parts === null) return 'postgres://…'
  const [, scheme = '', login = '', host = '', database = '', query = ''] = parts
  const user = login.split(':')[0] ?? ''
  const socket = new URLSearchParams(query).get('host')
  return `${scheme}${user === '' ? '' : `${user}@`}${host === '' && socket !== null ? socket : host}${database}`
}

/** What of it is no address of a server; throws StorageError 'format' with a text for the operator. */
export function checkDsn(dsn: string): void {
  if (!isPostgres(dsn) || /[\0-\x20]/.test(dsn))
    throw new StorageError(
      'format',
      `--records takes postgres://user@host:port/database, not ${isPostgres(dsn) ? shownDsn(dsn) : 'this'}`,
    )
}
