import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { after, before, test } from 'node:test'
import { CreateBucketCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3'
import {
  CreateFunctionCommand,
  DeleteFunctionCommand,
  GetAccountSettingsCommand,
  GetFunctionCommand,
  GetFunctionConfigurationCommand,
  LambdaClient,
  ListFunctionsCommand,
  ListTagsCommand,
  paginateListFunctions,
  TagResourceCommand,
  UntagResourceCommand,
} from '@aws-sdk/client-lambda'
import type { CreateFunctionCommandInput } from '@aws-sdk/client-lambda'
import { openTestCloud } from '../../../test/support/cloud.ts'
import type { TestCloud } from '../../../test/support/cloud.ts'
import {
  deploy,
  invoke,
  makeRole,
  refusal,
  RUNTIME,
  trusting,
  untilActive,
  zipOf,
} from '../../../test/support/lambda.ts'
import { proves } from '../../../test/support/proves.ts'

let cloud: TestCloud
let lambda: LambdaClient
let role: string
let zip: Buffer

before(async () => {
  cloud = await openTestCloud()
  lambda = cloud.client(LambdaClient)
  role = await makeRole(cloud)
  zip = await zipOf({ 'index.mjs': 'export const handler = async (event) => event' })
})
after(() => cloud.close())

const arn = (name: string) => `arn:aws:lambda:us-east-1:000000000000:function:${name}`

function creating(over: Partial<CreateFunctionCommandInput> = {}): CreateFunctionCommand {
  return new CreateFunctionCommand({
    FunctionName: 'made',
    Runtime: RUNTIME,
    Handler: 'index.handler',
    Role: role,
    Code: { ZipFile: zip },
    ...over,
  })
}

test('a function is created Pending, becomes Active, and every answer describes it', async (t) => {
  proves(t, 'lambda.CreateFunction', 'lambda.GetFunction', 'lambda.GetFunctionConfiguration')
  const made = await lambda.send(
    creating({
      FunctionName: 'whole',
      Description: 'says it back',
      Timeout: 5,
      MemorySize: 256,
      EphemeralStorage: { Size: 1024 },
      Environment: { Variables: { GREETING: 'a' } },
      Tags: { team: 'blue' },
      LoggingConfig: { LogGroup: '/mine' },
    }),
  )
  assert.equal(made.$metadata.httpStatusCode, 201)
  assert.match(made.RevisionId ?? '', /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/)
  assert.match(made.LastModified ?? '', /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}\+0000$/)
  const constant = {
    FunctionName: 'whole',
    FunctionArn: arn('whole'),
    Runtime: RUNTIME,
    Role: role,
    Handler: 'index.handler',
    CodeSize: zip.length,
    CodeSha256: createHash('sha256').update(zip).digest('base64'),
    Description: 'says it back',
    Timeout: 5,
    MemorySize: 256,
    LastModified: made.LastModified,
    Version: '$LATEST',
    Environment: { Variables: { GREETING: 'a' } },
    TracingConfig: { Mode: 'PassThrough' },
    PackageType: 'Zip',
    Architectures: [process.arch === 'arm64' ? 'arm64' : 'x86_64'],
    EphemeralStorage: { Size: 1024 },
    SnapStart: { ApplyOn: 'None', OptimizationStatus: 'Off' },
    LoggingConfig: { LogFormat: 'Text', LogGroup: '/mine' },
  }
  const { $metadata: _, RevisionId: first, ...created } = made
  assert.deepEqual(created, {
    ...constant,
    State: 'Pending',
    StateReason: 'The function is being created.',
    StateReasonCode: 'Creating',
  })
  await untilActive(lambda, 'whole')
  const got = await lambda.send(new GetFunctionCommand({ FunctionName: 'whole' }))
  const { RevisionId: second, ...active } = got.Configuration ?? {}
  assert.deepEqual(active, { ...constant, State: 'Active', LastUpdateStatus: 'Successful' })
  assert.notEqual(second, first, 'becoming Active is a revision')
  assert.deepEqual(got.Tags, { team: 'blue' })
  assert.equal(got.Code?.RepositoryType, 'S3')
  const qualified = await lambda.send(
    new GetFunctionConfigurationCommand({ FunctionName: 'whole', Qualifier: '$LATEST' }),
  )
  assert.equal(qualified.FunctionArn, `${arn('whole')}:$LATEST`)
})

