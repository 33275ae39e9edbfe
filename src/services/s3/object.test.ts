import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { request } from 'node:http'
import { Readable } from 'node:stream'
import { test } from 'node:test'
import {
  DeleteObjectCommand,
  DeleteObjectsCommand,
  GetObjectAttributesCommand,
  GetObjectCommand,
  HeadObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3'
import { getSignedUrl } from '@aws-sdk/s3-request-presigner'
import { proves } from '../../../test/support/proves.ts'
import { openS3, refused } from '../../../test/support/s3.ts'

test('an object is put, read with all its headers, and deleted', async (t) => {
  proves(t, 's3.PutObject', 's3.GetObject', 's3.HeadObject', 's3.DeleteObject')
  const { s3, bucket } = await openS3(t)
  const Bucket = await bucket()
  const put = await s3.send(
    new PutObjectCommand({
      Bucket,
      Key: 'cat.jpg',
      Body: 'meow',
      ContentType: 'image/jpeg',
      CacheControl: 'max-age=1',
      ContentDisposition: 'inline',
      ContentEncoding: 'gzip',
      ContentLanguage: 'de',
      Expires: new Date('2030-01-01T00:00:00Z'),
      Metadata: { Owner: 'me' },
      Tagging: 'a=1&b=2',
      StorageClass: 'STANDARD_IA',
    }),
  )
  assert.equal(put.ETag, '"4a4be40c96ac6314e91d93f38043a634"')
  assert.equal(put.ChecksumType, 'FULL_OBJECT')
  const got = await s3.send(new GetObjectCommand({ Bucket, Key: 'cat.jpg' }))
  assert.equal(await got.Body?.transformToString(), 'meow')
  for (const answer of [got, await s3.send(new HeadObjectCommand({ Bucket, Key: 'cat.jpg' }))]) {
    assert.equal(answer.ContentType, 'image/jpeg')
    assert.equal(answer.CacheControl, 'max-age=1')
    assert.equal(answer.ContentDisposition, 'inline')
    assert.equal(answer.ContentEncoding, 'gzip')
    assert.equal(answer.ContentLanguage, 'de')
    assert.equal(answer.ExpiresString, 'Tue, 01 Jan 2030 00:00:00 GMT')
    assert.deepEqual(answer.Metadata, { owner: 'me' })
    assert.equal(answer.ContentLength, 4)
    assert.equal(answer.ETag, put.ETag)
    assert.equal(answer.AcceptRanges, 'bytes')
    assert.equal(answer.StorageClass, 'STANDARD_IA')
    assert.equal(answer.LastModified?.getMilliseconds(), 0)
  }
  assert.equal(got.TagCount, 2)
  await s3.send(new DeleteObjectCommand({ Bucket, Key: 'cat.jpg' }))
  await refused(s3.send(new GetObjectCommand({ Bucket, Key: 'cat.jpg' })), 'NoSuchKey', {
    status: 404,
    message: 'The specified key does not exist.',
    fields: { Key: 'cat.jpg' },
  })
  await refused(s3.send(new HeadObjectCommand({ Bucket, Key: 'cat.jpg' })), 'NotFound', { status: 404 })
  // Deleting what is not there is answered alike.
  await s3.send(new DeleteObjectCommand({ Bucket, Key: 'cat.jpg' }))
})

test('objects of every size come back as they were, and survive a restart', async (t) => {
  const { s3, bucket, cloud } = await openS3(t)
  const Bucket = await bucket()
  const sizes = [0, 1, 65_536, 65_537, 3_000_001]
  const bodies = sizes.map((size) =>
    createHash('shake256', { outputLength: size || 1 })
      .update(String(size))
      .digest()
      .subarray(0, size),
  )
  for (const [i, Body] of bodies.entries()) {
    await s3.send(new PutObjectCommand({ Bucket, Key: `o${i}`, Body }))
    // As a stream of unknown content, with its checksum as a trailer.
    await s3.send(
      new PutObjectCommand({ Bucket, Key: `s${i}`, Body: Readable.from([Body]), ContentLength: Body.length }),
    )
  }
  await cloud.restart()
  const again = cloud.client(S3Client)
  for (const [i, body] of bodies.entries()) {
    for (const Key of [`o${i}`, `s${i}`]) {
      const got = await again.send(new GetObjectCommand({ Bucket, Key }))
      assert.deepEqual(Buffer.from((await got.Body?.transformToByteArray()) ?? []), body)
      assert.equal(got.ETag, `"${createHash('md5').update(body).digest('hex')}"`)
    }
  }
})

test('what overwrites an object takes its place whole: bytes, metadata, tags', async (t) => {
  const { s3, bucket } = await openS3(t)
  const Bucket = await bucket()
  const long = 'v'.repeat(1500)
  await s3.send(
    new PutObjectCommand({
      Bucket,
      Key: 'k',
      Body: Buffer.alloc(70_000, 'a'),
      Metadata: { long },
      Tagging: 'x=1',
    }),
  )
  const first = await s3.send(new HeadObjectCommand({ Bucket, Key: 'k' }))
  assert.deepEqual(first.Metadata, { long })
  await s3.send(new PutObjectCommand({ Bucket, Key: 'k', Body: 'b' }))
  const got = await s3.send(new GetObjectCommand({ Bucket, Key: 'k' }))
  assert.equal(await got.Body?.transformToString(), 'b')
  assert.deepEqual(got.Metadata, {})
  assert.equal(got.TagCount, undefined)
  assert.equal(got.ContentType, 'application/octet-stream')
})

test('keys are any text of up to 1,024 bytes', async (t) => {
  const { s3, bucket } = await openS3(t)
  const Bucket = await bucket()
  const keys = [
    'a//b',
    '/lead',
    'trail/',
    'a b+c',
    'file%2Fname',
    "q'(*)!~",
    '日本/語',
    '😀',
    'a?b#c',
    'ü'.repeat(512),
  ]
  for (const Key of keys) await s3.send(new PutObjectCommand({ Bucket, Key, Body: Key }))
  for (const Key of keys) {
    const got = await s3.send(new GetObjectCommand({ Bucket, Key }))
    assert.equal(await got.Body?.transformToString(), Key)
  }
  const listed = await s3.send(new ListObjectsV2Command({ Bucket }))
  const byBytes = keys.toSorted((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)))
  assert.deepEqual(
    listed.Contents?.map((object) => object.Key),
    byBytes,
  )
  await refused(
    s3.send(new PutObjectCommand({ Bucket, Key: 'k'.repeat(1025), Body: '' })),
    'KeyTooLongError',
    {
      status: 400,
      message: 'Your key is too long',
      fields: { Size: '1025', MaxSizeAllowed: '1024' },
    },
  )
})

