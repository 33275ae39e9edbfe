// MD5 beside the loop. S3's entity tag is an MD5 over every byte that comes in, and MD5 takes 1.3 ms a MiB whatever one does
// (0.75 GB/s, each step waits for the one before), longer than receiving, checking and writing the bytes together. So
// long bodies are hashed in threads of their own, which are started by the first one. Memory is bounded: pieces are copied
// into places of a ring shared with the thread, and who finds none free waits. Short bodies are hashed where they are.
import { createHash } from 'node:crypto'
import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'

/** What is shorter is hashed on the spot, in 0.35 ms at most. */
const HERE_BYTES_MAX = 256 * 1024
/** What goes to a thread goes in pieces of this size: waking it for each costs up to 0.1 ms of the loop. */
const PIECE_BYTES = 1024 * 1024
/** Pieces on their way to one thread: what it works on while the loop is busy for 5 ms. */
const PLACES = 4
/** One processor stays for the loop; four threads hash 3 GB/s, more than one loop brings in. */
const THREADS_MAX = Math.max(1, Math.min(4, availableParallelism() - 1))

/** What a thread is told, in order. */
export type Md5Task =
  | { readonly kind: 'piece'; readonly digest: number; readonly from: number; readonly to: number }
  | { readonly kind: 'end' | 'forget'; readonly digest: number }

/** What it answers: a place that is free again, a digest. */
export type Md5Answer =
  | { readonly kind: 'taken'; readonly from: number }
  | { readonly kind: 'digest'; readonly digest: number; readonly hex: string }

/** The threads of one room. */
export class Md5Threads {
  readonly #threads = new Set<Md5Thread>()
  readonly #source: URL
  #closed = false

  /** `source` is the thread's program; a test gives one that fails. */
  constructor(source = workerSource()) {
    this.#source = source
  }

