// Where a test run keeps what is temporary: one folder, named after the run's process, which goes with it. A run that was
// killed leaves its folder and maybe a PostgreSQL in it; the next run removes those whose process is gone, and nothing else.
import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, readlinkSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const NAME = /^selfless-run-(\d+)$/

/** Makes this run's folder below `place`, after sweeping those of runs that are gone. */
export function openRunFolder(place = tmpdir()): { path: string; swept: string[]; close(): void } {
  const swept = sweepRunFolders(place)
  const path = join(place, `selfless-run-${process.pid}`)
  mkdirSync(path, { recursive: true })
  // PostgreSQL runs as another user, who must find its own folder in here.
  chmodSync(path, 0o711)
  return { path, swept, close: () => rmSync(path, { recursive: true, force: true }) }
}

/** Removes the folders of runs whose process is gone, with the PostgreSQL servers in them; answers which. */
export function sweepRunFolders(place: string): string[] {
  const gone = readdirSync(place).filter((name) => {
    const owner = NAME.exec(name)?.[1]
    return owner !== undefined && !isAlive(Number(owner))
  })
  for (const name of gone) {
    const folder = join(place, name)
    for (const within of readdirSync(folder)) if (within.startsWith('selfless-pg-')) end(join(folder, within))
    rmSync(folder, { recursive: true, force: true })
  }
  return gone
}

/** Ends the PostgreSQL of a folder: the process that its own file names, if that one really works there. */
function end(folder: string): void {
  const named = join(folder, 'data/postmaster.pid')
  const pid = existsSync(named) ? Number(readFileSync(named, 'utf8').split('\n')[0]) : 0
  if (!(pid > 1) || !isAlive(pid) || !worksIn(pid, join(folder, 'data'))) return
  const children = spawnSync('ps', ['-o', 'pid=', '--ppid', String(pid)], { encoding: 'utf8' })
  const all = [pid, ...children.stdout.split('\n').map(Number)].filter((one) => one > 1)
  for (const one of all) if (isAlive(one)) process.kill(one, 'SIGKILL')
}

function worksIn(pid: number, folder: string): boolean {
  try {
    return readlinkSync(`/proc/${pid}/cwd`) === folder
  } catch {
    return false
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // Another user's process is alive too.
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
