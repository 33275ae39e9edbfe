// The constraints of the model, checked before authorization and handler: "N validation error(s) detected: Value 'x' at 'path'
// failed to satisfy constraint: Member must …". Checks are compiled per operation on first use and visit only members that have
// a constraint somewhere below. Which services check this way, and in which code, stands in constraints.ts: S3, CloudFront, RDS,
// Redshift, ElastiCache and API Gateway v2 do not, EC2 and SQS look for required members only; their rooms do the rest.
// The members of an enum are listed as AWS was seen to list them (enum-order.ts), else in the model's order.
import { Fault } from '../kernel/fault.ts'
import { memberOf } from '../model/index.ts'
import type { ServiceName } from '../model/index.ts'
import type { ServiceModel, ShapeModel } from '../model/tables.ts'
import type { TableSource } from './codec/codecs.ts'
import { operationOf, part, partsOf, structureOf } from './codec/shapes.ts'
import type { Part } from './codec/shapes.ts'
import { constraintStyle } from './constraints.ts'
import type { ConstraintStyle } from './constraints.ts'
import { asListed } from './enum-order.ts'
import { fullMatch } from './pattern.ts'
import { printValue } from './print-value.ts'

/** The fault that AWS would answer to this input, or undefined. */
export type Validate = (service: ServiceName, operation: string, input: object) => Fault | undefined

/** A validator over these tables; keeps what it compiled. */
export function createValidator(models: TableSource): Validate {
  const made = new Map<string, (input: object) => Fault | undefined>()
  return (service, operation, input) => {
    const key = `${service}.${operation}`
    let check = made.get(key)
    if (!check) {
      check = compileOperation(models.load(service), service, operation)
      made.set(key, check)
    }
    return check(input)
  }
}

/** AWS reports no more than this many at once (Kinesis, DynamoDB: recorded). */
const ERRORS_MAX = 10

interface Report {
  readonly style: ConstraintStyle
  readonly errors: string[]
}

type Check = (value: unknown, path: string, report: Report) => void

/** Prints the value that offended; undefined where the service does not repeat it. */
type Shown = string | undefined

function compileOperation(
  model: ServiceModel,
  service: ServiceName,
  name: string,
): (input: object) => Fault | undefined {
  const style = constraintStyle(service, name, model.metadata.protocols[0] === 'query')
  const { input } = operationOf(model, name)
  const shape = structureOf(model, input)
  if (style.checks === 'none') return () => undefined
  if (style.checks === 'required') return requiredOnly(shape, style.code)
  const check = new CheckCompiler(model, service, style.bodyPrefix ? `${lowerFirst(name)}Input.` : '').root(
    shape,
  )
  if (!check) return () => undefined
  return (value) => {
    const report: Report = { style, errors: [] }
    check(value, '', report)
    if (report.errors.length === 0) return undefined
    const errors = report.errors.slice(0, ERRORS_MAX)
    if (style.wording === 'ecr') return new Fault(style.code, errors[0] ?? '', { status: 400 })
    const many = errors.length === 1 ? 'error' : 'errors'
    return new Fault(style.code, `${errors.length} validation ${many} detected: ${errors.join('; ')}`, {
      status: 400,
    })
  }
}

// EC2 and SQS, "MissingParameter" (recorded from SQS: SendMessage without a body).
function requiredOnly(shape: ShapeModel, code: string): (input: object) => Fault | undefined {
  const required = shape.required ?? []
  return (input) => {
    const missing = required.find((name) => absent((input as Record<string, unknown>)[name]))
    if (missing === undefined) return undefined
    return new Fault(code, `The request must contain the parameter ${missing}.`, { status: 400 })
  }
}

class CheckCompiler {
  private readonly model: ServiceModel
  private readonly service: ServiceName
  private readonly bodyPrefix: string
  private readonly structures = new Map<string, Check | undefined>()

  constructor(model: ServiceModel, service: ServiceName, bodyPrefix: string) {
    this.model = model
    this.service = service
    this.bodyPrefix = bodyPrefix
  }

  root(shape: ShapeModel): Check | undefined {
    return this.members(shape, (of) => (of.member.location === undefined ? this.bodyPrefix : ''))
  }

  private part(of: Part): Check | undefined {
    switch (of.shape.type) {
      case 'structure':
        return of.shape.document || of.shape.eventstream ? undefined : this.structure(of)
      case 'list':
        return this.list(of)
      case 'map':
        return this.map(of)
      case 'string':
      case 'blob':
      case 'boolean':
      case 'integer':
      case 'long':
      case 'float':
      case 'double':
      case 'timestamp':
        return scalarCheck(of, this.service)
    }
  }

