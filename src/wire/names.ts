// Which names we answer to, and what each says about the request (CONTRACTS.md §6 "Names"; S3 User Guide, "Virtual hosting
// of buckets"). A Host is an API endpoint, a bucket, a front door (API Gateway, function URL, CloudFront, website), or a
// name that we do not serve. A name is only a hint for an API: the credential scope and the request itself decide first.
import type { Routes } from '../model/tables.ts'
import type { HttpRequest } from '../kernel/http.ts'

export interface HostName {
  readonly kind: 'api' | 'bucket' | 'front' | 'unknown'
  /** The bucket that the name begins with. */
  readonly bucket?: string
  /** Endpoint prefix that the name spells: `sqs`, `streams.dynamodb`. With `bucket` too, the scope decides. */
  readonly endpoint?: string
}

/** Names under which everything below is ours; the operator's own are added. */
const LOCAL_NAMES = ['localhost', 'localhost.localstack.cloud'] as const
const AWS_NAMES = ['amazonaws.com', 'amazonaws.com.cn', 'api.aws', 'on.aws'] as const
const CLOUDFRONT = 'cloudfront.net'

// Hosts seen are remembered; a client can choose them freely, so their number has a bound.
const REMEMBERED_MAX = 4_096
const NAME_CHARACTERS_MAX = 255 // RFC 1035 §2.3.4

const REGION = String.raw`[a-z]{2}(?:-[a-z]+)+-\d`
// `photos.s3.us-east-1`, `s3.dualstack.eu-west-1`, `photos.s3-accelerate`, `s3-us-west-2`, `photos.s3-fips.us-east-1`
const S3 = new RegExp(String.raw`^(?:(.+)\.)?s3(?:-fips|-accelerate)?(?:\.dualstack)?(?:[.-]${REGION})?$`)
const FRONT = new RegExp(
  String.raw`(?:^|\.)(?:execute-api|lambda-url|s3-website|dkr\.ecr|auth|cloudfront)(?:[.-]${REGION})?$`,
)
const API = new RegExp(String.raw`^(.+?)(?:\.${REGION})?$`)

/** Reads Host headers. `extra` are names of the operator's own (`--allow-host`); `publicUrl` is known once we listen. */
export class HostNames {
  readonly #local: readonly string[]
  readonly #endpoints: ReadonlySet<string>
  readonly #publicUrl: () => string
  readonly #seen = new Map<string, HostName>()

  constructor(routes: Routes, extra: readonly string[], publicUrl: () => string = () => '') {
    this.#publicUrl = publicUrl
    this.#local = [...LOCAL_NAMES, ...extra.map(bare)].sort((a, b) => b.length - a.length)
    this.#endpoints = new Set(Object.values(routes).map((service) => service.endpointPrefix))
  }

  read(host: string): HostName {
    const known = this.#seen.get(host)
    if (known) return known
    const name = this.#classify(bare(host))
    if (host.length > 2 * NAME_CHARACTERS_MAX) return name
    if (this.#seen.size >= REMEMBERED_MAX) this.#seen.clear()
    this.#seen.set(host, name)
    return name
  }

  #classify(name: string): HostName {
    if (name.length > NAME_CHARACTERS_MAX) return { kind: 'unknown' }
    // Without Host (HTTP/1.0, in process) nobody was misled by a name: browsers always send one.
    if (name === '' || isAddress(name)) return { kind: 'api' }
    for (const base of [...this.#local, hostOf(this.#publicUrl())]) {
      if (base === '') continue
      if (name === base) return { kind: 'api' }
      const below = labelsBelow(name, base)
      if (below !== undefined) return this.#below(below, true)
    }
    for (const base of AWS_NAMES) {
      const below = labelsBelow(name, base)
      if (below !== undefined) return this.#below(below, false)
    }
    if (labelsBelow(name, CLOUDFRONT) !== undefined) return { kind: 'front' }
    return { kind: 'unknown' }
  }

  // Below a name of our own any other label is a bucket, which is how S3 clients address one at a custom endpoint.
  #below(labels: string, local: boolean): HostName {
    const s3 = S3.exec(labels)
    if (s3) return s3[1] === undefined ? { kind: 'api', endpoint: 's3' } : { kind: 'bucket', bucket: s3[1] }
    if (FRONT.test(labels)) return { kind: 'front' }
    const endpoint = this.#endpointOf(API.exec(labels)?.[1] ?? labels)
    if (local) return { kind: 'bucket', bucket: labels, ...(endpoint === undefined ? {} : { endpoint }) }
    return endpoint === undefined ? { kind: 'front' } : { kind: 'api', endpoint }
  }

  // Account ids and host prefixes (`111122223333.s3-control`, `stream-sync.x`) may stand before an endpoint's name.
  #endpointOf(labels: string): string | undefined {
    for (let rest = labels; ;) {
      if (this.#endpoints.has(rest)) return rest
      const dot = rest.indexOf('.')
      if (dot < 0) return undefined
      rest = rest.slice(dot + 1)
    }
  }
}

/** The base of URLs in answers: the scheme and Host that this client used, else what the settings say. */
export function baseUrlOf(request: HttpRequest, otherwise: () => string): string {
  const host = request.headers['host']
  return host === undefined || host === '' ? otherwise() : `${request.scheme}://${host}`
}

function hostOf(url: string): string {
  return URL.canParse(url) ? bare(new URL(url).host) : ''
}

/** A host name without port, brackets or final dot, in lower case. */
function bare(host: string): string {
  const name = host.toLowerCase()
  if (name.startsWith('[')) return name.slice(1, name.indexOf(']'))
  return name.replace(/:\d*$/, '').replace(/\.$/, '')
}

function labelsBelow(name: string, base: string): string | undefined {
  return name.endsWith(`.${base}`) ? name.slice(0, -base.length - 1) : undefined
}

function isAddress(name: string): boolean {
  return /^\d{1,3}(?:\.\d{1,3}){3}$/.test(name) || name.includes(':')
}
