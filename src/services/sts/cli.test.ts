// The AWS CLI, unmodified, with a profile that takes a role by itself: the way most people meet STS.
import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { test } from 'node:test'
import { promisify } from 'node:util'
import { openTestCloud } from '../../../test/support/cloud.ts'
import { proves } from '../../../test/support/proves.ts'
import { withoutCli } from '../../../test/support/machine.ts'

const A = '000000000000'
const policy = (statement: object) => JSON.stringify({ Version: '2012-10-17', Statement: [statement] })

test(
  'a profile with role_arn works as the role, within the role’s policies',
  { skip: withoutCli },
  async (t) => {
    proves(t, 'sts.AssumeRole', 'sts.GetCallerIdentity', 'iam.ListUsers')
    const cloud = await openTestCloud({ options: ['--iam', 'enforce'], running: true })
    const folder = mkdtempSync(join(tmpdir(), 'selfless-cli-'))
    // The CLI keeps a role's credentials in ~/.aws/cli/cache by role and session: another run's cloud must not give ours.
    const session = `from-${basename(folder)}`
    t.after(async () => {
      await cloud.close()
      rmSync(folder, { recursive: true, force: true })
    })
    const { call, me } = cloud
    await call('iam', 'CreateUser', { UserName: 'alice' }, me)
    const { AccessKey: key } = await call('iam', 'CreateAccessKey', { UserName: 'alice' }, me)
    const AssumeRolePolicyDocument = policy({
      Effect: 'Allow',
      Principal: { AWS: `arn:aws:iam::${A}:user/alice` },
      Action: 'sts:AssumeRole',
    })
    await call('iam', 'CreateRole', { RoleName: 'reader', AssumeRolePolicyDocument }, me)
    const PolicyArn = 'arn:aws:iam::aws:policy/IAMReadOnlyAccess'
    await call('iam', 'AttachRolePolicy', { RoleName: 'reader', PolicyArn }, me)
    writeFileSync(
      join(folder, 'config'),
      `[profile alice]
aws_access_key_id = ${key.AccessKeyId}
aws_secret_access_key = ${key.SecretAccessKey}
[profile reader]
role_arn = arn:aws:iam::${A}:role/reader
role_session_name = ${session}
source_profile = alice
`,
    )
    const env = {
      PATH: process.env['PATH'],
      HOME: process.env['HOME'],
      AWS_CONFIG_FILE: join(folder, 'config'),
      AWS_SHARED_CREDENTIALS_FILE: join(folder, 'none'),
      AWS_ENDPOINT_URL: cloud.endpoint,
      AWS_DEFAULT_REGION: 'us-east-1',
      AWS_MAX_ATTEMPTS: '1',
    }
    const aws = async (...words: string[]): Promise<Record<string, unknown>> => {
      const { stdout } = await promisify(execFile)('aws', [...words, '--profile', 'reader'], { env })
      return JSON.parse(stdout) as Record<string, unknown>
    }
    const who = await aws('sts', 'get-caller-identity')
    assert.equal(who['Arn'], `arn:aws:sts::${A}:assumed-role/reader/${session}`)
    assert.equal((who['UserId'] as string).split(':')[1], session)
    const { Users: users } = await aws('iam', 'list-users')
    assert.deepEqual(
      (users as { UserName: string }[]).map(({ UserName }) => UserName),
      ['alice'],
    )
    await assert.rejects(aws('iam', 'create-user', '--user-name', 'bob'), (error: { stderr?: string }) => {
      assert.match(
        error.stderr ?? '',
        /\(AccessDenied\).*assumed-role\/reader\/from-selfless-cli-\w+ is not authorized to perform: iam:CreateUser on resource: arn:aws:iam::000000000000:user\/bob because no identity-based policy allows the iam:CreateUser action/,
      )
      return true
    })
  },
)
