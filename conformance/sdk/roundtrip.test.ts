// A property test: random inputs and outputs of every operation of every service travel between the official SDK v3 client and
// our router and codecs, and arrive as they were sent; four damaged copies of each request give an input or a fault, nothing else. SELFLESS_SEED repeats a run, SELFLESS_CASES sets how many cases an
// operation gets, SELFLESS_SERVICE limits it to one service; SELFLESS_SHOW prints that many failures of each kind.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { AwsQueryProtocol, AwsSmithyRpcV2CborProtocol } from '@aws-sdk/core/protocols'
import { Models } from '../../src/model/index.ts'
import type { ServiceName } from '../../src/model/index.ts'
import type { Protocol, ServiceModel, ShapeModel } from '../../src/model/tables.ts'
import { isStreaming, partsOf, structureOf } from '../../src/wire/codec/shapes.ts'
import { CLIENTS, loadClient } from './clients.ts'
import type { Part } from '../../src/wire/codec/shapes.ts'
import type { SdkClient, SdkPackage } from './clients.ts'
import { fixedValue, isAlwaysThere, isClientOwn, OPERATIONS } from './exclusions.ts'
import { Random, ValueMaker } from './random.ts'
import { Wire } from './wire.ts'

const SEED = Number(process.env['SELFLESS_SEED'] ?? 20_261_125)
const CASES = Number(process.env['SELFLESS_CASES'] ?? 2)
const SHOW = Number(process.env['SELFLESS_SHOW'] ?? 12)
const models = new Models()
const wire = new Wire(models, SEED)

interface Setting {
  readonly service: Exclude<ServiceName, 'selfless'>
  /** Another protocol than the client's own. */
  readonly protocol?: Protocol
}

interface Tally {
  cases: number
  excluded: number
  unknown: number
  readonly failures: string[]
}

const settings: Setting[] = [
  ...(Object.keys(CLIENTS) as (keyof typeof CLIENTS)[]).map((service) => ({ service })),
  { service: 'sqs', protocol: 'query' },
  { service: 'cloudwatch', protocol: 'query' },
  { service: 'cloudwatch', protocol: 'rpc-v2-cbor' },
]

for (const setting of settings) {
  const { service, protocol } = setting
  const only = process.env['SELFLESS_SERVICE']
  if (only !== undefined && only !== service) continue
  test(`${service}${protocol ? ` by ${protocol}` : ''}: inputs and outputs arrive as they were sent`, async (t) => {
    const tally = await runService(setting)
    t.diagnostic(
      `seed ${SEED}: ${tally.cases} round trips, ${tally.excluded} operations excluded, ${tally.unknown} not in the client; ${wire.mutations} damaged requests so far`,
    )
    assert.deepEqual(tally.failures.slice(0, SHOW), [], `${tally.failures.length} of ${tally.cases} failed`)
  })
}

async function runService({ service, protocol }: Setting): Promise<Tally> {
  const sdk = await loadClient(service)
  const model = models.load(service)
  const client = sdk.make(clientConfig(service, protocol))
  const spoken = protocol ?? model.metadata.protocols[0]
  const tally: Tally = { cases: 0, excluded: 0, unknown: 0, failures: [] }
  for (const operation of Object.keys(model.operations)) {
    if (OPERATIONS[`${service}.${operation}`] !== undefined) tally.excluded++
    else if (sdk.command(operation, {}) === undefined) tally.unknown++
    else {
      for (let index = 0; index < CASES; index++) {
        tally.cases++
        const random = new Random(SEED + hash(`${service}.${operation}`) + index)
        await runCase({ sdk, client, model, operation, random, protocol: spoken }, tally)
      }
    }
  }
  client.destroy()
  return tally
}

interface CaseParts {
  readonly sdk: SdkPackage
  readonly client: SdkClient
  readonly model: ServiceModel
  readonly operation: string
  readonly random: Random
  readonly protocol: Protocol | undefined
}

