import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { Readable } from 'node:stream'
import { test } from 'node:test'
import {
  AbortMultipartUploadCommand,
  CompleteMultipartUploadCommand,
  CreateMultipartUploadCommand,
  DeleteObjectCommand,
  GetObjectAttributesCommand,
  GetObjectCommand,
  HeadObjectCommand,
  ListMultipartUploadsCommand,
  ListPartsCommand,
  PutObjectCommand,
  S3Client,
  UploadPartCommand,
  UploadPartCopyCommand,
} from '@aws-sdk/client-s3'
import type { CompletedPart, CreateMultipartUploadCommandInput } from '@aws-sdk/client-s3'
import { Upload } from '@aws-sdk/lib-storage'
import { proves } from '../../../test/support/proves.ts'
import { openS3, refused } from '../../../test/support/s3.ts'

const MIB = 1024 * 1024

/** A client that sends no checksum of its own accord, as older SDKs did. */
const plain = { requestChecksumCalculation: 'WHEN_REQUIRED' }

interface Started {
  readonly Bucket: string
  readonly Key: string
  readonly UploadId: string
}

async function start(
  s3: S3Client,
  Bucket: string,
  more: Partial<CreateMultipartUploadCommandInput> = {},
): Promise<Started> {
  const Key = more.Key ?? 'm'
  const { UploadId = '' } = await s3.send(new CreateMultipartUploadCommand({ Bucket, Key, ...more }))
  return { Bucket, Key, UploadId }
}

async function upload(
  s3: S3Client,
  started: Started,
  bodies: readonly (Buffer | string)[],
  algorithm?: 'CRC32' | 'CRC32C' | 'CRC64NVME',
): Promise<CompletedPart[]> {
  const parts: CompletedPart[] = []
  for (const [i, Body] of bodies.entries()) {
    const PartNumber = i + 1
    const input = {
      ...started,
      PartNumber,
      Body,
      ...(algorithm === undefined ? {} : { ChecksumAlgorithm: algorithm }),
    }
    const { ETag, ...sent } = await s3.send(new UploadPartCommand(input))
    // Parts of an upload that chose no algorithm are completed without checksums.
    const checksum = algorithm === undefined ? {} : { [`Checksum${algorithm}`]: sent[`Checksum${algorithm}`] }
    parts.push({ PartNumber, ETag, ...checksum })
  }
  return parts
}

function complete(s3: S3Client, started: Started, Parts: CompletedPart[], more: object = {}) {
  return s3.send(new CompleteMultipartUploadCommand({ ...started, MultipartUpload: { Parts }, ...more }))
}

const md5 = (bytes: Buffer | string) => createHash('md5').update(bytes).digest()

test('an object is uploaded in parts, read by range and by part, and keeps its attributes', async (t) => {
  proves(t, 's3.CreateMultipartUpload', 's3.UploadPart', 's3.CompleteMultipartUpload', 's3.ListParts')
  const { bucket, cloud } = await openS3(t)
  const s3 = cloud.client(S3Client, plain)
  const Bucket = await bucket()
  const bodies = [Buffer.alloc(5 * MIB, 'a'), Buffer.alloc(5 * MIB, 'b'), Buffer.from('the end')]
  const whole = Buffer.concat(bodies)
  const started = await start(s3, Bucket, { ContentType: 'text/plain', Metadata: { a: 'b' }, Tagging: 't=1' })
  const parts = await upload(s3, started, bodies)
  const listed = await s3.send(new ListPartsCommand(started))
  assert.deepEqual(
    listed.Parts?.map((part) => [part.PartNumber, part.Size, part.ETag]),
    parts.map((part, i) => [part.PartNumber, bodies[i]?.length, part.ETag]),
  )
  const done = await complete(s3, started, parts)
  const etag = `"${createHash('md5')
    .update(Buffer.concat(bodies.map(md5)))
    .digest('hex')}-3"`
  assert.equal(done.ETag, etag)
  assert.equal(done.ChecksumType, 'FULL_OBJECT')
  assert.equal(done.Location, `${cloud.endpoint}/${Bucket}/m`)
  const got = await s3.send(new GetObjectCommand({ Bucket, Key: 'm' }))
  assert.deepEqual(Buffer.from((await got.Body?.transformToByteArray()) ?? []), whole)
  assert.equal(got.ETag, etag)
  assert.equal(got.ContentType, 'text/plain')
  assert.deepEqual(got.Metadata, { a: 'b' })
  assert.equal(got.TagCount, 1)
  const across = await s3.send(
    new GetObjectCommand({ Bucket, Key: 'm', Range: `bytes=${5 * MIB - 2}-${5 * MIB + 1}` }),
  )
  assert.equal(await across.Body?.transformToString(), 'aabb')
  const last = await s3.send(new GetObjectCommand({ Bucket, Key: 'm', PartNumber: 3 }))
  assert.equal(await last.Body?.transformToString(), 'the end')
  assert.deepEqual(
    [last.PartsCount, last.ContentRange, last.$metadata.httpStatusCode],
    [3, `bytes ${10 * MIB}-${10 * MIB + 6}/${10 * MIB + 7}`, 206],
  )
  await refused(s3.send(new GetObjectCommand({ Bucket, Key: 'm', PartNumber: 10 })), 'InvalidPartNumber', {
    status: 416,
    message: 'The requested partnumber is not satisfiable',
    fields: { PartNumberRequested: '10', ActualPartCount: '3' },
  })
  await refused(
    s3.send(new GetObjectCommand({ Bucket, Key: 'm', PartNumber: 1, Range: 'bytes=0-1' })),
    'InvalidRequest',
    {
      message: 'Cannot specify both Range header and partNumber query parameter',
    },
  )
  await refused(s3.send(new ListPartsCommand(started)), 'NoSuchUpload', { status: 404 })
})

