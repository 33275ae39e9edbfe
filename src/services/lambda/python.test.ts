// A Python function from its zip to its log, by official clients, and boto3 inside it back to this cloud.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { CreateBucketCommand, GetObjectCommand, S3Client } from '@aws-sdk/client-s3'
import { LambdaClient } from '@aws-sdk/client-lambda'
import { openTestCloud } from '../../../test/support/cloud.ts'
import type { TestCloud } from '../../../test/support/cloud.ts'
import { deploy, invoke, makeRole, zipOf } from '../../../test/support/lambda.ts'
import { findInterpreters } from '../../runtime/interpreters.ts'
import { PYTHON_SEARCH } from '../../runtime/python.ts'

const skip =
  process.env['SELFLESS_CI'] === undefined &&
  findInterpreters(PYTHON_SEARCH).length === 0 &&
  'Python 3.10 or later is not on this machine'

const SOURCE = `
import boto3, logging
logging.getLogger().setLevel(logging.INFO)

def handler(event, context):
    print("printed", event)
    logging.info("logged")
    if "fail" in event:
        raise ValueError(event["fail"])
    boto3.client("s3").put_object(Bucket=event["bucket"], Key="from python", Body=context.function_name)
    return {"text": "ü", "arn": context.invoked_function_arn}
`

let cloud: TestCloud

before(async () => {
  cloud = await openTestCloud()
})
after(() => cloud.close())

test(
  'a Python function is made of a zip, reaches S3 with boto3, and its log has what it said',
  { skip },
  async () => {
    const lambda = cloud.client(LambdaClient)
    const s3 = cloud.client(S3Client)
    const ZipFile = await zipOf({ 'src/app.py': SOURCE })
    const arn = await deploy(cloud, 'pythonic', '', await makeRole(cloud), {
      Runtime: 'python3.12',
      Handler: 'src/app.handler',
      Code: { ZipFile },
      MemorySize: 256,
    })
    await s3.send(new CreateBucketCommand({ Bucket: 'pythons' }))
    const answer = await invoke(lambda, 'pythonic', { bucket: 'pythons' }, { LogType: 'Tail' })
    assert.equal(answer.text, `{"text": "ü", "arn": "${arn}"}`)
    const object = await s3.send(new GetObjectCommand({ Bucket: 'pythons', Key: 'from python' }))
    assert.equal(await object.Body?.transformToString(), 'pythonic')
    const log = Buffer.from(answer.LogResult ?? '', 'base64').toString()
    assert.match(log, /^printed \{'bucket': 'pythons'\}\n\[INFO\]\t\S+Z\t\S+\tlogged\n/m)

    const failed = await invoke(lambda, 'pythonic', { fail: 'on purpose' })
    assert.equal(failed.FunctionError, 'Unhandled')
    const { errorType, errorMessage } = failed.value as { errorType: string; errorMessage: string }
    assert.deepEqual([errorType, errorMessage], ['ValueError', 'on purpose'])
  },
)
