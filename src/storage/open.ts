// Chooses the engine: `--records postgres://…` with `--blobs FOLDER` is PostgreSQL and a folder that servers share,
// nothing is the embedded one in the data folder. PostgreSQL's client is loaded only by who uses it.
import { isPostgres } from './postgres/dsn.ts'
import { openEmbedded, type Embedded } from './embedded.ts'
import { StorageError } from './errors.ts'
import type { Storage, StorageOptions } from './storage.ts'

export interface Where {
  /** `postgres://…`, or '' for the embedded engine in the data folder. */
  readonly records: string
  /** Folder of blobs that goes with PostgreSQL; '' with the embedded engine. */
  readonly blobs: string
  /** Folder of the archive of changes, '' for none; the embedded engine's. */
  readonly archive: string
  /** Connections to PostgreSQL for transactions and reads. */
  readonly recordsConnections: number
  /** Term of leases where servers share the records. */
  readonly leaseSeconds: number
}

/** Opens what the operator named. Throws StorageError with a text for the operator. */
export async function openStorage(
  where: Where,
  options: StorageOptions,
): Promise<Storage & Partial<Pick<Embedded, 'verify'>>> {
  if (where.records === '') {
    if (where.blobs !== '')
      throw new StorageError('format', '--blobs goes with --records; the embedded engine keeps its own')
    return await openEmbedded(where.archive === '' ? options : { ...options, archive: where.archive })
  }
  if (where.archive !== '')
    throw new StorageError('format', '--archive is for the embedded engine; PostgreSQL archives its own log')
  if (!isPostgres(where.records))
    throw new StorageError('format', '--records takes postgres://user@host:port/database')
  if (where.blobs === '')
    throw new StorageError(
      'format',
      '--records postgres://… needs --blobs FOLDER, a folder that all servers share',
    )
  const { openPostgres } = await import('./postgres/open.ts')
  return await openPostgres({
    ...options,
    dsn: where.records,
    blobs: where.blobs,
    limits: { connections: where.recordsConnections },
    leaseTermMs: where.leaseSeconds * 1_000,
  })
}