test('ranges: first-last, from, suffix; others are ignored; one behind the end is InvalidRange', async (t) => {
  const { s3, bucket } = await openS3(t)
  const Bucket = await bucket()
  await s3.send(new PutObjectCommand({ Bucket, Key: 'k', Body: '0123456789' }))
  const get = (Range: string) => s3.send(new GetObjectCommand({ Bucket, Key: 'k', Range }))
  const cases: [string, string, string | undefined][] = [
    ['bytes=0-8', '012345678', 'bytes 0-8/10'],
    ['bytes=1-1', '1', 'bytes 1-1/10'],
    ['bytes=1-', '123456789', 'bytes 1-9/10'],
    ['bytes=-2', '89', 'bytes 8-9/10'],
    ['bytes=-15', '0123456789', 'bytes 0-9/10'],
    ['bytes=0-100', '0123456789', 'bytes 0-9/10'],
    ['bytes=1-0', '0123456789', undefined],
    ['bytes=-1-', '0123456789', undefined],
    ['bytes=0-1,3-4', '0123456789', undefined],
    ['lines=1-2', '0123456789', undefined],
  ]
  for (const [range, body, content] of cases) {
    const got = await get(range)
    assert.equal(await got.Body?.transformToString(), body, range)
    assert.equal(got.ContentRange, content, range)
    assert.equal(got.$metadata.httpStatusCode, content === undefined ? 200 : 206, range)
    assert.equal(got.ContentLength, body.length)
    // A part of an object has no checksum of its own.
    assert.equal(got.ChecksumCRC32 !== undefined, body.length === 10, range)
  }
  for (const range of ['bytes=10-', 'bytes=100-200', 'bytes=-0']) {
    await refused(get(range), 'InvalidRange', {
      status: 416,
      message: 'The requested range is not satisfiable',
      fields: { RangeRequested: range, ActualObjectSize: '10' },
    })
  }
})