test('a repeated complete is answered as the first, also after a restart', async (t) => {
  const { s3, bucket, cloud } = await openS3(t)
  const Bucket = await bucket()
  const started = await start(s3, Bucket)
  const parts = await upload(s3, started, ['only'])
  const first = await complete(s3, started, parts)
  await cloud.restart()
  const restarted = cloud.client(S3Client)
  assert.equal((await complete(restarted, started, parts)).ETag, first.ETag)
  await cloud.clock.turn(25 * 3_600_000)
  await cloud.promises.idle()
  await refused(complete(restarted, started, parts), 'NoSuchUpload')
})

test('the list of parts is checked: order, presence, entity tags, sizes', async (t) => {
  const { s3, bucket } = await openS3(t)
  const Bucket = await bucket()
  const started = await start(s3, Bucket)
  const [one = {}, two = {}] = await upload(s3, started, ['data', 'more'])
  const { UploadId } = started
  const lacking = { status: 400, message: 'You must specify at least one part' }
  await refused(complete(s3, started, []), 'InvalidRequest', lacking)
  await refused(s3.send(new CompleteMultipartUploadCommand(started)), 'InvalidRequest', lacking)
  await refused(complete(s3, started, [two, one]), 'InvalidPartOrder', {
    status: 400,
    message: 'The list of parts was not in ascending order. Parts must be ordered by part number.',
    fields: { UploadId },
  })
  await refused(complete(s3, started, [one, two]), 'EntityTooSmall', {
    message: 'Your proposed upload is smaller than the minimum allowed size',
    fields: {
      MinSizeAllowed: '5242880',
      PartNumber: '1',
      ProposedSize: '4',
      ETag: '8d777f385d3dfec8815d20f7496026dc',
    },
  })
  for (const part of [
    { ...one, PartNumber: 3 },
    { ...one, ETag: '"d41d8cd98f00b204e9800998ecf8427e"' },
  ]) {
    await refused(complete(s3, started, [part]), 'InvalidPart', {
      message:
        'One or more of the specified parts could not be found.  The part may not have been uploaded, or the specified ' +
        "entity tag may not match the part's entity tag.",
      fields: { UploadId, PartNumber: String(part.PartNumber) },
    })
  }
  await refused(complete(s3, started, [two], { MpuObjectSize: 5 }), 'InvalidRequest', {
    message: "The provided 'x-amz-mp-object-size' header value 5 does not match what was computed: 4",
  })
  for (const PartNumber of [0, -1, 10_001]) {
    await refused(s3.send(new UploadPartCommand({ ...started, PartNumber, Body: '' })), 'InvalidArgument', {
      message: 'Part number must be an integer between 1 and 10000, inclusive',
      fields: { ArgumentName: 'partNumber', ArgumentValue: String(PartNumber) },
    })
  }
  // What is not listed is not part of the object.
  await complete(s3, started, [two])
  const got = await s3.send(new GetObjectCommand({ Bucket, Key: 'm' }))
  assert.equal(await got.Body?.transformToString(), 'more')
})

