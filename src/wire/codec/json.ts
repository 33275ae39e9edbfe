// JSON, and CBOR's object form, read and written by functions compiled per shape with `new Function`: a reader checks every
// type and copies what the model names, at little more than JSON.parse's own price; a writer copies only objects that hold a
// Date, bytes or a number that JSON has not, then leaves the text to JSON.stringify (notes/protocol.md §3 has the measurements).
// The source text of those functions contains nothing but names from the model, quoted by JSON.stringify.
import type { ServiceModel, ShapeModel } from '../../model/tables.ts'
import { DEPTH_MAX } from './bounds.ts'
import { epochDate, parseTime, TimeWriter } from './time.ts'
import type { Refusal } from './refuse.ts'
import { refusalOf } from './refuse.ts'
import { jsonName, part, partsOf, recursiveShapes, timestampFormat } from './shapes.ts'
import type { Part, TimestampFormat } from './shapes.ts'

/** Reads what JSON.parse or the CBOR decoder gave. May change it; throws a Fault. */
export type ValueReader = (value: unknown) => Record<string, unknown>
/** What JSON.stringify or the CBOR encoder may be given. */
export type ValueWriter = (value: object) => object

/** The form that bytes and times have in the parsed message. */
export type Form = 'json' | 'cbor'

/** Compiles readers and writers of one service's shapes. One instance per service and form; keeps what it made. */
export class JsonCompiler {
  private readonly model: ServiceModel
  private readonly form: Form
  private readonly refusal: Refusal
  private readonly recursive: ReadonlySet<string>
  private readonly helpers: Helpers
  private readonly plainShapes = new Map<string, boolean>()

  constructor(model: ServiceModel, form: Form) {
    this.model = model
    this.form = form
    this.refusal = refusalOf(model.service)
    this.recursive = recursiveShapes(model)
    this.helpers = new Helpers(this.refusal)
  }

  /** Reader of a structure; with `only`, of those members alone (the rest travels outside the body). */
  reader(name: string, shape: ShapeModel, only?: ReadonlySet<string>): ValueReader {
    if (shape.document) return (value) => this.helpers.doc(value) as Record<string, unknown>
    const compiler = new ReaderSource(this.model, this.form, this.recursive)
    const root = compiler.structure(name, shape, only)
    return compiler.compile(root, this.helpers) as ValueReader
  }

  /** Reader of any shape, a list or map too: for payload members. */
  partReader(of: Part): (value: unknown) => unknown {
    const compiler = new ReaderSource(this.model, this.form, this.recursive)
    return compiler.compileExpression(compiler.expression(of, 'v', '0', true), this.helpers)
  }

  /** Writer of a structure; with `only`, of those members alone. */
  writer(name: string, shape: ShapeModel, only?: ReadonlySet<string>): ValueWriter {
    const subset = only && only.size < Object.keys(shape.members ?? {}).length ? only : undefined
    const pick = subset ? picker(subset) : (value: object) => value
    const compiler = new WriterSource(this.model, this.form, this.plainShapes)
    if (compiler.isPlain(name, shape, subset)) return pick
    const write = compiler.compile(compiler.structure(name, shape, subset), this.helpers) as ValueWriter
    return (value) => write(pick(value))
  }

  partWriter(of: Part): (value: unknown) => unknown {
    const compiler = new WriterSource(this.model, this.form, this.plainShapes)
    return compiler.compileExpression(compiler.expression(of, 'v'), this.helpers)
  }
}

function picker(only: ReadonlySet<string>): (value: object) => object {
  const names = [...only]
  return (value) => {
    const picked: Record<string, unknown> = {}
    for (const name of names) {
      const member = (value as Record<string, unknown>)[name]
      if (member !== undefined) picked[name] = member
    }
    return picked
  }
}

const IDENTIFIER = /^[A-Za-z_$][\w$]*$/

/** `o.Name`, or `o["x-name"]`. */
export function access(object: string, name: string): string {
  return IDENTIFIER.test(name) && name !== '__proto__' ? `${object}.${name}` : `${object}[${quote(name)}]`
}

export const quote = (text: string): string => JSON.stringify(text)

/** Collects one compiled unit: functions that call one another by generated names. */
class Source {
  protected readonly model: ServiceModel
  protected readonly form: Form
  protected readonly functions: string[] = []
  protected readonly names = new Map<string, string>()

  constructor(model: ServiceModel, form: Form) {
    this.model = model
    this.form = form
  }

  compile(root: string, helpers: Helpers): (value: never) => unknown {
    return this.compileExpression(`${root}(v,0)`, helpers) as (value: never) => unknown
  }

