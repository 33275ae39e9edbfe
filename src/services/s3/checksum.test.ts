import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { test } from 'node:test'
import {
  CompleteMultipartUploadCommand,
  CopyObjectCommand,
  CreateMultipartUploadCommand,
  GetObjectCommand,
  HeadObjectCommand,
  PutObjectCommand,
  S3Client,
  UploadPartCommand,
} from '@aws-sdk/client-s3'
import { checksumOf } from '../../aws/checksum.ts'
import { openS3, refused } from '../../../test/support/s3.ts'
import { PartsChecksum } from './checksum.ts'

test('every algorithm is kept and answered, and CRC64NVME computed where none was sent', async (t) => {
  const { s3, bucket, cloud } = await openS3(t)
  const Bucket = await bucket()
  // Recorded by LocalStack from AWS: the checksums of these 16 bytes.
  const Body = '{"key": "value"}'
  const known = {
    CRC32: 'MzVIGw==',
    CRC32C: '078Ilw==',
    CRC64NVME: 'pX30eiUx5C0=',
    SHA1: '5zXdjmjYk4EJ8Cw4PMnQVslCpRQ=',
    SHA256: 'lyTB4g5uPk1/V+0l+dTvsAblCFkNUoyQ2ll/andcE+U=',
  } as const
  for (const ChecksumAlgorithm of ['CRC32', 'CRC32C', 'CRC64NVME', 'SHA1', 'SHA256'] as const) {
    const member = `Checksum${ChecksumAlgorithm}` as const
    const put = await s3.send(new PutObjectCommand({ Bucket, Key: 'k', Body, ChecksumAlgorithm }))
    assert.equal(put[member], known[ChecksumAlgorithm])
    const head = await s3.send(new HeadObjectCommand({ Bucket, Key: 'k', ChecksumMode: 'ENABLED' }))
    assert.equal(head[member], known[ChecksumAlgorithm])
    const got = await s3.send(new GetObjectCommand({ Bucket, Key: 'k', ChecksumMode: 'ENABLED' }))
    // The client compares the checksum with the bytes as it reads them.
    assert.equal(await got.Body?.transformToString(), Body)
    // The mode is read in any case (recorded).
    const ChecksumMode = 'enabled' as 'ENABLED'
    const lower = await s3.send(new HeadObjectCommand({ Bucket, Key: 'k', ChecksumMode }))
    assert.equal(lower[member], known[ChecksumAlgorithm])
  }
  const plain = cloud.client(S3Client, {
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
  })
  const put = await plain.send(new PutObjectCommand({ Bucket, Key: 'plain', Body }))
  assert.equal(put.ChecksumCRC64NVME, known.CRC64NVME)
  const head = await plain.send(new HeadObjectCommand({ Bucket, Key: 'plain' }))
  assert.equal(head.ChecksumCRC64NVME, undefined)
})

test('XXHASH64, XXHASH3, XXHASH128, SHA512 and MD5 are kept, answered and compared, of objects, parts and copies', async (t) => {
  const { cloud, bucket } = await openS3(t)
  // The SDK computes none of these itself: the checksum is given, as a client that does would send it.
  const s3 = cloud.client(S3Client, {
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
  })
  const Bucket = await bucket()
  const Body = '123456789'
  for (const algorithm of ['XXHASH64', 'XXHASH3', 'XXHASH128', 'SHA512', 'MD5'] as const) {
    const member = `Checksum${algorithm}` as const
    const value = checksumOf(algorithm, Buffer.from(Body))
    const put = await s3.send(new PutObjectCommand({ Bucket, Key: 'k', Body, [member]: value }))
    assert.equal(put[member], value)
    const head = await s3.send(new HeadObjectCommand({ Bucket, Key: 'k', ChecksumMode: 'ENABLED' }))
    assert.equal(head[member], value)
    assert.equal(head.ChecksumType, 'FULL_OBJECT')
    const wrong = s3.send(new PutObjectCommand({ Bucket, Key: 'k', Body: '987654321', [member]: value }))
    await refused(wrong, 'BadDigest', {
      message: `The ${algorithm} you specified did not match the calculated checksum.`,
    })
    const copy = await s3.send(
      new CopyObjectCommand({ Bucket, Key: 'copy', CopySource: `${Bucket}/k`, ChecksumAlgorithm: algorithm }),
    )
    assert.equal(copy.CopyObjectResult?.[member], value)
    const at = { Bucket, Key: 'parts' }
    const { UploadId } = await s3.send(
      new CreateMultipartUploadCommand({ ...at, ChecksumAlgorithm: algorithm }),
    )
    const one = { ...at, UploadId, PartNumber: 1, Body, [member]: value }
    const part = await s3.send(new UploadPartCommand(one))
    const Parts = [{ PartNumber: 1, ETag: part.ETag, [member]: value }]
    const done = await s3.send(
      new CompleteMultipartUploadCommand({ ...at, UploadId, MultipartUpload: { Parts } }),
    )
    assert.equal(done[member], `${checksumOf(algorithm, Buffer.from(value, 'base64'))}-1`)
  }
})

