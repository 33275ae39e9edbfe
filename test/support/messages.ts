// What the tests of messages in queues share: a cloud with an official client, queues with new names, and the few calls that
// every test makes, each in one line.
import type { TestContext } from 'node:test'
import { SQS } from '@aws-sdk/client-sqs'
import type { Message, ReceiveMessageCommandInput, SendMessageCommandInput } from '@aws-sdk/client-sqs'
import type { Records } from '../../src/kernel/records.ts'
import { openTestCloud } from './cloud.ts'
import type { TestCloud, TestCloudOptions } from './cloud.ts'

export interface SqsCloud {
  readonly cloud: TestCloud
  /** The official client; another one after a restart. */
  readonly sqs: SQS
  /** Makes a queue whose name no other has; answers its URL. */
  readonly queue: (attributes?: Record<string, string>) => Promise<string>
  /** The same, a FIFO queue; deduplicated by content unless the attributes say otherwise. */
  readonly fifo: (attributes?: Record<string, string>) => Promise<string>
  /** Sends one message; answers its MessageId. */
  readonly send: (
    QueueUrl: string,
    MessageBody: string,
    over?: Partial<SendMessageCommandInput>,
  ) => Promise<string>
  /** Receives up to ten messages. */
  readonly receive: (QueueUrl: string, over?: Partial<ReceiveMessageCommandInput>) => Promise<Message[]>
  /** Bodies of up to ten messages, as they were received. */
  readonly bodies: (QueueUrl: string, over?: Partial<ReceiveMessageCommandInput>) => Promise<string[]>
  /** Receives the one message that is there; fails when there is none. */
  readonly take: (
    QueueUrl: string,
    over?: Partial<ReceiveMessageCommandInput>,
  ) => Promise<Message & { readonly ReceiptHandle: string }>
  /** ApproximateNumberOfMessages, …NotVisible and …Delayed. */
  readonly counts: (QueueUrl: string) => Promise<[visible: number, inFlight: number, delayed: number]>
  readonly arn: (QueueUrl: string) => Promise<string>
  /** Stops and starts the cloud on its folder; answers the queue's URL by the new port. */
  readonly restart: (QueueUrl: string) => Promise<string>
}

/** Opens a cloud for one test and closes it behind it. */
export async function openSqs(t: TestContext, options?: TestCloudOptions): Promise<SqsCloud> {
  const cloud = await openTestCloud(options)
  t.after(() => cloud.close())
  let sqs = cloud.client(SQS)
  let made = 0
  const create = async (QueueName: string, Attributes: Record<string, string>): Promise<string> => {
    const { QueueUrl } = await sqs.createQueue({ QueueName, Attributes })
    if (QueueUrl === undefined) throw new Error('no QueueUrl')
    return QueueUrl
  }
  const receive: SqsCloud['receive'] = async (QueueUrl, over = {}) =>
    (await sqs.receiveMessage({ QueueUrl, MaxNumberOfMessages: 10, ...over })).Messages ?? []
  const attributes = async (QueueUrl: string) =>
    (await sqs.getQueueAttributes({ QueueUrl, AttributeNames: ['All'] })).Attributes ?? {}
  return {
    cloud,
    get sqs() {
      return sqs
    },
    queue: (given = {}) => create(`queue-${++made}`, given),
    fifo: (given = {}) =>
      create(`line-${++made}.fifo`, { FifoQueue: 'true', ContentBasedDeduplication: 'true', ...given }),
    async send(QueueUrl, MessageBody, over = {}) {
      const { MessageId } = await sqs.sendMessage({ QueueUrl, MessageBody, ...over })
      if (MessageId === undefined) throw new Error('no MessageId')
      return MessageId
    },
    receive,
    bodies: async (QueueUrl, over) => (await receive(QueueUrl, over)).map(({ Body }) => Body ?? ''),
    async take(QueueUrl, over = {}) {
      const [message] = await receive(QueueUrl, { MaxNumberOfMessages: 1, ...over })
      if (message?.ReceiptHandle === undefined) throw new Error('nothing was received')
      return { ...message, ReceiptHandle: message.ReceiptHandle }
    },
    async counts(QueueUrl) {
      const of = await attributes(QueueUrl)
      return [
        Number(of['ApproximateNumberOfMessages']),
        Number(of['ApproximateNumberOfMessagesNotVisible']),
        Number(of['ApproximateNumberOfMessagesDelayed']),
      ]
    },
    arn: async (QueueUrl) => (await attributes(QueueUrl))['QueueArn'] ?? '',
    async restart(QueueUrl) {
      await cloud.restart()
      sqs = cloud.client(SQS)
      return cloud.endpoint + new URL(QueueUrl).pathname
    },
  }
}

/** Counts those who sleep on a cloud's records, so that a test can wait until its long poll has looked and sleeps. */
export function watchSleepers(records: Records): (count: number) => Promise<void> {
  let sleeping = 0
  const sleep = records.sleep.bind(records)
  records.sleep = async (topic, ms, signal) => {
    if (topic.startsWith('sqs/')) sleeping++
    try {
      return await sleep(topic, ms, signal)
    } finally {
      if (topic.startsWith('sqs/')) sleeping--
    }
  }
  return (count) => until(() => sleeping === count)
}

/** Until something is so; the loop turns meanwhile. */
export async function until(is: () => boolean | Promise<boolean>): Promise<void> {
  const endMs = performance.now() + 10_000
  while (!(await is())) {
    if (performance.now() > endMs) throw new Error('it did not come about within ten seconds')
    await new Promise(setImmediate)
  }
}
