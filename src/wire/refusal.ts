// How each family of services words a refused signature. The same four things go wrong everywhere (no key, unknown key,
// wrong signature, wrong time) and each protocol has its own code, status and sentence for them. Sources: IAM User Guide,
// "Troubleshoot signed requests for AWS APIs"; the "Common Errors" page of each API reference; S3 API, "Error Responses";
// EC2 API, "Error codes"; texts as the services are recorded to answer them.
import { Fault } from '../kernel/fault.ts'
import type { ServiceName } from '../model/index.ts'
import type { Protocol } from '../model/tables.ts'

/** The families that word refusals alike. */
export type Family = 's3' | 'ec2' | 'query' | 'json' | 'rest-json'

export function familyOf(service: ServiceName | undefined, protocol: Protocol): Family {
  if (service === 's3') return 's3'
  switch (protocol) {
    case 'ec2':
      return 'ec2'
    case 'rest-json':
      return 'rest-json'
    case 'json1.0':
    case 'json1.1':
    case 'rpc-v2-cbor':
      return 'json'
    case 'query':
    case 'rest-xml':
      return 'query'
  }
}

/** A request that carries no signature, to an operation that needs one. */
export function missingToken(family: Family): Fault {
  switch (family) {
    case 's3':
      return new Fault('AccessDenied', 'Access Denied', { status: 403 })
    case 'ec2':
    case 'query':
      return new Fault('MissingAuthenticationToken', 'Request is missing Authentication Token', {
        status: 403,
      })
    case 'json':
      return new Fault('MissingAuthenticationTokenException', 'Request is missing Authentication Token', {
        status: 400,
      })
    case 'rest-json':
      return new Fault('MissingAuthenticationTokenException', 'Missing Authentication Token', { status: 403 })
  }
}

const INVALID_TOKEN = 'The security token included in the request is invalid.'
const EXPIRED_TOKEN = 'The security token included in the request is expired'

/** An access key that nobody made, or that is deleted or inactive. */
export function unknownKey(family: Family, accessKeyId: string): Fault {
  switch (family) {
    case 's3':
      return new Fault(
        'InvalidAccessKeyId',
        'The AWS Access Key Id you provided does not exist in our records.',
        {
          status: 403,
          fields: { AWSAccessKeyId: accessKeyId },
        },
      )
    case 'ec2':
      return new Fault('AuthFailure', 'AWS was not able to validate the provided access credentials', {
        status: 401,
      })
    case 'query':
      return new Fault('InvalidClientTokenId', INVALID_TOKEN, { status: 403 })
    case 'json':
      return new Fault('UnrecognizedClientException', INVALID_TOKEN, { status: 400 })
    case 'rest-json':
      return new Fault('UnrecognizedClientException', INVALID_TOKEN, { status: 403 })
  }
}

/** What the authority says of a key (its code is IAM's), in the words of the service asked. */
export function refusedKey(
  family: Family,
  said: Fault,
  accessKeyId: string,
  token: string | undefined,
): Fault {
  if (said.code.startsWith('Expired')) return expiredToken(family, token)
  // Any other service answers a bad session token as it answers a bad key.
  if (family === 's3' && token !== undefined)
    return new Fault('InvalidToken', 'The provided token is malformed or otherwise invalid.', {
      status: 400,
      fields: { 'Token-0': token },
    })
  return unknownKey(family, accessKeyId)
}

function expiredToken(family: Family, token: string | undefined): Fault {
  switch (family) {
    case 's3':
      return new Fault('ExpiredToken', 'The provided token has expired.', {
        status: 400,
        fields: { 'Token-0': token ?? '' },
      })
    case 'ec2':
      return new Fault('RequestExpired', 'Request has expired.', { status: 400 })
    case 'query':
      return new Fault('ExpiredToken', EXPIRED_TOKEN, { status: 403 })
    case 'json':
      return new Fault('ExpiredTokenException', EXPIRED_TOKEN, { status: 400 })
    case 'rest-json':
      return new Fault('ExpiredTokenException', EXPIRED_TOKEN, { status: 403 })
  }
}

const MISMATCH =
  'The request signature we calculated does not match the signature you provided. ' +
  'Check your AWS Secret Access Key and signing method. Consult the service documentation for details.'
const S3_MISMATCH =
  'The request signature we calculated does not match the signature you provided. Check your key and signing method.'

/** What was signed and how, for S3's answer, which shows its own computation. */
export interface Computation {
  readonly accessKeyId: string
  readonly signature: string
  readonly stringToSign: string
  readonly canonicalRequest?: string
}

/** A signature that is not the one of this request under this key. */
export function wrongSignature(family: Family, computed: Computation): Fault {
  if (family !== 's3') return badSignature(family, MISMATCH)
  return new Fault('SignatureDoesNotMatch', S3_MISMATCH, {
    status: 403,
    fields: {
      AWSAccessKeyId: computed.accessKeyId,
      StringToSign: computed.stringToSign,
      SignatureProvided: computed.signature,
      StringToSignBytes: spacedHex(computed.stringToSign),
      ...(computed.canonicalRequest === undefined
        ? {}
        : {
            CanonicalRequest: computed.canonicalRequest,
            CanonicalRequestBytes: spacedHex(computed.canonicalRequest),
          }),
    },
  })
}

/** A signature refused for what `message` says: its date, its scope, what it leaves unsigned. */
export function badSignature(family: Family, message: string): Fault {
  switch (family) {
    case 's3':
      return new Fault('SignatureDoesNotMatch', message, { status: 403 })
    case 'ec2':
      return new Fault('AuthFailure', message, { status: 401 })
    case 'query':
      return new Fault('SignatureDoesNotMatch', message, { status: 403 })
    case 'json':
      return new Fault('InvalidSignatureException', message, { status: 400 })
    case 'rest-json':
      return new Fault('InvalidSignatureException', message, { status: 403 })
  }
}

/** An Authorization header, or presigned parameters, of which a part is missing or malformed. */
export function incomplete(family: Family, message: string, where: 'header' | 'query'): Fault {
  switch (family) {
    case 's3':
      return where === 'header'
        ? new Fault('AuthorizationHeaderMalformed', `The authorization header is malformed; ${message}`, {
            status: 400,
          })
        : new Fault('AuthorizationQueryParametersError', message, { status: 400 })
    case 'ec2':
    case 'query':
      return new Fault('IncompleteSignature', message, { status: 400 })
    case 'json':
      return new Fault('IncompleteSignatureException', message, { status: 400 })
    case 'rest-json':
      return new Fault('IncompleteSignatureException', message, { status: 403 })
  }
}

function spacedHex(text: string): string {
  return Buffer.from(text, 'latin1')
    .toString('hex')
    .replace(/..(?!$)/g, '$& ')
}
