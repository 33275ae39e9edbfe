// S3's resource names: ARNs without region and account, and the sources of copies.
import { invalidArgument, s3Fault } from './errors.ts'

/** `arn:aws:s3:::bucket` or `arn:aws:s3:::bucket/key` */
export function arnOf(bucket: string, objectKey?: string): string {
  return objectKey === undefined ? `arn:aws:s3:::${bucket}` : `arn:aws:s3:::${bucket}/${objectKey}`
}

/** The bucket of an S3 ARN, with or without a key; undefined for another's ARN. */
export function bucketOfArn(arn: string): string | undefined {
  if (!arn.startsWith(ARN_PREFIX)) return undefined
  const [bucket = ''] = arn.slice(ARN_PREFIX.length).split('/', 1)
  return bucket === '' ? undefined : bucket
}

const ARN_PREFIX = 'arn:aws:s3:::'

export interface CopySource {
  readonly bucket: string
  readonly key: string
  readonly versionId: string | undefined
}

/** Reads x-amz-copy-source: `bucket/key`, URL encoded, with or without a leading slash and `?versionId=`. */
export function readCopySource(header: string): CopySource {
  const [path = '', query = ''] = header.split('?versionId=')
  // A source may be a whole URL of ours, and `+` in it is a space, as Go and Java encode it (both recorded).
  const decoded = decode(path.replaceAll('+', ' ').replace(/^https?:\/\/[^/]+/, ''))
  const whole = decoded.startsWith('/') ? decoded.slice(1) : decoded
  // Access points name their sources by an ARN; they are not done.
  if (whole.startsWith('arn:')) throw s3Fault('NotImplemented', { Header: 'x-amz-copy-source' })
  const slash = whole.indexOf('/')
  if (slash <= 0 || slash === whole.length - 1) {
    // The argument's value is the header's name: so recorded.
    throw invalidArgument('Invalid copy source object key', 'x-amz-copy-source', 'x-amz-copy-source')
  }
  return {
    bucket: whole.slice(0, slash),
    key: whole.slice(slash + 1),
    versionId: query === '' ? undefined : query,
  }
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    throw invalidArgument('Invalid copy source encoding.', 'x-amz-copy-source', text)
  }
}
