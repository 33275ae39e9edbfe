// In which order AWS lists the members of an enum when it refuses another value: not its model's, and by no rule that we found
// (docs/decisions/0014), but the same on different days. So the orders that were recorded stand here, by the name of the shape,
// without those that are their model's own. Source: LocalStack's snapshots of AWS (tests/aws/services/<service>, 2023 to 2026).
import type { ServiceName } from '../model/index.ts'

/** Members as AWS listed them, by service and shape. */
export const RECORDED_ORDERS: Partial<Record<ServiceName, Readonly<Record<string, string>>>> = {
  apigateway: {
    DocumentationPartType:
      'RESPONSE_BODY RESPONSE METHOD MODEL AUTHORIZER RESPONSE_HEADER RESOURCE PATH_PARAMETER REQUEST_BODY ' +
      'QUERY_PARAMETER API REQUEST_HEADER',
    EndpointType: 'PRIVATE EDGE REGIONAL',
    GatewayResponseType:
      'REQUEST_TOO_LARGE RESOURCE_NOT_FOUND AUTHORIZER_CONFIGURATION_ERROR MISSING_AUTHENTICATION_TOKEN ' +
      'BAD_REQUEST_BODY INVALID_SIGNATURE INVALID_API_KEY BAD_REQUEST_PARAMETERS AUTHORIZER_FAILURE UNAUTHORIZED ' +
      'INTEGRATION_TIMEOUT ACCESS_DENIED DEFAULT_4XX DEFAULT_5XX WAF_FILTERED QUOTA_EXCEEDED THROTTLED ' +
      'API_CONFIGURATION_ERROR UNSUPPORTED_MEDIA_TYPE INTEGRATION_FAILURE EXPIRED_TOKEN',
    IntegrationType: 'HTTP MOCK AWS_PROXY HTTP_PROXY AWS',
    Op: 'add remove move test replace copy',
  },
  cloudwatch: { StateValue: 'INSUFFICIENT_DATA ALARM OK' },
  events: { ApiDestinationHttpMethod: 'HEAD POST PATCH DELETE PUT GET OPTIONS' },
  kms: {
    KeySpec:
      'RSA_2048 ECC_NIST_P384 ECC_NIST_P256 ECC_NIST_P521 HMAC_384 RSA_3072 ECC_SECG_P256K1 RSA_4096 ' +
      'SYMMETRIC_DEFAULT HMAC_256 HMAC_224 HMAC_512',
    KeyUsageType: 'ENCRYPT_DECRYPT SIGN_VERIFY GENERATE_VERIFY_MAC',
    MacAlgorithmSpec: 'HMAC_SHA_384 HMAC_SHA_256 HMAC_SHA_224 HMAC_SHA_512',
  },
  lambda: {
    EventSourcePosition: 'LATEST AT_TIMESTAMP TRIM_HORIZON',
    InvokeMode: 'RESPONSE_STREAM BUFFERED',
    RecursiveLoop: 'Terminate Allow',
  },
  logs: { OutputFormat: 'w3c raw json plain parquet' },
  stepfunctions: { ExecutionStatus: 'SUCCEEDED TIMED_OUT PENDING_REDRIVE ABORTED FAILED RUNNING' },
}

/** The members of an enum as AWS lists them. What is younger than the recording stands behind, in the model's order. */
export function asListed(service: ServiceName, shape: string, members: readonly string[]): string[] {
  const order = RECORDED_ORDERS[service]?.[shape]?.split(' ') ?? []
  const known = order.filter((member) => members.includes(member))
  return [...known, ...members.filter((member) => !known.includes(member))]
}
