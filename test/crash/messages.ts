// SQS under kills: a standard queue's messages are there until they are deleted, and a FIFO queue's come once and in order.
import {
  CreateQueueCommand,
  DeleteMessageBatchCommand,
  DeleteMessageCommand,
  GetQueueAttributesCommand,
  ReceiveMessageCommand,
  SendMessageBatchCommand,
  SendMessageCommand,
  SQSClient,
} from '@aws-sdk/client-sqs'
import type { Message } from '@aws-sdk/client-sqs'
import type { Chance } from './chance.ts'
import type { Life } from './life.ts'
import { answered } from './objects.ts'
import { side } from './oracle.ts'
import type { Scenario } from './run.ts'

/** Long enough for the work of one life, short enough to be turned past 500 times within the retention of 14 days. */
const VISIBILITY_SECONDS = '60'
const TURN_MS = 61_000
const RETENTION_SECONDS = '1209600'
/** In the entry, in a record, in a blob. */
const SIZES = [0, 2_000, 80_000]
/** More than this in a queue would only make each check slower. */
const KEPT_MAX = 60

type Known = 'sent' | 'perhaps sent' | 'perhaps deleted' | 'deleted'

/** Sends, sends by tens, receives and deletes. */
export class Messages implements Scenario {
  /** By the beginning of the body, which is unique. */
  readonly #known = new Map<string, Known>()
  #queue = ''
  #n = 0

  async prepare(life: Life): Promise<void> {
    const made = await life.client(SQSClient).send(
      new CreateQueueCommand({
        QueueName: 'messages',
        Attributes: { VisibilityTimeout: VISIBILITY_SECONDS, MessageRetentionPeriod: RETENTION_SECONDS },
      }),
    )
    this.#queue = made.QueueUrl ?? ''
  }

  async work(life: Life, chance: Chance): Promise<void> {
    const sqs = life.client(SQSClient)
    await side([
      this.#send(sqs, chance, life),
      this.#send(sqs, chance, life),
      this.#sendMany(sqs, chance, life),
      this.#consume(sqs, chance, life),
      this.#consume(sqs, chance, life),
    ])
  }

