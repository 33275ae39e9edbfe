// From a source model to TypeScript types that vanish at run time: one interface a structure, one union an enum, and
// `Operations`, which names each operation's input, output and errors.
import * as overlay from './overlay.ts'
import type { SourceMember, SourceModel, SourceShape } from './source.ts'

// Names that the types below use of the language; a shape of that name is renamed with a trailing underscore.
const TAKEN: ReadonlySet<string> = new Set([
  'Date',
  'Uint8Array',
  'AsyncIterable',
  'Readable',
  'Operations',
  'Record',
])

/** The text of src/model/<service>.ts. */
export function printTypes(service: string, source: SourceModel): string {
  const printer = new TypePrinter(service, source)
  const operations = Object.entries(source.operations).map(([name, operation]) => {
    const errors = (operation.errors ?? []).map((error) => `'${error.shape}'`)
    const input = operation.input ? printer.type(operation.input.shape) : NOTHING
    const output = operation.output ? printer.type(operation.output.shape) : NOTHING
    return `  ${name}: { in: ${input}; out: ${output}; err: ${errors.join(' | ') || 'never'} }`
  })
  const shapes = printer.declarations()
  const stream = shapes.some((text) => text.includes('Readable | '))
  return `// Written by tools/model.ts from the API model of ${service} ${source.metadata.apiVersion}; do not edit.
${stream ? "import type { Readable } from 'node:stream'\n" : ''}
export interface Operations {
${operations.join('\n')}
}

${shapes.join('\n')}`
}

// A structure without members: `{}` fits, anything else does not.
const NOTHING = 'Record<string, never>'

class TypePrinter {
  private readonly service: string
  private readonly shapes: Record<string, SourceShape>
  private readonly wanted = new Set<string>()

  constructor(service: string, source: SourceModel) {
    this.service = service
    this.shapes = source.shapes
  }

  /** The type of a shape; structures and enums by name, everything else in place. */
  type(name: string, member?: SourceMember): string {
    const shape = this.shapes[name]
    if (!shape) throw new Error(`${this.service}: shape ${name} is not defined`)
    if (member?.['streaming'] || shape.streaming) return 'Readable | Uint8Array'
    switch (shape.type) {
      case 'structure':
        return this.structure(name, shape)
      case 'list': {
        const item = this.type(shape.member?.shape ?? '', shape.member)
        const element = shape.sparse ? `${item} | null` : item
        return element.includes(' ') ? `(${element})[]` : `${element}[]`
      }
      case 'map': {
        const value = this.type(shape.value?.shape ?? '', shape.value)
        return `{ [key: string]: ${value}${shape.sparse ? ' | null' : ''} }`
      }
      case 'string':
        if (!shape.enum) return 'string'
        this.wanted.add(name)
        return safe(name)
      case 'boolean':
        return 'boolean'
      case 'blob':
        return 'Uint8Array'
      case 'timestamp':
        return 'Date'
      case 'integer':
      case 'long':
      case 'float':
      case 'double':
        return 'number'
    }
  }

  /** Every structure and enum that was named, and what they name in turn, in the model's order. */
  declarations(): string[] {
    const texts = new Map<string, string>()
    for (;;) {
      const next = [...this.wanted].filter((name) => !texts.has(name))
      if (next.length === 0) break
      for (const name of next) texts.set(name, this.declaration(name))
    }
    const order = Object.keys(this.shapes)
    return order.flatMap((name) => texts.get(name) ?? [])
  }

  private structure(name: string, shape: SourceShape): string {
    if (shape.document) return 'unknown'
    if (Object.keys(shape.members ?? {}).length === 0) return NOTHING
    this.wanted.add(name)
    return shape.eventstream ? `AsyncIterable<${safe(name)}>` : safe(name)
  }

  private declaration(name: string): string {
    const shape = this.shapes[name]
    if (shape?.enum) {
      const values = shape.enum.map((value) => `'${value.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`)
      if (overlay.OPEN_ENUMS.has(this.service)) values.push('(string & {})')
      return `export type ${safe(name)} = ${values.join(' | ')}\n`
    }
    const lines: string[] = []
    for (const [key, member] of Object.entries(shape?.members ?? {})) {
      // An exception among a stream's events is thrown as a Fault, not yielded.
      if (shape?.eventstream && this.shapes[member.shape]?.exception) continue
      const type = this.type(member.shape, member)
      const required = shape?.required?.includes(key) && !shape.eventstream
      lines.push(required ? `  ${key}: ${type}` : `  ${key}?: ${type} | undefined`)
    }
    return `export interface ${safe(name)} {\n${lines.join('\n')}\n}\n`
  }
}

function safe(name: string): string {
  return TAKEN.has(name) ? `${name}_` : name
}

/** The text of src/model/services.ts: which service has which operations. */
export function printServices(services: readonly string[]): string {
  const alias = (service: string): string => service.replaceAll('-', '_')
  const imports = services.map(
    (service) => `import type { Operations as ${alias(service)} } from './${service}.ts'`,
  )
  const lines = services.map((service) => `  '${service}': ${alias(service)}`)
  return `// Written by tools/model.ts; do not edit.
${imports.join('\n')}

/** Each service's operations: their input, output and errors. */
export interface Services {
${lines.join('\n')}
}
`
}
