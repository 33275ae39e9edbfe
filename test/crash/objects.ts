// S3 under kills: objects in a record and in a blob, overwritten, copied and deleted; multipart uploads completed and aborted.
import {
  AbortMultipartUploadCommand,
  CompleteMultipartUploadCommand,
  CopyObjectCommand,
  CreateBucketCommand,
  CreateMultipartUploadCommand,
  DeleteObjectCommand,
  GetObjectCommand,
  ListMultipartUploadsCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  S3Client,
  UploadPartCommand,
} from '@aws-sdk/client-s3'
import type { Chance } from './chance.ts'
import type { Life } from './life.ts'
import { assertNobodyAnswered, Oracle, side, statusOf } from './oracle.ts'
import type { State } from './oracle.ts'
import type { Scenario } from './run.ts'

const WORKERS = 4
const KEYS_EACH = 3
/** In the record, in a record of its own, in a blob. */
const SIZES = [10, 3_000, 100_000]
/** The least that S3 takes for a part that is not the last (MinUploadSize). */
const PART_BYTES = 5 * 2 ** 20
/** Of one part, and of two. */
const MULTIPART_SIZES = [10, 100_000, PART_BYTES + 50_000]

/** Bytes that say which write they are of: `<key>#<n>#<size>`, again and again. */
function bodyOf(state: string): string {
  const size = Number(state.split('#')[2])
  return state.repeat(Math.ceil(size / state.length)).slice(0, Math.max(size, state.length))
}

/** The write that bytes are of; what is half of one is none. */
function stateOf(body: string): State {
  const state = /^[^#]+#\d+#\d+(?=\D|$)/.exec(body)?.[0] ?? `torn: ${body.slice(0, 40)}`
  const candidates = [state, state.slice(0, -1)]
  return candidates.find((one) => bodyOf(one) === body) ?? `torn: ${body.slice(0, 40)}, ${body.length} bytes`
}

/** Reads every key that a bucket lists and that the oracle knows; answers what is wrong. */
async function checkBucket(s3: S3Client, bucket: string, oracle: Oracle): Promise<string[]> {
  const problems: string[] = []
  const { Contents = [] } = await s3.send(new ListObjectsV2Command({ Bucket: bucket }))
  const listed = new Map(Contents.map(({ Key = '', Size }) => [Key, Size]))
  for (const key of new Set([...oracle.names(), ...listed.keys()])) {
    let found: State
    try {
      const { Body } = await s3.send(new GetObjectCommand({ Bucket: bucket, Key: key }))
      const body = (await Body?.transformToString()) ?? ''
      found = stateOf(body)
      if (listed.get(key) !== body.length) problems.push(`${key} is listed with ${listed.get(key)} bytes`)
    } catch (error) {
      if (statusOf(error) !== 404) throw error
      if (listed.has(key)) problems.push(`${key} is listed and not there`)
    }
    const problem = oracle.settle(key, found)
    if (problem !== undefined) problems.push(problem)
  }
  return problems
}

/** Puts, overwrites, copies and deletes. */
export class Objects implements Scenario {
  readonly #oracle = new Oracle()
  #n = 0

  async prepare(life: Life): Promise<void> {
    await life.client(S3Client).send(new CreateBucketCommand({ Bucket: 'objects' }))
  }

  async work(life: Life, chance: Chance): Promise<void> {
    const s3 = life.client(S3Client)
    await side(Array.from({ length: WORKERS }, (_, worker) => this.#worker(s3, worker, chance, life)))
  }

  check(life: Life): Promise<string[]> {
    return checkBucket(life.client(S3Client), 'objects', this.#oracle)
  }

  async #worker(s3: S3Client, worker: number, chance: Chance, life: Life): Promise<void> {
    const Bucket = 'objects'
    while (!life.isOver) {
      const Key = `w${worker}-k${chance.below(KEYS_EACH)}`
      const dice = chance.next()
      const from = `w${worker}-k${chance.below(KEYS_EACH)}`
      const source = this.#oracle.known(from)
      let goesOn: boolean
      if (dice < 0.15)
        goesOn = await this.#oracle.write(Key, undefined, () =>
          s3.send(new DeleteObjectCommand({ Bucket, Key })),
        )
      else if (dice < 0.3 && source !== undefined && from !== Key)
        goesOn = await this.#oracle.write(Key, source, () =>
          s3.send(new CopyObjectCommand({ Bucket, Key, CopySource: `${Bucket}/${from}` })),
        )
      else {
        const state = `${Key}#${++this.#n}#${chance.pick(SIZES)}`
        goesOn = await this.#oracle.write(Key, state, () =>
          s3.send(new PutObjectCommand({ Bucket, Key, Body: bodyOf(state) })),
        )
      }
      if (!goesOn) return
    }
  }
}

