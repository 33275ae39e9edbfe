import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Fault } from '../../kernel/fault.ts'
import type { Input } from '../../model/index.ts'
import { changedConfiguration, newConfiguration } from './configuration.ts'
import type { Host } from './configuration.ts'

type Create = Input<'lambda', 'CreateFunction'>

const host: Host = {
  architecture: 'x86_64',
  today: '2026-11-25',
  available: (runtime) =>
    runtime.startsWith('nodejs') ? { ok: true } : { ok: false, reason: 'no interpreter for it' },
}
const base: Create = {
  FunctionName: 'f',
  Role: 'arn:aws:iam::000000000000:role/r',
  Runtime: 'nodejs22.x',
  Handler: 'index.handler',
  Code: {},
}

function refused(over: Partial<Create>): string {
  try {
    newConfiguration({ ...base, ...over }, 'f', host)
  } catch (error) {
    assert.ok(error instanceof Fault)
    return `${error.code}: ${error.message}`
  }
  return 'taken'
}

test('what a new function does not say gets the defaults of AWS', () => {
  assert.deepEqual(newConfiguration(base, 'f', host), {
    runtime: 'nodejs22.x',
    handler: 'index.handler',
    role: base.Role,
    description: '',
    timeoutSeconds: 3,
    memoryMb: 128,
    ephemeralStorageMb: 512,
    environment: undefined,
    logGroup: '/aws/lambda/f',
    architecture: 'x86_64',
  })
})

test('an update changes what it names and nothing else', () => {
  const now = newConfiguration({ ...base, Environment: { Variables: { A: '1' } }, Timeout: 9 }, 'f', host)
  assert.deepEqual(changedConfiguration({ FunctionName: 'f', MemorySize: 512 }, now, host), {
    ...now,
    memoryMb: 512,
  })
  assert.deepEqual(
    changedConfiguration({ FunctionName: 'f', Environment: { Variables: {} } }, now, host).environment,
    {},
  )
})

test('a package needs a runtime and a handler', () => {
  const both = 'Runtime and Handler are mandatory parameters for functions created with deployment packages.'
  assert.equal(refused({ Runtime: undefined }), `InvalidParameterValueException: ${both}`)
  assert.equal(refused({ Handler: undefined }), `InvalidParameterValueException: ${both}`)
})

test('a runtime that AWS has retired is refused from its dates on, one that cannot run here with the reason', () => {
  const retired = (runtime: string) =>
    `InvalidParameterValueException: The runtime parameter of ${runtime} is no longer supported for creating or updating AWS Lambda functions. We recommend you use a supported runtime while creating or updating functions.`
  for (const Runtime of ['nodejs12.x', 'java8', 'go1.x', 'provided', 'ruby2.7', 'python3.7'] as const)
    assert.equal(refused({ Runtime }), retired(Runtime))
  assert.equal(
    refused({ Runtime: 'python3.12' }),
    'InvalidParameterValueException: The runtime python3.12 does not run here: no interpreter for it',
  )
  // AWS has deprecated nodejs20.x, but has put off the day from which it is refused.
  assert.equal(refused({ Runtime: 'nodejs20.x' }), 'taken')
  const blocked = { ...host, today: '2027-07-29' }
  assert.throws(
    () => newConfiguration({ ...base, Runtime: 'nodejs20.x' }, 'f', blocked),
    (error: Error) => `${error.name}: ${error.message}`.endsWith(retired('nodejs20.x').split(': ')[1] ?? ''),
  )
})

test('timeout and memory end where the quotas end', () => {
  assert.equal(refused({ Timeout: 900, MemorySize: 10_240 }), 'taken')
  assert.match(refused({ Timeout: 901 }), /Value '901' at 'timeout' .* less than or equal to 900$/)
  assert.equal(
    refused({ MemorySize: 10_241 }),
    "InvalidParameterValueException: 'MemorySize' value failed to satisfy constraint: Member must have value less than or equal to 10240",
  )
})

