import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import type { TestContext } from 'node:test'
import { CreateBucketCommand, HeadObjectCommand } from '@aws-sdk/client-s3'
import { openCli } from '../../../test/support/cli.ts'
import { proves } from '../../../test/support/proves.ts'
import { openS3 } from '../../../test/support/s3.ts'
import { withoutCli } from '../../../test/support/machine.ts'

/** A cloud with the bucket `shelf`, the AWS CLI, and a folder for its files. */
async function openShell(t: TestContext) {
  const { cloud, s3 } = await openS3(t)
  await s3.send(new CreateBucketCommand({ Bucket: 'shelf' }))
  const cli = openCli(cloud)
  const folder = mkdtempSync(join(tmpdir(), 'selfless-s3-cli-'))
  t.after(() => {
    cli.close()
    rmSync(folder, { recursive: true, force: true })
  })
  return { cli, folder, s3 }
}

test('aws s3 cp moves 12 MB in parts, there and back', { skip: withoutCli }, async (t) => {
  // The CLI does not look at CompleteMultipartUpload's answer, so this proves the other three.
  proves(t, 's3.CreateMultipartUpload', 's3.UploadPart', 's3.GetObject')
  const { cli, folder, s3 } = await openShell(t)
  const body = createHash('shake256', { outputLength: 12_000_000 }).update('film').digest()
  writeFileSync(join(folder, 'film'), body)
  await cli.text('s3', 'cp', join(folder, 'film'), 's3://shelf/a b/film', '--no-progress')
  const head = await s3.send(new HeadObjectCommand({ Bucket: 'shelf', Key: 'a b/film' }))
  assert.match(head.ETag ?? '', /-2"$/)
  await cli.text('s3', 'cp', 's3://shelf/a b/film', join(folder, 'back'), '--no-progress')
  assert.ok(readFileSync(join(folder, 'back')).equals(body))
})

test('aws s3 sync sends what is new, and nothing a second time', { skip: withoutCli }, async (t) => {
  const { cli, folder } = await openShell(t)
  const names = ['index.html', 'sub/größe.txt', 'sub/x+y.txt']
  mkdirSync(join(folder, 'site/sub'), { recursive: true })
  for (const name of names) {
    writeFileSync(join(folder, 'site', name), name)
    // Older than the cloud's clock, which stands still: sync compares times.
    utimesSync(join(folder, 'site', name), 0, 0)
  }
  const sync = () => cli.text('s3', 'sync', join(folder, 'site'), 's3://shelf/', '--no-progress')
  assert.equal((await sync()).trim().split('\n').length, 3)
  assert.equal(await sync(), '')
  await cli.text('s3', 'sync', 's3://shelf/', join(folder, 'copy'), '--no-progress')
  for (const name of names) assert.equal(readFileSync(join(folder, 'copy', name), 'utf8'), name)
})

test('aws s3api shows errors as AWS words them', { skip: withoutCli }, async (t) => {
  const { cli } = await openShell(t)
  await assert.rejects(
    cli.text('s3api', 'create-bucket', '--bucket', 'west', '--region', 'us-west-2'),
    /\(IllegalLocationConstraintException\).*The unspecified location constraint is incompatible for the region specific endpoint/,
  )
})
