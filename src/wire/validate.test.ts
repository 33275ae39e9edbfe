// Texts as AWS answered them: LocalStack's recorded snapshots of AWS (tests/aws/services/<service>/*.snapshot.json).
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Models } from '../model/index.ts'
import type { ServiceName } from '../model/index.ts'
import { RECORDED_ORDERS } from './enum-order.ts'
import { createValidator } from './validate.ts'

const models = new Models()
const validate = createValidator(models)

function refusal(service: ServiceName, operation: string, input: object): string {
  const fault = validate(service, operation, input)
  return fault === undefined ? 'accepted' : `${fault.code}: ${fault.message}`
}

test('a required member that is missing is null at its path', () => {
  assert.equal(
    refusal('kms', 'UntagResource', { KeyId: 'x' }),
    "ValidationException: 1 validation error detected: Value null at 'tagKeys' failed to satisfy constraint: Member must not be null",
  )
})

test('a number beyond its bounds is told the bound', () => {
  assert.equal(
    refusal('kms', 'GenerateRandom', { NumberOfBytes: 1025 }),
    "ValidationException: 1 validation error detected: Value '1025' at 'numberOfBytes' failed to satisfy constraint: Member must have value less than or equal to 1024",
  )
  assert.equal(
    refusal('lambda', 'PutProvisionedConcurrencyConfig', {
      FunctionName: 'f',
      Qualifier: '1',
      ProvisionedConcurrentExecutions: 0,
    }),
    "ValidationException: 1 validation error detected: Value '0' at 'provisionedConcurrentExecutions' failed to satisfy constraint: Member must have value greater than or equal to 1",
  )
})

test('an enum lists its members, with the path of the structures around it', () => {
  assert.equal(
    refusal('dynamodb', 'UpdateKinesisStreamingDestination', {
      TableName: 'abc',
      StreamArn: 'arn:aws:kinesis:us-east-1:000000000000:stream/a-stream',
      UpdateKinesisStreamingConfiguration: { ApproximateCreationDateTimePrecision: 'SECOND' },
    }),
    "ValidationException: 1 validation error detected: Value 'SECOND' at 'updateKinesisStreamingConfiguration.approximateCreationDateTimePrecision' failed to satisfy constraint: Member must satisfy enum value set: [MILLISECOND, MICROSECOND]",
  )
  assert.equal(
    refusal('lambda', 'PutFunctionRecursionConfig', { FunctionName: 'f', RecursiveLoop: 'InvalidValue' }),
    "ValidationException: 1 validation error detected: Value 'InvalidValue' at 'recursiveLoop' failed to satisfy constraint: Member must satisfy enum value set: [Terminate, Allow]",
  )
})

test('an enum lists its members in the order in which AWS was recorded to list them', () => {
  const listed = (service: ServiceName, operation: string, input: object): string | undefined =>
    /enum value set: \[(.*)\]$/.exec(refusal(service, operation, input))?.[1]
  assert.equal(
    refusal('cloudwatch', 'SetAlarmState', { AlarmName: 'a', StateReason: 'r', StateValue: 'INVALID' }),
    "ValidationError: 1 validation error detected: Value 'INVALID' at 'stateValue' failed to satisfy constraint: Member must satisfy enum value set: [INSUFFICIENT_DATA, ALARM, OK]",
  )
  assert.equal(
    listed('apigateway', 'UpdateRestApi', { restApiId: 'r', patchOperations: [{ op: 'wrong' }] }),
    'add, remove, move, test, replace, copy',
  )
  assert.equal(
    listed('apigateway', 'PutIntegration', {
      restApiId: 'r',
      resourceId: 's',
      httpMethod: 'GET',
      type: 'HTTPS_PROXY',
    }),
    'HTTP, MOCK, AWS_PROXY, HTTP_PROXY, AWS',
  )
  assert.equal(
    listed('lambda', 'CreateFunctionUrlConfig', {
      FunctionName: 'f',
      AuthType: 'NONE',
      InvokeMode: 'UNKNOWN',
    }),
    'RESPONSE_STREAM, BUFFERED',
  )
  assert.equal(
    listed('stepfunctions', 'ListExecutions', { statusFilter: 'nothing' }),
    'SUCCEEDED, TIMED_OUT, PENDING_REDRIVE, ABORTED, FAILED, RUNNING',
  )
  // Recorded in 2023, before AWS added to this list: its younger members stand behind.
  assert.equal(
    listed('kms', 'CreateKey', { KeyUsage: 'x' }),
    'ENCRYPT_DECRYPT, SIGN_VERIFY, GENERATE_VERIFY_MAC, KEY_AGREEMENT',
  )
})