  compileExpression(expression: string, helpers: Helpers): (value: unknown) => unknown {
    const text = `'use strict';\n${this.functions.join('\n')}\nreturn function (v) { return ${expression} }`
    // oxlint-disable-next-line typescript/no-implied-eval -- the text comes from the model only (see the head of this file)
    const make = new Function('H', text) as (helpers: Helpers) => (value: unknown) => unknown
    return make(helpers)
  }

  protected define(key: string, body: (name: string) => string): string {
    const known = this.names.get(key)
    if (known) return known
    const name = `f${this.names.size}`
    this.names.set(key, name)
    this.functions.push(`function ${name}(v,d){${body(name)}}`)
    return name
  }
}

class ReaderSource extends Source {
  private readonly recursive: ReadonlySet<string>

  constructor(model: ServiceModel, form: Form, recursive: ReadonlySet<string>) {
    super(model, form)
    this.recursive = recursive
  }

  /** Expression that reads `value`, known to be neither null nor undefined. */
  expression(of: Part, value: string, depth: string, nested = false): string {
    const { shape, member } = of
    switch (shape.type) {
      case 'string':
        return `(typeof ${value}==='string'?${value}:H.bad(${value},'string'))`
      case 'boolean':
        return `(typeof ${value}==='boolean'?${value}:H.bad(${value},'boolean'))`
      case 'integer':
        return `((${value}|0)===${value}?${value}:H.integer(${value},'integer'))`
      case 'long':
        return `(Number.isSafeInteger(${value})?${value}:H.integer(${value},'long'))`
      case 'float':
      case 'double':
        return `(typeof ${value}==='number'?${value}:H.float(${value},'${shape.type}'))`
      case 'blob':
        return this.form === 'cbor' ? `H.bytes(${value})` : `H.base64(${value})`
      case 'timestamp':
        if (this.form === 'cbor') return `H.date(${value})`
        return `H.time(${value},'${timestampFormat(of, 'unixTimestamp')}')`
      case 'structure':
        if (shape.document) return `H.doc(${value})`
        return `${this.structure(member.shape, shape, undefined, nested)}(${value},${depth})`
      case 'list':
        return `${this.list(of)}(${value},${depth})`
      case 'map':
        return `${this.map(of)}(${value},${depth})`
    }
  }

  structure(name: string, shape: ShapeModel, only?: ReadonlySet<string>, nested = false): string {
    return this.define(`s:${name}:${nested}:${only ? 'only' : ''}`, () => {
      const parts = partsOf(this.model, shape).filter((of) => !only || only.has(of.name))
      const check = `if(v===null||typeof v!=='object'||Array.isArray(v)||H.isBytes(v))H.container(v,'structure',${quote(name)},${nested});`
      const guard = this.guard(name)
      if (shape.union) return `${check}${guard}${this.unionBody(parts)}`
      const fields = parts.map((of) => {
        const wire = access('v', jsonName(of))
        return `x=${wire};if(x!==undefined&&x!==null)${access('o', of.name)}=${this.expression(of, 'x', 'd+1')};`
      })
      return `${check}${guard}const o={};let x;\n${fields.join('\n')}\nreturn o;`
    })
  }

  // A union has one member, so looking at what is there is cheaper than asking for each that could be; it is changed in place.
  private unionBody(parts: readonly Part[]): string {
    const cases = parts.map((of) => {
      const wire = jsonName(of)
      const rename = wire === of.name ? '' : 'delete v[k];'
      return `case ${quote(wire)}:if(x===null){delete v[k];break;}${rename}n++;${access('v', of.name)}=${this.expression(of, 'x', 'd+1')};break;`
    })
    return `let n=0;for(const k in v){const x=v[k];switch(k){\n${cases.join('\n')}\ndefault:delete v[k];}}return v;`
  }

  // Nulls in a list that is not sparse are as if they were not there (recorded from Athena, September 2026).
  private list(of: Part): string {
    const { shape, member } = of
    return this.define(`l:${member.shape}`, () => {
      const item = part(this.model, 'member', shape.member)
      const read = this.expression(item, 'x', 'd+1', true)
      const check = `if(!Array.isArray(v))H.container(v,'list',${quote(member.shape)},false);${this.guard(member.shape)}`
      if (shape.sparse)
        return `${check}for(let i=0;i<v.length;i++){const x=v[i];if(x!==null&&x!==undefined)v[i]=${read};else v[i]=null;}return v;`
      return `${check}let n=0;for(let i=0;i<v.length;i++){const x=v[i];if(x===null||x===undefined)continue;v[n++]=${read};}if(n!==v.length)v.length=n;return v;`
    })
  }