test('conditional reads follow their precedence', async (t) => {
  const { s3, bucket } = await openS3(t)
  const Bucket = await bucket()
  const { ETag } = await s3.send(new PutObjectCommand({ Bucket, Key: 'k', Body: 'data' }))
  const head = await s3.send(new HeadObjectCommand({ Bucket, Key: 'k' }))
  const at = head.LastModified ?? new Date(0)
  const before = new Date(at.getTime() - 60_000)
  const later = new Date(at.getTime() + 3_600_000)
  const get = (more: object) => s3.send(new GetObjectCommand({ Bucket, Key: 'k', ...more }))
  const message = 'At least one of the pre-conditions you specified did not hold'
  await refused(get({ IfMatch: '"other"' }), 'PreconditionFailed', {
    status: 412,
    message,
    fields: { Condition: 'If-Match' },
  })
  await refused(get({ IfUnmodifiedSince: before }), 'PreconditionFailed', {
    fields: { Condition: 'If-Unmodified-Since' },
  })
  for (const more of [
    { IfNoneMatch: ETag },
    { IfNoneMatch: ETag?.slice(1, -1) },
    { IfNoneMatch: '*' },
    { IfModifiedSince: at },
  ]) {
    const error = await get(more).catch((thrown: unknown) => thrown)
    const { $metadata, $response } = error as {
      $metadata: { httpStatusCode: number }
      $response: { headers: Record<string, string> }
    }
    assert.equal($metadata.httpStatusCode, 304)
    assert.equal($response.headers['etag'], ETag)
  }
  await get({ IfMatch: ETag, IfUnmodifiedSince: before })
  await get({ IfNoneMatch: '"other"', IfModifiedSince: at })
  await get({ IfModifiedSince: later })
  await get({ IfUnmodifiedSince: at })
})

test('conditional writes: If-None-Match: * and If-Match', async (t) => {
  const { s3, bucket } = await openS3(t)
  const Bucket = await bucket()
  const put = (more: object) => s3.send(new PutObjectCommand({ Bucket, Key: 'k', Body: 'data', ...more }))
  await refused(put({ IfMatch: '"x"' }), 'NoSuchKey', { status: 404 })
  const { ETag } = await put({ IfNoneMatch: '*' })
  await refused(put({ IfNoneMatch: '*' }), 'PreconditionFailed', {
    status: 412,
    fields: { Condition: 'If-None-Match' },
  })
  await refused(put({ IfMatch: '"x"' }), 'PreconditionFailed', { fields: { Condition: 'If-Match' } })
  await put({ IfMatch: ETag })
  const message = 'A header you provided implies functionality that is not implemented'
  await refused(put({ IfNoneMatch: ETag }), 'NotImplemented', {
    status: 501,
    message,
    fields: {
      Header: 'If-None-Match',
      additionalMessage: "We don't accept the provided value of If-None-Match header for this API",
    },
  })
  await refused(put({ IfMatch: '*' }), 'NotImplemented', { fields: { Header: 'If-Match' } })
  await refused(put({ IfMatch: ETag, IfNoneMatch: '*' }), 'NotImplemented', {
    fields: {
      Header: 'If-Match,If-None-Match',
      additionalMessage: 'Multiple conditional request headers present in the request',
    },
  })
  // Of many who write at once only one creates the object.
  const results = await Promise.allSettled(
    Array.from({ length: 8 }, (_, i) =>
      s3.send(new PutObjectCommand({ Bucket, Key: 'once', Body: String(i), IfNoneMatch: '*' })),
    ),
  )
  assert.equal(results.filter((result) => result.status === 'fulfilled').length, 1)
  const del = (more: object) => s3.send(new DeleteObjectCommand({ Bucket, Key: 'k', ...more }))
  await refused(del({ IfMatch: '"x"' }), 'PreconditionFailed', { status: 412 })
  await refused(del({ IfMatchSize: 1 }), 'NotImplemented', { fields: { Header: 'x-amz-if-match-size' } })
  await del({ IfMatch: ETag })
})