test('a part that is replaced while the upload is completed aborts the completing', async (t) => {
  const { s3, bucket, cloud } = await openS3(t)
  const Bucket = await bucket()
  const started = await start(s3, Bucket)
  const parts = await upload(s3, started, ['first'])
  const transact: typeof cloud.records.transact = cloud.records.transact.bind(cloud.records)
  let raced = false
  cloud.records.transact = async (body, home) => {
    // The complete has checked its parts and is about to write: now one of them changes.
    if (!raced) {
      raced = true
      await upload(s3, started, ['second'])
    }
    return transact(body, home)
  }
  await refused(complete(s3, started, parts), 'OperationAborted', { status: 409 })
  await refused(complete(s3, started, parts), 'InvalidPart')
})

test('an upload is found by its own key and id only, and no more once it is aborted', async (t) => {
  proves(t, 's3.AbortMultipartUpload')
  const { s3, bucket } = await openS3(t)
  const Bucket = await bucket()
  const started = await start(s3, Bucket)
  await upload(s3, started, ['x'.repeat(100_000)])
  for (const wrong of [
    { ...started, UploadId: 'fakeid' },
    { ...started, Key: 'other' },
  ]) {
    const expected = { status: 404, fields: { UploadId: wrong.UploadId } }
    await refused(
      s3.send(new UploadPartCommand({ ...wrong, PartNumber: 1, Body: '' })),
      'NoSuchUpload',
      expected,
    )
    await refused(complete(s3, wrong, [{ PartNumber: 1, ETag: 'x' }]), 'NoSuchUpload', expected)
    await refused(s3.send(new AbortMultipartUploadCommand(wrong)), 'NoSuchUpload', expected)
  }
  await s3.send(new AbortMultipartUploadCommand(started))
  await refused(s3.send(new ListPartsCommand(started)), 'NoSuchUpload', {
    message:
      'The specified upload does not exist. The upload ID may be invalid, or the upload may have been aborted or completed.',
  })
  await refused(s3.send(new HeadObjectCommand({ Bucket, Key: 'm' })), 'NotFound')
})

test('COMPOSITE checksums are of the parts, FULL_OBJECT ones of the whole', async (t) => {
  const { s3, bucket } = await openS3(t)
  const Bucket = await bucket()
  const bodies = [Buffer.alloc(5 * MIB + 1, 'a'), Buffer.alloc(10, 'a')]
  // Recorded by LocalStack from AWS: parts of 5 MiB + 1 and of 10 letters a.
  const composite = await start(s3, Bucket, { ChecksumAlgorithm: 'CRC32' })
  const parts = await upload(s3, composite, bodies, 'CRC32')
  assert.deepEqual(
    parts.map((part) => part.ChecksumCRC32),
    ['NRU+Sw==', 'TBHN8A=='],
  )
  await refused(
    complete(
      s3,
      composite,
      parts.map(({ ETag, PartNumber }) => ({ ETag, PartNumber })),
    ),
    'InvalidRequest',
    {
      message:
        'The upload was created using a crc32 checksum. The complete request must include the checksum for each part. ' +
        'It was missing for part 1 in the request.',
    },
  )
  await refused(
    complete(
      s3,
      composite,
      parts.map((part) => ({ ...part, ChecksumCRC32: 'AAAAAA==' })),
    ),
    'InvalidPart',
  )
  await refused(
    complete(
      s3,
      composite,
      parts.map(({ ETag, PartNumber }) => ({
        ETag,
        PartNumber,
        ChecksumSHA1: '2jmj7l5rSw0yVb/vlWAYkK/YBwk=',
      })),
    ),
    'BadDigest',
    { message: 'The sha1 you specified for part 1 did not match what we received.' },
  )
  await refused(complete(s3, composite, parts, { ChecksumType: 'FULL_OBJECT' }), 'InvalidRequest', {
    message:
      'The upload was created using the COMPOSITE checksum mode. The complete request must use the same checksum mode.',
  })
  const done = await complete(s3, composite, parts)
  assert.match(done.ChecksumCRC32 ?? '', /^.{8}-2$/)
  const attributes = await s3.send(
    new GetObjectAttributesCommand({
      Bucket,
      Key: 'm',
      ObjectAttributes: ['Checksum', 'ObjectParts'],
      MaxParts: 1,
    }),
  )
  assert.equal(`${attributes.Checksum?.ChecksumCRC32}-2`, done.ChecksumCRC32)
  assert.deepEqual(attributes.ObjectParts?.Parts, [
    { PartNumber: 1, Size: 5 * MIB + 1, ChecksumCRC32: 'NRU+Sw==' },
  ])
  assert.deepEqual([attributes.ObjectParts?.TotalPartsCount, attributes.ObjectParts?.IsTruncated], [2, true])
  const part = await s3.send(
    new GetObjectCommand({ Bucket, Key: 'm', PartNumber: 2, ChecksumMode: 'ENABLED' }),
  )
  assert.equal(part.ChecksumCRC32, 'TBHN8A==')
  assert.equal(await part.Body?.transformToString(), 'aaaaaaaaaa')
})

