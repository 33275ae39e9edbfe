// What AWS Lambda costs, as AWS publishes it (aws.amazon.com/lambda/pricing, US East (N. Virginia); tiers as announced in
// "Introducing tiered pricing for AWS Lambda", AWS Compute Blog, August 2022). Prices are public lists, without private
// offers, Savings Plans or taxes. One table, dated: a new price list is a new date here and nothing else.

/** A step of a graduated price: it holds for what lies above `aboveGbSeconds` in a month. */
export interface PriceTier {
  readonly aboveGbSeconds: number
  readonly usdPerGbSecond: number
}

export type PricedArchitecture = 'x86_64' | 'arm64'

export interface LambdaPrices {
  readonly region: string
  /** When this list was read. */
  readonly asOf: string
  readonly source: string
  readonly usdPerRequest: number
  /** Tiers of an account's duration in one Region and calendar month, one series an architecture, lowest first. */
  readonly duration: Readonly<Record<PricedArchitecture, readonly PriceTier[]>>
  readonly freeRequestsPerMonth: number
  readonly freeGbSecondsPerMonth: number
}

/** The list that bills are made from, in whatever Region a function runs: we have one list, and it says which. */
export const LAMBDA_PRICES: LambdaPrices = {
  region: 'us-east-1',
  asOf: '2026-11-25',
  source: 'https://aws.amazon.com/lambda/pricing/',
  usdPerRequest: 0.2 / 1_000_000,
  duration: {
    x86_64: [
      { aboveGbSeconds: 0, usdPerGbSecond: 0.0000166667 },
      { aboveGbSeconds: 6_000_000_000, usdPerGbSecond: 0.000015 },
      { aboveGbSeconds: 15_000_000_000, usdPerGbSecond: 0.0000133334 },
    ],
    arm64: [
      { aboveGbSeconds: 0, usdPerGbSecond: 0.0000133334 },
      { aboveGbSeconds: 7_500_000_000, usdPerGbSecond: 0.0000120001 },
      { aboveGbSeconds: 18_750_000_000, usdPerGbSecond: 0.0000106667 },
    ],
  },
  freeRequestsPerMonth: 1_000_000,
  freeGbSecondsPerMonth: 400_000,
}

/** What `gbSeconds` cost when the account has used `beforeGbSeconds` of this architecture in the month already. */
export function durationUsd(
  architecture: PricedArchitecture,
  gbSeconds: number,
  beforeGbSeconds: number,
  prices: LambdaPrices = LAMBDA_PRICES,
): number {
  const tiers = prices.duration[architecture]
  let usd = 0
  for (const [i, tier] of tiers.entries()) {
    const end = tiers[i + 1]?.aboveGbSeconds ?? Infinity
    const from = Math.max(tier.aboveGbSeconds, beforeGbSeconds)
    const to = Math.min(end, beforeGbSeconds + gbSeconds)
    if (to > from) usd += (to - from) * tier.usdPerGbSecond
  }
  return usd
}

/** GB-seconds of a duration at a memory size: MB × ms, 1 GB being 1,024 MB. */
export function gbSeconds(megabyteMilliseconds: number): number {
  return megabyteMilliseconds / 1_024 / 1_000
}
