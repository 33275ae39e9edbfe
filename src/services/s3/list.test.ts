import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  ListObjectsCommand,
  ListObjectsV2Command,
  ListObjectVersionsCommand,
  paginateListObjectsV2,
  PutObjectCommand,
} from '@aws-sdk/client-s3'
import type { S3Client } from '@aws-sdk/client-s3'
import { proves } from '../../../test/support/proves.ts'
import { openS3, refused } from '../../../test/support/s3.ts'

async function fill(s3: S3Client, Bucket: string, keys: readonly string[]): Promise<void> {
  await Promise.all(keys.map((Key) => s3.send(new PutObjectCommand({ Bucket, Key, Body: Key }))))
}

const FOLDER = ['folder/aSubfolder/subFile1', 'folder/aSubfolder/subFile2', 'folder/file1', 'folder/file2']

test('ListObjectsV2 answers what stands there, with owners where they are asked for', async (t) => {
  proves(t, 's3.ListObjectsV2')
  const { s3, bucket } = await openS3(t)
  const Bucket = await bucket()
  await fill(s3, Bucket, ['test/foo/bar/123'])
  const list = await s3.send(new ListObjectsV2Command({ Bucket, FetchOwner: true }))
  const [object] = list.Contents ?? []
  assert.equal(object?.Key, 'test/foo/bar/123')
  assert.equal(object?.Size, 16)
  assert.match(object?.ETag ?? '', /^"[0-9a-f]{32}"$/)
  assert.equal(object?.StorageClass, 'STANDARD')
  assert.deepEqual(object?.ChecksumAlgorithm, ['CRC32'])
  assert.equal(object?.ChecksumType, 'FULL_OBJECT')
  assert.match(object?.Owner?.ID ?? '', /^[0-9a-f]{64}$/)
  assert.deepEqual(
    [list.Name, list.Prefix, list.MaxKeys, list.KeyCount, list.IsTruncated],
    [Bucket, '', 1000, 1, false],
  )
  const plain = await s3.send(new ListObjectsV2Command({ Bucket }))
  assert.equal(plain.Contents?.[0]?.Owner, undefined)
})

test('common prefixes and keys share pages exactly, however the pages are cut', async (t) => {
  const { s3, bucket } = await openS3(t)
  const Bucket = await bucket()
  const keys = ['a', 'b/1', 'b/2', 'b/3/4', 'b0', 'c/', 'c/d', 'd//e', 'é/x', 'z', '\u{fffd}', '😀/y', '😀0']
  await fill(s3, Bucket, keys)
  const expected = ['a', 'b/', 'b0', 'c/', 'd/', 'z', 'é/', '\u{fffd}', '😀/', '😀0']
  for (const MaxKeys of [1, 2, 3, 4, 9, 10, 11]) {
    const seen: string[] = []
    let pages = 0
    for await (const page of paginateListObjectsV2(
      { client: s3, pageSize: MaxKeys },
      { Bucket, Delimiter: '/' },
    )) {
      const entries = [
        ...(page.Contents ?? []).map((object) => object.Key ?? ''),
        ...(page.CommonPrefixes ?? []).map((prefix) => prefix.Prefix ?? ''),
      ]
      assert.equal(page.KeyCount, entries.length)
      seen.push(...entries.toSorted((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b))))
      pages++
    }
    assert.deepEqual(seen, expected, `pages of ${MaxKeys}`)
    assert.equal(pages, Math.ceil(expected.length / MaxKeys))
  }
})

test('a page of common prefixes costs what it shows, not what lies below them', async (t) => {
  const { s3, bucket, cloud } = await openS3(t)
  const Bucket = await bucket()
  await fill(
    s3,
    Bucket,
    Array.from({ length: 300 }, (_, i) => `${'abc'[i % 3]}/${i}`),
  )
  const scans: number[] = []
  const scan: typeof cloud.records.scan = cloud.records.scan.bind(cloud.records)
  cloud.records.scan = (range, options) => {
    scans.push(options.limit)
    return scan(range, options)
  }
  const list = await s3.send(new ListObjectsV2Command({ Bucket, Delimiter: '/' }))
  assert.deepEqual(
    list.CommonPrefixes?.map((prefix) => prefix.Prefix),
    ['a/', 'b/', 'c/'],
  )
  assert.ok(scans.length > 0 && scans.length <= 4, `${scans.length} scans for three prefixes`)
})

