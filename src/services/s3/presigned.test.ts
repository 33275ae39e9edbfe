import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  CopyObjectCommand,
  GetObjectCommand,
  GetObjectTaggingCommand,
  HeadObjectCommand,
  PutObjectCommand,
} from '@aws-sdk/client-s3'
import { getSignedUrl } from '@aws-sdk/s3-request-presigner'
import { openS3 } from '../../../test/support/s3.ts'

// What the presigner of the SDK for JavaScript moves into the URL, S3 takes as headers (recorded for `x-amz-meta-…`).

test('metadata, tags and storage class in a presigned URL are those of the object', async (t) => {
  const { s3, bucket } = await openS3(t)
  const at = { Bucket: await bucket(), Key: 'k' }
  const command = new PutObjectCommand({
    ...at,
    Metadata: { foo: 'bär' },
    Tagging: 'a=1',
    StorageClass: 'STANDARD_IA',
  })
  const url = await getSignedUrl(s3, command)
  assert.match(url, /x-amz-meta-foo=/)
  const put = await fetch(url, { method: 'PUT', body: 'signed' })
  assert.equal(put.status, 200, await put.text())
  const head = await s3.send(new HeadObjectCommand(at))
  assert.deepEqual([head.Metadata, head.StorageClass], [{ foo: '=?UTF-8?Q?b=C3=A4r?=' }, 'STANDARD_IA'])
  assert.deepEqual((await s3.send(new GetObjectTaggingCommand(at))).TagSet, [{ Key: 'a', Value: '1' }])
})

test('encoded words in metadata are decoded, and encoded again where they are more than ASCII', async (t) => {
  const { s3, bucket } = await openS3(t)
  const at = { Bucket: await bucket(), Key: 'k' }
  // Recorded, but for `broken`, of which AWS makes gibberish and we nothing else.
  const Metadata = {
    plain: '=?UTF-8?Q?actually-ascii?=',
    base64: '=?UTF-8?B?YWJj?=',
    quoted: '=?UTF-8?Q?test=5F=E2=80=94=5Ffile%E2%80%94=5F=C3=A9=5F2=3F.pdf?=',
    letters: '=?UTF-8?B?w4RNw4Raw5XDkSBTMw==?=',
    binary: '=?UTF-8?Q?=00=01=02=03?=',
    broken: '=?UTF-8?B?=GGG?=',
  }
  await s3.send(new PutObjectCommand({ ...at, Metadata }))
  assert.deepEqual((await s3.send(new HeadObjectCommand(at))).Metadata, {
    plain: 'actually-ascii',
    base64: 'abc',
    quoted: Metadata.quoted,
    letters: '=?UTF-8?Q?=C3=84M=C3=84Z=C3=95=C3=91_S3?=',
    binary: '=?UTF-8?B?AAECAw==?=',
    broken: '=?UTF-8?B?=GGG?=',
  })
})

test('what a presigned URL asks for and is not done is refused', async (t) => {
  const { s3, bucket } = await openS3(t)
  const url = await getSignedUrl(
    s3,
    new PutObjectCommand({ Bucket: await bucket(), Key: 'k', WebsiteRedirectLocation: '/x' }),
  )
  const put = await fetch(url, { method: 'PUT', body: 'signed' })
  assert.deepEqual([put.status, /<Code>(.*)<\/Code>/.exec(await put.text())?.[1]], [501, 'NotImplemented'])
})

test('a presigned URL can copy', async (t) => {
  const { s3, bucket } = await openS3(t)
  const Bucket = await bucket()
  await s3.send(new PutObjectCommand({ Bucket, Key: 'from', Body: 'bytes' }))
  const command = new CopyObjectCommand({ Bucket, Key: 'to', CopySource: `${Bucket}/from` })
  const copied = await fetch(await getSignedUrl(s3, command), { method: 'PUT' })
  assert.match(await copied.text(), /<CopyObjectResult/)
  const got = await s3.send(new GetObjectCommand({ Bucket, Key: 'to' }))
  assert.equal(await got.Body?.transformToString(), 'bytes')
})

test('a response header that HTTP cannot carry is refused', async (t) => {
  const { s3, bucket } = await openS3(t)
  const at = { Bucket: await bucket(), Key: 'k' }
  await s3.send(new PutObjectCommand({ ...at, Body: 'x' }))
  const url = await getSignedUrl(s3, new GetObjectCommand({ ...at, ResponseCacheControl: 'non-ascii-—_é_' }))
  const got = await fetch(url)
  const text = await got.text()
  assert.equal(got.status, 400)
  assert.match(
    text,
    /<Code>InvalidArgument<\/Code><Message>Header value cannot be represented using ISO-8859-1\./,
  )
  assert.match(text, /<ArgumentName>response-cache-control<\/ArgumentName>/)
  assert.doesNotMatch(text, /<Resource>/)
})

test('presigned parameters that are missing or malformed are named as S3 names them', async (t) => {
  const { s3, bucket } = await openS3(t)
  const at = { Bucket: await bucket(), Key: 'k' }
  const url = new URL(await getSignedUrl(s3, new GetObjectCommand(at)))
  const credential = url.searchParams.get('X-Amz-Credential') ?? ''
  url.searchParams.set('X-Amz-Credential', encodeURIComponent(credential))
  const malformed = await (await fetch(url)).text()
  assert.match(
    malformed,
    /<Code>AuthorizationQueryParametersError<\/Code><Message>Error parsing the X-Amz-Credential parameter; the Credential is mal-formed; /,
  )
  url.searchParams.set('X-Amz-Credential', credential)
  url.searchParams.delete('X-Amz-Date')
  assert.match(
    await (await fetch(url)).text(),
    /<Message>Query-string authentication version 4 requires the X-Amz-Algorithm, X-Amz-Credential, /,
  )
})