test('user metadata of more than 2 KB, unknown storage classes and bad tags are refused', async (t) => {
  const { s3, bucket } = await openS3(t)
  const Bucket = await bucket()
  const put = (more: object) => s3.send(new PutObjectCommand({ Bucket, Key: 'k', Body: '', ...more }))
  await put({ Metadata: { a: 'x'.repeat(2047) } })
  await refused(put({ Metadata: { a: 'x'.repeat(2048) } }), 'MetadataTooLarge', {
    status: 400,
    message: 'Your metadata headers exceed the maximum allowed metadata size',
    fields: { Size: '2049', MaxSizeAllowed: '2048' },
  })
  await refused(put({ StorageClass: 'OUTPOSTS' }), 'InvalidStorageClass', {
    message: 'The storage class you specified is not valid',
    fields: { StorageClassRequested: 'OUTPOSTS' },
  })
  const text =
    "The header 'x-amz-tagging' shall be encoded as UTF-8 then URLEncoded URL query parameters without tag name duplicates."
  for (const Tagging of ['key1=val1&key1=val2', 'key1=val1,key2=val2']) {
    await refused(put({ Tagging }), 'InvalidArgument', {
      message: text,
      fields: { ArgumentName: 'x-amz-tagging', ArgumentValue: Tagging },
    })
  }
})

test('aws-chunked is no part of the kept Content-Encoding, and only Object Lock can be bypassed', async (t) => {
  const { s3, bucket } = await openS3(t)
  const Bucket = await bucket()
  const Body = Readable.from(['x'.repeat(10)])
  await s3.send(
    new PutObjectCommand({ Bucket, Key: 'k', Body, ContentLength: 10, ContentEncoding: 'deflate, gzip' }),
  )
  assert.equal((await s3.send(new HeadObjectCommand({ Bucket, Key: 'k' }))).ContentEncoding, 'deflate, gzip')
  for (const BypassGovernanceRetention of [true, false]) {
    const Delete = { Objects: [{ Key: 'k' }] }
    for (const asked of [
      () => s3.send(new DeleteObjectCommand({ Bucket, Key: 'k', BypassGovernanceRetention })),
      () => s3.send(new DeleteObjectsCommand({ Bucket, Delete, BypassGovernanceRetention })),
    ]) {
      await refused(asked(), 'InvalidArgument', {
        message: 'x-amz-bypass-governance-retention is only applicable to Object Lock enabled buckets.',
        fields: { ArgumentName: 'x-amz-bypass-governance-retention' },
      })
    }
  }
})

test('an archived object cannot be read', async (t) => {
  const { s3, bucket } = await openS3(t)
  const Bucket = await bucket()
  await s3.send(new PutObjectCommand({ Bucket, Key: 'k', Body: 'x', StorageClass: 'GLACIER' }))
  await refused(s3.send(new GetObjectCommand({ Bucket, Key: 'k' })), 'InvalidObjectState', {
    status: 403,
    message: "The operation is not valid for the object's storage class",
    fields: { StorageClass: 'GLACIER' },
  })
  // What it is may be asked at any time.
  assert.equal((await s3.send(new HeadObjectCommand({ Bucket, Key: 'k' }))).StorageClass, 'GLACIER')
})

test('headers that ask for what is not done are refused by name', async (t) => {
  const { s3, bucket } = await openS3(t)
  const Bucket = await bucket()
  const put = (more: object) => s3.send(new PutObjectCommand({ Bucket, Key: 'k', Body: 'x', ...more }))
  const cases: [object, string][] = [
    [{ ServerSideEncryption: 'aws:kms' }, 'x-amz-server-side-encryption'],
    [{ ServerSideEncryption: 'AES256' }, 'x-amz-server-side-encryption'],
    [{ ObjectLockLegalHoldStatus: 'ON' }, 'x-amz-object-lock-legal-hold'],
    [{ WebsiteRedirectLocation: '/x' }, 'x-amz-website-redirect-location'],
    [{ GrantRead: 'id=1' }, 'x-amz-grant-read'],
  ]
  for (const [more, Header] of cases) {
    await refused(put(more), 'NotImplemented', { status: 501, fields: { Header } })
  }
  await refused(put({ ACL: 'public-read' }), 'AccessControlListNotSupported', {
    status: 400,
    message: 'The bucket does not allow ACLs',
  })
  await put({ ACL: 'bucket-owner-full-control' })
  const versioned = s3.send(
    new GetObjectCommand({ Bucket, Key: 'k', VersionId: 'HPniJFCxqTsMuIH9KX8K8wEjNUgmABCD' }),
  )
  await refused(versioned, 'InvalidArgument', { message: 'Invalid version id specified' })
})