  private map(of: Part): string {
    const { shape, member } = of
    return this.define(`m:${member.shape}`, () => {
      const value = part(this.model, 'value', shape.value)
      const read = this.expression(value, 'x', 'd+1', true)
      const check = `if(v===null||typeof v!=='object'||Array.isArray(v)||H.isBytes(v))H.container(v,'map',${quote(member.shape)},false);${this.guard(member.shape)}`
      const absent = shape.sparse ? 'v[k]=null;' : 'delete v[k];'
      // `v['__proto__']=…` would change the prototype instead of the entry.
      const set = `if(k==='__proto__')H.own(v,k,${read});else v[k]=${read};`
      return `${check}for(const k in v){const x=v[k];if(x===null||x===undefined){${absent}continue;}${set}}return v;`
    })
  }

  private guard(name: string): string {
    return this.recursive.has(name) ? `if(d>${DEPTH_MAX})H.deep();` : ''
  }
}

class WriterSource extends Source {
  private readonly plain: Map<string, boolean>

  constructor(model: ServiceModel, form: Form, plain: Map<string, boolean>) {
    super(model, form)
    this.plain = plain
  }

  /** True when the value may go to JSON.stringify (or the CBOR encoder) as it is. */
  isPlain(name: string, shape: ShapeModel, only?: ReadonlySet<string>): boolean {
    if (only) {
      return partsOf(this.model, shape).every((of) => !only.has(of.name) || this.isPlainMember(of))
    }
    const known = this.plain.get(name)
    if (known !== undefined) return known
    // A shape inside itself is plain unless something else in it is not.
    this.plain.set(name, true)
    const plain = this.isPlainShape(shape)
    this.plain.set(name, plain)
    // What was judged plain only because this one was assumed to be must be judged again.
    if (!plain)
      for (const [other, judged] of this.plain) if (judged && other !== name) this.plain.delete(other)
    return plain
  }

  private isPlainShape(shape: ShapeModel): boolean {
    switch (shape.type) {
      case 'blob':
      case 'timestamp':
      case 'float':
      case 'double':
        return this.form === 'cbor'
      case 'list':
      case 'map': {
        const item = part(this.model, '', shape.member ?? shape.value)
        return this.isPlain(item.member.shape, item.shape)
      }
      case 'structure':
        return shape.document === true || partsOf(this.model, shape).every((of) => this.isPlainMember(of))
      case 'string':
      case 'boolean':
      case 'integer':
      case 'long':
        return true
    }
  }

  private isPlainMember(of: Part): boolean {
    return jsonName(of) === of.name && this.isPlain(of.member.shape, of.shape)
  }

  expression(of: Part, value: string): string {
    const { shape, member } = of
    if (this.isPlain(member.shape, shape)) return value
    switch (shape.type) {
      case 'blob':
        return `H.toBase64(${value})`
      case 'timestamp':
        return `H.toTime(${value},'${timestampFormat(of, 'unixTimestamp')}')`
      case 'float':
      case 'double':
        return `(Number.isFinite(${value})?${value}:String(${value}))`
      case 'structure':
        return `${this.structure(member.shape, shape)}(${value})`
      case 'list':
        return `${this.list(of)}(${value})`
      case 'map':
        return `${this.map(of)}(${value})`
      case 'string':
      case 'boolean':
      case 'integer':
      case 'long':
        return value
    }
  }

  structure(name: string, shape: ShapeModel, only?: ReadonlySet<string>): string {
    return this.define(`s:${name}:${only ? 'only' : ''}`, () => {
      // A union has one member: if that needs nothing, nothing else has to be looked at.
      const plain = shape.union ? partsOf(this.model, shape).filter((of) => this.isPlainMember(of)) : []
      const early = plain.map((of) => `${access('v', of.name)}!==undefined`).join('||')
      const fields = partsOf(this.model, shape)
        .filter((of) => (!only || only.has(of.name)) && !this.isPlainMember(of))
        .map((of) => {
          const wire = jsonName(of)
          const renamed = wire !== of.name
          const change = `if(o===v)o={...v};${renamed ? `delete ${access('o', of.name)};` : ''}${access('o', wire)}=y;`
          return `x=${access('v', of.name)};if(x!==undefined&&x!==null){y=${this.expression(of, 'x')};${renamed ? change : `if(y!==x){${change}}`}}`
        })
      return `${early ? `if(${early})return v;` : ''}let o=v,x,y;\n${fields.join('\n')}\nreturn o;`
    })
  }

