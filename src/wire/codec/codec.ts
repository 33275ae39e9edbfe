// The seam between the door and the codecs: one compiled reader and one compiled writer per (operation, protocol), made on
// first use from the model's compact table. The door routes, verifies and authorizes; a codec only turns bytes into words.
import type { Readable } from 'node:stream'
import type { Fault } from '../../kernel/fault.ts'
import type { HttpReply } from '../../kernel/http.ts'
import type { ServiceName } from '../../model/index.ts'
import type { Protocol } from '../../model/tables.ts'

export type { Protocol }

/** A request whose name is known. */
export interface WireRequest {
  readonly method: string
  /** URI labels, percent-decoded: { Bucket, Key }. Empty for protocols without them. */
  readonly labels: Readonly<Record<string, string>>
  /** Query parameters, decoded; repeated ones as an array. */
  readonly query: Readonly<Record<string, string | string[]>>
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>
  /** Bytes for buffered bodies; a stream where `streamingInput` or `eventStreamInput` is set. */
  readonly body: Buffer | Readable | undefined
}

export interface OperationCodec {
  readonly protocol: Protocol
  /** The input member that is the raw body as a stream (S3 Body); the door then does not buffer. */
  readonly streamingInput: string | undefined
  /** The input member that is an event stream (read as an async iterable of events). */
  readonly eventStreamInput: string | undefined
  /** Decodes. Throws a Fault of the protocol (SerializationException, MalformedInput, MalformedXML …), never anything else. */
  read(request: WireRequest): Record<string, unknown>
  /** Encodes an output, its request id included (header and, in query and XML, ResponseMetadata). */
  write(output: object, answer: { requestId: string }): HttpReply
}

export interface Codecs {
  operation(service: ServiceName, operation: string, protocol: Protocol): OperationCodec
  /** A fault in the protocol that the request came in; `service` is undefined where routing failed before it was known. */
  fault(
    service: ServiceName | undefined,
    operation: string | undefined,
    protocol: Protocol,
    fault: Fault,
    answer: { requestId: string; head?: boolean },
  ): HttpReply
}