test('start-after and continuation tokens', async (t) => {
  const { s3, bucket } = await openS3(t)
  const Bucket = await bucket()
  await fill(
    s3,
    Bucket,
    Array.from({ length: 12 }, (_, i) => `test_${i}`),
  )
  const list = (more: object) => s3.send(new ListObjectsV2Command({ Bucket, ...more }))
  const keysOf = (page: { Contents?: { Key?: string | undefined }[] | undefined }) =>
    page.Contents?.map((object) => object.Key)
  const five = await list({ MaxKeys: 5 })
  assert.deepEqual(keysOf(five), ['test_0', 'test_1', 'test_10', 'test_11', 'test_2'])
  const rest = await list({ ContinuationToken: five.NextContinuationToken, StartAfter: 'test_7' })
  assert.deepEqual(keysOf(rest), ['test_3', 'test_4', 'test_5', 'test_6', 'test_7', 'test_8', 'test_9'])
  assert.equal(rest.StartAfter, undefined)
  assert.equal(rest.ContinuationToken, five.NextContinuationToken)
  assert.equal(rest.NextContinuationToken, undefined)
  const after = await list({ StartAfter: 'test_7', MaxKeys: 2 })
  assert.deepEqual(
    [keysOf(after), after.IsTruncated, after.StartAfter],
    [['test_8', 'test_9'], false, 'test_7'],
  )
  const none = await list({ MaxKeys: 0 })
  assert.deepEqual([none.KeyCount, none.IsTruncated, none.MaxKeys], [0, false, 0])
  assert.equal((await list({ MaxKeys: 2000 })).MaxKeys, 1000)
  await refused(list({ ContinuationToken: 'made-up' }), 'InvalidArgument', {
    message: 'The continuation token provided is incorrect',
  })
  await refused(list({ MaxKeys: -1 }), 'InvalidArgument', {
    message: 'Argument maxKeys must be an integer between 0 and 2147483647',
  })
  await refused(list({ EncodingType: 'value' }), 'InvalidArgument', {
    message: 'Invalid Encoding Method specified in Request',
    fields: { ArgumentName: 'encoding-type', ArgumentValue: 'value' },
  })
})

test('prefixes with and without a delimiter; encoding-type=url writes keys as URLs do', async (t) => {
  const { s3, bucket } = await openS3(t)
  const Bucket = await bucket()
  await fill(s3, Bucket, [...FOLDER, 'date=1 x+y~*/é'])
  const keysOf = (page: { Contents?: { Key?: string | undefined }[] | undefined }) =>
    page.Contents?.map((object) => object.Key)
  const prefixed = await s3.send(new ListObjectsV2Command({ Bucket, Prefix: 'folder/file' }))
  assert.deepEqual(keysOf(prefixed), ['folder/file1', 'folder/file2'])
  const odd = await s3.send(new ListObjectsV2Command({ Bucket, Prefix: 'folder/aSub', Delimiter: 'Sub' }))
  assert.deepEqual(keysOf(odd), FOLDER.slice(0, 2))
  const encoded = await s3.send(new ListObjectsV2Command({ Bucket, Prefix: 'date=', EncodingType: 'url' }))
  assert.deepEqual(keysOf(encoded), ['date%3D1+x%2By%7E*/%C3%A9'])
  assert.equal(encoded.Prefix, 'date%3D')
  assert.equal(encoded.EncodingType, 'url')
})

test('ListObjects goes on by marker, and names the next one where there is a delimiter', async (t) => {
  proves(t, 's3.ListObjects')
  const { s3, bucket } = await openS3(t)
  const Bucket = await bucket()
  await fill(s3, Bucket, FOLDER)
  const list = (more: object) => s3.send(new ListObjectsCommand({ Bucket, ...more }))
  const folder = { Prefix: 'folder/', Delimiter: '/', MaxKeys: 1 }
  const first = await list(folder)
  assert.deepEqual(first.CommonPrefixes, [{ Prefix: 'folder/aSubfolder/' }])
  assert.deepEqual([first.IsTruncated, first.NextMarker, first.Marker], [true, 'folder/aSubfolder/', ''])
  const second = await list({ ...folder, Marker: first.NextMarker })
  assert.deepEqual(
    [second.Contents?.[0]?.Key, second.NextMarker, second.Marker],
    ['folder/file1', 'folder/file1', 'folder/aSubfolder/'],
  )
  assert.match(second.Contents?.[0]?.Owner?.ID ?? '', /^[0-9a-f]{64}$/)
  const last = await list({ ...folder, Marker: second.NextMarker })
  assert.deepEqual(
    [last.Contents?.[0]?.Key, last.IsTruncated, last.NextMarker],
    ['folder/file2', false, undefined],
  )
  const inside = await list({ ...folder, Marker: 'folder/aSubfolder/subFile1' })
  assert.equal(inside.Contents?.[0]?.Key, 'folder/file1')
  const plain = await list({ MaxKeys: 1 })
  assert.deepEqual([plain.IsTruncated, plain.NextMarker], [true, undefined])
})

test('without versioning every object is its version null', async (t) => {
  proves(t, 's3.ListObjectVersions')
  const { s3, bucket } = await openS3(t)
  const Bucket = await bucket()
  await fill(s3, Bucket, ['a', 'b', 'c/1', 'c/2'])
  const list = (more: object) => s3.send(new ListObjectVersionsCommand({ Bucket, ...more }))
  const all = await list({ Delimiter: '/' })
  assert.deepEqual(
    all.Versions?.map((version) => [version.Key, version.VersionId, version.IsLatest]),
    [
      ['a', 'null', true],
      ['b', 'null', true],
    ],
  )
  assert.deepEqual(all.CommonPrefixes, [{ Prefix: 'c/' }])
  assert.deepEqual([all.KeyMarker, all.VersionIdMarker, all.DeleteMarkers], ['', '', undefined])
  const page = await list({ MaxKeys: 1 })
  assert.deepEqual([page.NextKeyMarker, page.NextVersionIdMarker], ['a', 'null'])
  const next = await list({ KeyMarker: 'a', VersionIdMarker: 'null', MaxKeys: 1 })
  assert.equal(next.Versions?.[0]?.Key, 'b')
  await refused(list({ VersionIdMarker: 'x' }), 'InvalidArgument', {
    message: 'A version-id marker cannot be specified without a key marker.',
  })
})