  private list({ shape, member }: Part): string {
    return this.define(`l:${member.shape}`, () => {
      const write = this.expression(part(this.model, 'member', shape.member), 'x')
      return `let o=v;for(let i=0;i<v.length;i++){const x=v[i];if(x===null||x===undefined)continue;const y=${write};if(y!==x){if(o===v)o=v.slice();o[i]=y;}}return o;`
    })
  }

  private map({ shape, member }: Part): string {
    return this.define(`m:${member.shape}`, () => {
      const write = this.expression(part(this.model, 'value', shape.value), 'x')
      return `let o=v;for(const k in v){const x=v[k];if(x===null||x===undefined)continue;const y=${write};if(y!==x){if(o===v)o={...v};if(k==='__proto__')H.own(o,k,y);else o[k]=y;}}return o;`
    })
  }
}

const INTEGER_MAX = 2 ** 31 - 1

/** What compiled functions call for everything that is not the common case. */
class Helpers {
  private readonly refusal: Refusal
  private readonly times = new TimeWriter(false)

  constructor(refusal: Refusal) {
    this.refusal = refusal
  }

  bad(value: unknown, type: 'string' | 'boolean'): never {
    throw this.refusal.scalar(value, type)
  }

  container(value: unknown, type: 'list' | 'map' | 'structure', shape: string, nested: boolean): never {
    throw this.refusal.container(value, type, shape, nested)
  }

  deep(): never {
    throw this.refusal.depth()
  }

  /** A fraction is cut off and an Integer held within its range, as AWS's Java servers do; the constraints come after. */
  integer(value: unknown, type: 'integer' | 'long'): number {
    if (typeof value === 'bigint') return this.integer(Number(value), type)
    if (typeof value !== 'number' || Number.isNaN(value)) throw this.refusal.scalar(value, type)
    const whole = Math.trunc(value) + 0
    return type === 'integer' ? Math.max(-INTEGER_MAX - 1, Math.min(INTEGER_MAX, whole)) : whole
  }

  float(value: unknown, type: 'float' | 'double'): number {
    if (value === 'NaN' || value === 'Infinity' || value === '-Infinity') return Number(value)
    if (typeof value === 'bigint') return Number(value)
    throw this.refusal.scalar(value, type)
  }

  isBytes(value: unknown): boolean {
    return value instanceof Uint8Array || value instanceof Date
  }

  base64(value: unknown): Buffer {
    if (typeof value !== 'string') throw this.refusal.scalar(value, 'blob')
    const bytes = Buffer.from(value, 'base64')
    const padding = value.endsWith('==') ? 2 : value.endsWith('=') ? 1 : 0
    // Node's decoder skips what it does not know; the length tells.
    if (value.length % 4 !== 0 || bytes.length !== (value.length / 4) * 3 - padding || /[-_]/.test(value))
      throw this.refusal.base64(value)
    return bytes
  }

  bytes(value: unknown): Uint8Array {
    if (value instanceof Uint8Array) return value
    throw this.refusal.scalar(value, 'blob')
  }

  date(value: unknown): Date {
    const date = value instanceof Date ? value : typeof value === 'number' ? epochDate(value) : undefined
    if (!date) throw this.refusal.scalar(value, 'timestamp')
    return date
  }

  time(value: unknown, format: TimestampFormat): Date {
    const date =
      typeof value === 'number'
        ? epochDate(value)
        : typeof value === 'string' && format !== 'unixTimestamp'
          ? parseTime(value, format)
          : undefined
    if (!date) throw this.refusal.scalar(value, 'timestamp')
    return date
  }

  /** Open content is not read, only measured: whoever stringifies it later must not run out of stack. */
  doc(value: unknown): unknown {
    let level: unknown[] = [value]
    for (let depth = 0; level.length > 0; depth++) {
      if (depth > DEPTH_MAX) throw this.refusal.depth()
      level = level.flatMap((item) => (typeof item === 'object' && item !== null ? Object.values(item) : []))
    }
    return value
  }

  own(object: object, key: string, value: unknown): void {
    Object.defineProperty(object, key, { value, enumerable: true, writable: true, configurable: true })
  }

  toBase64(value: Uint8Array | string): string {
    if (typeof value === 'string') return Buffer.from(value).toString('base64')
    return Buffer.from(value.buffer, value.byteOffset, value.byteLength).toString('base64')
  }

  toTime(value: Date, format: TimestampFormat): number | string {
    return format === 'unixTimestamp' ? value.getTime() / 1000 : this.times.text(value, format)
  }
}