test('variables that the platform sets itself, and more than 4 KB of them, are refused', () => {
  assert.equal(
    refused({ Environment: { Variables: { AWS_REGION: 'x', MINE: 'y', AWS_SESSION_TOKEN: 'z' } } }),
    'InvalidParameterValueException: Lambda was unable to configure your environment variables because the environment variables you have provided contains reserved keys that are currently not supported for modification. Reserved keys used in this request: AWS_REGION, AWS_SESSION_TOKEN',
  )
  const near = { LARGE_VAR: 'x'.repeat(4_096 - '{"LARGE_VAR":""}'.length) }
  assert.equal(refused({ Environment: { Variables: near } }), 'taken')
  const over = { LARGE_VAR: `${near.LARGE_VAR}x` }
  assert.equal(
    refused({ Environment: { Variables: over } }),
    `InvalidParameterValueException: Lambda was unable to configure your environment variables because the environment variables you have provided exceeded the 4KB limit. String measured: ${JSON.stringify(over)}`,
  )
})

test('an architecture that the host is not is refused, not recorded and ignored', () => {
  assert.equal(refused({ Architectures: ['x86_64'] }), 'taken')
  assert.match(refused({ Architectures: ['arm64'] }), /arm64 does not run on this x86_64 server/)
})

test('what is not built is refused by its name, and its empty form passes', () => {
  const unbuilt: [string, Partial<Create>][] = [
    ['PackageType Image', { PackageType: 'Image' }],
    ['ImageConfig', { ImageConfig: {} }],
    ['Publish', { Publish: true }],
    ['PublishTo', { PublishTo: 'LATEST_PUBLISHED' }],
    ['Layers', { Layers: ['arn:aws:lambda:us-east-1:000000000000:layer:l:1'] }],
    ['VpcConfig', { VpcConfig: { SubnetIds: ['subnet-1'], SecurityGroupIds: [] } }],
    ['FileSystemConfigs', { FileSystemConfigs: [{ Arn: 'a', LocalMountPath: '/mnt/a' }] }],
    [
      'DeadLetterConfig with a topic',
      { DeadLetterConfig: { TargetArn: 'arn:aws:sns:us-east-1:000000000000:t' } },
    ],
    ['KMSKeyArn', { KMSKeyArn: 'arn:aws:kms:us-east-1:000000000000:key/k' }],
    ['CodeSigningConfigArn', { CodeSigningConfigArn: 'arn:aws:lambda:x' }],
    ['TracingConfig Active', { TracingConfig: { Mode: 'Active' } }],
    ['SnapStart PublishedVersions', { SnapStart: { ApplyOn: 'PublishedVersions' } }],
    ['LoggingConfig.LogFormat JSON', { LoggingConfig: { LogFormat: 'JSON' } }],
    ['LoggingConfig.ApplicationLogLevel', { LoggingConfig: { ApplicationLogLevel: 'INFO' } }],
    ['LoggingConfig.SystemLogLevel', { LoggingConfig: { SystemLogLevel: 'INFO' } }],
    ['TenancyConfig', { TenancyConfig: { TenantIsolationMode: 'PER_TENANT' } }],
    ['CapacityProviderConfig', { CapacityProviderConfig: {} as never }],
    ['DurableConfig', { DurableConfig: {} }],
  ]
  for (const [name, over] of unbuilt) {
    assert.equal(
      refused(over),
      `InvalidParameterValueException: ${name} is not built in Selfless yet; it is refused rather than ignored.`,
    )
  }
  assert.equal(
    refused({
      PackageType: 'Zip',
      Publish: false,
      Layers: [],
      VpcConfig: { SubnetIds: [], SecurityGroupIds: [] },
      FileSystemConfigs: [],
      DeadLetterConfig: { TargetArn: '' },
      KMSKeyArn: '',
      TracingConfig: { Mode: 'PassThrough' },
      SnapStart: { ApplyOn: 'None' },
      LoggingConfig: { LogFormat: 'Text', LogGroup: '/mine' },
    }),
    'taken',
  )
})
