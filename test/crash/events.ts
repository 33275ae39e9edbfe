// Events under kills: what an object's notification or an asynchronous invocation promised reaches the function at least once,
// and an event that fails is tried three times and then goes to the dead-letter queue. The function tells by a line in a file, which no kill of the server takes back.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { AddPermissionCommand, InvokeCommand, LambdaClient } from '@aws-sdk/client-lambda'
import {
  CreateBucketCommand,
  ListObjectsV2Command,
  PutBucketNotificationConfigurationCommand,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3'
import {
  CreateQueueCommand,
  DeleteMessageCommand,
  ReceiveMessageCommand,
  SQSClient,
} from '@aws-sdk/client-sqs'
import { systemClock } from '../../src/kernel/clock.ts'
import { deploy, makeRole } from '../support/lambda.ts'
import type { Chance } from './chance.ts'
import type { Life } from './life.ts'
import { answered } from './objects.ts'
import { side } from './oracle.ts'
import type { Scenario } from './run.ts'

/** Lambda's own: two more tries, after one minute and after two (docs, "Asynchronous invocation"). */
const TRIES = 3
/** A turn that makes any next try due. */
const TURN_MS = 121_000
/** A loaded machine may take its time; what is lost is missing for ever. */
const WAIT_MS = 30_000
const LOOK_MS = 20

const SOURCE = `
import { appendFileSync } from 'node:fs'
export const handler = async (event) => {
  const name = event.Records?.[0].s3.object.key ?? event.name
  appendFileSync(process.env.EVIDENCE, name + '\\n')
  if (name.startsWith('fail')) throw new Error('on purpose')
}`

/** Objects whose notifications invoke a function, and invocations of type Event, some of which fail. */
export class Events implements Scenario {
  /** How long what is due may take to arrive. */
  readonly waitMs: number = WAIT_MS
  readonly #evidence: string
  readonly #clock = systemClock()
  /** Acknowledged; those of failing events too. */
  readonly #accepted = new Set<string>()
  /** Events whose letters came. */
  readonly #letters = new Set<string>()
  #queue = ''
  #n = 0

  constructor(folder: string) {
    this.#evidence = join(folder, 'evidence')
  }

  async prepare(life: Life): Promise<void> {
    const role = await makeRole(life)
    const { QueueUrl = '' } = await life.client(SQSClient).send(
      new CreateQueueCommand({
        QueueName: 'letters',
        // Seen once and hidden for longer than all turns of a check.
        Attributes: { VisibilityTimeout: '43200', MessageRetentionPeriod: '1209600' },
      }),
    )
    this.#queue = QueueUrl
    const arn = await deploy(life, 'witness', SOURCE, role, {
      Environment: { Variables: { EVIDENCE: this.#evidence } },
      DeadLetterConfig: { TargetArn: 'arn:aws:sqs:us-east-1:000000000000:letters' },
    })
    const s3 = life.client(S3Client)
    await s3.send(new CreateBucketCommand({ Bucket: 'events' }))
    await life.client(LambdaClient).send(
      new AddPermissionCommand({
        FunctionName: 'witness',
        StatementId: 's3',
        Action: 'lambda:InvokeFunction',
        Principal: 's3.amazonaws.com',
      }),
    )
    await s3.send(
      new PutBucketNotificationConfigurationCommand({
        Bucket: 'events',
        NotificationConfiguration: {
          LambdaFunctionConfigurations: [{ LambdaFunctionArn: arn, Events: ['s3:ObjectCreated:*'] }],
        },
      }),
    )
  }

  async work(life: Life, chance: Chance): Promise<void> {
    const [s3, lambda] = [life.client(S3Client), life.client(LambdaClient)]
    const put = async (): Promise<void> => {
      while (!life.isOver) {
        const Key = `object-${++this.#n}`
        const done = await answered(s3.send(new PutObjectCommand({ Bucket: 'events', Key, Body: Key })))
        if (done === undefined) return
        this.#accepted.add(Key)
      }
    }
    const invoke = async (): Promise<void> => {
      while (!life.isOver) {
        const name = `${chance.next() < 0.3 ? 'fail' : 'event'}-${++this.#n}`
        const Payload = Buffer.from(JSON.stringify({ name }))
        const done = await answered(
          lambda.send(new InvokeCommand({ FunctionName: 'witness', InvocationType: 'Event', Payload })),
        )
        if (done === undefined) return
        this.#accepted.add(name)
      }
    }
    await side([put(), put(), invoke(), invoke()])
  }

  async check(life: Life): Promise<string[]> {
    // An object that is there has its event, whether its put was answered or not.
    const { Contents = [] } = await life.client(S3Client).send(new ListObjectsV2Command({ Bucket: 'events' }))
    const objects = Contents.map(({ Key = '' }) => Key)
    const lost = [...this.#accepted].filter((name) => name.startsWith('object') && !objects.includes(name))
    const problems = lost.map((name) => `${name} was acknowledged and is lost`)
    const due = [...new Set([...this.#accepted, ...objects])]
    const endMs = this.#clock.wall() + this.waitMs
    let missing = await this.#missing(life, due)
    while (missing.length > 0 && this.#clock.wall() < endMs) {
      // Every event that waits for its next try gets it.
      if (missing.every((name) => name.startsWith('fail'))) await life.turn(TURN_MS)
      await this.#clock.after(LOOK_MS)
      missing = await this.#missing(life, due)
    }
    return [...problems, ...missing.slice(0, 5).map((name) => `${name} did not reach its function`)]
  }

  /** Events that the function has not seen; of a failing one, three times, and its letter in the queue. */
  async #missing(life: Life, due: readonly string[]): Promise<string[]> {
    await this.#readLetters(life)
    const seen = new Map<string, number>()
    const lines = existsSync(this.#evidence) ? readFileSync(this.#evidence, 'utf8').split('\n') : []
    for (const line of lines) seen.set(line, (seen.get(line) ?? 0) + 1)
    const times = (name: string): number => seen.get(name) ?? 0
    return due.filter((name) =>
      name.startsWith('fail') ? times(name) < TRIES || !this.#letters.has(name) : times(name) < 1,
    )
  }

  async #readLetters(life: Life): Promise<void> {
    const sqs = life.client(SQSClient)
    for (;;) {
      const { Messages = [] } = await sqs.send(
        new ReceiveMessageCommand({ QueueUrl: this.#queue, MaxNumberOfMessages: 10 }),
      )
      if (Messages.length === 0) return
      for (const { Body = '{}', ReceiptHandle } of Messages) {
        const { name } = JSON.parse(Body) as { name: string }
        this.#letters.add(name)
        await sqs.send(new DeleteMessageCommand({ QueueUrl: this.#queue, ReceiptHandle }))
      }
    }
  }
}