test('every recorded order names members that the model has', () => {
  for (const [service, shapes] of Object.entries(RECORDED_ORDERS)) {
    for (const [shape, order] of Object.entries(shapes)) {
      const members = models.load(service as ServiceName).shapes[shape]?.enum ?? []
      const recorded = order.split(' ')
      assert.deepEqual(
        recorded.filter((member) => !members.includes(member)),
        [],
        `${service}.${shape}`,
      )
      assert.notDeepEqual(recorded, members, `${service}.${shape} is the model's own order`)
    }
  }
})

test('elements of a list of structures are numbered from 1', () => {
  assert.equal(
    refusal('events', 'PutTargets', { Rule: 'r', Targets: [{ Id: '!@#$@!#$', Arn: 'arn' }] }),
    "ValidationException: 1 validation error detected: Value '!@#$@!#$' at 'targets.1.member.id' failed to satisfy constraint: Member must satisfy regular expression pattern: [\\.\\-_A-Za-z0-9]+",
  )
})

test('an element of a list of texts is told at the list, with all its constraints', () => {
  assert.equal(
    refusal('lambda', 'CreateFunction', {
      FunctionName: 'f',
      Role: 'arn:aws:iam::000000000000:role/r',
      Code: {},
      Architectures: ['x86_64', 'arm64'],
    }),
    "ValidationException: 1 validation error detected: Value '[x86_64, arm64]' at 'architectures' failed to satisfy constraint: Member must have length less than or equal to 1",
  )
  assert.match(
    refusal('lambda', 'CreateFunction', {
      FunctionName: 'f',
      Role: 'arn:aws:iam::000000000000:role/r',
      Code: {},
      VpcConfig: { SubnetIds: ['not-a-subnet'] },
    }),
    /Value '\[not-a-subnet\]' at 'vpcConfig\.subnetIds' failed to satisfy constraint: Member must satisfy constraint: \[Member must have length less than or equal to 1024, Member must have length greater than or equal to 0, Member must satisfy regular expression pattern: subnet-\[0-9a-z\]\*\]$/,
  )
  assert.equal(
    refusal('lambda', 'CreateFunction', {
      FunctionName: 'f',
      Role: 'arn:aws:iam::000000000000:role/r',
      Code: {},
      Architectures: ['X86_64'],
    }),
    "ValidationException: 1 validation error detected: Value '[X86_64]' at 'architectures' failed to satisfy constraint: Member must satisfy constraint: [Member must satisfy enum value set: [x86_64, arm64], Member must not be null]",
  )
})

test('keys and values of a map are told at the map', () => {
  assert.equal(
    refusal('lambda', 'CreateAlias', {
      FunctionName: 'f',
      Name: 'a',
      FunctionVersion: '1',
      RoutingConfig: { AdditionalVersionWeights: { $LATEST: 0.5 } },
    }),
    "ValidationException: 1 validation error detected: Value '{$LATEST=0.5}' at 'routingConfig.additionalVersionWeights' failed to satisfy constraint: Map keys must satisfy constraint: [Member must have length less than or equal to 1024, Member must have length greater than or equal to 1, Member must satisfy regular expression pattern: [0-9]+]",
  )
  assert.match(
    refusal('lambda', 'CreateAlias', {
      FunctionName: 'f',
      Name: 'a',
      FunctionVersion: '1',
      RoutingConfig: { AdditionalVersionWeights: { 2: 2 } },
    }),
    /Value '\{2=2\.0\}' at '.*' failed to satisfy constraint: Map value must satisfy constraint: \[Member must have value less than or equal to 1\.0, Member must have value greater than or equal to 0\.0, Member must not be null\]$/,
  )
  assert.equal(
    refusal('sns', 'Publish', { Message: 'm', MessageAttributes: { attr1: {} } }),
    "ValidationError: 1 validation error detected: Value null at 'messageAttributes.attr1.member.dataType' failed to satisfy constraint: Member must not be null",
  )
})

