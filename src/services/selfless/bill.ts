// The bill: what this account's functions would have cost on AWS, by function and day, from src/aws/price.ts. The Lambda
// room writes it (RecordUsage); everyone who may can read it (GetBill). The free tier is stated beside the prices and
// not subtracted: it belongs to an AWS account's month, and what of it is left there we cannot know.
import { decodeName, encodeToken } from '../../aws/page.ts'
import { durationUsd, gbSeconds, LAMBDA_PRICES } from '../../aws/price.ts'
import type { PricedArchitecture } from '../../aws/price.ts'
import { beyond } from './page.ts'
import type { Input, Output } from '../../model/index.ts'
import { placeOf } from './place.ts'
import type { Context } from './place.ts'
import { addUsage, dayOf, lineRange, monthBefore } from './store.ts'
import type { LineRecord, Place } from './store.ts'

const PAGE_LINES_DEFAULT = 100
// Lines looked at for one page when only one function is asked for.
const SCANNED_LINES_MAX = 1_000
/** Whose word the bill takes. */
const BILLING_PRINCIPALS = new Set(['lambda.amazonaws.com'])

/**
 * Adds a batch of usage to the bill, in one transaction, once for each promise or batch id; `recorded` is false for a
 * repeat. AccessDeniedException for everyone but the Lambda service.
 */
export async function RecordUsage(
  input: Input<'selfless', 'RecordUsage'>,
  ctx: Context<'RecordUsage'>,
): Promise<Output<'selfless', 'RecordUsage'>> {
  if (ctx.caller.kind !== 'service' || !BILLING_PRINCIPALS.has(ctx.caller.service ?? '')) {
    throw ctx.fault('AccessDeniedException', 'Only the Lambda service itself writes the bill.')
  }
  const at = placeOf(ctx)
  for (const { functionArn, day } of input.usage) {
    checkDay(ctx, 'day', day)
    const [, , , region, account] = functionArn.split(':')
    if (account !== at.account || region !== at.region) {
      throw ctx.fault('ValidationException', `The function is not of this account and Region: ${functionArn}`)
    }
  }
  // A promise's id is the same on every try; a direct call names its batch itself.
  const batchId = ctx.promiseId ?? input.batchId
  const recorded = await ctx.records.transact((tx) => addUsage(tx, at, batchId, input.usage))
  return { recorded }
}

/**
 * Bill lines of the days [from, to] (default: this month until today), by day and function, 100 a page, each with its
 * share of what the day cost; the price list and what it leaves out stand beside them.
 */
export async function GetBill(
  input: Input<'selfless', 'GetBill'>,
  ctx: Context<'GetBill'>,
): Promise<Output<'selfless', 'GetBill'>> {
  const at = placeOf(ctx)
  const today = dayOf(ctx.clock.now())
  const to = input.to ?? today
  const from = input.from ?? `${to.slice(0, 7)}-01`
  checkDay(ctx, 'from', from)
  checkDay(ctx, 'to', to)
  if (from > to) throw ctx.fault('ValidationException', `from (${from}) is after to (${to}).`)
  const scope = ['GetBill', at.account, at.region, from, to, input.functionArn ?? '']
  const last = input.nextToken === undefined ? undefined : decodeName(scope, input.nextToken)
  if (input.nextToken !== undefined && last === undefined) {
    throw ctx.fault('ValidationException', 'The specified nextToken is invalid.')
  }
  const limit = input.maxResults ?? PAGE_LINES_DEFAULT
  const looked = input.functionArn === undefined ? limit : SCANNED_LINES_MAX
  const found = await ctx.records.scan<LineRecord>(beyond(lineRange(at, from, to), last), {
    limit: looked + 1,
  })
  const page: LineRecord[] = []
  let seen: string | undefined
  for (const [key, line] of found.slice(0, looked)) {
    if (page.length === limit) break
    seen = key
    if (input.functionArn === undefined || line.functionArn === input.functionArn) page.push(line)
  }
  const more = seen !== undefined && seen !== found.at(-1)?.[0]
  return {
    lines: await priced(ctx, at, page),
    prices: prices(),
    notes: NOTES,
    ...(more ? { nextToken: encodeToken(scope, seen ?? '') } : {}),
  }
}

const NOTES =
  `Public prices of ${LAMBDA_PRICES.region} as of ${LAMBDA_PRICES.asOf}, tiers included. AWS's free tier ` +
  `(${LAMBDA_PRICES.freeRequestsPerMonth} requests and ${LAMBDA_PRICES.freeGbSecondsPerMonth} GB-seconds a month) ` +
  'is not subtracted. On Selfless it cost nothing but your own machine.'

function prices(): Output<'selfless', 'GetBill'>['prices'] {
  const { region, asOf, source, usdPerRequest, duration, freeRequestsPerMonth, freeGbSecondsPerMonth } =
    LAMBDA_PRICES
  return {
    region,
    asOf,
    source,
    usdPerRequest,
    usdPerGbSecondX86: duration.x86_64[0]?.usdPerGbSecond,
    usdPerGbSecondArm: duration.arm64[0]?.usdPerGbSecond,
    freeRequestsPerMonth,
    freeGbSecondsPerMonth,
  }
}

// The tiers count an account's month, so a line costs its share of what its day cost.
async function priced(
  ctx: Context<'GetBill'>,
  at: Place,
  lines: readonly LineRecord[],
): Promise<NonNullable<Output<'selfless', 'GetBill'>['lines']>> {
  const rates = new Map<string, number>()
  const rateOf = async (architecture: PricedArchitecture, day: string): Promise<number> => {
    const known = rates.get(`${architecture} ${day}`)
    if (known !== undefined) return known
    const { before, on } = await monthBefore(ctx.records, at, architecture, day)
    const used = gbSeconds(on)
    const rate = used === 0 ? 0 : durationUsd(architecture, used, gbSeconds(before)) / used
    rates.set(`${architecture} ${day}`, rate)
    return rate
  }
  const out = []
  for (const line of lines) {
    const used = gbSeconds(line.megabyteMs)
    const requestsUsd = line.requests * LAMBDA_PRICES.usdPerRequest
    const durationCost = used * (await rateOf(line.architecture, line.day))
    out.push({
      functionArn: line.functionArn,
      day: line.day,
      architecture: line.architecture,
      requests: line.requests,
      billedMilliseconds: line.billedMs,
      gbSeconds: used,
      requestsUsd,
      durationUsd: durationCost,
      totalUsd: requestsUsd + durationCost,
    })
  }
  return out
}

function checkDay(ctx: Pick<Context<'GetBill'>, 'fault'>, name: string, day: string): void {
  const ms = Date.parse(`${day}T00:00:00Z`)
  if (!Number.isFinite(ms) || dayOf(ms) !== day) {
    throw ctx.fault('ValidationException', `${name} is not a day of the calendar: ${day}`)
  }
}
