// What the tests of the SQS room share: a cloud with an official client, and queues by name.
import assert from 'node:assert/strict'
import type { TestContext } from 'node:test'
import { CreateQueueCommand, GetQueueAttributesCommand, SQSClient } from '@aws-sdk/client-sqs'
import type { QueueAttributeName } from '@aws-sdk/client-sqs'
import { ACCOUNT, openTestCloud, REGION } from './cloud.ts'
import type { TestCloud, TestCloudOptions } from './cloud.ts'

export interface SqsCloud {
  readonly cloud: TestCloud
  readonly sqs: SQSClient
  /** Makes a queue and answers its URL. */
  readonly queue: (name: string, attributes?: Record<string, string>) => Promise<string>
  /** All attributes of a queue. */
  readonly attributes: (url: string) => Promise<Partial<Record<QueueAttributeName, string>>>
}

/** Opens a cloud for one test and closes it behind it. */
export async function openSqs(t: TestContext, options?: TestCloudOptions): Promise<SqsCloud> {
  const cloud = await openTestCloud(options)
  t.after(() => cloud.close())
  const sqs = cloud.client(SQSClient)
  return {
    cloud,
    sqs,
    async queue(QueueName, Attributes = {}) {
      const { QueueUrl } = await sqs.send(new CreateQueueCommand({ QueueName, Attributes }))
      assert(QueueUrl !== undefined)
      return QueueUrl
    },
    async attributes(QueueUrl) {
      const answer = await sqs.send(new GetQueueAttributesCommand({ QueueUrl, AttributeNames: ['All'] }))
      return answer.Attributes ?? {}
    },
  }
}

/** The ARN of a queue of the test's own account. */
export function arnOf(name: string): string {
  return `arn:aws:sqs:${REGION}:${ACCOUNT}:${name}`
}
