// How many bytes of body each operation takes at most (CONTRACTS.md §6 "Bounds"). Refused from Content-Length before a
// byte is read, and while a body of unknown length arrives. Streamed uploads (S3 objects) are not counted here: the room
// knows their limits. These are the outer bounds of the wire; a room checks its own narrower ones with its own words.
import { Fault } from '../kernel/fault.ts'
import type { ServiceName } from '../model/index.ts'
import type { Protocol } from '../model/tables.ts'

const MIB = 1024 * 1024

/** DynamoDB BatchWriteItem's 16 MB is the largest of the services that publish one for a whole request. */
export const BODY_BYTES_MAX = 16 * MIB
/** A message batch is 1 MiB (SQS quotas); base64 attributes and form encoding can treble it on the wire. */
const SQS_BODY_BYTES_MAX = 4 * MIB
/** API_Invoke, "Lambda quotas": 6 MB; a request just above still reaches the room, which words the refusal. */
const LAMBDA_INVOKE_BYTES_MAX = 6 * MIB + 64 * 1024
/** Lambda's own refusal names 70,167,211 bytes for CreateFunction: 50 MB of zip in base64 and the rest of the JSON. */
const LAMBDA_UPLOAD_BYTES_MAX = 70_167_211
/** CompleteMultipartUpload of 10,000 parts with checksums is the largest XML that S3 reads. */
const S3_XML_BYTES_MAX = 8 * MIB

const LAMBDA_UPLOADS: ReadonlySet<string> = new Set([
  'CreateFunction',
  'UpdateFunctionCode',
  'PublishLayerVersion',
])
const LAMBDA_INVOKES: ReadonlySet<string> = new Set(['Invoke', 'InvokeAsync', 'InvokeWithResponseStream'])

/** The bound for an operation; with the service alone known (a form not yet read), the service's own. */
export function bodyBytesMax(service: ServiceName | undefined, operation: string | undefined): number {
  if (service === 'sqs') return SQS_BODY_BYTES_MAX
  if (service === 's3') return S3_XML_BYTES_MAX
  if (service !== 'lambda' || operation === undefined) return BODY_BYTES_MAX
  if (LAMBDA_UPLOADS.has(operation)) return LAMBDA_UPLOAD_BYTES_MAX
  return LAMBDA_INVOKES.has(operation) ? LAMBDA_INVOKE_BYTES_MAX : BODY_BYTES_MAX
}

/** The answer to a body above its bound, in the words of the service where they are known (Lambda's code is a recorded one). */
export function tooLarge(
  service: ServiceName | undefined,
  operation: string | undefined,
  protocol: Protocol,
  limitBytes: number,
): Fault {
  if (service === 's3')
    return new Fault('MaxMessageLengthExceeded', 'Your request was too big.', {
      status: 400,
      fields: { MaxMessageLengthBytes: String(limitBytes) },
    })
  if (service === 'lambda') {
    const invoke = operation !== undefined && LAMBDA_INVOKES.has(operation)
    const name = invoke ? 'InvokeFunction' : operation
    const bytes = invoke ? 6 * MIB : limitBytes
    return new Fault(
      'RequestEntityTooLargeException',
      `Request must be smaller than ${bytes} bytes for the ${name} operation`,
      {
        status: 413,
      },
    )
  }
  const code =
    protocol === 'query' || protocol === 'ec2' ? 'RequestEntityTooLarge' : 'RequestEntityTooLargeException'
  return new Fault(code, `The request body is larger than ${limitBytes} bytes.`, { status: 413 })
}