test('answers may be given other headers, by response-* parameters', async (t) => {
  const { s3, bucket } = await openS3(t)
  const Bucket = await bucket()
  await s3.send(new PutObjectCommand({ Bucket, Key: 'k', Body: 'x', ContentType: 'text/plain' }))
  const got = await s3.send(
    new GetObjectCommand({
      Bucket,
      Key: 'k',
      ResponseCacheControl: 'no-cache',
      ResponseContentDisposition: 'attachment',
      ResponseContentEncoding: 'identity',
      ResponseContentLanguage: 'fr',
      ResponseContentType: 'text/html',
      ResponseExpires: new Date('2031-02-03T04:05:06Z'),
    }),
  )
  assert.equal(got.CacheControl, 'no-cache')
  assert.equal(got.ContentDisposition, 'attachment')
  assert.equal(got.ContentEncoding, 'identity')
  assert.equal(got.ContentLanguage, 'fr')
  assert.equal(got.ContentType, 'text/html')
  assert.equal(got.ExpiresString, 'Mon, 03 Feb 2031 04:05:06 GMT')
})

test('many objects are deleted at once; each key that stays says why', async (t) => {
  proves(t, 's3.DeleteObjects')
  const { s3, bucket } = await openS3(t)
  const Bucket = await bucket()
  const keys = Array.from({ length: 120 }, (_, i) => `k${i}`)
  await Promise.all(keys.map((Key) => s3.send(new PutObjectCommand({ Bucket, Key, Body: Key }))))
  const answer = await s3.send(
    new DeleteObjectsCommand({
      Bucket,
      Delete: {
        Objects: [
          ...keys.map((Key) => ({ Key })),
          { Key: 'never-there' },
          { Key: 'k0', VersionId: 'nope' },
          { Key: 'k1', ETag: '"x"' },
        ],
      },
    }),
  )
  assert.equal(answer.Deleted?.length, 121)
  assert.deepEqual(
    answer.Errors?.map((error) => [error.Key, error.Code, error.VersionId]),
    [
      ['k0', 'NoSuchVersion', 'nope'],
      ['k1', 'NoSuchKey', undefined],
    ],
  )
  assert.equal((await s3.send(new ListObjectsV2Command({ Bucket }))).KeyCount, 0)
  const quiet = await s3.send(
    new DeleteObjectsCommand({ Bucket, Delete: { Quiet: true, Objects: [{ Key: 'x' }] } }),
  )
  assert.deepEqual([quiet.Deleted, quiet.Errors], [undefined, undefined])
  const many = Array.from({ length: 1001 }, (_, i) => ({ Key: String(i) }))
  for (const Objects of [[], many]) {
    await refused(s3.send(new DeleteObjectsCommand({ Bucket, Delete: { Objects } })), 'MalformedXML', {
      status: 400,
    })
  }
})

test('GetObjectAttributes answers what it is asked', async (t) => {
  proves(t, 's3.GetObjectAttributes')
  const { s3, bucket } = await openS3(t)
  const Bucket = await bucket()
  await s3.send(new PutObjectCommand({ Bucket, Key: 'k', Body: 'content', ChecksumAlgorithm: 'SHA256' }))
  const all = await s3.send(
    new GetObjectAttributesCommand({
      Bucket,
      Key: 'k',
      ObjectAttributes: ['ETag', 'Checksum', 'ObjectParts', 'StorageClass', 'ObjectSize'],
    }),
  )
  assert.equal(all.ETag, '9a0364b9e99bb480dd25e1f0284c8555')
  assert.equal(all.Checksum?.ChecksumSHA256, '7XACtDnprIRfIjV9giusFERzD722AW0+yUMil7nsn3M=')
  assert.equal(all.Checksum?.ChecksumType, 'FULL_OBJECT')
  assert.equal(all.ObjectParts, undefined)
  assert.equal(all.StorageClass, 'STANDARD')
  assert.equal(all.ObjectSize, 7)
  const one = await s3.send(
    new GetObjectAttributesCommand({ Bucket, Key: 'k', ObjectAttributes: ['ObjectSize'] }),
  )
  assert.deepEqual([one.ETag, one.ObjectSize], [undefined, 7])
  const none = s3.send(new GetObjectAttributesCommand({ Bucket, Key: 'gone', ObjectAttributes: ['ETag'] }))
  await refused(none, 'NoSuchKey')
})