test('several violations are joined and counted, the pattern before the length', () => {
  const name = 'This should fail with two errors 123467890123412341234123412341234'
  assert.match(
    refusal('events', 'CreateConnection', { Name: name, AuthorizationType: 'INVALID', AuthParameters: {} }),
    /^ValidationException: 3 validation errors detected: Value '(.+?)' at 'name' failed to satisfy constraint: Member must satisfy regular expression pattern: \[\\\.\\-_A-Za-z0-9\]\+; Value '\1' at 'name' failed to satisfy constraint: Member must have length less than or equal to 64; Value 'INVALID' at 'authorizationType' failed/,
  )
})

test('structures inside a value are printed as Java prints them', () => {
  assert.match(
    refusal('logs', 'PutMetricFilter', {
      logGroupName: 'g',
      filterName: 'f',
      filterPattern: '',
      metricTransformations: [
        { metricName: 'metric1', metricNamespace: 'namespace1', metricValue: '1' },
        { metricName: 'metric2', metricNamespace: 'namespace2', metricValue: '2' },
      ],
    }),
    /^InvalidParameterException: 1 validation error detected: Value '\[MetricTransformation\(metricName=metric1, metricNamespace=namespace1, metricValue=1, .*\)\]' at 'metricTransformations' failed to satisfy constraint: Member must have length less than or equal to 1$/,
  )
})

test('a secret is not repeated, nor does IAM repeat any value', () => {
  assert.equal(
    refusal('kms', 'Encrypt', { KeyId: 'k', Plaintext: Buffer.alloc(4097) }),
    "ValidationException: 1 validation error detected: Value at 'plaintext' failed to satisfy constraint: Member must have length less than or equal to 4096",
  )
  assert.match(
    refusal('iam', 'DeleteServiceSpecificCredential', { ServiceSpecificCredentialId: '!'.repeat(30) }),
    /^ValidationError: 1 validation error detected: Value at 'serviceSpecificCredentialId' failed to satisfy constraint: Member must satisfy regular expression pattern: \[\\w\]\+$/,
  )
})

test('API Gateway names members of the body below the input of the operation', () => {
  assert.match(
    refusal('apigateway', 'PutIntegration', {
      restApiId: 'r',
      resourceId: 's',
      httpMethod: 'GET',
      type: 'HTTPS_PROXY',
    }),
    /^ValidationException: 1 validation error detected: Value 'HTTPS_PROXY' at 'putIntegrationInput\.type' failed to satisfy constraint: Member must satisfy enum value set: \[/,
  )
})

test('SQS and EC2 name the first parameter that is missing, S3 leaves all to its own rules', () => {
  assert.equal(
    refusal('sqs', 'SendMessage', { QueueUrl: 'q' }),
    'MissingParameter: The request must contain the parameter MessageBody.',
  )
  assert.equal(refusal('s3', 'PutObject', {}), 'accepted')
})

test('no more than ten violations are told', () => {
  const Targets = Array.from({ length: 20 }, () => ({ Id: '!', Arn: 'a' }))
  assert.match(
    refusal('events', 'PutTargets', { Rule: 'r', Targets }),
    /^ValidationException: 10 validation errors/,
  )
})

test('every operation of every service compiles to a check', () => {
  for (const service of models.names) {
    for (const operation of Object.keys(models.load(service).operations)) validate(service, operation, {})
  }
})
