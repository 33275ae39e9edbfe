// A message as the room keeps it. Its entry is what receives scan and lines of FIFO queues rewrite, so it stays under a
// kilobyte: a longer content stands in a record of its own beside it, above 64 KiB in a blob that this message holds
// (CONTRACTS.md §2), written once and never moved.
//
//   sqs/<account>/<region>/content/<message id>     Content, when it is not in the entry
import { dropBlob, holdBlob, holdersOf } from '../../kernel/body.ts'
import { INLINE_BYTES_MAX, key } from '../../kernel/records.ts'
import type { Blobs, Key, Reader, Tx } from '../../kernel/records.ts'
import type { Place } from './names.ts'

/** One message attribute: a text or bytes in base64. */
export interface Attribute {
  readonly name: string
  /** `String`, `Number.int`, `Binary` … */
  readonly type: string
  readonly text?: string
  readonly binary?: string
}

export interface Content {
  readonly body: string
  readonly attributes?: readonly Attribute[]
}

/** Where a content that is not in its entry stands. */
export type Elsewhere = { readonly at: 'record' } | { readonly at: 'blob'; readonly id: string }

export interface Entry {
  /** The MessageId, a UUID. */
  readonly id: string
  /** `clock.now` ms. */
  readonly sentMs: number
  readonly senderId: string
  readonly md5: string
  readonly md5Attributes?: string
  readonly content?: Content
  readonly elsewhere?: Elsewhere
  /** AWSTraceHeader. */
  readonly trace?: string
  /** MessageGroupId: the line of a FIFO queue, the tenant of a fair one. */
  readonly group?: string
  readonly deduplicationId?: string
  /** Place in the queue, 1, 2, …: on a FIFO queue what SequenceNumber says, on a standard one among those of a millisecond. */
  readonly sequence?: number
  /** How often it was received. */
  readonly count: number
  readonly firstMs?: number
  /** When it was received last: no visibility timeout may end more than twelve hours after. */
  readonly receivedMs?: number
  /** From when its retention counts, where that is not sentMs: a FIFO dead letter's is its move. */
  readonly agesFromMs?: number
  /** FIFO: hidden in its line, in flight or delayed, until then. */
  readonly dueMs?: number
  /** DeadLetterQueueSourceArn. */
  readonly source?: string
}

/** What a receive scans stays short, so a content of more characters than this stands beside its entry. */
const ENTRY_CONTENT_MAX = 640

const contentKey = (at: Place, id: string): Key => key('sqs', at.account, at.region, 'content', id)

/** A content made ready to be named: the entry's part of it, and the text that `holdContent` writes. */
export interface NewContent {
  readonly part: Pick<Entry, 'content' | 'elsewhere'>
  readonly text?: string
}

/** Makes a content durable where it needs a blob; must be called before the transaction. */
export async function prepareContent(blobs: Blobs, content: Content): Promise<NewContent> {
  const { body, attributes } = content
  if (attributes === undefined && body.length <= ENTRY_CONTENT_MAX) return { part: { content } }
  const text = JSON.stringify(content)
  if (text.length <= ENTRY_CONTENT_MAX) return { part: { content } }
  // Three bytes a character is the most that UTF-8 takes of a JSON text's UTF-16 unit.
  if (text.length * 3 <= INLINE_BYTES_MAX || Buffer.byteLength(text) <= INLINE_BYTES_MAX) {
    return { part: { elsewhere: { at: 'record' } }, text }
  }
  const { id } = await blobs.put(Buffer.from(text))
  return { part: { elsewhere: { at: 'blob', id } } }
}

const holderOf = (id: string): string => `sqs/${id}`

/** Writes or holds a content for the message `id`, in the transaction that writes its entry. */
export async function holdContent(tx: Tx, at: Place, id: string, fresh: NewContent): Promise<void> {
  const { elsewhere } = fresh.part
  if (elsewhere?.at === 'record') tx.put(contentKey(at, id), fresh.text ?? '')
  else if (elsewhere?.at === 'blob') await holdBlob(tx, elsewhere.id, holderOf(id))
}

/** Lets go of a message's content, with its last entry. */
export async function dropContent(tx: Tx, at: Place, entry: Entry): Promise<void> {
  const { elsewhere, id } = entry
  if (elsewhere?.at === 'record') tx.delete(contentKey(at, id))
  else if (elsewhere?.at === 'blob') await dropBlob(tx, elsewhere.id, holderOf(id))
}

/** Gives a message's content to the id that the message has from now on. */
export async function renameContent(tx: Tx, at: Place, entry: Entry, id: string): Promise<void> {
  const { elsewhere } = entry
  if (elsewhere?.at === 'record')
    tx.put(contentKey(at, id), (await tx.get<string>(contentKey(at, entry.id))) ?? '')
  else if (elsewhere?.at === 'blob') await holdBlob(tx, elsewhere.id, holderOf(id))
  await dropContent(tx, at, entry)
}

/** The content of a message, wherever it stands; undefined when it is gone meanwhile. */
export async function contentOf(
  from: { readonly records: Reader; readonly blobs: Blobs },
  at: Place,
  entry: Entry,
): Promise<Content | undefined> {
  const { content, elsewhere, id } = entry
  if (content !== undefined) return content
  if (elsewhere?.at === 'blob') return blobContent(from, elsewhere.id)
  const text = await from.records.get<string>(contentKey(at, id))
  return text === undefined ? undefined : (JSON.parse(text) as Content)
}

/** A message that is deleted or purged while it is being answered takes its blob with it; one that is held must be there. */
async function blobContent(
  { records, blobs }: { readonly records: Reader; readonly blobs: Blobs },
  blobId: string,
): Promise<Content | undefined> {
  try {
    return JSON.parse((await blobs.read(blobId)).toString()) as Content
  } catch (error) {
    if ((await records.scan(holdersOf(blobId), { limit: 1 })).length > 0) throw error
    return undefined
  }
}
