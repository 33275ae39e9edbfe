// The few pages that are ours and no AWS operation: `/_selfless/health` for whoever watches the server, `/_selfless/ca.pem`
// for clients that shall trust our certificates, `/_selfless/clock` for tests that turn AWS-visible time (--test-clock),
// `/_selfless/metrics` for a Prometheus on the developer's machine. In production the port is open to everyone who can
// sign, and what a cloud does is not theirs to see: there metrics have an address of their own (metrics-page.ts).
import type { Clock } from '../kernel/clock.ts'
import type { HttpReply, HttpRequest } from '../kernel/http.ts'
import type { Ids } from '../kernel/ids.ts'
import { key } from '../kernel/records.ts'
import type { Records } from '../kernel/records.ts'
import type { Settings } from '../kernel/service.ts'
import { makeCa } from './ca.ts'
import { FORWARD_PATH } from './forward.ts'
import { METRICS_TYPE } from './metrics-page.ts'
import type { Ca } from './ca.ts'

export interface OwnPagesParts {
  readonly clock: Clock
  readonly ids: Ids
  readonly records: Records
  readonly settings: Settings
  /** The page of metrics. */
  readonly metrics: () => Promise<string>
  /** A call that another server of this cloud hands over (forward.ts). */
  readonly forwarded: (request: HttpRequest) => Promise<HttpReply>
  /** False while draining. */
  readonly isReady: () => boolean
}

export interface OwnPages {
  /** The answer, or undefined when the path is none of ours. */
  answer(request: HttpRequest): Promise<HttpReply | undefined>
  /** The cloud's certificate authority, made on first use; a record, so that every server of a cloud has the same. */
  loadCa(): Promise<Ca>
}

const CA_KEY = key('door', 'global', 'ca')
const TURN_MS_MAX = 400 * 86_400_000 // beyond the longest retention that anything here has

/** Makes the pages of one cloud. */
export function ownPages(parts: OwnPagesParts): OwnPages {
  const loadCa = async (): Promise<Ca> => {
    const known = await parts.records.get<Ca>(CA_KEY)
    if (known) return known
    const made = makeCa(parts)
    return parts.records.transact(async (tx) => {
      const first = await tx.get<Ca>(CA_KEY)
      if (first) return first
      tx.put(CA_KEY, made)
      return made
    })
  }
  return {
    loadCa,
    answer: async (request) => {
      const path = request.target.split('?', 1)[0]
      if (path === '/_selfless/health') return health(parts)
      if (path === '/_selfless/ca.pem') return text(200, (await loadCa()).cert, 'application/x-pem-file')
      if (path === '/_selfless/metrics') return metrics(request, parts)
      if (path === '/_selfless/clock') return turn(request, parts)
      if (path === FORWARD_PATH) return parts.forwarded(request)
      return undefined
    },
  }
}

function health({ isReady, settings }: OwnPagesParts): HttpReply {
  const ready = isReady()
  return json(ready ? 200 : 503, { status: ready ? 'ready' : 'draining', version: settings.version })
}

async function metrics(request: HttpRequest, parts: OwnPagesParts): Promise<HttpReply> {
  if (parts.settings.standing === 'production')
    return json(403, { message: 'In production metrics are served where --metrics-address says.' })
  if (!request.loopback || isPage(request))
    return json(403, { message: 'Metrics are for this machine only, and for no web page.' })
  return text(200, await parts.metrics(), METRICS_TYPE)
}

/** Browsers say on every request where it comes from; other clients say nothing. */
const isPage = ({ headers }: HttpRequest): boolean =>
  headers['origin'] !== undefined || headers['sec-fetch-site'] !== undefined

/** `POST /_selfless/clock?turnMs=60000`: only where the operator asked for it, only from this machine, never from a page. */
async function turn(request: HttpRequest, { clock, settings }: OwnPagesParts): Promise<HttpReply> {
  if (!settings.testClock)
    return json(404, { message: 'Start the server with --test-clock to turn its clock.' })
  if (!request.loopback || isPage(request))
    return json(403, { message: 'The clock is turned from this machine only, and by no web page.' })
  if (request.method !== 'POST') return json(200, { now: new Date(clock.now()).toISOString() })
  const ms = Number(new URLSearchParams(request.target.split('?')[1]).get('turnMs') ?? Number.NaN)
  if (!Number.isSafeInteger(ms) || ms < 0 || ms > TURN_MS_MAX)
    return json(400, { message: `turnMs is a whole number from 0 to ${TURN_MS_MAX}.` })
  await clock.turn(ms)
  return json(200, { now: new Date(clock.now()).toISOString() })
}

function json(status: number, body: object): HttpReply {
  return text(status, JSON.stringify(body) + '\n', 'application/json')
}

function text(status: number, body: string, type: string): HttpReply {
  return { status, headers: { 'content-type': type, 'cache-control': 'no-store' }, body }
}
