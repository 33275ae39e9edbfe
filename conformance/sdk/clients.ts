// The official SDK v3 clients, found by service, and what their own schemas know: an operation or member that a client's
// version does not have can not be sent by it, so random values are made of what both sides know.
import type { ServiceName } from '../../src/model/index.ts'

/** Package and client class of each service. */
export const CLIENTS: Readonly<
  Record<Exclude<ServiceName, 'selfless'>, readonly [name: string, className: string]>
> = {
  acm: ['acm', 'ACMClient'],
  apigateway: ['api-gateway', 'APIGatewayClient'],
  apigatewaymanagementapi: ['apigatewaymanagementapi', 'ApiGatewayManagementApiClient'],
  apigatewayv2: ['apigatewayv2', 'ApiGatewayV2Client'],
  cloudformation: ['cloudformation', 'CloudFormationClient'],
  cloudfront: ['cloudfront', 'CloudFrontClient'],
  'cloudfront-keyvaluestore': ['cloudfront-keyvaluestore', 'CloudFrontKeyValueStoreClient'],
  cloudwatch: ['cloudwatch', 'CloudWatchClient'],
  'cognito-identity': ['cognito-identity', 'CognitoIdentityClient'],
  'cognito-idp': ['cognito-identity-provider', 'CognitoIdentityProviderClient'],
  'cognito-sync': ['cognito-sync', 'CognitoSyncClient'],
  dynamodb: ['dynamodb', 'DynamoDBClient'],
  dynamodbstreams: ['dynamodb-streams', 'DynamoDBStreamsClient'],
  ec2: ['ec2', 'EC2Client'],
  ecr: ['ecr', 'ECRClient'],
  elasticache: ['elasticache', 'ElastiCacheClient'],
  elastictranscoder: ['elastic-transcoder', 'ElasticTranscoderClient'],
  emr: ['emr', 'EMRClient'],
  es: ['elasticsearch-service', 'ElasticsearchServiceClient'],
  events: ['eventbridge', 'EventBridgeClient'],
  firehose: ['firehose', 'FirehoseClient'],
  iam: ['iam', 'IAMClient'],
  kinesis: ['kinesis', 'KinesisClient'],
  kinesisanalytics: ['kinesis-analytics', 'KinesisAnalyticsClient'],
  kinesisanalyticsv2: ['kinesis-analytics-v2', 'KinesisAnalyticsV2Client'],
  kms: ['kms', 'KMSClient'],
  lambda: ['lambda', 'LambdaClient'],
  logs: ['cloudwatch-logs', 'CloudWatchLogsClient'],
  machinelearning: ['machine-learning', 'MachineLearningClient'],
  mobile: ['mobile', 'MobileClient'],
  opensearch: ['opensearch', 'OpenSearchClient'],
  pipes: ['pipes', 'PipesClient'],
  rds: ['rds', 'RDSClient'],
  'rds-data': ['rds-data', 'RDSDataClient'],
  redshift: ['redshift', 'RedshiftClient'],
  'redshift-data': ['redshift-data', 'RedshiftDataClient'],
  resourcegroupstaggingapi: ['resource-groups-tagging-api', 'ResourceGroupsTaggingAPIClient'],
  route53: ['route-53', 'Route53Client'],
  s3: ['s3', 'S3Client'],
  s3control: ['s3-control', 'S3ControlClient'],
  scheduler: ['scheduler', 'SchedulerClient'],
  secretsmanager: ['secrets-manager', 'SecretsManagerClient'],
  ses: ['ses', 'SESClient'],
  sesv2: ['sesv2', 'SESv2Client'],
  sns: ['sns', 'SNSClient'],
  sqs: ['sqs', 'SQSClient'],
  ssm: ['ssm', 'SSMClient'],
  stepfunctions: ['sfn', 'SFNClient'],
  sts: ['sts', 'STSClient'],
  xray: ['xray', 'XRayClient'],
}

export interface SdkClient {
  send(command: object): Promise<Record<string, unknown>>
  destroy(): void
}

export interface SdkPackage {
  readonly exports: Readonly<Record<string, unknown>>
  make(config: object): SdkClient
  /** The command for an operation; undefined when this client does not have it. */
  command(operation: string, input: object): object | undefined
  /** What the client knows of an operation's input or output; undefined where it ships no schemas. */
  schema(operation: string, side: 'input' | 'output'): Schema | undefined
}

type Constructor = new (argument: object) => SdkClient

/** Loads a client package. */
export async function loadClient(service: Exclude<ServiceName, 'selfless'>): Promise<SdkPackage> {
  const [name, className] = CLIENTS[service]
  const exports = (await import(`@aws-sdk/client-${name}`)) as Record<string, unknown>
  return {
    exports,
    make: (config) => new (exports[className] as Constructor)(config),
    command(operation, input) {
      const command = exports[`${operation}Command`] as Constructor | undefined
      return command && new command(input)
    },
    schema(operation, side) {
      const found = exports[`${operation}$`]
      if (!Array.isArray(found)) return undefined
      return resolveSchema(found[side === 'input' ? 4 : 5])
    },
  }
}

/** A schema as far as members go (@smithy/types, static-schemas): other kinds are taken as they come. */
export interface Schema {
  readonly members?: ReadonlyMap<string, () => Schema>
  readonly item?: () => Schema
}

// Kinds at index 0: 1 list, 2 map, 3 structure, 4 union, -3 error. A pair is a schema with traits, a function one to come.
function resolveSchema(source: unknown): Schema {
  if (typeof source === 'function') return resolveSchema((source as () => unknown)())
  if (!Array.isArray(source)) return {}
  if (source.length === 2) return resolveSchema(source[0])
  const [kind, , , , first, second] = source as unknown[]
  if (kind === 1) return { item: () => resolveSchema(first) }
  if (kind === 2) return { item: () => resolveSchema(second) }
  if (kind !== 3 && kind !== 4 && kind !== -3) return {}
  const refs = second as unknown[]
  return {
    members: new Map((first as string[]).map((name, index) => [name, () => resolveSchema(refs[index])])),
  }
}
