// Values as AWS's Java servers print them inside validation errors: `[a, b]`, `{key=value}`, `Name(member=value, other=null)`.
import { memberOf } from '../model/index.ts'
import type { MemberModel, ServiceModel, ShapeModel } from '../model/tables.ts'

/** No more than this of a value is repeated in an answer; CloudFormation repeats whole templates of 51,200 characters. */
const VALUE_CHARACTERS_MAX = 60_000

/** The text of a value of this shape; with the model, what is inside it too. */
export function printValue(shape: ShapeModel, value: unknown, model?: ServiceModel): string {
  const printer = new Printer(model)
  printer.print(shape, value, '')
  return printer.text
}

/** Writes until the bound is reached, and then nothing more: a short list of many elements must not cost long. */
class Printer {
  text = ''
  private readonly model: ServiceModel | undefined

  constructor(model: ServiceModel | undefined) {
    this.model = model
  }

  print(shape: ShapeModel, value: unknown, name: string): void {
    if (Array.isArray(value)) {
      this.all('[', ']', value, (item) => this.member(shape.member, item))
    } else if (
      typeof value !== 'object' ||
      value === null ||
      value instanceof Uint8Array ||
      value instanceof Date
    ) {
      this.add(scalar(shape, value))
    } else if (shape.type === 'map') {
      this.all('{', '}', Object.entries(value), ([key, item]) => {
        this.add(`${key}=`)
        this.member(shape.value, item)
      })
    } else {
      this.all(`${name}(`, ')', Object.entries(shape.members ?? {}), ([key, member]) => {
        this.add(`${key.charAt(0).toLowerCase()}${key.slice(1)}=`)
        this.member(member, (value as Record<string, unknown>)[key])
      })
    }
  }

  private all<T>(open: string, close: string, items: readonly T[], print: (item: T) => void): void {
    this.add(open)
    for (const [index, item] of items.entries()) {
      if (this.text.length >= VALUE_CHARACTERS_MAX) return
      if (index > 0) this.add(', ')
      print(item)
    }
    this.add(close)
  }

  private member(member: string | MemberModel | undefined, value: unknown): void {
    const { shape: name } = memberOf(member ?? '')
    const shape = this.model?.shapes[name] ?? STRING
    if (shape.sensitive) this.add('*** Sensitive Data Redacted ***')
    else this.print(shape, value, name)
  }

  private add(text: string): void {
    this.text += text.slice(0, VALUE_CHARACTERS_MAX - this.text.length)
  }
}

const STRING: ShapeModel = { type: 'string' }

function scalar(shape: ShapeModel, value: unknown): string {
  if (value === undefined || value === null) return 'null'
  if (value instanceof Uint8Array)
    return `java.nio.HeapByteBuffer[pos=0 lim=${value.length} cap=${value.length}]`
  if (value instanceof Date) return value.toUTCString()
  const fractional = shape.type === 'float' || shape.type === 'double'
  if (typeof value === 'number' && fractional && Number.isInteger(value)) return `${value}.0`
  return String(value as string | number | boolean)
}