test('the FULL_OBJECT checksum that is combined from parts is the one of the same bytes put at once', async (t) => {
  const { s3, bucket } = await openS3(t)
  const Bucket = await bucket()
  const bodies = [
    createHash('shake256', { outputLength: 5 * MIB + 3 })
      .update('x')
      .digest(),
    Buffer.from('tail'),
  ]
  for (const ChecksumAlgorithm of ['CRC32', 'CRC32C', 'CRC64NVME'] as const) {
    const Body = Buffer.concat(bodies)
    const put = await s3.send(new PutObjectCommand({ Bucket, Key: 'one', Body, ChecksumAlgorithm }))
    const started = await start(s3, Bucket, { ChecksumAlgorithm, ChecksumType: 'FULL_OBJECT' })
    const parts = await upload(s3, started, bodies, ChecksumAlgorithm)
    const member = `Checksum${ChecksumAlgorithm}` as const
    await refused(complete(s3, started, parts, { [member]: parts[0]?.[member] }), 'BadDigest', {
      message: `The ${ChecksumAlgorithm.toLowerCase()} you specified did not match the calculated checksum.`,
    })
    // Without its type the right value is taken for one of the usual type, of CRC32 and CRC32C COMPOSITE (recorded).
    if (ChecksumAlgorithm !== 'CRC64NVME')
      await refused(complete(s3, started, parts, { [member]: put[member] }), 'BadDigest')
    const whole = { ChecksumType: 'FULL_OBJECT' as const, [member]: put[member] }
    const done = await complete(s3, started, parts, whole)
    assert.equal(done[member], put[member])
    assert.equal(done.ChecksumType, 'FULL_OBJECT')
  }
})

test('an upload that chose no algorithm gets CRC64NVME, and no other checksum of it is looked at', async (t) => {
  const { s3, bucket } = await openS3(t)
  const started = await start(s3, await bucket())
  const parts = await upload(s3, started, ['abc'])
  const bare = parts.map(({ ETag, PartNumber }) => ({ ETag, PartNumber }))
  await refused(complete(s3, started, bare, { ChecksumCRC64NVME: 'AAAAAAAAAAA=' }), 'BadDigest')
  const done = await complete(s3, started, bare, { ChecksumCRC32C: 'AAAAAA==-2' })
  assert.deepEqual([done.ChecksumType, done.ChecksumCRC32C], ['FULL_OBJECT', undefined])
  assert.ok(done.ChecksumCRC64NVME)
})

test('checksum algorithms and types that do not go together are refused', async (t) => {
  const { s3, bucket } = await openS3(t)
  const Bucket = await bucket()
  const cases: [Partial<CreateMultipartUploadCommandInput>, string][] = [
    [
      { ChecksumAlgorithm: 'CRC64NVME', ChecksumType: 'COMPOSITE' },
      'The COMPOSITE checksum type cannot be used with the crc64nvme checksum algorithm.',
    ],
    [
      { ChecksumAlgorithm: 'SHA1', ChecksumType: 'FULL_OBJECT' },
      'The FULL_OBJECT checksum type cannot be used with the sha1 checksum algorithm.',
    ],
    [
      { ChecksumAlgorithm: 'TEST' as 'CRC32' },
      'Checksum algorithm provided is unsupported. Please try again with any of the valid types: [CRC32, CRC32C, CRC64NVME, SHA1, SHA256]',
    ],
  ]
  for (const [more, message] of cases) await refused(start(s3, Bucket, more), 'InvalidRequest', { message })
  const started = await start(s3, Bucket, { ChecksumAlgorithm: 'SHA256' })
  await refused(
    s3.send(new UploadPartCommand({ ...started, PartNumber: 1, Body: 'x', ChecksumAlgorithm: 'CRC32' })),
    'InvalidRequest',
    {
      message: 'Checksum Type mismatch occurred, expected checksum Type: sha256, actual checksum Type: crc32',
    },
  )
})

