// AWS's own words: what each operation of each service takes, answers and may refuse, as types that vanish at run time, and
// the wire tables that say how it travels, read from disk on first use. All of it is written by tools/model.ts from AWS's API
// models, but this page and tables.ts. Blobs are `Uint8Array` (a decoder gives a Buffer); streaming blobs are
// `Readable | Uint8Array` both ways: a Readable when the body is still arriving, bytes when it is already here.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Services } from './services.ts'
import type { MemberModel, Routes, ServiceModel, ShapeModel } from './tables.ts'

/** A service by its folder's name: `s3`, `sqs`, `events`, `logs`, `cognito-idp`, and our own `selfless`. */
export type ServiceName = keyof Services

export type OperationName<S extends ServiceName> = keyof Services[S] & string

/** What the handler of an operation is given. */
export type Input<S extends ServiceName, O extends OperationName<S>> = Services[S][O] extends { in: infer I }
  ? I
  : never

/** What it answers. */
export type Output<S extends ServiceName, O extends OperationName<S>> = Services[S][O] extends { out: infer R }
  ? R & object
  : never

/** The errors that the model lists for it. */
export type ErrorCode<S extends ServiceName, O extends OperationName<S>> = Services[S][O] extends { err: infer E }
  ? E & string
  : never

/** The tables. Each is parsed once, when it is first asked for. */
export class Models {
  private readonly folder: string
  private readonly loaded = new Map<string, ServiceModel>()
  /** What routing needs of every service. */
  readonly routes: Routes

  constructor(folder: string = import.meta.dirname) {
    this.folder = folder
    this.routes = JSON.parse(readFileSync(join(folder, 'routes.json'), 'utf8')) as Routes
  }

  /** Every service of which we have the model. */
  get names(): readonly ServiceName[] {
    return Object.keys(this.routes) as ServiceName[]
  }

  has(name: string): name is ServiceName {
    return Object.hasOwn(this.routes, name)
  }

  load(name: ServiceName): ServiceModel {
    const known = this.loaded.get(name)
    if (known) return known
    const model = JSON.parse(readFileSync(join(this.folder, `${name}.json`), 'utf8')) as ServiceModel
    this.loaded.set(name, model)
    return model
  }
}

/** A member with its traits, whichever of the two forms the table uses. */
export function memberOf(member: string | MemberModel): MemberModel {
  return typeof member === 'string' ? { shape: member } : member
}

/** A shape by name; a table that names a shape that it does not hold is our bug. */
export function shapeOf(model: ServiceModel, name: string): ShapeModel {
  const shape = model.shapes[name]
  if (!shape) throw new Error(`${model.service}: no shape ${name}`)
  return shape
}
