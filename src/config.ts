// Every setting once: its name, unit, default and why. Command-line flags, environment names (SELFLESS_…) and
// docs/SETTINGS.md come from this table; a setting reaches a room only through its context.

import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Settings } from './kernel/service.ts'

/** How a text becomes a value; `list` splits at commas. */
type Kind = 'text' | 'port' | 'count' | 'flag' | 'list' | 'choice'

interface Setting {
  readonly kind: Kind
  readonly default: string
  readonly why: string
  readonly choices?: readonly string[]
}

const table = {
  port: {
    kind: 'port',
    default: '4566',
    why: 'The one port for every API and front door; 0 lets the system choose.',
  },
  host: {
    kind: 'text',
    default: '127.0.0.1',
    why: 'Address to listen on. Beyond loopback only with --production, where everyone must sign.',
  },
  data: {
    kind: 'text',
    default: './.selfless',
    why: 'Folder of records, blobs and caches; with --records only of caches. One server a folder.',
  },
  records: {
    kind: 'text',
    default: '',
    why: 'postgres://user@host:port/database keeps the records there, for several servers; else they are in --data.',
  },
  blobs: {
    kind: 'text',
    default: '',
    why: 'Folder of blobs that goes with --records, shared by all servers.',
  },
  'records-connections': {
    kind: 'count',
    default: '16',
    why: 'Connections to PostgreSQL for transactions and reads; one more listens.',
  },
  'internal-address': {
    kind: 'text',
    default: '',
    why: 'HOST:PORT at which the other servers of the cloud reach this one; else --host and the port. With --records only.',
  },
  'lease-seconds': {
    kind: 'count',
    default: '10',
    why: 'A server that is silent for so long is dead to the others, which take over its work. With --records only.',
  },
  archive: {
    kind: 'text',
    default: '',
    why: 'Folder for every change, so that a backup can be restored to any moment since (docs/backup.md). Not with --records.',
  },
  region: { kind: 'text', default: 'us-east-1', why: 'Region of requests whose signature names none.' },
  account: {
    kind: 'text',
    default: '000000000000',
    why: 'Account of access keys that nobody made, in development.',
  },
  iam: {
    kind: 'choice',
    default: 'off',
    choices: ['off', 'enforce'],
    why: 'enforce asks policies for everyone; off exempts root, users and roles.',
  },
  production: {
    kind: 'flag',
    default: 'false',
    why: 'Every signature verified, IAM enforced, root keys made on first run.',
  },
  'require-isolation': {
    kind: 'choice',
    default: '',
    choices: ['', 'none', 'landlock', 'namespaces'],
    why: 'Least isolation of functions to start with; namespaces also runs them so. Development: none; production: namespaces.',
  },
  'public-url': {
    kind: 'text',
    default: '',
    why: 'Base URL for answers that no request shapes, when a proxy stands in front.',
  },
  'allow-origin': {
    kind: 'list',
    default: '',
    why: 'Origins of web pages that may call the APIs in development.',
  },
  'allow-host': { kind: 'list', default: '', why: 'Further host names that we answer to.' },
  'trusted-proxy': { kind: 'list', default: '', why: 'Addresses whose X-Forwarded-* headers count.' },
  tls: {
    kind: 'flag',
    default: 'true',
    why: 'Also speak TLS on the port, with a certificate from our own CA.',
  },
  'test-clock': {
    kind: 'flag',
    default: 'false',
    why: 'Accept a turn of AWS-visible time, on loopback only.',
  },
  'max-environments': {
    kind: 'count',
    default: '64',
    why: 'Execution environments at once; one more invocation is throttled.',
  },
  packs: {
    kind: 'text',
    default: './.selfless/packs',
    why: 'Folder of language packs (Node.js versions, the SDK for functions): looked at, else fetched into.',
  },
  sdk: {
    kind: 'text',
    default: '',
    why: 'A node_modules folder that stands for the SDK pack of functions.',
  },
  'log-level': {
    kind: 'choice',
    default: 'info',
    choices: ['debug', 'info', 'warn', 'error'],
    why: "Least severe line of the server's own log, on stderr. debug has a line for each request.",
  },
  'log-format': {
    kind: 'choice',
    default: 'text',
    choices: ['text', 'json'],
    why: 'json: each line of the log an object with time, level, message and fields, for collectors.',
  },
  'metrics-address': {
    kind: 'text',
    default: '',
    why: 'HOST:PORT that serves /metrics to a Prometheus, without authentication: for networks that only operators reach.',
  },
} as const satisfies Record<string, Setting>