  private structure(of: Part): Check | undefined {
    const name = of.member.shape
    if (this.structures.has(name)) return this.structures.get(name)
    // A shape inside itself calls what will have been built; if that is nothing, nothing is called.
    const later: { check?: Check | undefined } = {}
    this.structures.set(name, (value, path, report) => later.check?.(value, path, report))
    later.check = this.members(of.shape, () => '')
    this.structures.set(name, later.check)
    return later.check
  }

  private members(shape: ShapeModel, prefixOf: (of: Part) => string): Check | undefined {
    const checks = partsOf(this.model, shape).flatMap((of) => {
      const check = this.part(of)
      const required = shape.required?.includes(of.name) ?? false
      const path = prefixOf(of) + lowerFirst(of.name)
      return check || required ? [{ name: of.name, path, required, check }] : []
    })
    if (checks.length === 0) return undefined
    return (value, path, report) => {
      if (report.errors.length >= ERRORS_MAX) return
      const structure = value as Record<string, unknown>
      for (const { name, path: own, required, check } of checks) {
        const member = structure[name]
        if (absent(member) ? !required : !check) continue
        const at = path === '' ? own : `${path}.${own}`
        if (absent(member)) add(report, 'null', at, 'Member must not be null')
        else check?.(member, at, report)
      }
    }
  }

  private list(of: Part): Check | undefined {
    const item = part(this.model, 'member', of.shape.member)
    const length = lengthTexts(of.shape)
    const texts = isScalar(item.shape) ? constraintsOf(item, this.service) : []
    const nested = isScalar(item.shape) ? undefined : this.part(item)
    if (length.length === 0 && texts.length === 0 && !nested) return undefined
    return (value, path, report) => {
      const list = value as readonly unknown[]
      if (texts.length > 0 && list.some((element) => breaks(texts, element))) {
        add(
          report,
          valueText(of, this.model, value, report),
          path,
          `Member must satisfy constraint: [${join(texts, report, of)}]`,
        )
      }
      for (const { holds, text } of length)
        if (!holds(list)) add(report, valueText(of, this.model, value, report), path, text)
      if (nested) list.forEach((element, index) => nested(element, `${path}.${index + 1}.member`, report))
    }
  }

  private map(of: Part): Check | undefined {
    const keys = constraintsOf(part(this.model, 'key', of.shape.key), this.service)
    const item = part(this.model, 'value', of.shape.value)
    const values = isScalar(item.shape) ? constraintsOf(item, this.service) : []
    const nested = isScalar(item.shape) ? undefined : this.part(item)
    const length = lengthTexts(of.shape)
    if (keys.length === 0 && values.length === 0 && length.length === 0 && !nested) return undefined
    return (value, path, report) => {
      const map = value as Readonly<Record<string, unknown>>
      const shown = (): Shown => valueText(of, this.model, value, report)
      if (keys.length > 0 && Object.keys(map).some((key) => breaks(keys, key)))
        add(report, shown(), path, `Map keys must satisfy constraint: [${join(keys, report)}]`)
      if (values.length > 0 && Object.values(map).some((element) => breaks(values, element)))
        add(report, shown(), path, `Map value must satisfy constraint: [${join(values, report, of)}]`)
      for (const { holds, text } of length) if (!holds(Object.keys(map))) add(report, shown(), path, text)
      if (nested) for (const key in map) nested(map[key], `${path}.${key}.member`, report)
    }
  }
}

interface Constraint {
  readonly holds: (value: unknown) => boolean
  readonly text: string
  /** The text without the enum's members. */
  readonly short?: string
}

function scalarCheck(of: Part, service: ServiceName): Check | undefined {
  const constraints = constraintsOf(of, service)
  if (constraints.length === 0) return undefined
  // Alone, the pattern comes before the lengths; inside a list's brackets it comes after (recorded answers).
  const ordered = constraints.toSorted((a, b) => Number(isPattern(b)) - Number(isPattern(a)))
  return (value, path, report) => {
    for (const constraint of ordered) {
      if (constraint.holds(value)) continue
      // Only an enum's constraint has a short text.
      if (constraint.short !== undefined && report.style.ownEnums?.has(of.member.shape)) continue
      const shown = hides(of, report) ? undefined : printValue(of.shape, value)
      add(report, shown, path, textOf(constraint, report))
    }
  }
}

function isPattern({ text }: Constraint): boolean {
  return text.startsWith('Member must satisfy regular expression')
}

