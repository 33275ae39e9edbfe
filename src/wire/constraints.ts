// How services differ in refusing an input that breaks their model's constraints. Truth: recorded answers (LocalStack's
// snapshots of AWS, tests/aws/services/*; recordings of Cognito, SES and SQS quoted in public issues) and the error lists of the
// API references. A service that is not here answers ValidationException, or ValidationError where it speaks query only.
import type { ServiceName } from '../model/index.ts'

export interface ConstraintStyle {
  /** Code of the fault. */
  readonly code: string
  /**
   * `all`: the constraints of the model are checked before the service's own code, in AWS's common words.
   * `required`: only that required members are there, in EC2's and SQS's words.
   * `none`: the service has rules and words of its own; its room checks.
   */
  readonly checks: 'all' | 'required' | 'none'
  /** Newer services do not repeat the offending value. */
  readonly hidesValues?: true
  /** IAM no longer lists the members of an enum. */
  readonly hidesEnums?: true
  /** ECR words it "Invalid parameter at 'x' failed to satisfy constraint: '…'". */
  readonly wording?: 'ecr'
  /** Lambda says of elements and values that they must not be null too, but for the lists named here (recorded, 2025–26). */
  readonly nullableElements?: ReadonlySet<string>
  /** Shapes whose enum the service checks itself, with another code and text. */
  readonly ownEnums?: ReadonlySet<string>
  /** API Gateway names members of the body below the operation's input: `createRestApiInput.name`. */
  readonly bodyPrefix?: true
}

const ALL: ConstraintStyle = { code: 'ValidationException', checks: 'all' }

const STYLES: Partial<Record<ServiceName, ConstraintStyle>> = {
  apigateway: { ...ALL, bodyPrefix: true },
  // API Gateway v2 answers in its own words ("Unable to complete operation due to concurrent modification", …).
  apigatewayv2: { code: 'BadRequestException', checks: 'none' },
  apigatewaymanagementapi: { code: 'BadRequestException', checks: 'none' },
  // CloudFront validates a distribution as a whole, with codes per member (API reference: InvalidOrigin, …).
  cloudfront: { code: 'InvalidArgument', checks: 'none' },
  cloudwatch: { code: 'ValidationError', checks: 'all' },
  'cognito-idp': { code: 'InvalidParameterException', checks: 'all' },
  'cognito-sync': { code: 'InvalidParameterException', checks: 'all' },
  ec2: { code: 'MissingParameter', checks: 'required' },
  ecr: { code: 'InvalidParameterException', checks: 'all', wording: 'ecr' },
  // RDS, Redshift and ElastiCache word each parameter themselves (InvalidParameterValue, InvalidParameterCombination).
  elasticache: { code: 'InvalidParameterValue', checks: 'none' },
  rds: { code: 'InvalidParameterValue', checks: 'none' },
  redshift: { code: 'InvalidParameterValue', checks: 'none' },
  iam: { code: 'ValidationError', checks: 'all', hidesValues: true, hidesEnums: true },
  lambda: {
    ...ALL,
    nullableElements: new Set(['SubnetIds', 'SecurityGroupIds']),
    ownEnums: new Set(['Runtime']),
  },
  logs: { code: 'InvalidParameterException', checks: 'all' },
  machinelearning: { code: 'InvalidInputException', checks: 'all' },
  mobile: { code: 'BadRequestException', checks: 'all' },
  'rds-data': { code: 'BadRequestException', checks: 'all' },
  resourcegroupstaggingapi: { code: 'InvalidParameterException', checks: 'all' },
  route53: { code: 'InvalidInput', checks: 'all' },
  // S3 has a code for each header and parameter (InvalidArgument, InvalidBucketName, KeyTooLongError, …).
  s3: { code: 'InvalidArgument', checks: 'none' },
  s3control: { code: 'InvalidRequest', checks: 'none' },
  ses: { code: 'ValidationError', checks: 'all', hidesValues: true },
  sesv2: { code: 'BadRequestException', checks: 'all', hidesValues: true },
  sqs: { code: 'MissingParameter', checks: 'required' },
}

const QUERY: ConstraintStyle = { code: 'ValidationError', checks: 'all' }

/** Operations whose code is not their service's: the delivery API of CloudWatch Logs is younger than the rest. */
const CODES: Readonly<Record<string, string>> = {
  'logs.PutDeliverySource': 'ValidationException',
  'logs.PutDeliveryDestination': 'ValidationException',
  'logs.PutDeliveryDestinationPolicy': 'ValidationException',
  'logs.CreateDelivery': 'ValidationException',
  'logs.UpdateDeliveryConfiguration': 'ValidationException',
}

/** How this operation refuses. */
export function constraintStyle(
  service: ServiceName,
  operation: string,
  speaksQuery: boolean,
): ConstraintStyle {
  const style = STYLES[service] ?? (speaksQuery ? QUERY : ALL)
  const code = CODES[`${service}.${operation}`]
  return code === undefined ? style : { ...style, code }
}
