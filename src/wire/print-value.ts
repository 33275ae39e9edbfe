// Values as AWS's Java servers print them inside validation errors: `[a, b]`, `{key=value}`, `Name(member=value, other=null)`.
import { memberOf } from '../model/index.ts'
import type { MemberModel, ServiceModel, ShapeModel } from '../model/tables.ts'

/** No longer than this is repeated in an answer; CloudFormation repeats whole templates of 51,200. */
const VALUE_CHARACTERS_MAX = 100_000

/** The text of a value of this shape; with the model, what is inside it too. */
export function printValue(shape: ShapeModel, value: unknown, model?: ServiceModel): string {
  const text = print(shape, value, model, '')
  return text.length > VALUE_CHARACTERS_MAX ? text.slice(0, VALUE_CHARACTERS_MAX) : text
}

function print(shape: ShapeModel, value: unknown, model: ServiceModel | undefined, name: string): string {
  if (value === undefined || value === null) return 'null'
  if (value instanceof Uint8Array)
    return `java.nio.HeapByteBuffer[pos=0 lim=${value.length} cap=${value.length}]`
  if (value instanceof Date) return value.toUTCString()
  if (typeof value === 'number') {
    const fractional = shape.type === 'float' || shape.type === 'double'
    return fractional && Number.isInteger(value) ? `${value}.0` : String(value)
  }
  if (Array.isArray(value)) {
    const items = value.slice(0, VALUE_CHARACTERS_MAX).map((item) => printMember(shape.member, item, model))
    return `[${items.join(', ')}]`
  }
  if (typeof value !== 'object') return String(value as string | boolean)
  if (shape.type === 'map') {
    const entries = Object.entries(value).map(
      ([key, item]) => `${key}=${printMember(shape.value, item, model)}`,
    )
    return `{${entries.join(', ')}}`
  }
  const members = Object.entries(shape.members ?? {}).map(([key, member]) => {
    const item = (value as Record<string, unknown>)[key]
    return `${key.charAt(0).toLowerCase()}${key.slice(1)}=${printMember(member, item, model)}`
  })
  return `${name}(${members.join(', ')})`
}

function printMember(
  member: string | MemberModel | undefined,
  value: unknown,
  model: ServiceModel | undefined,
): string {
  const { shape: name } = memberOf(member ?? '')
  const shape = model?.shapes[name] ?? { type: 'string' as const }
  return shape.sensitive ? '*** Sensitive Data Redacted ***' : print(shape, value, model, name)
}