test('presigned URLs put and get without an SDK, by path and by virtual host', async (t) => {
  const { s3, bucket, cloud } = await openS3(t)
  const Bucket = await bucket()
  const put = await getSignedUrl(s3, new PutObjectCommand({ Bucket, Key: 'a b.txt' }), { expiresIn: 60 })
  const stored = await fetch(put, { method: 'PUT', body: 'signed' })
  assert.equal(stored.status, 200, await stored.text())
  const get = await getSignedUrl(s3, new GetObjectCommand({ Bucket, Key: 'a b.txt' }), { expiresIn: 60 })
  assert.equal(await (await fetch(get)).text(), 'signed')
  const { port } = new URL(cloud.endpoint)
  const virtual = cloud.client(S3Client, { endpoint: `http://localhost:${port}`, forcePathStyle: false })
  const url = new URL(
    await getSignedUrl(virtual, new GetObjectCommand({ Bucket, Key: 'a b.txt' }), { expiresIn: 60 }),
  )
  assert.equal(url.hostname, `${Bucket}.localhost`)
  // Sent to the address, as a resolver that knows *.localhost would.
  const text = await new Promise<string>((resolve, reject) => {
    const options = { host: '127.0.0.1', port, path: url.pathname + url.search, headers: { host: url.host } }
    request(options, (reply) => reply.setEncoding('utf8').on('data', resolve))
      .on('error', reject)
      .end()
  })
  assert.equal(text, 'signed')
})

test('a body whose length nobody told is refused, as AWS refuses it', async (t) => {
  const { s3, bucket } = await openS3(t)
  const Bucket = await bucket()
  const url = await getSignedUrl(s3, new PutObjectCommand({ Bucket, Key: 'k' }), { expiresIn: 60 })
  const body = Readable.from(['chunk'])
  const reply = await fetch(url, {
    method: 'PUT',
    body: Readable.toWeb(body) as ReadableStream,
    duplex: 'half',
  } as RequestInit)
  assert.equal(reply.status, 501)
  assert.match(await reply.text(), /<Code>NotImplemented<\/Code>.*<Header>Transfer-Encoding<\/Header>/)
})

test('an upload that breaks off leaves nothing', async (t) => {
  const { s3, bucket, cloud } = await openS3(t)
  const Bucket = await bucket()
  const url = await getSignedUrl(s3, new PutObjectCommand({ Bucket, Key: 'broken' }), { expiresIn: 60 })
  const { port, pathname, search } = new URL(url)
  await new Promise<void>((resolve) => {
    const call = request({
      host: '127.0.0.1',
      port,
      method: 'PUT',
      path: pathname + search,
      headers: { 'content-length': 1_000_000 },
    })
    call.on('error', () => resolve()).on('close', () => resolve())
    call.write(Buffer.alloc(300_000), () => call.destroy())
  })
  await refused(s3.send(new HeadObjectCommand({ Bucket, Key: 'broken' })), 'NotFound')
  await cloud.restart()
  const again = cloud.client(S3Client)
  await refused(again.send(new HeadObjectCommand({ Bucket, Key: 'broken' })), 'NotFound')
})

test('reads and overwrites of one key at the same time never mix two objects', async (t) => {
  const { s3, bucket } = await openS3(t)
  const Bucket = await bucket()
  const bodyOf = (i: number) => String(i % 10).repeat(i % 2 === 0 ? 100 : 100_000)
  await s3.send(new PutObjectCommand({ Bucket, Key: 'k', Body: bodyOf(0) }))
  const writes = Array.from({ length: 20 }, (_, i) =>
    s3.send(new PutObjectCommand({ Bucket, Key: 'k', Body: bodyOf(i) })),
  )
  const reads = Array.from({ length: 40 }, async () => {
    const got = await s3.send(new GetObjectCommand({ Bucket, Key: 'k' }))
    const text = (await got.Body?.transformToString()) ?? ''
    assert.equal(got.ETag, `"${createHash('md5').update(text).digest('hex')}"`)
    assert.equal(new Set(text).size, 1)
  })
  await Promise.all([...writes, ...reads])
})

test('a bucket that is not there is NoSuchBucket to every operation on objects', async (t) => {
  const { s3 } = await openS3(t)
  const Bucket = 'not-there'
  const calls = [
    () => s3.send(new PutObjectCommand({ Bucket, Key: 'k', Body: '' })),
    () => s3.send(new GetObjectCommand({ Bucket, Key: 'k' })),
    () => s3.send(new DeleteObjectCommand({ Bucket, Key: 'k' })),
    () => s3.send(new DeleteObjectsCommand({ Bucket, Delete: { Objects: [{ Key: 'k' }] } })),
    () => s3.send(new ListObjectsV2Command({ Bucket })),
  ]
  for (const call of calls)
    await refused(call(), 'NoSuchBucket', { status: 404, fields: { BucketName: Bucket } })
})
