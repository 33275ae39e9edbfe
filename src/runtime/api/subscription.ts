// What a request to subscribe to telemetry may say, in both of its forms: the Telemetry API, version 2022-07-01
// (telemetry-api-reference.html), and the Logs API, version 2020-08-15 (runtimes-logs-api.html), which came first.
// Pure. AWS joins its complaints with "; ", as in the pages' example; the sentences besides the two that stand there are ours.

export type SubscriptionApi = 'telemetry' | 'logs'

export type TelemetryKind = 'platform' | 'function' | 'extension'

export interface Buffering {
  readonly maxItems: number
  readonly maxBytes: number
  readonly timeoutMs: number
}

export type Destination =
  | {
      readonly protocol: 'HTTP'
      readonly port: number
      readonly host: string
      readonly path: string
      readonly method: 'POST' | 'PUT'
    }
  | { readonly protocol: 'TCP'; readonly port: number }

export interface Subscription {
  readonly api: SubscriptionApi
  readonly schemaVersion: string
  readonly kinds: readonly TelemetryKind[]
  readonly buffering: Buffering
  readonly destination: Destination
}

const SCHEMA_VERSIONS: Readonly<Record<SubscriptionApi, readonly string[]>> = {
  telemetry: ['2022-07-01', '2022-12-13', '2025-01-29'],
  // The later one brings platform.runtimeDone and the events of INIT.
  logs: ['2020-08-15', '2021-03-18'],
}
const KINDS: readonly string[] = ['platform', 'function', 'extension']

// telemetry-api.html, "Configuring memory usage and buffering"; the Logs API has the same.
const BUFFERING = {
  maxItems: { least: 1_000, most: 10_000, default: 10_000 },
  maxBytes: { least: 262_144, most: 1_048_576, default: 262_144 },
  timeoutMs: { least: 25, most: 30_000, default: 1_000 },
} as const

/** AWS's name for the inside of the environment, and its short form. */
const HOSTS: readonly string[] = ['sandbox.localdomain', 'sandbox']

/** A subscription; a string says what is wrong with the request. */
export function parseSubscription(api: SubscriptionApi, body: Buffer): Subscription | string {
  let request: unknown
  try {
    request = JSON.parse(body.toString())
  } catch {
    return 'Invalid JSON'
  }
  if (!isObject(request)) return 'Invalid JSON'
  const complaints: string[] = []
  const schemaVersion = versionOf(api, request['schemaVersion'], complaints)
  const destination = destinationOf(request['destination'], complaints)
  const kinds = kindsOf(request['types'], complaints)
  const buffering = bufferingOf(request['buffering'], complaints)
  if (destination === undefined || complaints.length > 0) return complaints.join('; ')
  return { api, schemaVersion, kinds, buffering, destination }
}

function versionOf(api: SubscriptionApi, version: unknown, complaints: string[]): string {
  const versions = SCHEMA_VERSIONS[api]
  if (version === undefined && api === 'logs') return versions[0] ?? ''
  if (typeof version === 'string' && versions.includes(version)) return version
  complaints.push(`schemaVersion should be one of ${versions.join(', ')}`)
  return ''
}

function kindsOf(types: unknown, complaints: string[]): TelemetryKind[] {
  if (!Array.isArray(types) || types.length === 0) {
    complaints.push('types should not be empty')
    return []
  }
  if (types.some((type) => typeof type !== 'string' || !KINDS.includes(type)))
    complaints.push(`types should be of ${KINDS.join(', ')}`)
  return [...new Set(types as TelemetryKind[])]
}

function destinationOf(destination: unknown, complaints: string[]): Destination | undefined {
  if (!isObject(destination)) return void complaints.push('destination is not provided')
  const { protocol, port, URI: uri, method = 'POST' } = destination
  if (protocol === 'TCP') {
    if (Number.isInteger(port) && Number(port) >= 1 && Number(port) <= 65_535)
      return { protocol, port: Number(port) }
    return void complaints.push('port should be a number from 1 to 65535')
  }
  if (protocol !== 'HTTP') return void complaints.push('protocol should be HTTP or TCP')
  if (method !== 'POST' && method !== 'PUT') return void complaints.push('method should be POST or PUT')
  if (typeof uri !== 'string' || !URL.canParse(uri)) return void complaints.push('URI is not provided')
  const url = new URL(uri)
  if (url.protocol !== 'http:') return void complaints.push('URI scheme should be http')
  if (!HOSTS.includes(url.hostname)) return void complaints.push('URI host should be sandbox.localdomain')
  // The parser drops the port that is the scheme's own.
  const told = url.port === '' && /^http:\/\/[^/]*:80(?:\/|$)/.test(uri) ? '80' : url.port
  if (told === '' || told === '0') return void complaints.push('URI port is not provided')
  return { protocol, port: Number(told), host: url.host, path: `${url.pathname}${url.search}`, method }
}

function bufferingOf(buffering: unknown, complaints: string[]): Buffering {
  const told = isObject(buffering) ? buffering : {}
  const value = (name: keyof Buffering): number => {
    const { least, most, default: usual } = BUFFERING[name]
    const asked = told[name]
    if (asked === undefined || asked === null) return usual
    if (typeof asked === 'number' && Number.isInteger(asked) && asked >= least && asked <= most) return asked
    complaints.push(`${name} should be a number from ${least} to ${most}`)
    return usual
  }
  return { maxItems: value('maxItems'), maxBytes: value('maxBytes'), timeoutMs: value('timeoutMs') }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
