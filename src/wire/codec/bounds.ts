// What no message may exceed, whatever its size in bytes (the door bounds that): a small body must not cost much.

/**
 * Nesting of structures, lists, maps, XML elements and CBOR items. DynamoDB's documents reach 32 levels of two JSON levels each
 * (Developer Guide, "Constraints: nested attribute depth"), no other model comes near; a recursive reader of 128 levels uses
 * less than 64 KiB of the 984 KiB of V8's stack.
 */
export const DEPTH_MAX = 128

/** Attributes of one XML element; AWS's schemas have two at most. */
export const XML_ATTRIBUTES_MAX = 64

/** Parameters of one form. SNS PublishBatch, the largest real one, has some hundreds; EC2's lists end at 1,000 entries. */
export const FORM_PARAMETERS_MAX = 20_000

/** Elements of a query list may be skipped (`X.member.1`, `X.member.9`), but not without end: recorded answers of SES. */
export const FORM_LIST_SKIP_MAX = 10

/** Items in one CBOR array or map: each costs at least one byte, so a length beyond the bytes left is a lie. */
export const CBOR_ITEMS_MAX = 1_000_000

/** One event-stream message (Amazon Transcribe and S3 Select, "Event stream encoding": total length ≤ 16 MiB + headers). */
export const EVENT_MESSAGE_BYTES_MAX = 24 * 1024 * 1024