async function runCase(parts: CaseParts, tally: Tally): Promise<void> {
  const { sdk, client, model, operation, random, protocol } = parts
  const service = model.service as ServiceName
  const xml = protocol === 'query' || protocol === 'ec2' || protocol === 'rest-xml'
  const form = protocol === 'query' || protocol === 'ec2'
  const skip = (name: string): boolean => isClientOwn(service, name)
  const must = (name: string): boolean => isAlwaysThere(service, name)
  const fixed = (name: string, from: Random): string | undefined => fixedValue(service, name, from)
  const { input: inputName, output: outputName } = model.operations[operation] ?? {}
  const inputShape = structureOf(model, inputName)
  const outputShape = structureOf(model, outputName)
  const input = new ValueMaker(model, random, { xml, form, skip, must, fixed }).structure(
    inputShape,
    sdk.schema(operation, 'input'),
  )
  const output = new ValueMaker(model, random, { xml, form: false, skip, must, fixed }).structure(
    outputShape,
    sdk.schema(operation, 'output'),
  )
  wire.answer = output
  const failed = (kind: string, detail: string): void => {
    tally.failures.push(`${operation} ${kind}: ${detail.slice(0, 400)}`)
  }
  let result: Record<string, unknown> | undefined
  let error: unknown
  try {
    result = await client.send(sdk.command(operation, input) ?? {})
  } catch (thrown) {
    error = thrown
  }
  const { seen } = wire
  wire.seen = undefined
  if (seen === undefined) return failed('was not reached', String(error))
  if (seen.operation !== operation || seen.service !== service)
    return failed('was routed to', `${seen.service}.${seen.operation}`)
  const inputDifference = difference(
    sent(model, inputShape, input, input),
    sent(model, inputShape, seen.input, input),
  )
  if (inputDifference) failed('input', inputDifference)
  if (result === undefined) return failed('output was refused', String(error))
  const received = await drain(model, outputShape, result)
  const outputDifference = difference(plain(output), plain(answered(model, outputShape, received, output)))
  if (outputDifference) failed('output', outputDifference)
}

// What clients fill in where nothing was given: tokens, and what S3's client computes.
function sent(
  model: ServiceModel,
  shape: ShapeModel,
  value: Record<string, unknown>,
  given: Record<string, unknown>,
): unknown {
  const kept = { ...value }
  for (const of of partsOf(model, shape)) {
    const { name, member } = of
    if (given[name] === undefined && isNothing(of, kept[name], shape)) delete kept[name]
    if (of.shape.type === 'map' && member.location === 'querystring')
      kept[name] = unclaimed(model, shape, kept[name])
    const header = /^(content-type|accept)$/i.test(member.locationName ?? name)
    const own = member.idempotencyToken || header || isClientOwn(model.service as ServiceName, name)
    if (given[name] === undefined && own) delete kept[name]
  }
  return plain(kept)
}

// An empty stream, group of headers or payload is on the wire what an absent one is.
function isNothing(of: Part, value: unknown, shape: ShapeModel): boolean {
  if (isStreaming(of)) return value instanceof Uint8Array && value.length === 0
  const emptied = of.member.location === 'headers' || shape.payload === of.name
  return emptied && typeof value === 'object' && value !== null && Object.keys(value).length === 0
}

// A map of all parameters also holds those that are members of their own.
function unclaimed(model: ServiceModel, shape: ShapeModel, map: unknown): unknown {
  // `?mode=import` is part of the URI of API Gateway's imports.
  const claimed = new Set([
    'mode',
    ...partsOf(model, shape).map(({ name, member }) => member.locationName ?? name),
  ])
  const entries = Object.entries((map ?? {}) as object).filter(([name]) => !claimed.has(name))
  return entries.length > 0 ? Object.fromEntries(entries) : undefined
}

// Headers that every answer has are members of some outputs; the status code is one of the answer, not of the value.
function answered(
  model: ServiceModel,
  shape: ShapeModel,
  value: Record<string, unknown>,
  given: Record<string, unknown>,
): Record<string, unknown> {
  const kept: Record<string, unknown> = {}
  for (const of of partsOf(model, shape)) {
    const { name, member } = of
    if (given[name] === undefined && isNothing(of, value[name], shape)) continue
    const transport = /^content-(type|length)$/i.test(member.locationName ?? name)
    if (member.location === 'statusCode' || (transport && given[name] === undefined)) continue
    if (isClientOwn(model.service as ServiceName, name)) continue
    kept[name] = value[name]
  }
  return kept
}