test('a conditional complete conflicts where the key changed since the upload began', async (t) => {
  const { s3, bucket } = await openS3(t)
  const Bucket = await bucket()
  const put = (Body: string) => s3.send(new PutObjectCommand({ Bucket, Key: 'm', Body }))
  await put('old')
  const started = await start(s3, Bucket)
  const parts = await upload(s3, started, ['new'])
  await refused(complete(s3, started, parts, { IfNoneMatch: '*' }), 'PreconditionFailed', {
    fields: { Condition: 'If-None-Match' },
  })
  const { ETag } = await put('old')
  const conflict = {
    status: 409,
    message: 'The conditional request cannot succeed due to a conflicting operation against this resource.',
    fields: { Key: 'm', Condition: 'If-Match' },
  }
  await refused(complete(s3, started, parts, { IfMatch: ETag }), 'ConditionalRequestConflict', conflict)
  await s3.send(new DeleteObjectCommand({ Bucket, Key: 'm' }))
  await refused(complete(s3, started, parts, { IfMatch: ETag }), 'NoSuchKey')
  await refused(complete(s3, started, parts, { IfNoneMatch: '*' }), 'ConditionalRequestConflict', {
    fields: { Condition: 'If-None-Match' },
  })
  const restarted = await start(s3, Bucket)
  await complete(s3, restarted, await upload(s3, restarted, ['new']), { IfNoneMatch: '*' })
})

test('parts are copied from objects, whole or by range', async (t) => {
  proves(t, 's3.UploadPartCopy')
  const { s3, bucket } = await openS3(t)
  const Bucket = await bucket()
  await s3.send(new PutObjectCommand({ Bucket, Key: 'src', Body: '0123456789' }))
  const started = await start(s3, Bucket, { ChecksumAlgorithm: 'CRC32C' })
  const copy = (more: object) =>
    s3.send(new UploadPartCopyCommand({ ...started, PartNumber: 1, CopySource: `${Bucket}/src`, ...more }))
  const whole = await copy({})
  assert.equal(whole.CopyPartResult?.ETag, '"781e5e245d69b566979b86e28d23f2c7"')
  const part = await copy({ CopySourceRange: 'bytes=0-8' })
  assert.equal(part.CopyPartResult?.ETag, '"22975d8a5ed1b91445f6c55ac121505b"')
  assert.ok(part.CopyPartResult?.ChecksumCRC32C)
  const form =
    'The x-amz-copy-source-range value must be of the form bytes=first-last where first and last are the zero-based ' +
    'offsets of the first and last bytes to copy'
  for (const CopySourceRange of ['0-8', 'bytes=1-0', 'bytes=1-', 'bytes=-2', 'bytes=0-1,3-4']) {
    await refused(copy({ CopySourceRange }), 'InvalidArgument', {
      message: form,
      fields: { ArgumentName: 'x-amz-copy-source-range', ArgumentValue: CopySourceRange },
    })
  }
  await refused(copy({ CopySourceRange: 'bytes=0-100' }), 'InvalidArgument', {
    message: 'Range specified is not valid for source object of size: 10',
  })
  await refused(copy({ CopySourceRange: 'bytes=100-200' }), 'InvalidRequest', {
    message: 'The specified copy range is invalid for the source object size',
  })
  await refused(copy({ CopySourceIfMatch: '"x"' }), 'PreconditionFailed', {
    fields: { Condition: 'x-amz-copy-source-If-Match' },
  })
  const { ETag, ChecksumCRC32C } = part.CopyPartResult ?? {}
  await complete(s3, started, [{ PartNumber: 1, ETag, ChecksumCRC32C }])
  const got = await s3.send(new GetObjectCommand({ Bucket, Key: 'm' }))
  assert.equal(await got.Body?.transformToString(), '012345678')
})

