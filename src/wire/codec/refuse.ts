// How AWS refuses words of the wrong type. Two dialects are known from recorded answers: that of AWS's common Java framework
// (recorded from Athena in September 2026, SQS, Kinesis, SES), and DynamoDB's older one, whose spelling differs. Both answer
// SerializationException with status 400, the query protocol MalformedInput; a body that is not JSON at all has no message.
import { Fault } from '../../kernel/fault.ts'
import type { ShapeType } from '../../model/tables.ts'

export interface Refusal {
  /** A scalar was expected. */
  scalar(value: unknown, type: ShapeType): Fault
  /** A list, map or structure was expected, `shape` by name, as an element of another (`nested`) or as a member. */
  container(value: unknown, type: 'list' | 'map' | 'structure', shape: string, nested: boolean): Fault
  /** Text that should be base64 and is not. */
  base64(text: string): Fault
  /** The body is not of the protocol's form. */
  body(): Fault
  /** Nested deeper than anything AWS accepts. */
  depth(): Fault
}

/** The dialect of a service. */
export function refusalOf(service: string): Refusal {
  return service === 'dynamodb' || service === 'dynamodbstreams' ? dynamodb : common
}

function serialization(message: string): Fault {
  return new Fault('SerializationException', message, { status: 400 })
}

const JAVA_NAMES: Readonly<Record<string, string>> = {
  string: 'String',
  boolean: 'Boolean',
  integer: 'Integer',
  long: 'Long',
  float: 'Float',
  double: 'Double',
  blob: 'Blob',
}

function token(value: unknown): string {
  if (typeof value === 'string') return 'STRING_VALUE'
  if (typeof value === 'boolean') return value ? 'TRUE_VALUE' : 'FALSE_VALUE'
  return 'NUMBER_VALUE'
}

const common: Refusal = {
  scalar(value, type) {
    if (Array.isArray(value)) return serialization('Start of list found where not expected')
    if (typeof value === 'object') return serialization('Start of structure or map found where not expected.')
    if (type === 'timestamp')
      return serialization(`${token(value)} can not be converted to milliseconds since epoch`)
    const name = JAVA_NAMES[type] ?? type
    return serialization(`${token(value)} can not be converted to ${name === 'Integer' ? 'an' : 'a'} ${name}`)
  },
  container(value, type) {
    if (Array.isArray(value)) return serialization('Start of list found where not expected')
    if (typeof value === 'object' && value !== null)
      return serialization('Start of structure or map found where not expected.')
    return serialization(type === 'structure' ? 'Expected null' : `Expected ${type} or null`)
  },
  base64: (text) =>
    serialization(`'${text.slice(0, 1024)}' can not be converted to a Blob: ${base64Reason(text)}`),
  body: () => serialization(''),
  depth: () => serialization(''),
}

const DYNAMODB_PACKAGE = 'com.amazonaws.dynamodb.v20120810'

const dynamodb: Refusal = {
  scalar(value, type) {
    if (Array.isArray(value)) {
      const java = type === 'blob' ? 'java.nio.ByteBuffer' : `java.lang.${JAVA_NAMES[type] ?? 'Object'}`
      return serialization(`Unrecognized collection type class ${java}`)
    }
    if (typeof value === 'object') return serialization('Start of structure or map found where not expected')
    if (type === 'blob') return serialization('only base-64-encoded strings are convertible to bytes')
    if (type === 'boolean' && typeof value === 'string')
      return serialization('Unexpected token received from parser')
    const seen = typeof value === 'number' && !Number.isInteger(value) ? 'DECIMAL_VALUE' : token(value)
    return serialization(`${seen} cannot be converted to ${JAVA_NAMES[type] ?? 'Long'}`)
  },
  container(value, type, shape, nested) {
    if (Array.isArray(value)) {
      const java =
        type === 'map'
          ? `java.util.Map<java.lang.String, ${DYNAMODB_PACKAGE}.AttributeValue>`
          : `class ${DYNAMODB_PACKAGE}.${shape}`
      return serialization(`Unrecognized collection type ${java}`)
    }
    if (typeof value === 'object' && value !== null)
      return serialization('Start of structure or map found where not expected')
    return serialization(nested ? 'Unexpected value type in payload' : 'Unexpected field type')
  },
  base64: (text) => serialization(base64Reason(text)),
  body: () => serialization(''),
  depth: () => serialization(''),
}

// The spelling "dectected" is AWS's.
function base64Reason(text: string): string {
  if (text.length % 4 !== 0)
    return `Base64 encoded length is expected a multiple of 4 bytes but found: ${text.length}`
  const wrong = /[^A-Za-z0-9+/=]/.exec(text)
  return wrong ? `Invalid Base64 character: '${wrong[0]}'` : 'Invalid last non-pad Base64 character dectected'
}
