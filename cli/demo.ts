// `./selfless demo`: the main job on real input, told as it happens. Starts a cloud, deploys the thumbnail blueprint, puts
// a photograph into its bucket with the unmodified AWS SDK (the one that functions get), and shows the thumbnail, the log
// and the bill. Everything after `openCloud` goes over the wire.
import { createReadStream } from 'node:fs'
import { mkdir, stat, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { basename, dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import type * as S3 from '@aws-sdk/client-s3'
import { openCloud } from '../src/main.ts'
import type { RunningCloud } from '../src/main.ts'
import { partition, readConfig, UsageError } from '../src/config.ts'
import { AwsError, json, targetOf } from './client.ts'
import type { Target } from './client.ts'
import { deploy } from './deploy.ts'
import { until } from './stop.ts'

const BLUEPRINT = resolve(dirname(fileURLToPath(import.meta.url)), '../blueprints/image-thumbnail')
const STACK = 'image-thumbnail'
const FUNCTION = `${STACK}-Thumbnail`
const THUMBNAIL_WAIT_MS_MAX = 60_000
const LOG_WAIT_MS_MAX = 10_000 // log lines leave within a second of the invocation

/** Runs the demo; `--once` ends when it is shown, else the cloud stays up until Ctrl-C. Answers the exit code. */
export async function demo(words: readonly string[]): Promise<number> {
  const { options, rest } = partition(words)
  const once = rest.includes('--once')
  const pictures = rest.filter((word) => word !== '--once')
  if (pictures.length > 1 || pictures[0]?.startsWith('-'))
    throw new UsageError('usage: ./selfless demo [--once] [PICTURE]')
  const picture = resolve(pictures[0] ?? join(BLUEPRINT, 'events/cat.jpg'))
  if (!(await stat(picture).catch(() => undefined))?.isFile())
    throw new UsageError(`there is no picture at ${picture}`)
  const config = readConfig(options, {
    SELFLESS_DATA: './.selfless/demo',
    SELFLESS_LOG_LEVEL: 'warn',
    ...process.env,
  })
  const cloud = await openOnFreePort(config)
  try {
    say(`\nA cloud of your own serves at ${cloud.endpoint}\n`)
    await showMainJob(cloud, picture, config.data)
    if (!once) {
      sayWhatNext(cloud.endpoint)
      await until(['SIGINT', 'SIGTERM'])
    }
    return 0
  } finally {
    await cloud.close()
  }
}

/** The usual port, else, when somebody has it, any free one. */
async function openOnFreePort(config: ReturnType<typeof readConfig>): Promise<RunningCloud> {
  try {
    return await openCloud(config)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')) throw error
    say(`port ${config.port} is taken; taking a free one`)
    return openCloud({ ...config, port: 0 })
  }
}

async function showMainJob(cloud: RunningCloud, picture: string, data: string): Promise<void> {
  const target = targetOf({}, cloud.endpoint)
  say(
    'Deploying blueprints/image-thumbnail (the first time this fetches sharp and the AWS SDK for functions) …',
  )
  const workFolder = join(data, 'build', STACK)
  const { plan } = await deploy(target, {
    folder: BLUEPRINT,
    stack: STACK,
    parameters: {},
    workFolder,
    clock: cloud.clock,
    say: (line) => say(`  ${line}`),
  })
  const photos = plan.outputs['PhotosBucket'] ?? ''
  const thumbnails = plan.outputs['ThumbnailsBucket'] ?? ''
  const sdk = await sdkOf(cloud)
  const s3 = new sdk.S3Client({
    region: target.region,
    endpoint: target.endpoint,
    credentials: target.credentials,
  })
  const key = `${cloud.clock.wall()}-${basename(picture)}`
  const { size } = await stat(picture)

  say(`\nPutting ${relative(process.cwd(), picture)} with the unmodified AWS SDK for JavaScript …`)
  const before = await billOf(target, cloud)
  const startedMs = cloud.clock.wall()
  await s3.send(
    new sdk.PutObjectCommand({
      Bucket: photos,
      Key: key,
      Body: createReadStream(picture),
      ContentLength: size,
    }),
  )
  const storedMs = cloud.clock.wall() - startedMs
  const thumbnail = await waitForThumbnail(cloud, s3, sdk, {
    bucket: thumbnails,
    key,
    fromMs: startedMs,
    target,
  })
  const tookMs = cloud.clock.wall() - startedMs

  const folder = join(data, 'thumbnails')
  await mkdir(folder, { recursive: true })
  const file = join(folder, `${key.replace(/\.[^.]*$/, '')}-thumbnail.jpg`)
  await writeFile(file, thumbnail.bytes)
  say(`  photograph  s3://${photos}/${key}  ${kib(size)}, durable after ${storedMs} ms`)
  say(
    `  thumbnail   s3://${thumbnails}/${key}  ${thumbnail.width} × ${thumbnail.height}, ${kib(thumbnail.bytes.length)}, there after ${tookMs} ms`,
  )
  say(`  look at it  ${relative(process.cwd(), file)}`)
  await showLog(target, cloud, startedMs)
  await showBill(target, cloud, before)
  s3.destroy()
}

type Sdk = typeof S3

/** The SDK that functions are given, as npm published it. */
async function sdkOf(cloud: RunningCloud): Promise<Sdk> {
  const folder = await cloud.sdkFolder()
  return createRequire(join(folder, 'any.js'))('@aws-sdk/client-s3') as Sdk
}

interface Wanted {
  bucket: string
  key: string
  fromMs: number
  target: Target
}
interface Thumbnail {
  bytes: Buffer
  width: string
  height: string
}

async function waitForThumbnail(
  cloud: RunningCloud,
  s3: S3.S3Client,
  sdk: Sdk,
  wanted: Wanted,
): Promise<Thumbnail> {
  const untilMs = cloud.clock.wall() + THUMBNAIL_WAIT_MS_MAX
  while (cloud.clock.wall() < untilMs) {
    const found = await s3
      .send(new sdk.GetObjectCommand({ Bucket: wanted.bucket, Key: wanted.key }))
      .catch((error: unknown) => {
        if (error instanceof sdk.NoSuchKey) return undefined
        throw error
      })
    if (found?.Body) {
      const bytes = Buffer.from(await found.Body.transformToByteArray())
      return { bytes, width: found.Metadata?.['width'] ?? '?', height: found.Metadata?.['height'] ?? '?' }
    }
    // The function would be tried twice more, after minutes; who watches wants to know now.
    const lines = await logLines(wanted.target, cloud, wanted.fromMs)
    if (lines.some((line) => line.includes('\tERROR\t') || line.includes('Status: '))) break
    await cloud.clock.after(20)
  }
  await showLog(wanted.target, cloud, wanted.fromMs)
  throw new Error('the function made no thumbnail of it; the log above says why')
}

/** The lines of the invocation that began after `fromMs`. */
async function showLog(target: Target, cloud: RunningCloud, fromMs: number): Promise<void> {
  const untilMs = cloud.clock.wall() + LOG_WAIT_MS_MAX
  let lines: string[] = []
  while (cloud.clock.wall() < untilMs && !lines.some((line) => line.startsWith('REPORT '))) {
    await cloud.clock.after(100)
    lines = await logLines(target, cloud, fromMs)
  }
  say('\nIts log, from CloudWatch Logs:')
  for (const line of lines) say(`  ${line.replaceAll('\t', '  ')}`)
}

async function logLines(target: Target, cloud: RunningCloud, fromMs: number): Promise<string[]> {
  const input = { logGroupName: `/aws/lambda/${FUNCTION}`, startTime: fromMs }
  // Until the first line has arrived there is no log group.
  const answer = json<LogPage>(target, 'logs', 'Logs_20140328.FilterLogEvents', input, cloud.clock.wall())
  const page = await answer.catch(noneYet)
  return (page.events ?? []).map((event) => (event.message ?? '').trimEnd())
}

interface LogPage {
  events?: { message?: string }[]
}

function noneYet(error: unknown): LogPage {
  if (error instanceof AwsError && error.code === 'ResourceNotFoundException') return {}
  throw error
}

interface Bill {
  requests: number
  billedMs: number
  gbSeconds: number
  usd: number
}

/** What the thumbnail function has cost so far, over all days. */
async function billOf(target: Target, cloud: RunningCloud): Promise<Bill> {
  type Line = {
    functionArn: string
    requests: number
    billedMilliseconds: number
    gbSeconds: number
    totalUsd: number
  }
  const answer = await json<{ lines?: Line[] }>(
    target,
    'selfless',
    'Selfless_20261101.GetBill',
    {},
    cloud.clock.wall(),
  )
  const sum: Bill = { requests: 0, billedMs: 0, gbSeconds: 0, usd: 0 }
  for (const line of answer.lines ?? []) {
    if (!line.functionArn.endsWith(`:${FUNCTION}`)) continue
    sum.requests += line.requests
    sum.billedMs += line.billedMilliseconds
    sum.gbSeconds += line.gbSeconds
    sum.usd += line.totalUsd
  }
  return sum
}

/** The bill's growth since `before`: what this invocation has cost. */
async function showBill(target: Target, cloud: RunningCloud, before: Bill): Promise<void> {
  const untilMs = cloud.clock.wall() + LOG_WAIT_MS_MAX
  let now = await billOf(target, cloud)
  while (now.requests === before.requests && cloud.clock.wall() < untilMs) {
    await cloud.clock.after(100)
    now = await billOf(target, cloud)
  }
  const requests = now.requests - before.requests
  const cost = `${now.billedMs - before.billedMs} ms billed, ${(now.gbSeconds - before.gbSeconds).toFixed(3)} GB-s, $${(now.usd - before.usd).toFixed(8)}`
  say("\nThe bill of it, at AWS's public prices (here it costs nothing):")
  say(`  ${FUNCTION}  ${requests} request${requests === 1 ? '' : 's'}, ${cost}`)
}

function sayWhatNext(endpoint: string): void {
  say(`
It stays open. Try, in another terminal:
  export AWS_ENDPOINT_URL=${endpoint} AWS_DEFAULT_REGION=us-east-1 AWS_ACCESS_KEY_ID=000000000000 AWS_SECRET_ACCESS_KEY=x
  aws s3 cp my.jpg s3://${STACK}-photos-000000000000/
  aws s3 ls s3://${STACK}-thumbnails-000000000000/
  aws logs tail /aws/lambda/${FUNCTION} --follow
  ./selfless logs ${FUNCTION}
  ./selfless bill
Ctrl-C ends it; what you stored stays in ./.selfless/demo.`)
}

function kib(bytes: number): string {
  return `${(bytes / 1024).toFixed(1)} KiB`
}

function say(line: string): void {
  console.log(line)
}
