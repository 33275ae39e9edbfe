// The same Node.js functions on our bootstrap and on AWS's own aws-lambda-ric: equal answers, equal error documents, equal
// exits, equal lines in the log. Version 3 of the client is what nodejs22.x runs, version 4 what nodejs24.x and later run.
import assert from 'node:assert/strict'
import path from 'node:path'
import { after, before, describe, test } from 'node:test'
import { pathToFileURL } from 'node:url'
import { PACKS } from '../../test/support/machine.ts'
import { installed, openRic } from '../../test/support/ric.ts'
import type { RicRoom } from '../../test/support/ric.ts'
import { NODE_CASES } from '../../test/support/ric/node-cases.ts'
import { systemIds } from '../kernel/ids.ts'
import { createLog } from '../kernel/log.ts'
import type { Launch, ReadyRuntime } from './languages.ts'
import { nodejs } from './nodejs.ts'
import { Packs } from './packs.ts'
import { findRuntime } from './runtimes.ts'

const RIC_FOLDER = path.resolve(import.meta.dirname, '../../test/support/ric')
const LONG = process.env['SELFLESS_LONG'] !== undefined
const RUNTIMES = [
  { identifier: 'nodejs22.x', client: '3.3.0', classic: true },
  { identifier: 'nodejs24.x', client: '4.0.2', classic: false },
  ...(LONG ? [{ identifier: 'nodejs20.x', client: '3.3.0', classic: true }] : []),
  ...(LONG ? [{ identifier: 'nodejs26.x', client: '4.0.2', classic: false }] : []),
]

interface Ready {
  readonly ready: ReadyRuntime
  readonly client: string
}

let ric: RicRoom
const readies = new Map<string, Ready>()
let skip: string | undefined

before(async () => {
  ric = openRic()
  const log = createLog({ stamp: () => 0, write: (line) => ric.log.push(line) })
  const language = nodejs(
    new Packs({
      log,
      ids: systemIds(),
      spawner: ric.spawner,
      cacheFolder: ric.folder,
      packsFolder: PACKS,
      sdkModules: path.resolve(import.meta.dirname, '../../node_modules'),
      sdkManifestFolder: ric.folder,
    }),
  )
  for (const { identifier, client } of RUNTIMES) {
    const runtime = findRuntime(identifier)
    assert.ok(runtime)
    const fetched = await installed(`aws-lambda-ric-${client}`, 'npm', (into) => [
      ...`install --ignore-scripts --no-audit --no-fund --loglevel=error aws-lambda-ric@${client}`.split(' '),
      '--prefix',
      into,
    ])
    if (fetched.skip !== false) {
      skip = fetched.skip
      return
    }
    const folder = path.join(fetched.folder, 'node_modules', 'aws-lambda-ric')
    readies.set(identifier, { ready: await language.prepare(runtime), client: folder })
  }
})

after(() => ric.close())

/** Our launch with AWS's client in the place of our bootstrap. */
function onClient(launch: Launch, folder: string, classic: boolean): Launch {
  const flags = launch.args.slice(0, -1)
  const entry = classic
    ? [path.join(RIC_FOLDER, 'node-entry.mjs'), pathToFileURL(path.join(folder, 'dist/index.mjs')).href]
    : [path.join(folder, 'index.mjs')]
  return { ...launch, args: [...flags, '--require', path.join(RIC_FOLDER, 'node-shim.cjs'), ...entry] }
}

for (const { identifier, classic } of RUNTIMES) {
  describe(`${identifier} and AWS’s client agree`, { concurrency: 3 }, () => {
    for (const [name, ricCase] of Object.entries(NODE_CASES)) {
      if (ricCase.only !== undefined && ricCase.only !== (classic ? 'classic' : 'modern')) continue
      test(`on ${name}`, async (t) => {
        if (skip !== undefined) return t.skip(skip)
        const known = readies.get(identifier)
        assert.ok(known)
        const [ours, theirs] = await Promise.all([
          ric.run(ricCase, known.ready),
          ric.run(ricCase, known.ready, (launch) => onClient(launch, known.client, classic)),
        ])
        assert.deepEqual(ours, theirs)
        assert.ok(theirs.steps.length > 0)
      })
    }
  })
}
