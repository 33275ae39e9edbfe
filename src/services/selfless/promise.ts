// The promises of the corridor (CONTRACTS.md §3) as their owner sees them: an account is shown what was promised in its
// name, and may give a dead promise a new life.
import { decodeName, encodeToken } from '../../aws/page.ts'
import type { Records } from '../../kernel/records.ts'
import { key } from '../../kernel/records.ts'
import { DEAD, listPromises, redrive } from '../../kernel/promise.ts'
import type { PromiseRow } from '../../kernel/promise.ts'
import type { Input, Output } from '../../model/index.ts'
import type { Context } from './place.ts'

const PAGE_PROMISES_DEFAULT = 100
// Promises looked at for one page: others' are passed over.
const SCANNED_PROMISES_MAX = 1_000

/** Promises of the caller’s account in the order in which they were made; a page may be short and have a token. */
export async function ListPromises(
  input: Input<'selfless', 'ListPromises'>,
  ctx: Context<'ListPromises'>,
): Promise<Output<'selfless', 'ListPromises'>> {
  const scope = ['ListPromises', ctx.account, input.state, input.service ?? '']
  let token = input.nextToken === undefined ? undefined : decodeName(scope, input.nextToken)
  if (input.nextToken !== undefined && token === undefined) {
    throw ctx.fault('ValidationException', 'The specified nextToken is invalid.')
  }
  const limit = input.maxResults ?? PAGE_PROMISES_DEFAULT
  const nowMs = ctx.clock.now()
  const promises: PromiseRow[] = []
  for (let looked = 0; looked < SCANNED_PROMISES_MAX && promises.length < limit;) {
    const page = await listPromises(ctx.records, {
      state: input.state === 'dead' ? 'dead' : 'pending',
      limit: limit - promises.length,
      ...(token === undefined ? {} : { token }),
    })
    looked += page.promises.length
    promises.push(
      ...page.promises.filter(
        (row) =>
          row.caller.account === ctx.account &&
          (input.service === undefined || row.service === input.service) &&
          (input.state === 'dead' || stateOf(row, nowMs) === input.state),
      ),
    )
    token = page.token
    if (token === undefined) break
  }
  return {
    promises: promises.map((row) => describe(row, input.state)),
    ...(token === undefined ? {} : { nextToken: encodeToken(scope, token) }),
  }
}

/** A dead promise is due at once, its tries forgotten; ResourceNotFoundException when there is none of this id. */
export async function RedrivePromise(
  input: Input<'selfless', 'RedrivePromise'>,
  ctx: Context<'RedrivePromise'>,
): Promise<Output<'selfless', 'RedrivePromise'>> {
  const { promiseId } = input
  await ctx.records.transact(async (tx) => {
    const dead = await tx.get<PromiseRow>(key('later', 'dead', promiseId))
    if (dead?.caller.account !== ctx.account || !(await redrive(tx, promiseId))) {
      throw ctx.fault('ResourceNotFoundException', `There is no dead promise ${promiseId}.`)
    }
  })
  return { promiseId }
}

/** How many promises stand among the dead letters, counted up to `most`. */
export async function countDead(records: Records, most: number): Promise<number> {
  return (await records.scan(DEAD, { limit: most })).length
}

/** How many are still to be kept, counted up to `most`, and when the oldest of them was made. */
export async function pending(
  records: Records,
  most: number,
): Promise<{ count: number; oldestMs: number | undefined }> {
  const { promises } = await listPromises(records, { state: 'pending', limit: most })
  return { count: promises.length, oldestMs: promises[0]?.madeMs }
}

/** Due: nothing but its lane holds it up. Waiting: for its time, its next try, or another of its order. */
function stateOf(row: PromiseRow, nowMs: number): 'due' | 'waiting' {
  if (row.place === undefined || row.place.startsWith(key('later', 'again'))) return 'waiting'
  return row.atMs <= nowMs ? 'due' : 'waiting'
}

type Summary = NonNullable<Output<'selfless', 'ListPromises'>['promises']>[number]

function describe(row: PromiseRow, state: Summary['state']): Summary {
  const lane = key('later', 'lane')
  return {
    promiseId: row.id,
    state,
    service: row.service,
    operation: row.operation,
    principal: row.caller.arn,
    ...(row.place?.startsWith(lane) === true
      ? { lane: row.place.slice(lane.length).split('\x02')[0]?.slice(1) }
      : {}),
    ...(row.order === undefined ? {} : { order: `${row.order[0]}/${row.order[1]}` }),
    tries: row.tries,
    createdAt: new Date(row.madeMs),
    dueAt: new Date(row.atMs),
    ...(row.error === undefined
      ? {}
      : {
          errorCode: row.error.code,
          errorMessage: row.error.message,
          ...(state === 'dead' ? { diedAt: new Date(row.error.atMs) } : {}),
        }),
  }
}
