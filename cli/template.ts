// Reads a SAM template and says what it wants, for the part of SAM that `./selfless deploy` does today: functions with S3
// events, buckets, parameters, outputs, !Ref, !Sub and !GetAtt Arn. Anything else is refused by name, never skipped; the
// CloudFormation room, when it is built, takes this file's place.
import { parse } from 'yaml'
import type { ScalarTag } from 'yaml'

/** A template that we cannot deploy; the message names what and where. */
export class TemplateError extends Error {}

export interface FunctionPlan {
  readonly logicalId: string
  readonly name: string
  readonly codeUri: string
  readonly handler: string
  readonly runtime: string
  readonly memoryMb: number
  readonly timeoutSeconds: number
  readonly environment: Record<string, string>
  readonly policies: { name: string; document: object }[]
  readonly events: { id: string; bucket: string; events: string[] }[]
}

export interface Plan {
  readonly description: string
  readonly buckets: { logicalId: string; name: string }[]
  readonly functions: FunctionPlan[]
  readonly outputs: Record<string, string>
}

export interface TemplateContext {
  readonly stack: string
  readonly account: string
  readonly region: string
  readonly parameters: Record<string, string>
}

type Fields = Record<string, unknown>

/** Parses and resolves a template. Throws TemplateError. */
export function planOf(text: string, context: TemplateContext): Plan {
  const template = fieldsOf(parse(text, { customTags: ['Ref', 'Sub', 'GetAtt'].map(tag) }), 'the template')
  only(
    template,
    ['AWSTemplateFormatVersion', 'Transform', 'Description', 'Parameters', 'Resources', 'Outputs'],
    'the template',
  )
  const resources = fieldsOf(template['Resources'], 'Resources')
  const names = new Map<string, string>([
    ['AWS::StackName', context.stack],
    ['AWS::AccountId', context.account],
    ['AWS::Region', context.region],
    ['AWS::Partition', 'aws'],
  ])
  for (const [name, parameter] of Object.entries(optional(template['Parameters'], 'Parameters'))) {
    const value = context.parameters[name] ?? fieldsOf(parameter, name)['Default']
    if (value === undefined)
      throw new TemplateError(`parameter ${name} has no default: give it with --set ${name}=…`)
    names.set(name, scalar(value, name))
  }
  const resolver = new Resolver(names, context)
  for (const [id, resource] of Object.entries(resources))
    nameResource(id, fieldsOf(resource, id), resolver, context)
  return {
    description: scalar(template['Description'] ?? '', 'Description'),
    buckets: Object.keys(resources)
      .filter((id) => typeOf(resources[id]) === 'AWS::S3::Bucket')
      .map((id) => ({ logicalId: id, name: resolver.ref(id) })),
    functions: Object.entries(resources)
      .filter(([, r]) => typeOf(r) === 'AWS::Serverless::Function')
      .map(([id, r]) => functionPlan(id, fieldsOf(r, id), resolver)),
    outputs: Object.fromEntries(
      Object.entries(optional(template['Outputs'], 'Outputs')).map(([name, output]) => [
        name,
        resolver.text(fieldsOf(output, name)['Value']),
      ]),
    ),
  }
}

/** An intrinsic function as it stands in the parsed tree. */
class Intrinsic {
  readonly name: string
  readonly argument: string
  constructor(name: string, argument: string) {
    this.name = name
    this.argument = argument
  }
}

function tag(name: string): ScalarTag {
  return { tag: `!${name}`, resolve: (argument: string) => new Intrinsic(name, argument) }
}

class Resolver {
  readonly #names: Map<string, string>
  readonly #context: TemplateContext
  constructor(names: Map<string, string>, context: TemplateContext) {
    this.#names = names
    this.#context = context
  }
  name(id: string, value: string): void {
    this.#names.set(id, value)
  }
  ref(id: string): string {
    const value = this.#names.get(id)
    if (value === undefined) throw new TemplateError(`!Ref ${id} names nothing that this template has`)
    return value
  }
  text(value: unknown): string {
    if (typeof value === 'string') return value
    if (typeof value === 'number' || typeof value === 'boolean') return String(value)
    if (!(value instanceof Intrinsic))
      throw new TemplateError(`a text was expected, not ${JSON.stringify(value)}`)
    if (value.name === 'Ref') return this.ref(value.argument)
    if (value.name === 'Sub')
      return value.argument.replaceAll(/\$\{([^!}][^}]*)\}/g, (_, id: string) =>
        id.includes('.') ? this.attribute(id) : this.ref(id),
      )
    return this.attribute(value.argument)
  }
  attribute(path: string): string {
    const [id = '', attribute = ''] = path.split('.')
    if (attribute !== 'Arn') throw new TemplateError(`!GetAtt ${path} is not supported yet, only Arn`)
    const name = this.ref(id)
    const bucket = this.#context.stack !== '' && this.#names.get(`${id}#type`) === 'AWS::S3::Bucket'
    return bucket
      ? `arn:aws:s3:::${name}`
      : `arn:aws:lambda:${this.#context.region}:${this.#context.account}:function:${name}`
  }
  deep(value: unknown): unknown {
    if (value instanceof Intrinsic) return this.text(value)
    if (Array.isArray(value)) return value.map((item) => this.deep(item))
    if (value !== null && typeof value === 'object')
      return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, this.deep(item)]))
    return value
  }
}