async function drain(
  model: ServiceModel,
  shape: ShapeModel,
  result: Record<string, unknown>,
): Promise<Record<string, unknown>> {
  const drained = { ...result }
  for (const of of partsOf(model, shape)) {
    const stream = drained[of.name] as { transformToByteArray?: () => Promise<Uint8Array> } | undefined
    if (isStreaming(of) && stream?.transformToByteArray)
      drained[of.name] = await stream.transformToByteArray()
    // Event streams have a test of their own (events.test.ts).
    if (of.shape.eventstream) delete drained[of.name]
  }
  return drained
}

// Dates to the second, bytes as base64, nothing that is absent.
function plain(value: unknown): unknown {
  if (value === null || value === undefined) return undefined
  if (value instanceof Date) return `date ${Math.floor(value.getTime() / 1000)}`
  if (value instanceof Uint8Array) return `bytes ${Buffer.from(value).toString('base64')}`
  if (Array.isArray(value)) return value.map(plain)
  if (typeof value !== 'object') return typeof value === 'bigint' ? Number(value) : value
  const entries = Object.entries(value).flatMap(([name, item]) => {
    const kept = plain(item)
    return kept === undefined ? [] : [[name, kept] as const]
  })
  return Object.fromEntries(entries.toSorted(([a], [b]) => (a < b ? -1 : 1)))
}

function difference(want: unknown, got: unknown, path = ''): string {
  if (typeof want !== 'object' || typeof got !== 'object' || want === null || got === null)
    // A few counts are numbers in one model and texts in the other (S3 PartNumberMarker, Route 53 MaxItems).
    return want === got || (typeof want !== typeof got && String(want) === String(got))
      ? ''
      : `${path}: sent ${JSON.stringify(want)?.slice(0, 120)}, came ${JSON.stringify(got)?.slice(0, 120)}`
  for (const name of new Set([...Object.keys(want), ...Object.keys(got)])) {
    const found = difference(
      (want as Record<string, unknown>)[name],
      (got as Record<string, unknown>)[name],
      `${path}.${name}`,
    )
    if (found) return found
  }
  return ''
}

function clientConfig(service: ServiceName, protocol: Protocol | undefined): object {
  return {
    region: 'us-east-1',
    endpoint: 'http://localhost:1',
    credentials: { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'secret' },
    requestHandler: wire.handler,
    maxAttempts: 1,
    disableHostPrefix: true,
    forcePathStyle: true,
    disableS3ExpressSessionAuth: true,
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
    logger: { debug() {}, info() {}, warn() {}, error() {}, trace() {} },
    // SQS's client compares MD5s that random answers do not have.
    ...(service === 'sqs' ? { md5: false } : {}),
    ...(service === 'cloudfront-keyvaluestore' ? { httpAuthSchemes: [UNSIGNED_SIGV4A] } : {}),
    ...(protocol === 'query' ? { protocol: AwsQueryProtocol } : {}),
    ...(protocol === 'rpc-v2-cbor' ? { protocol: AwsSmithyRpcV2CborProtocol } : {}),
    ...(service === 'sqs' && protocol === 'query'
      ? {
          protocolSettings: {
            defaultNamespace: 'com.amazonaws.sqs',
            version: '2012-11-05',
            serviceTarget: 'AmazonSQS',
            xmlNamespace: 'http://queue.amazonaws.com/doc/2012-11-05/',
          },
        }
      : {}),
  }
}

// CloudFront KeyValueStore signs with SigV4A only, which needs a package of its own; here its scope is enough.
const UNSIGNED_SIGV4A = {
  schemeId: 'aws.auth#sigv4a',
  identityProvider: () => async () => ({ accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'secret' }),
  signer: {
    sign: async (request: { headers: Record<string, string> }) => {
      const scope = '20261125/us-east-1/cloudfront-keyvaluestore/aws4_request'
      request.headers['authorization'] =
        `AWS4-ECDSA-P256-SHA256 Credential=AKIDEXAMPLE/${scope}, SignedHeaders=host, Signature=0`
      return request
    },
  },
}

function hash(text: string): number {
  let value = 0
  for (const character of text) value = (Math.imul(value, 31) + (character.codePointAt(0) ?? 0)) | 0
  return value >>> 0
}
