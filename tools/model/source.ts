// Reads AWS's API models in botocore's form from disk: a folder with one folder a service, or an installed botocore's
// `data/<service>/<version>/`, plain or gzipped. Merges the `sdk-extras`, and leaves the rest as it stands.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import * as overlay from './overlay.ts'
import type { Paginator, ShapeModel, XmlNamespace } from '../../src/model/tables.ts'

export interface SourceOperation {
  name: string
  http: { method: string; requestUri: string; responseCode?: number }
  input?: { shape: string; locationName?: string; xmlNamespace?: XmlNamespace | string }
  output?: { shape: string; resultWrapper?: string }
  errors?: { shape: string }[]
  authtype?: string
  auth?: string[]
  unsignedPayload?: boolean
  httpChecksumRequired?: boolean
  httpChecksum?: {
    requestAlgorithmMember?: string
    requestChecksumRequired?: boolean
    requestValidationModeMember?: string
    responseAlgorithms?: string[]
  }
  endpoint?: { hostPrefix: string }
  requestcompression?: { encodings: string[] }
  deprecated?: boolean
}

export type SourceShape = Omit<ShapeModel, 'members' | 'member' | 'key' | 'value'> & {
  members?: Record<string, SourceMember>
  member?: SourceMember
  key?: SourceMember
  value?: SourceMember
}

export interface SourceMember {
  shape: string
  [trait: string]: unknown
}

export interface SourceModel {
  metadata: Record<string, unknown> & { apiVersion: string; endpointPrefix: string; protocol: string }
  operations: Record<string, SourceOperation>
  shapes: Record<string, SourceShape>
  paginators: Record<string, Paginator>
}

/** Reads one service from the first of the folders that holds it; undefined when none does. */
export function readSource(folders: readonly string[], service: string): SourceModel | undefined {
  for (const folder of folders) {
    const at = serviceFolder(join(folder, service))
    if (at === undefined) continue
    const model = readJson(join(at, 'service-2.json')) as SourceModel
    const extras = readJson(join(at, 'service-2.sdk-extras.json')) as { merge?: object } | undefined
    const paginators = readJson(join(at, 'paginators-1.json')) as { pagination?: object } | undefined
    const merged = extras?.merge ? (merge(model, extras.merge) as SourceModel) : model
    for (const [path, traits] of Object.entries(overlay.SHAPES)) {
      const [owner, shape = ''] = path.split('.')
      if (owner === service) merged.shapes[shape] = { ...merged.shapes[shape], ...traits } as SourceShape
    }
    return { ...merged, paginators: (paginators?.pagination ?? {}) as Record<string, Paginator> }
  }
  return undefined
}

// The folder itself, or its newest version (botocore names versions by date, so the last in order is the newest).
function serviceFolder(folder: string): string | undefined {
  if (!existsSync(folder)) return undefined
  if (holdsModel(folder)) return folder
  const versions = readdirSync(folder).toSorted()
  const newest = versions.findLast((version) => holdsModel(join(folder, version)))
  return newest === undefined ? undefined : join(folder, newest)
}

function holdsModel(folder: string): boolean {
  return existsSync(join(folder, 'service-2.json')) || existsSync(join(folder, 'service-2.json.gz'))
}

function readJson(file: string): unknown {
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8'))
  if (existsSync(`${file}.gz`)) return JSON.parse(gunzipSync(readFileSync(`${file}.gz`)).toString('utf8'))
  return undefined
}

function merge(base: unknown, over: unknown): unknown {
  if (!isObject(base) || !isObject(over)) return over
  const merged: Record<string, unknown> = { ...base }
  for (const [key, value] of Object.entries(over)) merged[key] = key in base ? merge(base[key], value) : value
  return merged
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