test('ListMultipartUploads pages by key and upload id', async (t) => {
  proves(t, 's3.ListMultipartUploads')
  const { s3, bucket, cloud } = await openS3(t)
  const Bucket = await bucket()
  const list = (more: object = {}) => s3.send(new ListMultipartUploadsCommand({ Bucket, ...more }))
  const empty = await list()
  assert.deepEqual(
    [empty.Uploads, empty.KeyMarker, empty.NextKeyMarker, empty.MaxUploads],
    [undefined, '', '', 1000],
  )
  const ids: string[][] = []
  for (const Key of ['c', 'b', 'a', 'a', 'd/x', 'd/y']) {
    const { UploadId } = await start(s3, Bucket, { Key })
    ids.push([Key, UploadId])
    await cloud.clock.turn(1000)
  }
  const sorted = ids.toSorted((x, y) => (x.join() < y.join() ? -1 : 1))
  const idsOf = (page: Awaited<ReturnType<typeof list>>) =>
    page.Uploads?.map((one) => [one.Key, one.UploadId]) ?? []
  assert.deepEqual(idsOf(await list()), sorted)
  const seen: unknown[] = []
  let at: { KeyMarker?: string; UploadIdMarker?: string } = {}
  for (;;) {
    const page = await list({ MaxUploads: 1, ...at })
    seen.push(...idsOf(page))
    if (page.IsTruncated !== true) break
    at = { KeyMarker: page.NextKeyMarker ?? '', UploadIdMarker: page.NextUploadIdMarker ?? '' }
  }
  assert.deepEqual(seen, sorted)
  assert.deepEqual(idsOf(await list({ KeyMarker: 'a', MaxUploads: 1 })), [sorted[2]])
  const folders = await list({ Delimiter: '/' })
  assert.deepEqual(folders.CommonPrefixes, [{ Prefix: 'd/' }])
  await refused(list({ KeyMarker: 'a', UploadIdMarker: 'nope' }), 'InvalidArgument', {
    message: 'Invalid uploadId marker',
    fields: { ArgumentName: 'upload-id-marker', ArgumentValue: 'nope' },
  })
})

test('ListParts pages by part number; a part sent again takes the place of the first', async (t) => {
  const { s3, bucket } = await openS3(t)
  const Bucket = await bucket()
  const started = await start(s3, Bucket)
  await upload(s3, started, ['one', 'two', 'three'])
  await upload(s3, started, ['ONE!'])
  const list = (more: object) => s3.send(new ListPartsCommand({ ...started, ...more }))
  const first = await list({ MaxParts: 2 })
  assert.deepEqual(
    first.Parts?.map((part) => [part.PartNumber, part.Size]),
    [
      [1, 4],
      [2, 3],
    ],
  )
  assert.deepEqual([first.IsTruncated, first.NextPartNumberMarker, first.MaxParts], [true, '2', 2])
  const rest = await list({ PartNumberMarker: '2' })
  assert.deepEqual([rest.Parts?.length, rest.IsTruncated, rest.PartNumberMarker], [1, false, '2'])
  const behind = await list({ PartNumberMarker: '10', MaxParts: 1 })
  assert.deepEqual([behind.Parts, behind.NextPartNumberMarker], [undefined, '0'])
})

test('lib-storage uploads a stream of unknown length in parallel parts', async (t) => {
  const { s3, bucket } = await openS3(t)
  const Bucket = await bucket()
  const body = createHash('shake256', { outputLength: 12 * MIB })
    .update('x')
    .digest()
  async function* chunks() {
    for (let at = 0; at < body.length; at += 300_000) yield body.subarray(at, at + 300_000)
  }
  const sent = new Upload({
    client: s3,
    params: { Bucket, Key: 'up', Body: Readable.from(chunks()) },
    partSize: 5 * MIB,
    queueSize: 3,
  })
  const done = await sent.done()
  assert.match(done.ETag ?? '', /-3"$/)
  const got = await s3.send(new GetObjectCommand({ Bucket, Key: 'up' }))
  assert.ok(Buffer.from((await got.Body?.transformToByteArray()) ?? []).equals(body))
})
