// What a wire table is: the form of src/model/<service>.json and routes.json, written by tools/model.ts from AWS's API models
// and read at run time by the door, the codecs and the validator. The words are botocore's (its JSON models are the source);
// what is absent has its default, a member without traits is only its shape's name.

/** The protocols of notes/protocol.md §5; `json1.0` and `json1.1` differ in their content type only. */
export type Protocol = 'json1.0' | 'json1.1' | 'query' | 'ec2' | 'rest-json' | 'rest-xml' | 'rpc-v2-cbor'

export interface ServiceModel {
  /** The folder's name in the source: `s3`, `cognito-idp`. */
  readonly service: string
  readonly metadata: Metadata
  readonly operations: Readonly<Record<string, OperationModel>>
  readonly shapes: Readonly<Record<string, ShapeModel>>
  readonly paginators: Readonly<Record<string, Paginator>>
}

export interface Metadata {
  readonly apiVersion: string
  readonly endpointPrefix: string
  /** The service name of the credential scope. */
  readonly signingName: string
  readonly serviceId: string
  readonly serviceFullName: string
  readonly uid: string
  /** Every protocol in which it is spoken; the first is that of today's SDKs. */
  readonly protocols: readonly Protocol[]
  /** What stands before the dot of X-Amz-Target; for rpc-v2-cbor the `/service/<…>` of the path. */
  readonly targetPrefix?: string
  readonly xmlNamespace?: string
  /** JSON and CBOR errors also carry `x-amzn-query-error`. */
  readonly awsQueryCompatible?: true
}

export interface OperationModel {
  readonly method: string
  /** URI template with its literal query: `/{Bucket}?location`. */
  readonly uri: string
  /** HTTP status of success, where it is not 200. */
  readonly status?: number
  readonly input?: string
  readonly output?: string
  /** Root element of an XML request body, where the model names one. */
  readonly inputName?: string
  readonly inputNamespace?: XmlNamespace | string
  readonly errors?: readonly string[]
  /** Element that wraps a query result, where it is not `<Operation>Result`. */
  readonly resultWrapper?: string
  /** Root element of an XML answer, where it is not the output shape's name. */
  readonly outputName?: string
  /** The output's single member is itself the root element (S3 GetBucketLocation). */
  readonly unwrappedOutput?: true
  /** `none`: needs no signature; `v4-unsigned-body`: the signature leaves the body out. */
  readonly authtype?: string
  readonly unsignedPayload?: true
  readonly checksum?: ChecksumModel
  /** Host label that clients put before the endpoint: `{AccountId}.`, `stream-`. */
  readonly hostPrefix?: string
  /** Encodings in which clients may compress the body. */
  readonly compression?: readonly string[]
  readonly deprecated?: true
}

export interface ChecksumModel {
  readonly required?: true
  readonly algorithmMember?: string
  readonly validationModeMember?: string
  readonly responseAlgorithms?: readonly string[]
}

export type ShapeType =
  | 'structure'
  | 'list'
  | 'map'
  | 'string'
  | 'blob'
  | 'boolean'
  | 'integer'
  | 'long'
  | 'float'
  | 'double'
  | 'timestamp'

export interface ShapeModel {
  readonly type: ShapeType
  // structures
  readonly members?: Readonly<Record<string, string | MemberModel>>
  readonly required?: readonly string[]
  /** Name of the member that is the whole body. */
  readonly payload?: string
  readonly union?: true
  /** Open content: any JSON value. */
  readonly document?: true
  readonly eventstream?: true
  readonly event?: true
  readonly exception?: true
  /** An error that the service, not the sender, is to blame for. */
  readonly fault?: true
  readonly error?: ErrorModel
  /** Old query responses wrap such a structure once more in its own name. */
  readonly wrapper?: true
  /** Order of the elements in XML, where it matters. */
  readonly xmlOrder?: readonly string[]
  // lists and maps
  readonly member?: string | MemberModel
  readonly key?: string | MemberModel
  readonly value?: string | MemberModel
  readonly flattened?: true
  readonly sparse?: true
  // constraints
  readonly min?: number
  readonly max?: number
  readonly pattern?: string
  readonly enum?: readonly string[]
  // wire
  readonly locationName?: string
  readonly xmlNamespace?: XmlNamespace | string
  readonly timestampFormat?: string
  readonly streaming?: true
  readonly box?: true
  readonly sensitive?: true
}

export interface MemberModel {
  readonly shape: string
  readonly location?: 'header' | 'headers' | 'uri' | 'querystring' | 'statusCode'
  readonly locationName?: string
  readonly queryName?: string
  readonly flattened?: true
  readonly xmlNamespace?: XmlNamespace | string
  readonly xmlAttribute?: true
  readonly timestampFormat?: string
  readonly streaming?: true
  readonly box?: true
  readonly hostLabel?: true
  readonly idempotencyToken?: true
  readonly eventpayload?: true
  readonly eventheader?: true
  readonly enum?: readonly string[]
  readonly jsonvalue?: true
}

export interface ErrorModel {
  /** The code on the wire of query and XML, where it is not the shape's name (SNS NotFoundException is `NotFound`). */
  readonly code?: string
  readonly httpStatusCode?: number
  readonly senderFault?: boolean
}

export interface XmlNamespace {
  readonly uri: string
  readonly prefix?: string
}

export interface Paginator {
  readonly input_token: string | readonly string[]
  readonly output_token: string | readonly string[]
  readonly result_key?: string | readonly string[]
  readonly limit_key?: string
  readonly more_results?: string
  readonly non_aggregate_keys?: readonly string[]
}

/** What routing needs of a service, so that finding a request's name loads no table. */
export interface ServiceRoutes {
  readonly protocols: readonly Protocol[]
  readonly apiVersion: string
  readonly endpointPrefix: string
  readonly signingName: string
  readonly targetPrefix?: string
  /** Every operation's name, for services of the RPC protocols; REST services list theirs in `rest`. */
  readonly operations?: readonly string[]
  readonly rest?: readonly RestRoute[]
  /** Operations that need no signature. */
  readonly anonymous?: readonly string[]
}

/**
 * Operation, method, URI template (with its literal query), then the query parameters and the headers that the input requires:
 * among several operations on one path the one with most of these present is meant (UploadPart, CopyObject).
 * S3's templates begin with `/{Bucket}`; on a virtual host the bucket is the host's first label.
 */
export type RestRoute = readonly [
  operation: string,
  method: string,
  uri: string,
  requiredQuery: readonly string[],
  requiredHeaders: readonly string[],
]

export type Routes = Readonly<Record<string, ServiceRoutes>>
