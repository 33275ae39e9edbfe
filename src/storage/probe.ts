// Where a storage call can be cut short: the moments that crash tests (test/crash) name and count. An engine that was given a
// probe calls it at each of them; without one it costs a look at a field.

/**
 * In the order of one write: the log, its flush, the answers; in PostgreSQL the commit sent and answered instead, then the
 * wake of others; and for a blob: bytes, their sync, their name, its folder.
 */
export type StoragePoint =
  | 'records: before the write'
  | 'records: written'
  | 'records: before the flush'
  | 'records: flushed'
  | 'records: commit sent'
  | 'records: commit answered'
  | 'records: before a wake'
  | 'records: before an answer'
  | 'records: checkpoint'
  | 'blob: before the write'
  | 'blob: written'
  | 'blob: synced'
  | 'blob: named'
  | 'blob: folder synced'
  | 'blob: before the delete'
  | 'blob: deleted'

/** Called at every point; it may end the process. */
export type Probe = (point: StoragePoint) => void
