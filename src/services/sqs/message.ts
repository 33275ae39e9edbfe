// What a message may be: body, attributes, group and deduplication ids, delays, checked in AWS's words (API_SendMessage,
// Developer Guide "Amazon SQS message metadata", recorded answers).
import type { Fault } from '../../kernel/fault.ts'
import { fault } from '../../kernel/fault.ts'
import type { Input } from '../../model/index.ts'
import { md5OfAttributes, md5OfText } from './digest.ts'
import type { Attribute, Content } from './entry.ts'
import { invalid, invalidValue, missing } from './names.ts'
import type { QueueRecord } from './store.ts'

const ATTRIBUTES_MAX = 10 // "Each message can have up to 10 attributes."
const ATTRIBUTE_NAME_BYTES_MAX = 256
const ATTRIBUTE_TYPE_BYTES_MAX = 256
const DELAY_SECONDS_MAX = 900
/** API_SendMessage: 1 to 128 of letters, digits and ASCII punctuation. */
const FIFO_ID = /^[!-~]{1,128}$/
/** What a message may not contain (API_SendMessage: all but #x9 | #xA | #xD | #x20-#xD7FF | #xE000-#xFFFD | #x10000-#x10FFFF). */
// oxlint-disable-next-line no-control-regex
const FORBIDDEN = /[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/
const ALLOWED =
  'the set of allowed characters is #x9 | #xA | #xD | #x20 to #xD7FF | #xE000 to #xFFFD | #x10000 to #x10FFFF'

/** One message as SendMessage and an entry of SendMessageBatch give it. */
export type Given = Omit<Input<'sqs', 'SendMessage'>, 'QueueUrl'>

/** A message that was found right. */
export interface Draft {
  readonly content: Content
  /** UTF-8 of the body and the attributes' names, types and values: what MaximumMessageSize bounds. */
  readonly bytes: number
  readonly md5: string
  readonly md5Attributes?: string
  readonly md5System?: string
  readonly trace?: string
  readonly delaySeconds?: number
  readonly group?: string
  readonly deduplicationId?: string
}

/** Reads what does not depend on the queue. Throws AWS's refusal. */
export function readDraft(given: Given): Draft {
  const body = given.MessageBody
  if (body === '') throw missing('MessageBody')
  if (FORBIDDEN.test(body) || !body.isWellFormed()) {
    throw fault(
      'InvalidMessageContents',
      `Invalid characters found. Valid unicode characters are: ${ALLOWED}`,
    )
  }
  const delay = given.DelaySeconds
  if (delay !== undefined && (delay < 0 || delay > DELAY_SECONDS_MAX)) {
    throw invalidValue(delay, 'DelaySeconds', `DelaySeconds must be >= 0 and <= ${DELAY_SECONDS_MAX}.`)
  }
  checkFifoId('MessageGroupId', given.MessageGroupId)
  checkFifoId('MessageDeduplicationId', given.MessageDeduplicationId)
  const attributes = readAttributes(given.MessageAttributes)
  const trace = readTrace(given.MessageSystemAttributes)
  return {
    content: { body, ...(attributes === undefined ? {} : { attributes }) },
    bytes: Buffer.byteLength(body) + bytesOf(attributes ?? []),
    md5: md5OfText(body),
    ...(attributes === undefined ? {} : { md5Attributes: md5OfAttributes(attributes) }),
    ...(trace === undefined ? {} : { trace, md5System: md5OfAttributes([TRACE(trace)]) }),
    ...(delay === undefined ? {} : { delaySeconds: delay }),
    ...(given.MessageGroupId === undefined ? {} : { group: given.MessageGroupId }),
    ...(given.MessageDeduplicationId === undefined ? {} : { deduplicationId: given.MessageDeduplicationId }),
  }
}

const TRACE = (text: string): Attribute => ({ name: 'AWSTraceHeader', type: 'String', text })

/** Checks what depends on the queue: its size, and what its kind of queue takes. */
export function checkForQueue(draft: Draft, queue: QueueRecord): void {
  const { fifo, contentBasedDeduplication } = queue.attributes
  if (!fifo) {
    if (draft.deduplicationId !== undefined) {
      throw invalidValue(
        draft.deduplicationId,
        'MessageDeduplicationId',
        'The request includes a parameter that is not valid for this queue type.',
      )
    }
    return
  }
  if (draft.delaySeconds !== undefined && draft.delaySeconds > 0) {
    throw invalidValue(
      draft.delaySeconds,
      'DelaySeconds',
      'The request include parameter that is not valid for this queue type.',
    )
  }
  if (draft.group === undefined) throw missing('MessageGroupId')
  if (draft.deduplicationId === undefined && !contentBasedDeduplication) throw noDeduplicationId()
}

/** Recorded answers. */
export function noDeduplicationId(): Fault {
  return invalid(
    'The queue should either have ContentBasedDeduplication enabled or MessageDeduplicationId provided explicitly',
  )
}

/** The words differ between one message and an entry of a batch (recorded answers). */
export function checkSize(draft: Draft, queue: QueueRecord, alone: boolean): void {
  const max = queue.attributes.maximumMessageSize
  if (draft.bytes <= max) return
  const verb = alone ? 'are invalid' : 'cannot be validated'
  throw invalid(`One or more parameters ${verb}. Reason: Message must be shorter than ${max} bytes.`)
}

function checkFifoId(parameter: string, id: string | undefined): void {
  if (id === undefined || FIFO_ID.test(id)) return
  throw invalidValue(
    id,
    parameter,
    `${parameter} can only include alphanumeric and punctuation characters. 1 to 128 in length.`,
  )
}

function readAttributes(given: Given['MessageAttributes']): Attribute[] | undefined {
  const entries = Object.entries(given ?? {})
  if (entries.length === 0) return undefined
  if (entries.length > ATTRIBUTES_MAX) {
    throw invalid(
      `Number of message attributes [${entries.length}] exceeds the allowed maximum [${ATTRIBUTES_MAX}].`,
    )
  }
  return entries.map(([name, value]) => {
    checkAttributeName(name)
    return readAttribute(name, value)
  })
}

function checkAttributeName(name: string): void {
  if (name === '') throw invalid('The request must contain non-empty message (user) attribute names.')
  if (Buffer.byteLength(name) >= ATTRIBUTE_NAME_BYTES_MAX) {
    throw invalid('Message (user) attribute names must be shorter than 256 Bytes')
  }
  if (!/^[\w.\u00c0-\u017f-]+$/.test(name)) {
    throw invalid(
      'Message (user) attributes name can only contain upper and lower score characters, digits, periods, hyphens and ' +
        'underscores. ',
    )
  }
  if (/^(?:aws\.|amazon\.|\.)|\.$|\.\./i.test(name)) {
    throw invalid(
      "You can't use message attribute names beginning with 'AWS.' or 'Amazon.'. These strings are reserved for internal " +
        "use. Additionally, they cannot start or end with '.'.",
    )
  }
}

type Value = NonNullable<Given['MessageAttributes']>[string]

function readAttribute(name: string, value: Value): Attribute {
  const { DataType: type, StringValue: text, BinaryValue: binary } = value
  if (value.StringListValues !== undefined || value.BinaryListValues !== undefined) {
    throw invalid('Message attribute list values in SendMessage operation are not supported.')
  }
  if (type === '')
    throw invalid(`Message (user) attribute '${name}' must contain a non-empty attribute type.`)
  if (Buffer.byteLength(type) >= ATTRIBUTE_TYPE_BYTES_MAX) {
    throw invalid('Message (user) attribute types must be shorter than 256 Bytes')
  }
  const base = /^(String|Number|Binary)(?:\.|$)/.exec(type)?.[1]
  if (base === undefined) {
    throw invalid(
      `The type of message (user) attribute '${name}' is invalid. You must use only the following supported type ` +
        'prefixes: Binary, Number, String.',
    )
  }
  const empty = (): Fault =>
    invalid(`Message (user) attribute '${name}' must contain a non-empty value of type '${base}'.`)
  if (base === 'Binary') {
    if (binary === undefined || binary.length === 0) throw empty()
    return { name, type, binary: Buffer.from(binary).toString('base64') }
  }
  if (text === undefined || text === '') throw empty()
  if (FORBIDDEN.test(text) || !text.isWellFormed()) {
    throw invalid(`Invalid characters found. Valid unicode characters are: ${ALLOWED}`)
  }
  if (base === 'Number' && !isNumber(text)) {
    throw invalid(`Can't cast the value of message (user) attribute '${name}' to a number.`)
  }
  return { name, type, text }
}

const isNumber = (text: string): boolean => /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i.test(text.trim())

/** "Currently, the only supported message system attribute is AWSTraceHeader." (API_SendMessage) */
function readTrace(given: Given['MessageSystemAttributes']): string | undefined {
  for (const [name, value] of Object.entries(given ?? {})) {
    if (name !== 'AWSTraceHeader') throw invalid(`Message system attribute name '${name}' is invalid.`)
    if (value.DataType !== 'String') {
      throw invalid(
        `The type of message system attribute '${name}' is invalid. You must use only the following supported type ` +
          'prefixes: String.',
      )
    }
    if (value.StringValue === undefined || value.StringValue === '') {
      throw invalid(`Message system attribute '${name}' must contain a non-empty value of type 'String'.`)
    }
    return value.StringValue
  }
  return undefined
}

function bytesOf(attributes: readonly Attribute[]): number {
  let bytes = 0
  for (const { name, type, text, binary } of attributes) {
    bytes += Buffer.byteLength(name) + Buffer.byteLength(type)
    bytes += binary === undefined ? Buffer.byteLength(text ?? '') : Buffer.byteLength(binary, 'base64')
  }
  return bytes
}