/** Multipart uploads: completed ones are objects, aborted ones are gone, begun ones are still listed. */
export class Multipart implements Scenario {
  readonly #oracle = new Oracle()
  /** Uploads by id: whether they must still be listed, must not be, or may be. */
  readonly #uploads = new Map<string, 'listed' | 'gone' | 'doubt'>()
  #n = 0

  async prepare(life: Life): Promise<void> {
    await life.client(S3Client).send(new CreateBucketCommand({ Bucket: 'multipart' }))
  }

  async work(life: Life, chance: Chance): Promise<void> {
    const s3 = life.client(S3Client)
    const one = async (worker: number): Promise<void> => {
      while (!life.isOver) if (!(await this.#upload(s3, `w${worker}`, chance))) return
    }
    await side([one(0), one(1), one(2)])
  }

  async check(life: Life): Promise<string[]> {
    const s3 = life.client(S3Client)
    const problems = await checkBucket(s3, 'multipart', this.#oracle)
    const { Uploads = [] } = await s3.send(new ListMultipartUploadsCommand({ Bucket: 'multipart' }))
    const listed = new Set(Uploads.map(({ UploadId = '' }) => UploadId))
    for (const [id, must] of this.#uploads) {
      if (must === 'listed' && !listed.has(id)) problems.push(`upload ${id} is lost`)
      if (must === 'gone' && listed.has(id)) problems.push(`upload ${id} is back`)
      this.#uploads.set(id, listed.has(id) ? 'listed' : 'gone')
    }
    return problems
  }

  /** One upload from its beginning to its end; false when the server is gone. */
  async #upload(s3: S3Client, Key: string, chance: Chance): Promise<boolean> {
    const at = { Bucket: 'multipart', Key }
    const begun = await answered(s3.send(new CreateMultipartUploadCommand(at)))
    const UploadId = begun?.UploadId
    if (UploadId === undefined) return false
    this.#uploads.set(UploadId, 'listed')
    const state = `${Key}#${++this.#n}#${chance.pick(MULTIPART_SIZES)}`
    const Parts = await this.#parts(s3, { ...at, UploadId }, state, chance)
    if (Parts === undefined) return false
    if (chance.next() < 0.1) return true
    this.#uploads.set(UploadId, 'doubt')
    if (chance.next() < 0.3) {
      const aborted = await answered(s3.send(new AbortMultipartUploadCommand({ ...at, UploadId })))
      if (aborted !== undefined) this.#uploads.set(UploadId, 'gone')
      return aborted !== undefined
    }
    const done = await this.#oracle.write(Key, state, () =>
      s3.send(new CompleteMultipartUploadCommand({ ...at, UploadId, MultipartUpload: { Parts } })),
    )
    if (done) this.#uploads.set(UploadId, 'gone')
    return done
  }

  /**
   * The bytes in one part or two, of which one is sent twice, first with other bytes; each but the last has the 5 MiB that S3
   * asks for. Undefined when the server is gone.
   */
  async #parts(
    s3: S3Client,
    at: { Bucket: string; Key: string; UploadId: string },
    state: string,
    chance: Chance,
  ): Promise<{ PartNumber: number; ETag: string | undefined }[] | undefined> {
    const body = Buffer.from(bodyOf(state))
    const parts: { PartNumber: number; ETag: string | undefined }[] = []
    const replaced = 1 + chance.below(2)
    for (let from = 0, PartNumber = 1; from < body.length; from += PART_BYTES, PartNumber++) {
      const Body = body.subarray(from, from + PART_BYTES)
      const bodies = PartNumber === replaced ? [Buffer.alloc(Body.length, '-'), Body] : [Body]
      let ETag: string | undefined
      for (const one of bodies) {
        const sent = await answered(s3.send(new UploadPartCommand({ ...at, PartNumber, Body: one })))
        if (sent === undefined) return undefined
        ;({ ETag } = sent)
      }
      parts.push({ PartNumber, ETag })
    }
    return parts
  }
}

/** An answer, or undefined when the server is gone; an error that it answered is thrown. */
export async function answered<T>(asked: Promise<T>): Promise<T | undefined> {
  try {
    return await asked
  } catch (error) {
    assertNobodyAnswered(error)
    return undefined
  }
}
