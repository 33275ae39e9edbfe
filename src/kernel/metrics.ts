// Figures for the operator in Prometheus' text format (https://prometheus.io/docs/instrumenting/exposition_formats/,
// version 0.0.4). Parts count as they go, into plain numbers; nothing is written, sorted or named before somebody asks
// for the page. Names and labels come from our own tables and AWS's models only, never from what a client sent, so
// their number is bounded.

/** One line: `suffix` is `_bucket`, `_sum`, `_count` where the family has them. */
export interface Sample {
  readonly suffix?: string
  readonly labels?: Readonly<Record<string, string>>
  readonly value: number
}

/** Samples of one name. */
export interface Family {
  readonly name: string
  readonly help: string
  readonly type: 'counter' | 'gauge' | 'histogram' | 'summary'
  readonly samples: readonly Sample[]
}

/** A family of one number. */
export function single(type: 'counter' | 'gauge', name: string, help: string, value: number): Family {
  return { name, help, type, samples: [{ value }] }
}

/** The page. Families of one name are joined, since a name may stand in it once. */
export function render(families: Iterable<Family>): string {
  const byName = new Map<string, Family>()
  for (const family of families) {
    const known = byName.get(family.name)
    byName.set(
      family.name,
      known === undefined ? family : { ...known, samples: [...known.samples, ...family.samples] },
    )
  }
  let page = ''
  for (const { name, help, type, samples } of byName.values()) {
    page += `# HELP ${name} ${help.replaceAll('\\', '\\\\').replaceAll('\n', '\\n')}\n# TYPE ${name} ${type}\n`
    for (const { suffix = '', labels = {}, value } of samples)
      page += `${name}${suffix}${labelsText(labels)} ${numberText(value)}\n`
  }
  return page
}

function labelsText(labels: Readonly<Record<string, string>>): string {
  const pairs = Object.entries(labels).map(([name, value]) => `${name}="${escaped(value)}"`)
  return pairs.length === 0 ? '' : `{${pairs.join(',')}}`
}

const escaped = (value: string): string =>
  value.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n')

function numberText(value: number): string {
  if (Number.isFinite(value)) return String(value)
  return Number.isNaN(value) ? 'NaN' : value > 0 ? '+Inf' : '-Inf'
}

/** Seconds, from a fast answer in process to a long poll's twenty and a function's minutes. */
export const LATENCY_SECONDS: readonly number[] = [
  0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60,
]

/** Counts of what was measured, by how much it was. */
export class Histogram {
  readonly #bounds: readonly number[]
  /** One more than bounds: the last counts what is above them all. */
  readonly #counts: Float64Array
  #sum = 0

  constructor(bounds: readonly number[] = LATENCY_SECONDS) {
    this.#bounds = bounds
    this.#counts = new Float64Array(bounds.length + 1)
  }

  observe(value: number): void {
    const bounds = this.#bounds
    let n = 0
    while (n < bounds.length && value > (bounds[n] ?? 0)) n++
    this.#counts[n] = (this.#counts[n] ?? 0) + 1
    this.#sum += value
  }

  samples(labels: Readonly<Record<string, string>> = {}): Sample[] {
    const samples: Sample[] = []
    let count = 0
    for (const [n, bound] of this.#bounds.entries()) {
      count += this.#counts[n] ?? 0
      samples.push({ suffix: '_bucket', labels: { ...labels, le: String(bound) }, value: count })
    }
    count += this.#counts[this.#bounds.length] ?? 0
    samples.push({ suffix: '_bucket', labels: { ...labels, le: '+Inf' }, value: count })
    samples.push({ suffix: '_sum', labels, value: this.#sum }, { suffix: '_count', labels, value: count })
    return samples
  }
}

/** Operations that are told apart; AWS's models have thousands, a cloud uses dozens. */
const OPERATIONS_MAX = 500

interface OperationCount {
  readonly service: string
  readonly operation: string
  readonly seconds: Histogram
  readonly byStatus: Map<number, { count: number }>
}

/** Requests that the door has answered, by service, operation and status. Measured: 0.1 us a request. */
export class RequestCounts {
  readonly #services = new Map<string, Map<string, OperationCount>>()
  #size = 0

  /** One answer, and how long it took until its head was written; a body that is streamed goes on after that. */
  count(service: string | undefined, operation: string | undefined, status: number, ms: number): void {
    const counted = this.#services.get(service ?? '')?.get(operation ?? '')
    const of = counted ?? this.#open(service ?? '', operation ?? '', status)
    of.seconds.observe(ms / 1000)
    const known = of.byStatus.get(status)
    if (known === undefined) of.byStatus.set(status, { count: 1 })
    else known.count++
  }

  families(): Family[] {
    const requests: Sample[] = []
    const seconds: Sample[] = []
    for (const operations of this.#services.values())
      for (const { service, operation, seconds: histogram, byStatus } of operations.values()) {
        const labels = { service, operation }
        for (const [status, { count }] of byStatus)
          requests.push({ labels: { ...labels, status: String(status) }, value: count })
        seconds.push(...histogram.samples(labels))
      }
    return [
      {
        name: 'selfless_requests_total',
        help: 'Requests answered; without a service: refused before it was known, or a page.',
        type: 'counter',
        samples: requests,
      },
      {
        name: 'selfless_request_seconds',
        help: 'Time until the head of the answer, long polls and functions included.',
        type: 'histogram',
        samples: seconds,
      },
    ]
  }

  /** Where an operation that was not seen before is counted. Whoever asks for all that is not done opens one only. */
  #open(service: string, operation: string, status: number): OperationCount {
    const isOther = status === NOT_IMPLEMENTED || this.#size >= OPERATIONS_MAX
    const [ofService, name] = isOther ? ['other', 'other'] : [service, operation]
    let operations = this.#services.get(ofService)
    if (operations === undefined)
      this.#services.set(ofService, (operations = new Map<string, OperationCount>()))
    let counted = operations.get(name)
    if (counted === undefined) {
      counted = { service: ofService, operation: name, seconds: new Histogram(), byStatus: new Map() }
      operations.set(name, counted)
      this.#size++
    }
    return counted
  }
}

const NOT_IMPLEMENTED = 501
