// A view on the wire table that codecs walk: members with their shapes resolved and their names in each protocol.
import { memberOf, shapeOf } from '../../model/index.ts'
import type { MemberModel, OperationModel, ServiceModel, ShapeModel } from '../../model/tables.ts'

/** One member, element, key or value, with its shape. */
export interface Part {
  readonly name: string
  readonly member: MemberModel
  readonly shape: ShapeModel
}

export type TimestampFormat = 'iso8601' | 'unixTimestamp' | 'rfc822'

/** The members of a structure in the model's order. */
export function partsOf(model: ServiceModel, shape: ShapeModel): Part[] {
  return Object.entries(shape.members ?? {}).map(([name, member]) => part(model, name, member))
}

export function part(model: ServiceModel, name: string, member: string | MemberModel | undefined): Part {
  const resolved = memberOf(member ?? '')
  return { name, member: resolved, shape: shapeOf(model, resolved.shape) }
}

/** Structure as input or output of an operation; an operation without one has no members. */
export function structureOf(model: ServiceModel, name: string | undefined): ShapeModel {
  return name === undefined ? EMPTY : shapeOf(model, name)
}

const EMPTY: ShapeModel = { type: 'structure', members: {} }

export function operationOf(model: ServiceModel, name: string): OperationModel {
  const operation = model.operations[name]
  if (!operation) throw new Error(`${model.service}: no operation ${name}`)
  return operation
}

/** Name in JSON and CBOR. */
export function jsonName({ name, member }: Part): string {
  return member.locationName ?? name
}

/** Name of an element in XML answers and in REST-XML bodies. */
export function xmlName({ name, member }: Part): string {
  return member.locationName ?? member.queryName ?? name
}

/** True for an output's member that stands in its body: labels and query parameters are for requests only. */
export function isInAnswerBody({ member }: Part): boolean {
  return member.location === undefined || member.location === 'uri' || member.location === 'querystring'
}

export function isFlattened({ member, shape }: Part): boolean {
  return (member.flattened ?? shape.flattened) === true
}

export function timestampFormat(part: Part, otherwise: TimestampFormat): TimestampFormat {
  return (part.member.timestampFormat ?? part.shape.timestampFormat ?? otherwise) as TimestampFormat
}

export function isStreaming({ member, shape }: Part): boolean {
  return (member.streaming ?? shape.streaming) === true
}

/** Shapes that contain themselves: only there a reader must count how deep it is. */
export function recursiveShapes(model: ServiceModel): ReadonlySet<string> {
  const recursive = new Set<string>()
  const done = new Set<string>()
  const path: string[] = []
  const visit = (name: string): void => {
    const at = path.indexOf(name)
    if (at >= 0) {
      for (const inside of path.slice(at)) recursive.add(inside)
      return
    }
    if (done.has(name)) return
    path.push(name)
    const shape = shapeOf(model, name)
    for (const child of [...Object.values(shape.members ?? {}), shape.member, shape.value]) {
      if (child !== undefined) visit(memberOf(child).shape)
    }
    path.pop()
    done.add(name)
  }
  for (const name of Object.keys(model.shapes)) visit(name)
  return recursive
}