test('the link in GetFunction fetches the package by a plain GET, and only as it was signed', async (t) => {
  proves(t, 'lambda.GetFunction')
  const large = await zipOf({ 'index.mjs': 'export {}', 'data.bin': Buffer.from(randomText(200_000)) })
  for (const [name, bytes] of [
    ['small-package', zip],
    ['large-package', large],
  ] as const) {
    await lambda.send(creating({ FunctionName: name, Code: { ZipFile: bytes } }))
    const { Code } = await lambda.send(new GetFunctionCommand({ FunctionName: name }))
    const url = Code?.Location ?? ''
    const answer = await fetch(url)
    assert.equal(answer.status, 200)
    assert.ok(Buffer.from(await answer.arrayBuffer()).equals(bytes), name)
    for (const changed of [
      url.slice(0, -1),
      url.replace('expires=', 'expires=9'),
      url.replace(name, 'whole'),
    ]) {
      const refused = await fetch(changed)
      assert.equal(refused.status, 403, changed)
      await refused.arrayBuffer()
    }
  }
})

/** Text that does not compress to nothing. */
function randomText(length: number): string {
  let text = ''
  for (let i = 0; text.length < length; i++) text += createHash('sha256').update(String(i)).digest('base64')
  return text
}

test('a package may come from a bucket that the caller may read', async (t) => {
  proves(t, 'lambda.CreateFunction')
  const s3 = cloud.client(S3Client)
  await s3.send(new CreateBucketCommand({ Bucket: 'packages' }))
  await s3.send(new PutObjectCommand({ Bucket: 'packages', Key: 'f.zip', Body: zip }))
  const made = await lambda.send(
    creating({ FunctionName: 'from-s3', Code: { S3Bucket: 'packages', S3Key: 'f.zip' } }),
  )
  assert.equal(made.CodeSha256, createHash('sha256').update(zip).digest('base64'))
  await untilActive(lambda, 'from-s3')
  assert.deepEqual((await invoke(lambda, 'from-s3', { a: 1 })).value, { a: 1 })
  assert.deepEqual(
    await refusal(
      lambda.send(creating({ FunctionName: 'no', Code: { S3Bucket: 'no-such-bucket', S3Key: 'f.zip' } })),
    ),
    {
      code: 'InvalidParameterValueException',
      message:
        'Error occurred while GetObject. S3 Error Code: NoSuchBucket. S3 Error Message: The specified bucket does not exist',
      status: 400,
    },
  )
  assert.equal(
    (
      await refusal(
        lambda.send(creating({ FunctionName: 'no', Code: { S3Bucket: 'packages', S3Key: 'no' } })),
      )
    ).message,
    'Error occurred while GetObject. S3 Error Code: NoSuchKey. S3 Error Message: The specified key does not exist.',
  )
})

test('what is no package, and no name, is refused in the words of AWS, and leaves nothing behind', async () => {
  const said = async (over: Partial<CreateFunctionCommandInput>) => {
    const { code, message, status } = await refusal(lambda.send(creating({ FunctionName: 'never', ...over })))
    return `${status} ${code}: ${message}`
  }
  const bad = '400 InvalidParameterValueException: '
  assert.equal(
    await said({ Code: { ZipFile: Buffer.from('no zip') } }),
    `${bad}Could not unzip uploaded file. Please check your file, then try to upload again.`,
  )
  assert.equal(await said({ Code: {} }), `${bad}Please provide a source for function code.`)
  assert.equal(
    await said({ Code: { ZipFile: zip, S3Bucket: 'packages', S3Key: 'f.zip' } }),
    `${bad}Please do not provide other FunctionCode parameters when providing a ZipFile.`,
  )
  assert.equal(
    await said({ Code: { ZipFile: claiming(zip, 262_144_001) } }),
    `${bad}Unzipped size must be smaller than 262144000 bytes`,
  )
  assert.equal(
    await said({ Code: { ImageUri: 'x' } }),
    `${bad}ImageUri is not built in Selfless yet; it is refused rather than ignored.`,
  )
  assert.equal(
    await said({ FunctionName: 'arn:aws:lambda:ap-southeast-1:000000000000:function:never' }),
    "404 ResourceNotFoundException: Functions from 'ap-southeast-1' are not reachable in this region ('us-east-1')",
  )
  assert.match(
    await said({ FunctionName: 'arn:aws:lambda:us-east-1:123456789012:function:never' }),
    /^403 AccessDeniedException: /,
  )
  const { code } = await refusal(lambda.send(new GetFunctionCommand({ FunctionName: 'never' })))
  assert.equal(code, 'ResourceNotFoundException')
})

