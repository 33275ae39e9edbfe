// Message move tasks under kills: every message of the dead-letter queue is in it or in its destination, once, and a task goes on
// after the restart until all are moved.
import {
  CreateQueueCommand,
  DeleteMessageCommand,
  GetQueueAttributesCommand,
  ListMessageMoveTasksCommand,
  ReceiveMessageCommand,
  SendMessageBatchCommand,
  SQSClient,
  StartMessageMoveTaskCommand,
} from '@aws-sdk/client-sqs'
import { systemClock } from '../../src/kernel/clock.ts'
import type { Life } from './life.ts'
import { answered } from './objects.ts'
import type { Scenario } from './run.ts'

const DEAD = 'arn:aws:sqs:us-east-1:000000000000:dead'
const TARGET = 'arn:aws:sqs:us-east-1:000000000000:target'
/** Enough that a kill falls into the middle: each step of a task moves up to this share of a second's messages. */
const MESSAGES = 60
const PER_SECOND = 100
const WAIT_MS = 30_000

/** Fills the dead-letter queue and moves it; whoever is killed on the way loses and doubles nothing. */
export class Moves implements Scenario {
  readonly #clock = systemClock()
  readonly #sent = new Set<string>()
  /** The start was answered, so its task must run to its end. */
  #acknowledged = false
  #dead = ''
  #target = ''
  #n = 0

  async prepare(life: Life): Promise<void> {
    const sqs = life.client(SQSClient)
    const make = async (QueueName: string, Attributes: Record<string, string>): Promise<string> =>
      (await sqs.send(new CreateQueueCommand({ QueueName, Attributes }))).QueueUrl ?? ''
    const kept = { MessageRetentionPeriod: '1209600', VisibilityTimeout: '43200' }
    this.#dead = await make('dead', kept)
    this.#target = await make('target', kept)
    const RedrivePolicy = JSON.stringify({ deadLetterTargetArn: DEAD, maxReceiveCount: 5 })
    await make('source', { ...kept, RedrivePolicy })
    await this.#fill(sqs)
  }

  async work(life: Life): Promise<void> {
    const sqs = life.client(SQSClient)
    const started = await answered(
      sqs.send(
        new StartMessageMoveTaskCommand({
          SourceArn: DEAD,
          DestinationArn: TARGET,
          MaxNumberOfMessagesPerSecond: PER_SECOND,
        }),
      ),
    )
    if (started === undefined) return
    this.#acknowledged = true
    while (!life.isOver) if ((await this.#states(life)).every((one) => one === 'COMPLETED')) return
  }

  async check(life: Life): Promise<string[]> {
    const sqs = life.client(SQSClient)
    const endMs = this.#clock.wall() + WAIT_MS
    while ((await this.#states(life)).includes('RUNNING')) {
      if (this.#clock.wall() > endMs) return ['a move task does not end']
      await this.#clock.after(20)
    }
    const problems: string[] = []
    const moved = await taken(sqs, this.#target)
    // A start that was in doubt may not have begun: then nothing has moved. One that was answered moves everything.
    const left = await taken(sqs, this.#dead)
    if (left.length > 0 && (moved.length > 0 || this.#acknowledged))
      problems.push(`a task ended with ${left.length} messages left`)
    const all = [...moved, ...left]
    for (const name of this.#sent) {
      const times = all.filter((one) => one === name).length
      if (times !== 1) problems.push(`${name} is there ${times} times`)
    }
    for (const url of [this.#dead, this.#target]) problems.push(...(await emptied(sqs, url)))
    this.#sent.clear()
    this.#acknowledged = false
    await this.#fill(sqs)
    return problems.slice(0, 10)
  }

  async #fill(sqs: SQSClient): Promise<void> {
    for (let n = 0; n < MESSAGES; n += 10) {
      const Entries = Array.from({ length: 10 }, (_, Id) => ({
        Id: String(Id),
        MessageBody: `m${++this.#n}`,
      }))
      await sqs.send(new SendMessageBatchCommand({ QueueUrl: this.#dead, Entries }))
      for (const { MessageBody } of Entries) this.#sent.add(MessageBody)
    }
  }

  async #states(life: Life): Promise<string[]> {
    const listed = await answered(
      life.client(SQSClient).send(new ListMessageMoveTasksCommand({ SourceArn: DEAD, MaxResults: 10 })),
    )
    return (listed?.Results ?? []).map(({ Status = '' }) => Status)
  }
}

/** Everything that is visible in a queue, received and deleted. */
async function taken(sqs: SQSClient, QueueUrl: string): Promise<string[]> {
  const names: string[] = []
  for (;;) {
    const { Messages = [] } = await sqs.send(new ReceiveMessageCommand({ QueueUrl, MaxNumberOfMessages: 10 }))
    if (Messages.length === 0) return names
    for (const { Body = '', ReceiptHandle } of Messages) {
      names.push(Body)
      await sqs.send(new DeleteMessageCommand({ QueueUrl, ReceiptHandle }))
    }
  }
}

/** A queue whose messages were all deleted counts none. */
async function emptied(sqs: SQSClient, QueueUrl: string): Promise<string[]> {
  const { Attributes = {} } = await sqs.send(
    new GetQueueAttributesCommand({ QueueUrl, AttributeNames: ['All'] }),
  )
  const { ApproximateNumberOfMessages: visible, ApproximateNumberOfMessagesNotVisible: hidden } = Attributes
  return visible === '0' && hidden === '0'
    ? []
    : [`the counters of ${QueueUrl} say ${visible}/${hidden}, not 0/0`]
}
