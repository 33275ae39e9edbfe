// The generated folder is always what the generator makes of the models.
import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { test } from 'node:test'
import { Models } from '../src/model/index.ts'
import { DEFAULT_MODELS, stale } from './model.ts'
import { SERVICES } from './model/overlay.ts'

const absent = existsSync(DEFAULT_MODELS) ? false : `the models are not here: ${DEFAULT_MODELS}`

test('generating src/model again from the models changes nothing', { skip: absent }, () => {
  assert.deepEqual(stale([DEFAULT_MODELS]), [], 'run: node tools/model.ts')
})

test('every service of the list has a table, and its routes agree with it', () => {
  const models = new Models()
  assert.deepEqual([...models.names], [...SERVICES])
  for (const name of models.names) {
    const table = models.load(name)
    const routes = models.routes[name]
    const routed = routes?.operations ?? routes?.rest?.map(([operation]) => operation)
    assert.deepEqual(routed, Object.keys(table.operations), name)
  }
})