/** A package whose directory claims this size for its first entry. */
function claiming(bytes: Buffer, size: number): Buffer {
  const changed = Buffer.from(bytes)
  changed.writeUInt32LE(size, changed.indexOf('PK\x01\x02', 0, 'latin1') + 24)
  return changed
}

test('the role must be there, of the same account, and trust Lambda', async () => {
  const other = await makeRole(cloud, 'for-another', trusting('ec2.amazonaws.com'))
  for (const Role of ['arn:aws:iam::000000000000:role/missing', other]) {
    assert.deepEqual(await refusal(lambda.send(creating({ FunctionName: 'roleless', Role }))), {
      code: 'InvalidParameterValueException',
      message: 'The role defined for the function cannot be assumed by Lambda.',
      status: 400,
    })
  }
  assert.deepEqual(
    await refusal(
      lambda.send(creating({ FunctionName: 'roleless', Role: 'arn:aws:iam::123456789012:role/r' })),
    ),
    { code: 'AccessDeniedException', message: 'Cross-account pass role is not allowed.', status: 403 },
  )
})

test('a name is taken once', async () => {
  await lambda.send(creating({ FunctionName: 'taken' }))
  assert.deepEqual(await refusal(lambda.send(creating({ FunctionName: 'taken' }))), {
    code: 'ResourceConflictException',
    message: 'Function already exist: taken',
    status: 409,
  })
  const both = await Promise.allSettled([1, 2].map(() => lambda.send(creating({ FunctionName: 'raced' }))))
  assert.deepEqual(both.map(({ status }) => status).sort(), ['fulfilled', 'rejected'])
})

test('functions are listed in order of name, in pages, without their states', async (t) => {
  proves(t, 'lambda.ListFunctions')
  const elsewhere = cloud.client(LambdaClient, { region: 'eu-west-1' })
  for (const name of ['c', 'a', 'b']) await elsewhere.send(creating({ FunctionName: name }))
  const names: string[][] = []
  for await (const page of paginateListFunctions({ client: elsewhere, pageSize: 2 }, {}))
    names.push((page.Functions ?? []).map(({ FunctionName }) => FunctionName ?? ''))
  assert.deepEqual(names, [['a', 'b'], ['c']])
  const all = await elsewhere.send(new ListFunctionsCommand({ FunctionVersion: 'ALL' }))
  assert.equal(all.Functions?.[0]?.FunctionArn, 'arn:aws:lambda:eu-west-1:000000000000:function:a:$LATEST')
  assert.equal(all.Functions?.[0]?.State, undefined)
  const { code } = await refusal(elsewhere.send(new ListFunctionsCommand({ Marker: 'invented' })))
  assert.equal(code, 'InvalidParameterValueException')
})

test('a deleted function is gone, and its name is free', async (t) => {
  proves(t, 'lambda.DeleteFunction')
  await deploy(cloud, 'short-lived', 'export const handler = async () => 1', role)
  assert.equal((await invoke(lambda, 'short-lived')).value, 1)
  assert.equal(
    (
      await refusal(
        lambda.send(new DeleteFunctionCommand({ FunctionName: 'short-lived', Qualifier: '$LATEST' })),
      )
    ).message,
    '$LATEST version cannot be deleted without deleting the function.',
  )
  const gone = await lambda.send(new DeleteFunctionCommand({ FunctionName: arn('short-lived') }))
  assert.equal(gone.$metadata.httpStatusCode, 204)
  for (const again of [
    () => lambda.send(new DeleteFunctionCommand({ FunctionName: 'short-lived' })),
    () => lambda.send(new GetFunctionCommand({ FunctionName: 'short-lived' })),
    () => invoke(lambda, 'short-lived'),
  ]) {
    assert.deepEqual(await refusal(again()), {
      code: 'ResourceNotFoundException',
      message: `Function not found: ${arn('short-lived')}`,
      status: 404,
    })
  }
  await deploy(cloud, 'short-lived', 'export const handler = async () => 2', role)
  assert.equal((await invoke(lambda, 'short-lived')).value, 2)
})

