// What the property test leaves out, and why: things that a client does to a request or an answer on its own, or that the wire
// can not carry. Operations left out are counted in what the test prints; nothing else is left out.
import type { ServiceName } from '../../src/model/index.ts'
import type { Random } from './random.ts'

/** Members that a service's client fills in, checks or refuses by itself; they are not sent and not compared. */
const CLIENT_OWN: Partial<Record<ServiceName, { readonly pattern: RegExp; readonly why: string }>> = {
  s3: {
    pattern:
      /Checksum|ContentMD5|^SSECustomer|^CopySourceSSE|Expires|^ContentLength$|^ContentEncoding$|AccountId$/,
    why: 'checksums, MD5s, hashed customer keys and lengths are computed by the client; Expires is a Date there, text here',
  },
  machinelearning: { pattern: /^PredictEndpoint$/, why: 'the client sends the request to that URL' },
  events: { pattern: /^EndpointId$/, why: 'a global endpoint needs SigV4A' },
  sesv2: { pattern: /^EndpointId$/, why: 'a global endpoint needs SigV4A' },
  ec2: {
    pattern: /^DestinationRegion$|^PresignedUrl$/,
    why: 'the client signs a URL for the copy in advance',
  },
  sqs: { pattern: /^AttributeNames$/, why: 'by query it has the name of MessageSystemAttributeNames' },
  dynamodb: { pattern: /^AccountId$/, why: 'an account id is part of the endpoint' },
}

export function isClientOwn(service: ServiceName, member: string): boolean {
  return CLIENT_OWN[service]?.pattern.test(member) ?? false
}

/** Values that a client sends only in a certain form. */
export function fixedValue(service: ServiceName, member: string, random: Random): string | undefined {
  if (service === 's3' && member === 'Bucket') return `bucket-${random.below(100)}`
  if (service === 's3control' && member === 'AccountId') return '123456789012'
  // A text in this model, a number in the client's.
  if (service === 'route53' && member === 'MaxItems') return String(random.below(100))
  if (service === 'cloudfront-keyvaluestore' && member === 'KvsARN')
    return `arn:aws:cloudfront::123456789012:key-value-store/${random.below(1_000_000)}`
  return undefined
}

/** Members without which a client takes an answer for a failure: S3 may answer 200 and then fail (S3, CopyObject). */
export function isAlwaysThere(service: ServiceName, member: string): boolean {
  return (
    service === 's3' && (member === 'CopyObjectResult' || member === 'CopyPartResult' || member === 'ETag')
  )
}

/** Operations that are left out whole, `service.Operation` → why. */
export const OPERATIONS: Readonly<Record<string, string>> = {
  's3.GetBucketLifecycle': 'on the wire it is GetBucketLifecycleConfiguration',
  's3.PutBucketLifecycle': 'on the wire it is PutBucketLifecycleConfiguration',
  's3.GetBucketNotification': 'on the wire it is GetBucketNotificationConfiguration',
  's3.PutBucketNotification': 'on the wire it is PutBucketNotificationConfiguration',
  's3control.CreateBucket': 'a bucket on an Outpost: on the wire it is what S3 has, signed as s3-outposts',
  's3control.ListRegionalBuckets': 'buckets on an Outpost, signed as s3-outposts',
  'sesv2.ListConfigurationSets':
    'this client sends POST /v2/email/list-configuration-sets, which the model does not have',
  'sesv2.ListEmailIdentities':
    'this client sends POST /v2/email/list-identities, which the model does not have',
  's3.ListDirectoryBuckets': 'on the wire it is ListBuckets, asked of the host of S3 Express',
}