export type SettingName = keyof typeof table

/** What the command line and the environment say, with defaults filled in. */
export interface Config {
  readonly port: number
  readonly host: string
  readonly data: string
  /** `postgres://…`, or '' for the embedded engine. May hold a password: never print it. */
  readonly records: string
  readonly blobs: string
  readonly recordsConnections: number
  /** Where other servers reach this one; undefined: where it listens. */
  readonly internalAddress: Address | undefined
  readonly leaseSeconds: number
  /** Folder of the archive of changes; '' for none. */
  readonly archive: string
  readonly region: string
  readonly account: string
  readonly iam: 'off' | 'enforce'
  readonly production: boolean
  /** The least isolation of functions that the operator accepts (runtime/isolation.ts). */
  readonly requireIsolation: 'none' | 'landlock' | 'namespaces'
  readonly publicUrl: string
  readonly allowOrigin: readonly string[]
  readonly allowHost: readonly string[]
  readonly trustedProxy: readonly string[]
  readonly tls: boolean
  readonly testClock: boolean
  readonly maxEnvironments: number
  readonly packs: string
  readonly sdk: string
  readonly logLevel: 'debug' | 'info' | 'warn' | 'error'
  readonly logFormat: 'text' | 'json'
  /** Where /metrics is served besides the development's own page; undefined: nowhere. */
  readonly metricsAddress: Address | undefined
}

export interface Address {
  readonly host: string
  readonly port: number
}

/** A command line that cannot be understood; its message is for the person who typed it. */
export class UsageError extends Error {}

/** Reads `--name value`, `--name=value` and `SELFLESS_NAME`; the command line wins. Throws UsageError. */
export function readConfig(
  argv: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): Config {
  const texts = new Map<string, string>()
  for (const name of names()) {
    const fromEnv = env[envName(name)]
    if (fromEnv !== undefined) texts.set(name, fromEnv)
  }
  for (const [name, value] of flags(argv)) texts.set(name, value)
  const value = (name: SettingName) => checked(name, texts.get(name) ?? table[name].default)
  return {
    port: Number(value('port')),
    host: value('host'),
    data: value('data'),
    records: value('records'),
    blobs: value('blobs') === '' ? '' : resolve(value('blobs')),
    recordsConnections: Number(value('records-connections')),
    internalAddress: addressOf('internal-address', value('internal-address')),
    leaseSeconds: Number(value('lease-seconds')),
    archive: value('archive') === '' ? '' : resolve(value('archive')),
    region: value('region'),
    account: accountId(value('account')),
    iam: value('iam') as Config['iam'],
    production: value('production') === 'true',
    requireIsolation: (value('require-isolation') ||
      (value('production') === 'true' ? 'namespaces' : 'none')) as Config['requireIsolation'],
    publicUrl: value('public-url').replace(/\/+$/, ''),
    allowOrigin: list(value('allow-origin')),
    allowHost: list(value('allow-host')),
    trustedProxy: list(value('trusted-proxy')),
    tls: value('tls') === 'true',
    testClock: value('test-clock') === 'true',
    maxEnvironments: Number(value('max-environments')),
    packs: value('packs'),
    sdk: value('sdk'),
    logLevel: value('log-level') as Config['logLevel'],
    logFormat: value('log-format') as Config['logFormat'],
    metricsAddress: addressOf('metrics-address', value('metrics-address')),
  }
}

/** Splits words into options of this table, with their values, and the rest (a command's own words). */
export function partition(argv: readonly string[]): { options: string[]; rest: string[] } {
  const options: string[] = []
  const rest: string[] = []
  for (let i = 0; i < argv.length; i++) {
    const word = argv[i] ?? ''
    const name = /^--(?:no-)?([a-z-]+)(?:=|$)/.exec(word)?.[1] ?? ''
    if (!(name in table)) rest.push(word)
    else {
      options.push(word)
      const value = argv[i + 1]
      const takesValue = table[name as SettingName].kind !== 'flag' && !word.includes('=')
      if (takesValue && value !== undefined) options.push(...argv.slice(++i, i + 1))
    }
  }
  return { options, rest }
}