function constraintsOf(of: Part, service: ServiceName): Constraint[] {
  const { shape } = of
  const values = of.member.enum ?? shape.enum
  return [
    ...rangeTexts(shape),
    ...patternTexts(shape),
    ...(values ? [enumConstraint(asListed(service, of.member.shape, values))] : []),
  ]
}

function enumConstraint(values: readonly string[]): Constraint {
  const set = new Set(values)
  const short = 'Member must satisfy enum value set'
  return { holds: (value) => set.has(String(value)), text: `${short}: [${values.join(', ')}]`, short }
}

function patternTexts(shape: ShapeModel): Constraint[] {
  if (shape.pattern === undefined || shape.type !== 'string') return []
  const matches = fullMatch(shape.pattern)
  return [
    {
      holds: (value) => typeof value !== 'string' || matches(value),
      text: `Member must satisfy regular expression pattern: ${shape.pattern}`,
    },
  ]
}

function rangeTexts(shape: ShapeModel): Constraint[] {
  const numeric = shape.type !== 'string' && shape.type !== 'blob'
  if (!numeric) return lengthTexts(shape)
  const bound = (value: number): string => printNumber(shape, value)
  const { min, max } = shape
  return [
    ...(max === undefined
      ? []
      : [
          {
            holds: (value: unknown) => Number(value) <= max,
            text: `Member must have value less than or equal to ${bound(max)}`,
          },
        ]),
    ...(min === undefined
      ? []
      : [
          {
            holds: (value: unknown) => Number(value) >= min,
            text: `Member must have value greater than or equal to ${bound(min)}`,
          },
        ]),
  ]
}

function lengthTexts(shape: ShapeModel): Constraint[] {
  const { min, max } = shape
  return [
    ...(max === undefined
      ? []
      : [
          {
            holds: (value: unknown) => lengthOf(value) <= max,
            text: `Member must have length less than or equal to ${max}`,
          },
        ]),
    ...(min === undefined
      ? []
      : [
          {
            holds: (value: unknown) => lengthOf(value) >= min,
            text: `Member must have length greater than or equal to ${min}`,
          },
        ]),
  ]
}

// Java counts UTF-16 units, as we do; what is still arriving has no length yet.
function lengthOf(value: unknown): number {
  if (typeof value === 'string' || Array.isArray(value) || value instanceof Uint8Array) return value.length
  return Number.NaN
}

function printNumber(shape: ShapeModel, value: number): string {
  const fractional = shape.type === 'float' || shape.type === 'double'
  return fractional && Number.isInteger(value) ? `${value}.0` : String(value)
}

function isScalar(shape: ShapeModel): boolean {
  return shape.type !== 'structure' && shape.type !== 'list' && shape.type !== 'map'
}

function breaks(constraints: readonly Constraint[], value: unknown): boolean {
  return constraints.some(({ holds }) => !absent(value) && !holds(value))
}

// `container` is given for elements and values, not for keys.
function join(constraints: readonly Constraint[], report: Report, container?: Part): string {
  const texts = constraints.map((constraint) => textOf(constraint, report))
  const nullable = report.style.nullableElements
  if (nullable && container && !nullable.has(container.member.shape)) texts.push('Member must not be null')
  return texts.join(', ')
}

function textOf({ text, short }: Constraint, { style }: Report): string {
  return short !== undefined && style.hidesEnums ? short : text
}

function hides(of: Part, { style }: Report): boolean {
  return style.hidesValues === true || of.shape.sensitive === true
}

function valueText(of: Part, model: ServiceModel, value: unknown, report: Report): Shown {
  const item = memberOf(of.shape.member ?? of.shape.value ?? '')
  const sensitive = hides(of, report) || model.shapes[item.shape]?.sensitive === true
  return sensitive ? undefined : printValue(of.shape, value, model)
}

// `shown` is what stands between the quotes; 'null' has none, a hidden value is left out with its space.
function add({ style, errors }: Report, shown: Shown, path: string, text: string): void {
  if (style.wording === 'ecr') {
    errors.push(`Invalid parameter at '${path}' failed to satisfy constraint: '${text}'`)
    return
  }
  const value =
    shown === 'null' && text === 'Member must not be null'
      ? ' null'
      : shown === undefined
        ? ''
        : ` '${shown}'`
  errors.push(`Value${value} at '${path}' failed to satisfy constraint: ${text}`)
}

function absent(value: unknown): boolean {
  return value === undefined || value === null
}

function lowerFirst(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1)
}
