// HTTP as the rooms and the door see it, without Node's classes, so that a request can come from a socket, from an in-process
// test or bench (`cloud.request`), or from another server, and walk the same steps.
import type { Readable } from 'node:stream'

/** A request as it came off the wire. Nothing is decoded: signatures are over these very bytes. */
export interface HttpRequest {
  readonly method: string
  /** The raw request target, path and query, still percent-encoded: `/bucket/a%2Fb?x-id=GetObject`. */
  readonly target: string
  /** Names in lower case; repeated headers joined with `,` in the order received (`; ` for cookie). */
  readonly headers: Readonly<Record<string, string>>
  /** The body: bytes when it is already here, a stream when it is still arriving, undefined when there is none. */
  readonly body: Buffer | Readable | undefined
  /** How the client reached us: `http` or `https`; with the Host header it makes the URLs in answers. */
  readonly scheme: 'http' | 'https'
  /** The peer's address, or the one a trusted proxy names. */
  readonly remoteAddress: string
  /** True when the peer is this machine. */
  readonly loopback: boolean
  readonly httpVersion: '1.0' | '1.1' | '2.0'
  /** Aborts when the client goes away or the server drains; long polls end with it. */
  readonly signal: AbortSignal
  /** Called once, after signature and authorization, before a body is read: answers `100 Continue` where the client waits for it. */
  readonly proceed?: () => void
  /**
   * What came after a streamed body, lower-case names: `x-amz-checksum-crc32` … of an aws-chunked upload. Valid once the body
   * has ended; the door has then already compared each checksum with the bytes (a body that does not hold fails with a Fault
   * instead of ending), so that a handler only records the values. Empty where nothing was announced.
   */
  readonly trailers?: () => Readonly<Record<string, string>>
}

/** An answer. Header names as they shall be written; a stream body is piped and its failure resets the connection. */
export interface HttpReply {
  status: number
  headers: Record<string, string | string[]>
  body: Buffer | string | Readable | undefined
  /** Trailers known only once a streamed body has ended. */
  trailers?: () => Record<string, string>
}
