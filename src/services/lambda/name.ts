// How callers name a function (API_Invoke, "FunctionName"): a name (`f`, `f:PROD`), a partial ARN
// (`123456789012:function:f`), or an ARN with or without a qualifier. Pure: text in, parts or AWS's fault out. The texts
// are those of recorded answers of AWS.
import { makeArn } from '../../aws/arn.ts'
import { fault } from '../../kernel/fault.ts'
import type { Fault } from '../../kernel/fault.ts'

/** A function as it was asked for. `qualifier` is undefined when the caller gave none, which then means $LATEST. */
export interface FunctionName {
  readonly account: string
  readonly region: string
  readonly name: string
  readonly qualifier: string | undefined
}

/** The version that a caller means who gives no qualifier (API_Invoke, "Qualifier"). */
export const LATEST = '$LATEST'
/** Characters of a function's own name (API_CreateFunction, "FunctionName"). */
export const NAME_LENGTH_MAX = 64

// `arn:aws:lambda:` region `:` account `:` `function:` name `:` qualifier, where every part before the name may be missing.
const FORMS =
  /^(?:arn:aws[a-zA-Z-]*:lambda:)?(?:([a-z]{2,}(?:-[a-z]+)+-\d):)?(?:(\d{12}):)?(?:function:)?([a-zA-Z0-9-_.]+)(?::(\$LATEST|[a-zA-Z0-9-_$]+))?$/

/**
 * Takes a FunctionName and a Qualifier apart, for a caller in this account and region. Throws what AWS answers to a name
 * of another region, to a name too long, and to two qualifiers that differ.
 */
export function parseFunctionName(
  text: string,
  qualifier: string | undefined,
  at: { account: string; region: string },
): FunctionName {
  const parts = splitFunctionName(text)
  if (!parts) {
    throw invalid(
      `1 validation error detected: Value '${text}' at 'functionName' failed to satisfy constraint: Member must satisfy regular expression pattern: (arn:(aws[a-zA-Z-]*)?:lambda:)?((eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1}:)?(\\d{12}:)?(function:)?([a-zA-Z0-9-_]+)(:(\\$LATEST|[a-zA-Z0-9-_]+))?`,
      'ValidationException',
    )
  }
  const { region = at.region, account = at.account, name } = parts
  if (region !== at.region) {
    throw notFound(`Functions from '${region}' are not reachable in this region ('${at.region}')`)
  }
  if (name.length > NAME_LENGTH_MAX) {
    throw invalid(
      `1 validation error detected: Value '${name}' at 'functionName' failed to satisfy constraint: Member must have length less than or equal to ${NAME_LENGTH_MAX}`,
    )
  }
  if (qualifier !== undefined && parts.qualifier !== undefined && qualifier !== parts.qualifier) {
    throw invalid('The derived qualifier from the function name does not match the specified qualifier.')
  }
  return { account, region, name, qualifier: parts.qualifier ?? qualifier }
}

/** The parts that a text names; undefined when it is no name of a function. Judges nothing: for `access`, which must not throw. */
export function splitFunctionName(text: string):
  | {
      region: string | undefined
      account: string | undefined
      name: string
      qualifier: string | undefined
    }
  | undefined {
  const match = FORMS.exec(text)
  const [, region, account, name, qualifier] = match ?? []
  return name === undefined ? undefined : { region, account, name, qualifier }
}

/** The ARN of a function; with a qualifier that of one version or alias. */
export function functionArn(of: {
  account: string
  region: string
  name: string
  qualifier?: string | undefined
}): string {
  const resource = of.qualifier === undefined ? of.name : `${of.name}:${of.qualifier}`
  return makeArn('lambda', of.region, of.account, `function:${resource}`)
}

/** The answer for a function, version or alias that is not there; it names what was asked for, qualifier included. */
export function functionNotFound(of: FunctionName): Fault {
  return notFound(`Function not found: ${functionArn(of)}`)
}

/** A caller's mistake, as Lambda words it: every modelled error says whose fault it was. */
export function invalid(message: string, code = 'InvalidParameterValueException'): Fault {
  return fault(code, message, {
    status: 400,
    ...(code === 'ValidationException' ? {} : { fields: { Type: 'User' } }),
  })
}

export function notFound(message: string): Fault {
  return fault('ResourceNotFoundException', message, { status: 404, fields: { Type: 'User' } })
}

export function conflict(message: string): Fault {
  return fault('ResourceConflictException', message, { status: 409, fields: { Type: 'User' } })
}