/** The table as the help text and docs/SETTINGS.md show it. */
export function settingsTable(): { flag: string; env: string; default: string; why: string }[] {
  return names().map((name) => {
    const setting: Setting = table[name]
    const shape =
      setting.kind === 'flag'
        ? ''
        : ` ${setting.choices?.filter((choice) => choice !== '').join('|') ?? setting.kind.toUpperCase()}`
    return { flag: `--${name}${shape}`, env: envName(name), default: setting.default, why: setting.why }
  })
}

/** The settings as rooms see them. The port is known once listening, when main tells it. */
export function settingsOf(config: Config, dataFolder: string): Settings & { listensOn(port: number): void } {
  let port = config.port
  const endpoint = () => `http://127.0.0.1:${port}`
  return {
    region: config.region,
    account: config.account,
    endpoint,
    listensOn: (chosen) => {
      port = chosen
    },
    publicUrl: () => (config.publicUrl === '' ? endpoint() : config.publicUrl),
    standing: config.production ? 'production' : 'development',
    iam: config.production ? 'enforce' : config.iam,
    cacheFolder: join(dataFolder, 'cache'),
    dataFolder,
    packsFolder: resolve(config.packs),
    sdkModules: config.sdk === '' ? '' : resolve(config.sdk),
    environmentsMax: config.maxEnvironments,
    requireIsolation: config.requireIsolation,
    testClock: config.testClock,
    version: packageVersion(),
  }
}

/** This package's version, from package.json. */
export function packageVersion(): string {
  const text = readFileSync(new URL('../package.json', import.meta.url), 'utf8')
  return (JSON.parse(text) as { version: string }).version
}

function names(): SettingName[] {
  return Object.keys(table) as SettingName[]
}

function envName(name: string): string {
  return `SELFLESS_${name.toUpperCase().replaceAll('-', '_')}`
}

function* flags(argv: readonly string[]): Generator<[string, string]> {
  for (let i = 0; i < argv.length; i++) {
    const word = argv[i] ?? ''
    const match = /^--(no-)?([a-z-]+)(?:=(.*))?$/s.exec(word)
    const name = match?.[2] ?? ''
    if (!match || !(name in table)) throw new UsageError(`unknown option ${word}; see ./selfless help start`)
    const setting: Setting = table[name as SettingName]
    if (setting.kind === 'flag') yield [name, match[1] ? 'false' : (match[3] ?? 'true')]
    else if (match[1]) throw new UsageError(`--${name} takes a value, it cannot be negated`)
    else if (match[3] !== undefined) yield [name, match[3]]
    else {
      const next = argv[++i]
      if (next === undefined) throw new UsageError(`--${name} wants a value`)
      yield [name, next]
    }
  }
}

function checked(name: SettingName, text: string): string {
  const setting: Setting = table[name]
  if (setting.choices && !setting.choices.includes(text))
    throw new UsageError(`--${name} takes one of ${setting.choices.join(', ')}, not ${text}`)
  if (setting.kind === 'port' && !(/^\d+$/.test(text) && Number(text) <= 65_535))
    throw new UsageError(`--${name} takes a port from 0 to 65535, not ${text}`)
  if (setting.kind === 'count' && !/^[1-9]\d{0,5}$/.test(text))
    throw new UsageError(`--${name} takes a whole number from 1 to 999999, not ${text}`)
  if (setting.kind === 'flag' && text !== 'true' && text !== 'false')
    throw new UsageError(`--${name} takes true or false, not ${text}`)
  return text
}

function accountId(text: string): string {
  if (!/^\d{12}$/.test(text)) throw new UsageError(`--account takes 12 digits, not ${text}`)
  return text
}

/** `HOST:PORT`, `[::1]:PORT`; undefined for ''. */
function addressOf(name: SettingName, text: string): Address | undefined {
  if (text === '') return undefined
  const [, bracketed, plain, port] = /^(?:\[([0-9a-fA-F:]+)\]|([^:\s]+)):(\d+)$/.exec(text) ?? []
  const host = bracketed ?? plain
  if (host === undefined || !(Number(port) <= 65_535))
    throw new UsageError(`--${name} takes HOST:PORT, not ${text}`)
  return { host, port: Number(port) }
}

function list(text: string): string[] {
  return text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')
}