/** Physical names: what the template says, else `<stack>-<logical id>` (CloudFormation adds a random part; we keep it plain). */
function nameResource(id: string, resource: Fields, resolver: Resolver, context: TemplateContext): void {
  only(resource, ['Type', 'Properties'], id)
  const properties = optional(resource['Properties'], id)
  const type = typeOf(resource)
  resolver.name(`${id}#type`, type)
  if (type === 'AWS::S3::Bucket') {
    only(properties, ['BucketName'], id)
    resolver.name(
      id,
      properties['BucketName'] === undefined
        ? `${context.stack}-${id}`.toLowerCase()
        : resolver.text(properties['BucketName']),
    )
  } else if (type === 'AWS::Serverless::Function') {
    resolver.name(
      id,
      properties['FunctionName'] === undefined
        ? `${context.stack}-${id}`
        : resolver.text(properties['FunctionName']),
    )
  } else throw new TemplateError(`${id}: resource type ${type} is not supported by ./selfless deploy yet`)
}

function functionPlan(id: string, resource: Fields, resolver: Resolver): FunctionPlan {
  const p = optional(resource['Properties'], id)
  only(
    p,
    [
      'FunctionName',
      'CodeUri',
      'Handler',
      'Runtime',
      'MemorySize',
      'Timeout',
      'Environment',
      'Policies',
      'Events',
    ],
    id,
  )
  const environment = optional(optional(p['Environment'], id)['Variables'], id)
  return {
    logicalId: id,
    name: resolver.ref(id),
    codeUri: resolver.text(p['CodeUri'] ?? '.'),
    handler: resolver.text(p['Handler']),
    runtime: resolver.text(p['Runtime']),
    memoryMb: Number(resolver.text(p['MemorySize'] ?? 128)),
    timeoutSeconds: Number(resolver.text(p['Timeout'] ?? 3)),
    environment: Object.fromEntries(
      Object.entries(environment).map(([name, value]) => [name, resolver.text(value)]),
    ),
    policies: listOf(p['Policies']).map((policy, index) => policyOf(id, policy, index, resolver)),
    events: Object.entries(optional(p['Events'], id)).map(([name, event]) =>
      eventOf(`${id}.${name}`, name, fieldsOf(event, name), resolver),
    ),
  }
}

function policyOf(
  id: string,
  policy: unknown,
  index: number,
  resolver: Resolver,
): { name: string; document: object } {
  const document = resolver.deep(policy)
  if (document === null || typeof document !== 'object' || !('Statement' in document))
    throw new TemplateError(
      `${id}: policy ${index + 1} is not a policy document; SAM policy templates and managed policies are not supported yet`,
    )
  return { name: `${id}Policy${index}`, document: { Version: '2012-10-17', ...document } }
}

function eventOf(
  where: string,
  id: string,
  event: Fields,
  resolver: Resolver,
): { id: string; bucket: string; events: string[] } {
  if (event['Type'] !== 'S3')
    throw new TemplateError(
      `${where}: event type ${String(event['Type'])} is not supported by ./selfless deploy yet`,
    )
  const p = fieldsOf(event['Properties'], where)
  only(p, ['Bucket', 'Events'], where)
  return {
    id,
    bucket: resolver.text(p['Bucket']),
    events: listOf(p['Events']).map((name) => resolver.text(name)),
  }
}

function only(fields: Fields, known: readonly string[], where: string): void {
  const unknown = Object.keys(fields).filter((name) => !known.includes(name))
  if (unknown.length > 0)
    throw new TemplateError(
      `${where}: ${unknown.join(', ')} ${unknown.length === 1 ? 'is' : 'are'} not supported by ./selfless deploy yet`,
    )
}

function typeOf(resource: unknown): string {
  return String(fieldsOf(resource, 'a resource')['Type'])
}

function fieldsOf(value: unknown, where: string): Fields {
  if (value === null || typeof value !== 'object' || Array.isArray(value) || value instanceof Intrinsic)
    throw new TemplateError(`${where} must be a mapping`)
  return value as Fields
}

function optional(value: unknown, where: string): Fields {
  return value === undefined || value === null ? {} : fieldsOf(value, where)
}

function scalar(value: unknown, where: string): string {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return String(value)
  throw new TemplateError(`${where}: a text or a number was expected`)
}

function listOf(value: unknown): unknown[] {
  if (value === undefined) return []
  return Array.isArray(value) ? value : [value]
}