  async check(life: Life): Promise<string[]> {
    await life.turn(TURN_MS)
    const sqs = life.client(SQSClient)
    const problems: string[] = []
    const found = await drain(sqs, this.#queue)
    const names = found.map(nameOf)
    if (new Set(names).size !== names.length)
      problems.push('a message was received twice while it was hidden')
    const there = new Set(names)
    for (const [name, known] of this.#known) {
      if (known === 'sent' && !there.has(name)) problems.push(`${name} was acknowledged and is lost`)
      if (known === 'deleted' && there.has(name)) problems.push(`${name} was deleted and is back`)
      if (there.has(name)) this.#known.set(name, 'sent')
      else this.#known.delete(name)
    }
    for (const message of found) {
      const problem = torn(message)
      if (problem !== undefined) problems.push(problem)
    }
    problems.push(...(await this.#count(sqs, names.length)))
    for (let n = 0; found.length > KEPT_MAX && n < found.length; n += 10) {
      const batch = found.slice(n, n + 10)
      const Entries = batch.map(({ ReceiptHandle }, Id) => ({ Id: String(Id), ReceiptHandle }))
      await sqs.send(new DeleteMessageBatchCommand({ QueueUrl: this.#queue, Entries }))
      for (const message of batch) this.#known.delete(nameOf(message))
    }
    await life.turn(TURN_MS)
    return problems
  }

  /** The counters say just what is there: everything is in flight, since it was all received. */
  async #count(sqs: SQSClient, there: number): Promise<string[]> {
    const { Attributes = {} } = await sqs.send(
      new GetQueueAttributesCommand({ QueueUrl: this.#queue, AttributeNames: ['All'] }),
    )
    const counts = [
      Attributes['ApproximateNumberOfMessages'],
      Attributes['ApproximateNumberOfMessagesNotVisible'],
      Attributes['ApproximateNumberOfMessagesDelayed'],
    ].join('/')
    return counts === `0/${there}/0` ? [] : [`the counters say ${counts} where ${there} are in flight`]
  }

  #body(chance: Chance): string {
    const name = `m${++this.#n}.`
    return name + name.at(0)?.repeat(chance.pick(SIZES))
  }

  async #send(sqs: SQSClient, chance: Chance, life: Life): Promise<void> {
    while (!life.isOver) {
      const MessageBody = this.#body(chance)
      const name = nameOf({ Body: MessageBody })
      this.#known.set(name, 'perhaps sent')
      const sent = await answered(sqs.send(new SendMessageCommand({ QueueUrl: this.#queue, MessageBody })))
      if (sent === undefined) return
      // A consumer may have had it before this answer came.
      if (this.#known.get(name) === 'perhaps sent') this.#known.set(name, 'sent')
    }
  }

  async #sendMany(sqs: SQSClient, chance: Chance, life: Life): Promise<void> {
    while (!life.isOver) {
      const Entries = Array.from({ length: 5 }, (_, Id) => ({
        Id: String(Id),
        MessageBody: this.#body(chance),
      }))
      for (const { MessageBody: Body } of Entries) this.#known.set(nameOf({ Body }), 'perhaps sent')
      const sent = await answered(sqs.send(new SendMessageBatchCommand({ QueueUrl: this.#queue, Entries })))
      if (sent === undefined) return
      for (const { MessageBody: Body } of Entries)
        if (this.#known.get(nameOf({ Body })) === 'perhaps sent') this.#known.set(nameOf({ Body }), 'sent')
    }
  }

  async #consume(sqs: SQSClient, chance: Chance, life: Life): Promise<void> {
    while (!life.isOver) {
      const got = await answered(
        sqs.send(
          new ReceiveMessageCommand({ QueueUrl: this.#queue, MaxNumberOfMessages: 3, WaitTimeSeconds: 1 }),
        ),
      )
      if (got === undefined) return
      for (const message of got.Messages ?? []) {
        if (chance.next() < 0.4) continue
        const name = nameOf(message)
        this.#known.set(name, 'perhaps deleted')
        const { ReceiptHandle } = message
        const gone = await answered(
          sqs.send(new DeleteMessageCommand({ QueueUrl: this.#queue, ReceiptHandle })),
        )
        if (gone === undefined) return
        this.#known.set(name, 'deleted')
      }
    }
  }
}

const nameOf = (message: Pick<Message, 'Body'>): string => (message.Body ?? '').split('.')[0] ?? ''

/** A body is all of what was sent: its letters are those of one size. */
function torn({ Body = '' }: Message): string | undefined {
  const padding = Body.slice(Body.indexOf('.') + 1)
  if (SIZES.includes(padding.length) && /^m*$/.test(padding)) return undefined
  return `half a message: ${Body.slice(0, 20)}, ${Body.length} characters`
}

/** Receives until nothing comes any more. */
async function drain(sqs: SQSClient, QueueUrl: string): Promise<Message[]> {
  const all: Message[] = []
  for (;;) {
    const { Messages: got = [] } = await sqs.send(
      new ReceiveMessageCommand({ QueueUrl, MaxNumberOfMessages: 10 }),
    )
    if (got.length === 0) return all
    all.push(...got)
  }
}

interface Line {
  /** What must come, in this order; `perhaps` was deleted by a call in doubt. */
  messages: { n: number; perhaps: boolean }[]
  next: number
  /** The send that is in doubt: the sender tries it again with its deduplication id. */
  doubt: number | undefined
}

/** Groups of a FIFO queue: whatever is killed, each message comes once, and in order. */
export class Fifo implements Scenario {
  readonly #lines = new Map<string, Line>(
    ['a', 'b', 'c'].map((group) => [group, { messages: [], next: 1, doubt: undefined }]),
  )
  #queue = ''

  async prepare(life: Life): Promise<void> {
    const made = await life.client(SQSClient).send(
      new CreateQueueCommand({
        QueueName: 'lines.fifo',
        Attributes: {
          FifoQueue: 'true',
          VisibilityTimeout: VISIBILITY_SECONDS,
          MessageRetentionPeriod: RETENTION_SECONDS,
        },
      }),
    )
    this.#queue = made.QueueUrl ?? ''
  }

  async work(life: Life, chance: Chance): Promise<void> {
    const sqs = life.client(SQSClient)
    const senders = [...this.#lines].map(([group, line]) => this.#send(sqs, group, line, life))
    await side([...senders, this.#consume(sqs, chance, life), this.#consume(sqs, chance, life)])
  }

  async check(life: Life): Promise<string[]> {
    const sqs = life.client(SQSClient)
    // A client whose send was in doubt sends again, under the same deduplication id.
    for (const [group, line] of this.#lines) {
      if (line.doubt === undefined) continue
      await this.#sendOne(sqs, group, line.doubt)
      line.messages.push({ n: line.doubt, perhaps: this.#early.delete(`${group}-${line.doubt}`) })
      line.doubt = undefined
    }
    await life.turn(TURN_MS)
    const came = new Map<string, number[]>()
    for (;;) {
      const { Messages: got = [] } = await sqs.send(
        new ReceiveMessageCommand({ QueueUrl: this.#queue, MaxNumberOfMessages: 10 }),
      )
      if (got.length === 0) break
      for (const { Body = '', ReceiptHandle } of got) {
        const [group = '', n] = Body.split('-')
        came.set(group, [...(came.get(group) ?? []), Number(n)])
        await sqs.send(new DeleteMessageCommand({ QueueUrl: this.#queue, ReceiptHandle }))
      }
    }
    return [...this.#lines].flatMap(([group, line]) => judge(group, line, came.get(group) ?? []))
  }

  async #sendOne(sqs: SQSClient, group: string, n: number): Promise<unknown> {
    return sqs.send(
      new SendMessageCommand({
        QueueUrl: this.#queue,
        MessageBody: `${group}-${n}`,
        MessageGroupId: group,
        MessageDeduplicationId: `${group}-${n}`,
      }),
    )
  }

  async #send(sqs: SQSClient, group: string, line: Line, life: Life): Promise<void> {
    while (!life.isOver) {
      const n = line.next++
      line.doubt = n
      if ((await answered(this.#sendOne(sqs, group, n))) === undefined) return
      line.doubt = undefined
      // Its consumer may have been quicker than its answer.
      if (!this.#early.delete(`${group}-${n}`)) line.messages.push({ n, perhaps: false })
    }
  }

  /** Received, and a delete tried, before the send's answer came. */
  readonly #early = new Set<string>()

  async #consume(sqs: SQSClient, chance: Chance, life: Life): Promise<void> {
    while (!life.isOver) {
      const got = await answered(
        sqs.send(
          new ReceiveMessageCommand({ QueueUrl: this.#queue, MaxNumberOfMessages: 4, WaitTimeSeconds: 1 }),
        ),
      )
      if (got === undefined) return
      for (const { Body = '', ReceiptHandle } of got.Messages ?? []) {
        // What is left hidden closes its line until its time has come.
        if (chance.next() < 0.1) break
        const [group = '', n] = Body.split('-')
        const line = this.#lines.get(group)
        const known = line?.messages.find((one) => one.n === Number(n))
        if (known === undefined) this.#early.add(Body)
        else known.perhaps = true
        const gone = await answered(
          sqs.send(new DeleteMessageCommand({ QueueUrl: this.#queue, ReceiptHandle })),
        )
        if (gone === undefined) return
        if (line !== undefined) line.messages = line.messages.filter((one) => one !== known)
      }
    }
  }
}

/** What came of one group against what had to come; afterwards the line is empty. */
function judge(group: string, line: Line, came: readonly number[]): string[] {
  const left = [...came]
  const problems: string[] = []
  for (const { n, perhaps } of line.messages) {
    if (left[0] === n) left.shift()
    else if (!perhaps) problems.push(`${group}-${n} did not come in its turn; came: ${came.join(' ')}`)
  }
  if (left.length > 0) problems.push(`${group}: came and should not have, or twice: ${left.join(' ')}`)
  line.messages = []
  return problems.slice(0, 5)
}
