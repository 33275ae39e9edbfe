// Queues under any mix of sends, receives, deletes, changed timeouts and time, held step by step against a model of a few
// lines: what is received, what handles still open, and the counters. A failure names its seed.
import assert from 'node:assert/strict'
import test from 'node:test'
import { openSqs } from '../../../test/support/messages.ts'
import type { SqsCloud } from '../../../test/support/messages.ts'

const SEEDS = process.env['SELFLESS_LONG'] === undefined ? 2 : 20
const STEPS = 150
const VISIBILITY_SECONDS = 10
const MAX_RECEIVE_COUNT = 2

interface Modelled {
  readonly id: string
  readonly group: string | undefined
  dueMs: number
  receives: number
}

interface Handle {
  readonly message: Modelled
  readonly receives: number
  readonly ReceiptHandle: string
}

/** The same numbers for the same seed. */
function chances(seed: number): (below: number) => number {
  let state = seed * 7_919 + 7
  return (below) => (state = (state * 48_271) % 2_147_483_647) % below
}

class Mix {
  readonly #room: SqsCloud
  readonly #fifo: boolean
  readonly #chance: (below: number) => number
  /** In the order of sending. */
  #messages: Modelled[] = []
  readonly #dead = new Set<string>()
  readonly #handles: Handle[] = []
  #url = ''
  #deadLetters = ''
  #sent = 0

  constructor(room: SqsCloud, fifo: boolean, seed: number) {
    this.#room = room
    this.#fifo = fifo
    this.#chance = chances(seed)
  }

  async run(): Promise<void> {
    const { queue, fifo, arn } = this.#room
    const make = this.#fifo ? fifo : queue
    this.#deadLetters = await make()
    this.#url = await make({
      VisibilityTimeout: String(VISIBILITY_SECONDS),
      RedrivePolicy: JSON.stringify({
        deadLetterTargetArn: await arn(this.#deadLetters),
        maxReceiveCount: MAX_RECEIVE_COUNT,
      }),
    })
    for (let step = 0; step < STEPS; step++) {
      await this.#step()
      await this.#compare()
    }
    assert.ok(this.#dead.size > 0 && this.#sent > 20, 'the mix reaches dead letters')
  }

