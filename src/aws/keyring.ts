// The cloud's own secrets (CONTRACTS.md §6): the key that marks access key ids, and the numbered keys that
// seal session tokens. They are records, so that all servers of a cloud share them and a restart changes
// nothing. IAM mints and looks up long-term keys, STS seals sessions, the door's authority opens them: three
// rooms' common vocabulary, hence here. A sealing key is replaced after thirty days; older ones stay as long
// as a token sealed by them may live.
import type { Clock } from '../kernel/clock.ts'
import type { Ids } from '../kernel/ids.ts'
import { key, type Reader, type Records, type Tx, under } from '../kernel/records.ts'
import type { SealingKey } from './credential.ts'

interface SecretRecord {
  readonly secret: string
  readonly createdMs: number
}

interface NumberedRecord extends SecretRecord {
  readonly number: number
}

const SECRET_BYTES = 32
const DAY_MS = 24 * 60 * 60 * 1000
const ROTATE_AFTER_MS = 30 * DAY_MS
// The longest token lives 36 hours (API_GetSessionToken, DurationSeconds); twice that, to be sure.
const KEEP_AFTER_ROTATION_MS = 3 * DAY_MS
// The keys within reach of one look are few: 30 days and 3 days give two. A hundred would be ours to explain.
const KEYS_MAX = 100

const markKey = key('keyring', 'global', 'mark')
const sealing = under('keyring', 'global', 'sealing')
const sealingKey = (number: number) => key('keyring', 'global', 'sealing', number)

/**
 * Reads and makes the cloud's secrets; keeps those that it has seen, since they never change under their
 * number.
 */
export class Keyring {
  readonly #records: Records
  readonly #clock: Clock
  readonly #ids: Ids
  #mark: SecretRecord | undefined
  readonly #sealing = new Map<number, NumberedRecord>()
  #newest: NumberedRecord | undefined

  constructor(ctx: { records: Records; clock: Clock; ids: Ids }) {
    this.#records = ctx.records
    this.#clock = ctx.clock
    this.#ids = ctx.ids
  }

  /** The key that marks access key ids as ours. */
  async markKey(): Promise<Buffer> {
    return Buffer.from((await this.#first()).secret, 'base64')
  }

  /** When this cloud made its first secret, which is when it was born, in ms. */
  async bornMs(): Promise<number> {
    return (await this.#first()).createdMs
  }

  /** The key to seal with now. */
  async current(): Promise<SealingKey> {
    if (this.#newest === undefined || this.#isOld(this.#newest, this.#clock.now()))
      this.#newest = await this.#renew()
    return ready(this.#newest)
  }

  /** The sealing key of this number; undefined when there is none (any more). */
  async byNumber(number: number): Promise<SealingKey | undefined> {
    const known = this.#sealing.get(number)
    if (known !== undefined) return ready(known)
    const read = await this.#records.get<NumberedRecord>(sealingKey(number))
    if (read === undefined) return undefined
    this.#remember(read)
    return ready(read)
  }

  async #first(): Promise<SecretRecord> {
    if (this.#mark !== undefined) return this.#mark
    const fresh = this.#ids.bytes(SECRET_BYTES).toString('base64')
    const record = await this.#records.transact(async (tx): Promise<SecretRecord> => {
      const known = await tx.get<SecretRecord>(markKey)
      if (known !== undefined) return known
      const made = { secret: fresh, createdMs: tx.now }
      tx.put(markKey, made)
      return made
    })
    this.#mark = record
    return record
  }

  async #renew(): Promise<NumberedRecord> {
    const fresh = this.#ids.bytes(SECRET_BYTES).toString('base64')
    const newest = await this.#records.transact(async (tx) => {
      const kept = await clearOld(tx)
      const last = kept.at(-1)
      if (last !== undefined && !this.#isOld(last, tx.now)) return last
      const made = { number: (last?.number ?? 0) + 1, secret: fresh, createdMs: tx.now }
      tx.put(sealingKey(made.number), made)
      return made
    })
    this.#remember(newest)
    return newest
  }

  #isOld(record: NumberedRecord, nowMs: number): boolean {
    return nowMs - record.createdMs >= ROTATE_AFTER_MS
  }

  #remember(record: NumberedRecord): void {
    if (this.#sealing.size >= KEYS_MAX) this.#sealing.clear()
    this.#sealing.set(record.number, record)
  }
}

async function clearOld(tx: Tx): Promise<NumberedRecord[]> {
  const all = await readSealing(tx)
  return all.filter((record, i) => {
    const replaced = all[i + 1]
    if (replaced === undefined || tx.now - replaced.createdMs < KEEP_AFTER_ROTATION_MS) return true
    tx.delete(sealingKey(record.number))
    return false
  })
}

async function readSealing(reader: Reader): Promise<NumberedRecord[]> {
  const found = await reader.scan<NumberedRecord>(sealing, { limit: KEYS_MAX })
  return found.map(([, record]) => record)
}

const ready = ({ number, secret }: NumberedRecord): SealingKey => ({
  number,
  secret: Buffer.from(secret, 'base64'),
})
