// `./selfless backup FILE`, `restore FILE`, `check`. Backup and check ask the running server (the operations Backup and
// CheckStorage of our own service), which makes them while it serves; where none answers, or where --data names a folder,
// they read the folder themselves. A restore is always of a folder that nobody uses.
import { closeSync, existsSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { packageVersion, partition, readConfig, UsageError } from '../src/config.ts'
import { backupFolder, checkFolder, restoreBackup, systemClock } from '../src/main.ts'
import { json, stream, targetOf } from './client.ts'
import { eventsOf } from './events.ts'
import { until } from './stop.ts'

interface Summary {
  readonly bytes: number
  readonly records: number
  readonly blobs: number
  readonly blobBytes: number
  readonly missing: readonly string[]
}

interface Report {
  readonly records: number
  readonly bodies: number
  readonly blobs: number
  readonly blobBytes: number
  readonly orphans: number
  readonly orphanBytes: number
  readonly problems: readonly string[]
  readonly problemCount: number
}

/** `./selfless backup FILE [--data FOLDER]`; 1 when something that the records name was missing. */
export async function backup(words: readonly string[]): Promise<number> {
  const { file, folder, isNamed } = read(words, 'backup FILE [--data FOLDER]')
  const summary = await writeWhole(file, async function* () {
    if (isNamed) return yield* piecesOf(folder)
    let answer: AsyncIterable<Uint8Array>
    try {
      answer = await stream(targetOf(process.env), 'selfless', `${TARGET}.Backup`, systemClock().wall())
    } catch (error) {
      refuseUnlessNobodyAnswers(error, folder)
      return yield* piecesOf(folder)
    }
    for await (const { name, payload } of eventsOf(answer)) {
      if (name === 'piece') yield payload
      if (name === 'summary') return JSON.parse(payload.toString()) as Summary
    }
    throw new Error('the server ended the backup before it was whole')
  })
  console.log(
    `${file}: ${summary.bytes} bytes, ${summary.records} records, ${summary.blobs} blobs of ${summary.blobBytes} bytes`,
  )
  for (const id of summary.missing)
    console.error(`missing: the blob ${id}; ./selfless check says who names it`)
  return summary.missing.length > 0 ? 1 : 0
}

/** `./selfless restore FILE [--data FOLDER]`; 1 when what was restored had problems when it was backed up. */
export async function restore(words: readonly string[]): Promise<number> {
  const usage = 'restore FILE [--data FOLDER] [--archive FOLDER --to TIME]'
  const at = words.indexOf('--to')
  const time = at < 0 ? undefined : words[at + 1]
  const { file, folder, archive } = read(at < 0 ? words : words.toSpliced(at, 2), usage)
  const ms = Date.parse(time ?? '')
  const isNamed = words.some((word) => /^--archive(=|$)/.test(word))
  if (at < 0 ? isNamed : archive === '')
    throw new UsageError(`--archive and --to go together: ./selfless ${usage}`)
  if (at >= 0 && Number.isNaN(ms))
    throw new UsageError(`--to takes a time such as 2026-11-25T14:03:00Z, not ${time ?? 'nothing'}`)
  const {
    head,
    report,
    atMs,
    folder: place,
  } = restoreBackup(file, folder, at < 0 ? undefined : { archive, ms })
  const then = new Date(atMs).toISOString()
  console.log(`${place}: restored as it was at ${then}; the backup is of version ${head.version}`)
  return told(report)
}

/** `./selfless check [--data FOLDER]`; 1 when something is wrong. */
export async function check(words: readonly string[]): Promise<number> {
  const { folder, isNamed } = read(words, 'check [--data FOLDER]', 0)
  if (isNamed) return told(checkFolder(folder))
  try {
    const nowMs = systemClock().wall()
    return told(await json<Report>(targetOf(process.env), 'selfless', `${TARGET}.CheckStorage`, {}, nowMs))
  } catch (error) {
    refuseUnlessNobodyAnswers(error, folder)
    return told(checkFolder(folder))
  }
}

const TARGET = 'Selfless_20261101'

function read(
  words: readonly string[],
  usage: string,
  files = 1,
): { file: string; folder: string; archive: string; isNamed: boolean } {
  const { options, rest } = partition(words)
  const [file = ''] = rest
  const isNamed = options.some((word) => /^--data(=|$)/.test(word))
  if (rest.length !== files || rest.some((word) => word.startsWith('--')))
    throw new UsageError(`usage: ./selfless ${usage}`)
  const { data: folder, archive } = readConfig(options, process.env)
  return { file, folder, archive, isNamed }
}

/** Only where the usual place answers nothing the folder is read instead; a server that was named must answer. */
function refuseUnlessNobodyAnswers(error: unknown, folder: string): void {
  const code =
    error instanceof Error && error.cause instanceof Error && 'code' in error.cause ? error.cause.code : ''
  if (code !== 'ECONNREFUSED' || process.env['AWS_ENDPOINT_URL'] !== undefined) throw error
  console.error(`no server answers; reading the data folder ${resolve(folder)}`)
}

async function* piecesOf(folder: string): AsyncGenerator<Buffer, Summary> {
  return yield* backupFolder(folder, { version: packageVersion(), nowMs: systemClock().wall() })
}

/** Into a file of the user's only, under its name when all of it is on disk; on any failure nothing remains. */
async function writeWhole(path: string, pieces: () => AsyncGenerator<Uint8Array, Summary>): Promise<Summary> {
  if (existsSync(path)) throw new Error(`${path} exists; a backup replaces nothing`)
  const part = `${path}.part`
  const file = openSync(part, 'w', 0o600)
  void until(['SIGINT', 'SIGTERM']).then(() => {
    rmSync(part, { force: true })
    process.exit(130)
  })
  try {
    const source = pieces()
    let bytes = 0
    for (let next = await source.next(); ; next = await source.next()) {
      if (next.done === true) {
        if (next.value.bytes !== bytes) throw new Error(`only ${bytes} of ${next.value.bytes} bytes came`)
        fsyncSync(file)
        renameSync(part, path)
        syncFolder(dirname(resolve(path)))
        return next.value
      }
      for (let at = 0; at < next.value.length;) at += writeSync(file, next.value, at)
      bytes += next.value.length
    }
  } finally {
    closeSync(file)
    rmSync(part, { force: true })
  }
}

function syncFolder(folder: string): void {
  const file = openSync(folder, 'r')
  try {
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}

function told(report: Report): number {
  const { records, bodies, blobs, blobBytes, orphans, orphanBytes, problems, problemCount } = report
  console.log(
    `${records} records, ${bodies} bodies, ${blobs} blobs of ${blobBytes} bytes;` +
      ` ${orphans} orphaned files of ${orphanBytes} bytes, which go after a day`,
  )
  for (const problem of problems) console.error(`problem: ${problem}`)
  if (problemCount > problems.length) console.error(`and ${problemCount - problems.length} more`)
  console.log(problemCount === 0 ? 'everything is as it should be' : `${problemCount} problems`)
  return problemCount === 0 ? 0 : 1
}
