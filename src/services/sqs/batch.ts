// What the batch operations share: the rules of their entries, and how one entry's refusal stands beside the others' success
// (API_SendMessageBatch; recorded answers).
import { Fault, isRetryable } from '../../kernel/fault.ts'
import { missing } from './names.ts'

const ENTRIES_MAX = 10
const ENTRY_ID = /^[A-Za-z0-9_-]{1,80}$/

export interface Failed {
  readonly Id: string
  readonly SenderFault: boolean
  readonly Code: string
  readonly Message: string
}

/**
 * Refuses a batch that is wrong as a whole, in AWS's order: empty, too many, an entry without what it must have (the model's
 * required members, which `needs` names besides the id), a bad id, an id twice.
 */
export function checkEntries<E extends { readonly Id: string }>(
  entries: readonly E[],
  kind: string,
  needs: keyof E & string,
): void {
  if (entries.length === 0) {
    throw new Fault('EmptyBatchRequest', `There should be at least one ${kind} in the request.`)
  }
  if (entries.length > ENTRIES_MAX) {
    throw new Fault(
      'TooManyEntriesInBatchRequest',
      `Maximum number of entries per request are ${ENTRIES_MAX}. You have sent ${entries.length}.`,
    )
  }
  const seen = new Set<string>()
  for (const [n, entry] of entries.entries()) {
    // The door has looked at the request's own members only: of entries, clients may leave out anything.
    const absent = (['Id', needs] as const).find((name) => (entry[name] as unknown) === undefined)
    if (absent !== undefined) throw missing(`${kind}.${n + 1}.${absent}`)
    const { Id: id } = entry
    if (!ENTRY_ID.test(id)) {
      throw new Fault(
        'InvalidBatchEntryId',
        'A batch entry id can only contain alphanumeric characters, hyphens and underscores. It can be at most 80 letters long.',
      )
    }
    if (seen.size === seen.add(id).size) {
      throw new Fault('BatchEntryIdsNotDistinct', `Id ${id} repeated.`)
    }
  }
}

/** What a batch answers: AWS leaves out the list that is empty, though its model says that both are there (recorded answers). */
export function batchAnswer<S>(successful: S[], failed: Failed[]): { Successful: S[]; Failed: Failed[] } {
  const lists = {
    ...(successful.length === 0 ? {} : { Successful: successful }),
    ...(failed.length === 0 ? {} : { Failed: failed }),
  }
  return lists as { Successful: S[]; Failed: Failed[] }
}

/** One entry's refusal; anything that is not AWS's answer to this entry fails the whole request. */
export function failedEntry(id: string, error: unknown): Failed {
  if (!(error instanceof Fault) || isRetryable(error)) throw error
  return { Id: id, SenderFault: true, Code: error.code, Message: error.message }
}