test('bytes that are not what their checksum or MD5 says are refused and not kept', async (t) => {
  const { s3, bucket } = await openS3(t)
  const Bucket = await bucket()
  for (const Body of ['data', 'x'.repeat(100_000)]) {
    const put = (more: object) => s3.send(new PutObjectCommand({ Bucket, Key: 'k', Body, ...more }))
    await refused(put({ ChecksumCRC32: 'AAAAAA==' }), 'BadDigest', {
      status: 400,
      message: 'The CRC32 you specified did not match the calculated checksum.',
    })
    await refused(put({ ChecksumSHA256: 'test' }), 'InvalidRequest', {
      message: 'Value for x-amz-checksum-sha256 header is invalid.',
    })
    const ContentMD5 = createHash('md5').update('other').digest('base64')
    await refused(put({ ContentMD5 }), 'BadDigest', {
      message: 'The Content-MD5 you specified did not match what we received.',
      fields: { CalculatedDigest: createHash('md5').update(Body).digest('base64') },
    })
    await refused(put({ ContentMD5: 'MTIz' }), 'InvalidDigest', {
      message: 'The Content-MD5 you specified was invalid.',
    })
  }
  await refused(s3.send(new HeadObjectCommand({ Bucket, Key: 'k' })), 'NotFound')
})

test('rooms that put objects in process are held to the same checksums', async (t) => {
  const { bucket, cloud } = await openS3(t)
  const Bucket = await bucket()
  const Body = Buffer.from('data')
  await assert.rejects(
    cloud.call('s3', 'PutObject', { Bucket, Key: 'k', Body, ChecksumCRC32: 'AAAAAA==' }, cloud.me),
    {
      code: 'BadDigest',
    },
  )
  await assert.rejects(
    cloud.call('s3', 'PutObject', { Bucket, Key: 'k', Body, ChecksumCRC32: 'x' }, cloud.me),
    {
      code: 'InvalidRequest',
    },
  )
  const ContentMD5 = createHash('md5').update('other').digest('base64')
  await assert.rejects(cloud.call('s3', 'PutObject', { Bucket, Key: 'k', Body, ContentMD5 }, cloud.me), {
    code: 'BadDigest',
  })
  const put = await cloud.call(
    's3',
    'PutObject',
    { Bucket, Key: 'k', Body, ChecksumCRC32: 'rfPzYw==' },
    cloud.me,
  )
  assert.equal(put.ChecksumCRC32, 'rfPzYw==')
})

test('CRCs of parts of any sizes combine into the CRC of the whole', () => {
  const whole = createHash('shake256', { outputLength: 100_000 }).update('bytes').digest()
  for (const algorithm of ['CRC32', 'CRC32C', 'CRC64NVME'] as const) {
    const sum = new PartsChecksum(algorithm, 'FULL_OBJECT')
    let from = 0
    for (const size of [1, 0, 7, 4096, 4096, 65_536, 26_264]) {
      const part = whole.subarray(from, from + size)
      sum.add(checksumOf(algorithm, part), part.length)
      from += size
    }
    assert.equal(sum.stored().value, checksumOf(algorithm, whole.subarray(0, from)))
  }
})
