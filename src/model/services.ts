// Written by tools/model.ts; do not edit.
import type { Operations as acm } from './acm.ts'
import type { Operations as apigateway } from './apigateway.ts'
import type { Operations as apigatewaymanagementapi } from './apigatewaymanagementapi.ts'
import type { Operations as apigatewayv2 } from './apigatewayv2.ts'
import type { Operations as cloudformation } from './cloudformation.ts'
import type { Operations as cloudfront } from './cloudfront.ts'
import type { Operations as cloudfront_keyvaluestore } from './cloudfront-keyvaluestore.ts'
import type { Operations as cloudwatch } from './cloudwatch.ts'
import type { Operations as cognito_identity } from './cognito-identity.ts'
import type { Operations as cognito_idp } from './cognito-idp.ts'
import type { Operations as cognito_sync } from './cognito-sync.ts'
import type { Operations as dynamodb } from './dynamodb.ts'
import type { Operations as dynamodbstreams } from './dynamodbstreams.ts'
import type { Operations as ec2 } from './ec2.ts'
import type { Operations as ecr } from './ecr.ts'
import type { Operations as elasticache } from './elasticache.ts'
import type { Operations as elastictranscoder } from './elastictranscoder.ts'
import type { Operations as emr } from './emr.ts'
import type { Operations as es } from './es.ts'
import type { Operations as events } from './events.ts'
import type { Operations as firehose } from './firehose.ts'
import type { Operations as iam } from './iam.ts'
import type { Operations as kinesis } from './kinesis.ts'
import type { Operations as kinesisanalytics } from './kinesisanalytics.ts'
import type { Operations as kinesisanalyticsv2 } from './kinesisanalyticsv2.ts'
import type { Operations as kms } from './kms.ts'
import type { Operations as lambda } from './lambda.ts'
import type { Operations as logs } from './logs.ts'
import type { Operations as machinelearning } from './machinelearning.ts'
import type { Operations as mobile } from './mobile.ts'
import type { Operations as opensearch } from './opensearch.ts'
import type { Operations as pipes } from './pipes.ts'
import type { Operations as rds } from './rds.ts'
import type { Operations as rds_data } from './rds-data.ts'
import type { Operations as redshift } from './redshift.ts'
import type { Operations as redshift_data } from './redshift-data.ts'
import type { Operations as resourcegroupstaggingapi } from './resourcegroupstaggingapi.ts'
import type { Operations as route53 } from './route53.ts'
import type { Operations as s3 } from './s3.ts'
import type { Operations as s3control } from './s3control.ts'
import type { Operations as scheduler } from './scheduler.ts'
import type { Operations as secretsmanager } from './secretsmanager.ts'
import type { Operations as selfless } from './selfless.ts'
import type { Operations as ses } from './ses.ts'
import type { Operations as sesv2 } from './sesv2.ts'
import type { Operations as sns } from './sns.ts'
import type { Operations as sqs } from './sqs.ts'
import type { Operations as ssm } from './ssm.ts'
import type { Operations as stepfunctions } from './stepfunctions.ts'
import type { Operations as sts } from './sts.ts'
import type { Operations as xray } from './xray.ts'

/** Each service's operations: their input, output and errors. */
export interface Services {
  'acm': acm
  'apigateway': apigateway
  'apigatewaymanagementapi': apigatewaymanagementapi
  'apigatewayv2': apigatewayv2
  'cloudformation': cloudformation
  'cloudfront': cloudfront
  'cloudfront-keyvaluestore': cloudfront_keyvaluestore
  'cloudwatch': cloudwatch
  'cognito-identity': cognito_identity
  'cognito-idp': cognito_idp
  'cognito-sync': cognito_sync
  'dynamodb': dynamodb
  'dynamodbstreams': dynamodbstreams
  'ec2': ec2
  'ecr': ecr
  'elasticache': elasticache
  'elastictranscoder': elastictranscoder
  'emr': emr
  'es': es
  'events': events
  'firehose': firehose
  'iam': iam
  'kinesis': kinesis
  'kinesisanalytics': kinesisanalytics
  'kinesisanalyticsv2': kinesisanalyticsv2
  'kms': kms
  'lambda': lambda
  'logs': logs
  'machinelearning': machinelearning
  'mobile': mobile
  'opensearch': opensearch
  'pipes': pipes
  'rds': rds
  'rds-data': rds_data
  'redshift': redshift
  'redshift-data': redshift_data
  'resourcegroupstaggingapi': resourcegroupstaggingapi
  'route53': route53
  's3': s3
  's3control': s3control
  'scheduler': scheduler
  'secretsmanager': secretsmanager
  'selfless': selfless
  'ses': ses
  'sesv2': sesv2
  'sns': sns
  'sqs': sqs
  'ssm': ssm
  'stepfunctions': stepfunctions
  'sts': sts
  'xray': xray
}