  get #now(): number {
    return this.#room.cloud.clock.now()
  }

  async #step(): Promise<void> {
    const what = this.#chance(9)
    if (what < 3) await this.#send()
    else if (what < 5) await this.#receive(this.#chance(10) + 1)
    else if (what < 6) await this.#room.cloud.clock.turn(this.#chance(9_000))
    else {
      const handle = this.#handles[this.#chance(Math.max(1, this.#handles.length))]
      if (handle !== undefined) await (what < 8 ? this.#delete(handle) : this.#change(handle))
    }
  }

  async #send(): Promise<void> {
    const group = this.#fifo || this.#chance(3) === 0 ? `g${this.#chance(3)}` : undefined
    const DelaySeconds = this.#fifo ? undefined : this.#chance(3)
    const body = `${this.#sent++} ${'x'.repeat(this.#chance(2_000))}`
    const id = await this.#room.send(this.#url, body, { MessageGroupId: group, DelaySeconds })
    this.#messages.push({ id, group, dueMs: this.#now + (DelaySeconds ?? 0) * 1_000, receives: 0 })
  }

  async #receive(max: number): Promise<void> {
    const nowMs = this.#now
    const messages = await this.#room.receive(this.#url, { MaxNumberOfMessages: max })
    const { takeable, dying } = this.#receivable(nowMs)
    const got = messages.map(({ MessageId }) => takeable.find(({ id }) => id === MessageId))
    assert.ok(!got.includes(undefined), 'only what is visible, and first in its line, is received')
    if (dying.length === 0) assert.equal(got.length, Math.min(max, takeable.length))
    if (this.#fifo) this.#isInOrder(got.map((one) => one?.id ?? ''))
    for (const [n, message] of got.entries()) {
      if (message === undefined) continue
      message.receives++
      message.dueMs = nowMs + VISIBILITY_SECONDS * 1_000
      const { ReceiptHandle = '' } = messages[n] ?? {}
      this.#handles.push({ message, receives: message.receives, ReceiptHandle })
    }
    await this.#buryThose(dying)
  }

  /** What a receive may show, and what it may move to the dead letters instead. */
  #receivable(nowMs: number): { takeable: Modelled[]; dying: Modelled[] } {
    const closed = new Set<string>()
    const visible = this.#messages.filter(({ dueMs, group = '' }) => {
      if (dueMs > nowMs) closed.add(group)
      return dueMs <= nowMs && !(this.#fifo && closed.has(group))
    })
    const isDying = ({ receives }: Modelled): boolean => receives >= MAX_RECEIVE_COUNT
    return { takeable: visible.filter((one) => !isDying(one)), dying: visible.filter(isDying) }
  }

  #isInOrder(received: readonly string[]): void {
    for (const group of ['g0', 'g1', 'g2']) {
      const line = this.#messages.filter((one) => one.group === group).map(({ id }) => id)
      const mine = received.filter((id) => line.includes(id))
      assert.deepEqual(
        mine,
        line.filter((id) => mine.includes(id)),
        'a group is received in its order',
      )
    }
  }

  /** A receive moves what it meets; the dead-letter queue says which it were. */
  async #buryThose(dying: readonly Modelled[]): Promise<void> {
    if (dying.length === 0) return
    for (;;) {
      const dead = await this.#room.receive(this.#deadLetters)
      if (dead.length === 0) break
      for (const { MessageId = '', ReceiptHandle } of dead) {
        assert.ok(
          dying.some(({ id }) => id === MessageId),
          'only what was received too often is a dead letter',
        )
        this.#dead.add(MessageId)
        await this.#room.sqs.deleteMessage({ QueueUrl: this.#deadLetters, ReceiptHandle })
      }
    }
    this.#messages = this.#messages.filter(({ id }) => !this.#dead.has(id))
  }

  async #delete({ message, receives, ReceiptHandle }: Handle): Promise<void> {
    const there = this.#messages.includes(message)
    const open = there && message.receives === receives && (!this.#fifo || message.dueMs > this.#now)
    const call = this.#room.sqs.deleteMessage({ QueueUrl: this.#url, ReceiptHandle })
    if (this.#fifo && there && !open) await assert.rejects(call, /The receipt handle has expired/)
    else await call
    if (open) this.#messages = this.#messages.filter((one) => one !== message)
  }

  async #change({ message, receives, ReceiptHandle }: Handle): Promise<void> {
    const hidden =
      this.#messages.includes(message) && message.receives === receives && message.dueMs > this.#now
    if (!hidden) return
    const VisibilityTimeout = this.#chance(20)
    await this.#room.sqs.changeMessageVisibility({ QueueUrl: this.#url, ReceiptHandle, VisibilityTimeout })
    message.dueMs = this.#now + VisibilityTimeout * 1_000
  }

  async #compare(): Promise<void> {
    const hidden = this.#messages.filter(({ dueMs }) => dueMs > this.#now)
    const inFlight = hidden.filter(({ receives }) => receives > 0).length
    assert.deepEqual(await this.#room.counts(this.#url), [
      this.#messages.length - hidden.length,
      inFlight,
      hidden.length - inFlight,
    ])
  }
}

for (const kind of ['standard', 'FIFO'] as const)
  test(`a ${kind} queue is right whatever the mix of sends, receives, deletes, timeouts and time`, async (t) => {
    const room = await openSqs(t)
    for (let seed = 1; seed <= SEEDS; seed++) {
      try {
        await new Mix(room, kind === 'FIFO', seed).run()
      } catch (error) {
        throw new Error(`seed ${seed}`, { cause: error })
      }
    }
  })