  /** Starts a digest of a body of unknown length. */
  start(): Md5 {
    return new Md5(() => this.#leastBusy())
  }

  /** Ends the threads; digests in the making fail. */
  async close(): Promise<void> {
    this.#closed = true
    await Promise.all(Array.from(this.#threads, (thread) => thread.end()))
  }

  #leastBusy(): Md5Thread {
    if (this.#closed) throw new Error('the room is closed')
    let best: Md5Thread | undefined
    for (const thread of this.#threads) if (best === undefined || thread.digests < best.digests) best = thread
    if (best !== undefined && (best.digests === 0 || this.#threads.size === THREADS_MAX)) return best
    const fresh = new Md5Thread(this.#source, () => this.#threads.delete(fresh))
    this.#threads.add(fresh)
    return fresh
  }
}

/** One digest. Feed it in order, waiting for each `update`; then `hex`, or `abandon` where the body failed. */
export class Md5 {
  readonly #choose: () => Md5Thread
  #gathered: Buffer[] = []
  #gatheredBytes = 0
  #at: { readonly thread: Md5Thread; readonly digest: number } | undefined
  #isGivenUp = false

  constructor(choose: () => Md5Thread) {
    this.#choose = choose
  }

  /** Takes a chunk, which must not change afterwards. Where it answers a promise, no more may come before that is kept. */
  update(chunk: Buffer): Promise<unknown> | undefined {
    if (this.#isGivenUp) return undefined
    // What was gathered goes before it is too much for one piece; `send` has taken it before it first waits.
    const isFull = this.#gatheredBytes > 0 && this.#gatheredBytes + chunk.length > PIECE_BYTES
    const sending = isFull ? this.#send() : undefined
    this.#gathered.push(chunk)
    this.#gatheredBytes += chunk.length
    return sending
  }

  /** The digest in hex. Rejects when its thread failed. */
  async hex(): Promise<string> {
    if (this.#at === undefined && this.#gatheredBytes <= HERE_BYTES_MAX) {
      const hash = createHash('md5')
      for (const chunk of this.#gathered) hash.update(chunk)
      return hash.digest('hex')
    }
    const { thread, digest } = await this.#send()
    const hex = await thread.finish(digest)
    this.#at = undefined
    return hex
  }

  /** Gives up its place in the thread. May be called at any time, also after the end. */
  abandon(): void {
    this.#isGivenUp = true
    this.#at?.thread.forget(this.#at.digest)
    this.#at = undefined
  }

  async #send(): Promise<{ thread: Md5Thread; digest: number }> {
    if (this.#at === undefined) {
      const thread = this.#choose()
      this.#at = { thread, digest: thread.begin() }
    }
    const { thread, digest } = this.#at
    const chunks = this.#gathered
    this.#gathered = []
    this.#gatheredBytes = 0
    let piece: Place | undefined
    for (const chunk of chunks) {
      for (let at = 0; at < chunk.length;) {
        piece ??= await thread.place()
        at += piece.fill(chunk, at)
        if (!piece.isFull) continue
        thread.take(digest, piece)
        piece = undefined
      }
    }
    if (piece !== undefined) thread.take(digest, piece)
    return { thread, digest }
  }
}

/** A place in the ring: bytes are copied in and then belong to the thread until it answers. */
class Place {
  readonly from: number
  readonly #bytes: Buffer
  filled = 0

  constructor(from: number, bytes: Buffer) {
    this.from = from
    this.#bytes = bytes
  }

  get isFull(): boolean {
    return this.filled === PIECE_BYTES
  }

  /** Copies what fits of `chunk` behind `at`; answers how much. */
  fill(chunk: Buffer, at: number): number {
    const copied = chunk.copy(this.#bytes, this.filled, at)
    this.filled += copied
    return copied
  }
}

interface Waiting<T> {
  readonly resolve: (value: T) => void
  readonly reject: (error: Error) => void
}

/** One thread: its ring, the digests it makes, who waits for either. */
class Md5Thread {
  readonly #worker: Worker
  readonly #ring = Buffer.from(new SharedArrayBuffer(PLACES * PIECE_BYTES))
  readonly #free: number[] = Array.from({ length: PLACES }, (_, i) => i * PIECE_BYTES)
  readonly #forPlaces: Waiting<Place>[] = []
  readonly #forDigests = new Map<number, Waiting<string>>()
  readonly #live = new Set<number>()
  readonly #gone: () => void
  #last = 0
  #failed: Error | undefined

  constructor(source: URL, gone: () => void) {
    this.#gone = gone
    this.#worker = new Worker(source, { workerData: this.#ring.buffer })
    this.#worker.unref()
    this.#worker
      .on('message', (answer: Md5Answer) => this.#answered(answer))
      .on('error', (error) => this.#fail(error instanceof Error ? error : new Error(String(error))))
      .on('exit', () => this.#fail(new Error('the thread that computes MD5s ended')))
  }

  /** How many digests it is making. */
  get digests(): number {
    return this.#live.size
  }

  begin(): number {
    this.#live.add(++this.#last)
    // Only while it works is it a reason for the process to go on.
    this.#worker.ref()
    return this.#last
  }

  /** A free place, in the order of asking. */
  place(): Promise<Place> | Place {
    if (this.#failed !== undefined) throw this.#failed
    const free = this.#free.pop()
    if (free !== undefined) return this.#placeAt(free)
    return new Promise((resolve, reject) => this.#forPlaces.push({ resolve, reject }))
  }

  /** Bytes for a digest; of one that was given up meanwhile they are dropped. */
  take(digest: number, place: Place): void {
    if (!this.#live.has(digest)) return this.#release(place.from)
    this.#tell({ kind: 'piece', digest, from: place.from, to: place.from + place.filled })
  }

  finish(digest: number): Promise<string> {
    return new Promise((resolve, reject) => {
      if (this.#failed !== undefined) return reject(this.#failed)
      this.#forDigests.set(digest, { resolve, reject })
      this.#tell({ kind: 'end', digest })
    })
  }

  forget(digest: number): void {
    this.#tell({ kind: 'forget', digest })
    this.#done(digest)
  }

  async end(): Promise<void> {
    await this.#worker.terminate()
  }

  #tell(task: Md5Task): void {
    if (this.#failed === undefined) this.#worker.postMessage(task)
  }

  #answered(answer: Md5Answer): void {
    if (answer.kind === 'digest') {
      this.#forDigests.get(answer.digest)?.resolve(answer.hex)
      this.#done(answer.digest)
      return
    }
    this.#release(answer.from)
  }

  #release(from: number): void {
    const next = this.#forPlaces.shift()
    if (next === undefined) this.#free.push(from)
    else next.resolve(this.#placeAt(from))
  }

  #done(digest: number): void {
    this.#forDigests.delete(digest)
    this.#live.delete(digest)
    if (this.#live.size === 0) this.#worker.unref()
  }

  /** Everyone who waits is told; the next digest starts another thread. */
  #fail(error: Error): void {
    if (this.#failed !== undefined) return
    this.#failed = error
    this.#gone()
    for (const { reject } of [...this.#forPlaces.splice(0), ...this.#forDigests.values()]) reject(error)
    this.#forDigests.clear()
  }

  #placeAt(from: number): Place {
    return new Place(from, this.#ring.subarray(from, from + PIECE_BYTES))
  }
}

function workerSource(): URL {
  // Compiled, this file and the worker's are .js side by side.
  const extension = import.meta.url.slice(import.meta.url.lastIndexOf('.'))
  return new URL(`./md5-worker${extension}`, import.meta.url)
}
