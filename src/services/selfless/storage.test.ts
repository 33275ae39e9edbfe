import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import test from 'node:test'
import { promisify } from 'node:util'
import { CreateBucketCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3'
import { openCli } from '../../../test/support/cli.ts'
import { ACCOUNT, openTestCloud, REGION } from '../../../test/support/cloud.ts'
import type { TestCloud } from '../../../test/support/cloud.ts'
import { withoutBoto3, withoutCli } from '../../../test/support/machine.ts'
import { dropDatabase, onPostgres, testDatabase, withoutPostgres } from '../../../test/support/postgres.ts'
import { proves } from '../../../test/support/proves.ts'
import { scratch } from '../../../test/support/server.ts'
import { rootOf, serviceOf } from '../../kernel/cloud.ts'
import { under } from '../../kernel/records.ts'
import type { Output } from '../../model/index.ts'
import { restoreBackup } from '../../storage/restore.ts'

type Report = Output<'selfless', 'CheckStorage'>

async function withLargeObject(cloud: TestCloud): Promise<void> {
  const s3 = cloud.client(S3Client, { forcePathStyle: true })
  await s3.send(new CreateBucketCommand({ Bucket: 'kept' }))
  await s3.send(new PutObjectCommand({ Bucket: 'kept', Key: 'large', Body: Buffer.alloc(100_000, 1) }))
}

test(
  'CheckStorage tells what is wrong with the storage of a server that serves',
  { skip: withoutCli || onPostgres },
  async (t) => {
    const cloud = await openTestCloud({ damaged: true })
    const cli = openCli(cloud)
    t.after(() => cloud.close())
    t.after(() => cli.close())
    proves(t, 'selfless.CheckStorage')
    await withLargeObject(cloud)
    const sound = (await cli.json('selfless', 'check-storage')) as Report
    assert.deepEqual([sound.problems, sound.problemCount, sound.blobs, sound.blobBytes], [[], 0, 1, 100_000])
    assert.equal(sound.format, 1)
    assert.ok((sound.records ?? 0) > 3 && (sound.bodies ?? 0) === 1 && sound.orphans === 0)
    const [[holder]] = (await cloud.records.scan(under('body'), { limit: 1 })) as [[string, unknown]]
    const id = holder.slice(7, 51)
    rmSync(cloud.blobs.path(id))
    const { problems, problemCount } = (await cli.json('selfless', 'check-storage')) as Report
    assert.equal(problemCount, 1)
    assert.match(problems?.[0] ?? '', new RegExp(`the file of the blob ${id} is missing`))
  },
)

test('Backup streams an archive that restores', { skip: onPostgres || withoutBoto3 }, async (t) => {
  const cloud = await openTestCloud()
  const cli = openCli(cloud)
  t.after(() => cloud.close())
  t.after(() => cli.close())
  const folder = scratch(t)
  const script = join(folder, 'backup.py')
  writeFileSync(script, BACKUP_BY_BOTO3)
  const run = (): Promise<{ stdout: string }> =>
    promisify(execFile)('python3', [script, cloud.endpoint, join(folder, 'backup.tar')], { env: cli.env })
  proves(t, 'selfless.Backup')
  await withLargeObject(cloud)
  const summary = JSON.parse((await run()).stdout) as { bytes: number; blobs: number; missing: string[] }
  assert.deepEqual([summary.blobs, summary.missing], [1, []])
  const { report, manifest } = restoreBackup(join(folder, 'backup.tar'), join(folder, 'restored'))
  assert.deepEqual([report.problems, report.blobBytes, manifest.blobs], [[], 100_000, 1])
})

const BACKUP_BY_BOTO3 = `
import boto3, json, sys
client = boto3.client('selfless', endpoint_url=sys.argv[1])
with open(sys.argv[2], 'wb') as file:
    for event in client.backup()['archive']:
        if 'piece' in event: file.write(event['piece']['bytes'])
        if 'summary' in event: print(json.dumps(event['summary']))
`

test(
  'Backup and CheckStorage are for the root user of the server’s own account only, whatever policies say',
  { skip: onPostgres },
  async (t) => {
    const cloud = await openTestCloud()
    t.after(() => cloud.close())
    const others = [
      rootOf('111122223333', REGION),
      { ...cloud.me, kind: 'user' as const, arn: `arn:aws:iam::${ACCOUNT}:user/a` },
      serviceOf('lambda.amazonaws.com', { account: ACCOUNT, region: REGION }),
    ]
    for (const caller of others) {
      const denied = /Only the root user|is not authorized/
      await assert.rejects(cloud.call('selfless', 'Backup', {}, caller), denied)
      await assert.rejects(cloud.call('selfless', 'CheckStorage', {}, caller), denied)
    }
    const first = await cloud.call('selfless', 'Backup', {}, cloud.me)
    const events = first.archive?.[Symbol.asyncIterator]()
    await events?.next()
    await assert.rejects(cloud.call('selfless', 'Backup', {}, cloud.me), { code: 'ConflictException' })
    await events?.return?.()
  },
)

test(
  'with records in PostgreSQL, CheckStorage says that its own tools make the backups',
  { skip: withoutCli || withoutPostgres || onPostgres },
  async (t) => {
    const dsn = await testDatabase()
    const cloud = await openTestCloud({ options: ['--records', dsn, '--blobs', scratch(t)] })
    const cli = openCli(cloud)
    t.after(async () => {
      cli.close()
      await cloud.close()
      await dropDatabase(dsn)
    })
    await assert.rejects(cli.json('selfless', 'check-storage'), {
      stderr: /NotSupportedException.*back them up with its own tools/,
    })
    await assert.rejects(cloud.call('selfless', 'Backup', {}, cloud.me), { code: 'NotSupportedException' })
  },
)