test('a version that was never published is not found, and two qualifiers must agree', async () => {
  await lambda.send(creating({ FunctionName: 'versioned' }))
  assert.equal(
    (await refusal(lambda.send(new GetFunctionCommand({ FunctionName: 'versioned', Qualifier: '7' }))))
      .message,
    `Function not found: ${arn('versioned')}:7`,
  )
  assert.equal(
    (
      await refusal(
        lambda.send(new GetFunctionCommand({ FunctionName: 'versioned:1', Qualifier: '$LATEST' })),
      )
    ).message,
    'The derived qualifier from the function name does not match the specified qualifier.',
  )
})

test('the account is told its limits and what it uses', async (t) => {
  proves(t, 'lambda.GetAccountSettings')
  const elsewhere = cloud.client(LambdaClient, { region: 'eu-north-1' })
  await elsewhere.send(creating({ FunctionName: 'a' }))
  await elsewhere.send(creating({ FunctionName: 'b' }))
  await elsewhere.send(new DeleteFunctionCommand({ FunctionName: 'a' }))
  const { AccountLimit, AccountUsage } = await elsewhere.send(new GetAccountSettingsCommand({}))
  assert.deepEqual(AccountUsage, { FunctionCount: 1, TotalCodeSize: zip.length })
  assert.equal(AccountLimit?.TotalCodeSize, 80_530_636_800)
  assert.equal(AccountLimit?.CodeSizeZipped, 52_428_800)
  assert.equal(AccountLimit?.CodeSizeUnzipped, 262_144_000)
  assert.equal(AccountLimit?.ConcurrentExecutions, AccountLimit?.UnreservedConcurrentExecutions)
})

test('a runtime that is none is refused with the list of those that are', async () => {
  const Runtime = 'PYTHON3.9' as 'python3.9'
  const error = await refusal(lambda.send(creating({ FunctionName: 'none', Runtime })))
  assert.equal(error.code, 'InvalidParameterValueException')
  assert.match(
    error.message,
    /^Value PYTHON3\.9 at 'runtime' failed to satisfy constraint: Member must satisfy enum value set: \[nodejs20\.x, .*\] or be a valid ARN$/,
  )
})

test('tags are put, shown and taken away', async (t) => {
  proves(t, 'lambda.TagResource', 'lambda.UntagResource', 'lambda.ListTags')
  await lambda.send(creating({ FunctionName: 'tagged' }))
  const Resource = arn('tagged')
  const shown = async () => (await lambda.send(new ListTagsCommand({ Resource }))).Tags
  assert.deepEqual(await shown(), {})
  const revision = async () =>
    (await lambda.send(new GetFunctionConfigurationCommand({ FunctionName: 'tagged' }))).RevisionId
  const before = await revision()
  await lambda.send(new TagResourceCommand({ Resource, Tags: { a: '1', b: '2' } }))
  const tagged = await revision()
  assert.notEqual(tagged, before)
  await lambda.send(new TagResourceCommand({ Resource, Tags: { b: '3', c: '' } }))
  assert.deepEqual(await shown(), { a: '1', b: '3', c: '' })
  await lambda.send(new UntagResourceCommand({ Resource, TagKeys: ['a', 'none'] }))
  assert.deepEqual(await shown(), { b: '3', c: '' })
  assert.notEqual(await revision(), tagged)
  const fifty = Object.fromEntries(Array.from({ length: 50 }, (_, i) => [`k${i}`, 'v']))
  assert.equal(
    (await refusal(lambda.send(new TagResourceCommand({ Resource, Tags: fifty })))).message,
    'Number of tags exceeds resource tag limit.',
  )
  assert.equal(
    (await refusal(lambda.send(new TagResourceCommand({ Resource, Tags: {} })))).message,
    'An error occurred and the request cannot be processed.',
  )
  assert.equal(
    (await refusal(lambda.send(new ListTagsCommand({ Resource: `${Resource}:1` })))).message,
    'Tags on function aliases and versions are not supported. Please specify a function ARN.',
  )
  assert.equal(
    (await refusal(lambda.send(new ListTagsCommand({ Resource: arn('nobody') })))).message,
    `Function not found: ${arn('nobody')}`,
  )
})
