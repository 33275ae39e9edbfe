// Random inputs and outputs of operations, made from our tables and a seed: the same seed makes the same values everywhere.
import type { ServiceModel, ShapeModel } from '../../src/model/tables.ts'
import { isStreaming, part, partsOf } from '../../src/wire/codec/shapes.ts'
import type { Part } from '../../src/wire/codec/shapes.ts'
import type { Schema } from './clients.ts'

/** mulberry32: small, seeded, good enough to choose test values. */
export class Random {
  private state: number

  constructor(seed: number) {
    this.state = seed >>> 0
  }

  next(): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0
    let mixed = this.state
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }

  below(limit: number): number {
    return Math.floor(this.next() * limit)
  }

  pick<T>(items: readonly T[]): T {
    return items[this.below(items.length)] as T
  }
}

/** How the values will travel, which decides what they can be. */
export interface Medium {
  /** XML trims and folds white space. */
  readonly xml: boolean
  /** A form can not say that a structure is there but empty. */
  readonly form: boolean
  /** Members that this service's client fills in or refuses itself. */
  readonly skip: (name: string) => boolean
  /** Members that are always given. */
  readonly must: (name: string) => boolean
  /** Values that must be of a certain form for the client to send them at all. */
  readonly fixed: (name: string, random: Random) => string | undefined
}

const DEPTH_MAX = 5
const ANY = [
  'a',
  'Z',
  '0',
  ' ',
  '&',
  '<',
  '>',
  '"',
  "'",
  'é',
  '漢',
  '+',
  '%',
  '/',
  '=',
  '\n',
  '😀',
  ';',
  ',',
  '\\',
  '-',
  '_',
]
const IN_URI = [
  'a',
  'Z',
  '0',
  ' ',
  '&',
  '+',
  '%',
  '=',
  'é',
  '漢',
  '-',
  '_',
  '.',
  '~',
  "'",
  '(',
  '!',
  '*',
  ':',
  '@',
  ',',
]
const SAFE = ['a', 'b', 'c', 'X', 'Y', 'Z', '0', '1', '8', '9', '-', '_']

/** Makes the values of one operation. */
export class ValueMaker {
  private readonly model: ServiceModel
  private readonly random: Random
  private readonly medium: Medium

  constructor(model: ServiceModel, random: Random, medium: Medium) {
    this.model = model
    this.random = random
    this.medium = medium
  }

  /** A structure with its required members and some of the others. */
  structure(shape: ShapeModel, schema: Schema | undefined, depth = 0): Record<string, unknown> {
    const value: Record<string, unknown> = {}
    const chance = depth > 2 ? 0.2 : 0.6
    for (const of of partsOf(this.model, shape)) {
      const known = schema?.members ? schema.members.get(of.name) : () => undefined
      if (known === undefined || of.member.location === 'statusCode' || this.medium.skip(of.name)) continue
      const required = shape.required?.includes(of.name) === true
      const must = required || of.member.location === 'uri' || this.medium.must(of.name)
      if (!must && this.random.next() > chance) continue
      const fixed = of.shape.type === 'string' ? this.medium.fixed(of.name, this.random) : undefined
      const member = fixed ?? this.value(of, known(), depth + 1)
      if (member !== undefined) value[of.name] = member
      // Required and empty, it can not be seen in a form, and is read as what it is.
      else if (this.medium.form && required && of.shape.type === 'structure' && !of.shape.required)
        value[of.name] = {}
    }
    return value
  }

  private value(of: Part, schema: Schema | undefined, depth: number): unknown {
    const { shape } = of
    if (isStreaming(of)) return Buffer.from(this.text(ANY))
    switch (shape.type) {
      case 'string':
        return this.stringOf(of)
      case 'boolean':
        return this.random.next() < 0.5
      case 'integer':
      case 'long':
        return this.random.below(100_000)
      case 'float':
      case 'double':
        return this.random.below(100_000) / 4
      case 'timestamp':
        return new Date(1_700_000_000_000 + this.random.below(1_000_000) * 1000)
      case 'blob':
        return Buffer.from(this.text(ANY))
      case 'structure':
        return this.nested(of, schema, depth)
      case 'list':
        return this.list(of, schema, depth)
      case 'map':
        return this.map(of, schema, depth)
    }
  }

  private nested({ shape }: Part, schema: Schema | undefined, depth: number): unknown {
    if (shape.document) return { a: [1, 'x', true, { b: 'c' }] }
    if (depth > DEPTH_MAX || shape.eventstream) return undefined
    if (!shape.union) {
      const value = this.structure(shape, schema, depth)
      return this.medium.form && !isVisible(value) ? undefined : value
    }
    const members = partsOf(this.model, shape).filter(
      ({ name }) => !schema?.members || schema.members.has(name),
    )
    for (let attempt = 0; attempt < 5 && members.length > 0; attempt++) {
      const chosen = this.random.pick(members)
      const value = this.value(chosen, schema?.members?.get(chosen.name)?.(), depth + 1)
      if (value !== undefined) return { [chosen.name]: value }
    }
    return undefined
  }

  private list({ shape, member }: Part, schema: Schema | undefined, depth: number): unknown {
    if (depth > DEPTH_MAX) return undefined
    const item = part(this.model, '', shape.member)
    // Elements of a list in a header are in that header too.
    const placed: Part = {
      ...item,
      member: { ...item.member, ...(member.location ? { location: member.location } : {}) },
    }
    const values: unknown[] = []
    for (let count = 1 + this.random.below(2); count > 0; count--) {
      const value = this.value(placed, schema?.item?.(), depth + 1)
      if (value !== undefined) values.push(value)
    }
    return values.length > 0 ? values : undefined
  }

  private map({ shape, member }: Part, schema: Schema | undefined, depth: number): unknown {
    if (depth > DEPTH_MAX) return undefined
    const value = part(this.model, '', shape.value)
    const key = part(this.model, '', shape.key)
    const placed: Part = {
      ...value,
      member: { ...value.member, ...(member.location ? { location: 'header' } : {}) },
    }
    const entries: Record<string, unknown> = {}
    for (let count = 1 + this.random.below(2); count > 0; count--) {
      const item = this.value(placed, schema?.item?.(), depth + 1)
      // Names of headers come back in lower case.
      const name = key.shape.enum ? this.random.pick(key.shape.enum) : `k${this.text(SAFE)}`.toLowerCase()
      if (item !== undefined) entries[name] = item
    }
    return Object.keys(entries).length > 0 ? entries : undefined
  }

  private stringOf({ shape, member }: Part): string {
    const values = member.enum ?? shape.enum
    if (values) return this.random.pick(values)
    if (member.location === 'header' || member.location === 'headers') return this.text(SAFE)
    if (member.location === 'uri' || member.location === 'querystring') return this.text(IN_URI).trim() || 'x'
    if (this.medium.xml) return `x${this.text(ANY).replaceAll('\n', ' ').trim()}y`
    return this.text(ANY)
  }

  private text(letters: readonly string[]): string {
    let text = ''
    for (let count = 1 + this.random.below(8); count > 0; count--) text += this.random.pick(letters)
    return text
  }
}

// In a form only scalars can be seen.
function isVisible(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || value instanceof Date || value instanceof Uint8Array)
    return true
  return Object.values(value).some(isVisible)
}
