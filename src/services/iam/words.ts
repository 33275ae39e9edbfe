// IAM's own words: limits with their source, and the texts of its answers as recorded from AWS. The quotas
// are the defaults of IAM User Guide, "IAM and AWS STS quotas".
import { makeArn, PARTITION } from '../../aws/arn.ts'
import type { Fault, FaultOptions } from '../../kernel/fault.ts'
import type { Entity, Holder } from './store.ts'

export const USERS_MAX = 5_000
export const GROUPS_MAX = 300
export const ROLES_MAX = 1_000
export const POLICIES_MAX = 1_500
export const INSTANCE_PROFILES_MAX = 1_000
export const POLICY_VERSIONS_MAX = 5
export const ACCESS_KEYS_PER_USER_MAX = 2
export const GROUPS_PER_USER_MAX = 10
export const ATTACHED_POLICIES_MAX = 10
export const TAGS_MAX = 50
/**
 * Characters without white space: a managed policy, a trust policy, and the sum of an entity's inline
 * policies.
 */
export const MANAGED_POLICY_SIZE_MAX = 6_144
export const TRUST_POLICY_SIZE_MAX = 2_048
export const INLINE_SIZE_MAX: Readonly<Record<Holder, number>> = { user: 2_048, group: 5_120, role: 10_240 }
/** API_CreateRole, MaxSessionDuration: default one hour. */
export const MAX_SESSION_SECONDS_DEFAULT = 3_600

const NOUNS = { user: 'User', group: 'Group', role: 'Role' } as const

/**
 * Makes a fault of the operation at hand; narrowed so that helpers serve operations with different error
 * lists.
 */
export interface Refuse<E extends string> {
  fault(code: E, message: string, options?: FaultOptions): Fault
}

export type NoSuchEntity = Refuse<'NoSuchEntityException'>
export type LimitExceeded = Refuse<'LimitExceededException'>

export function entityNotFound(ctx: NoSuchEntity, kind: Holder, name: string): Fault {
  return ctx.fault('NoSuchEntityException', `The ${kind} with name ${name} cannot be found.`)
}

export function inlineNotFound(ctx: NoSuchEntity, kind: Holder, name: string): Fault {
  return ctx.fault('NoSuchEntityException', `The ${kind} policy with name ${name} cannot be found.`)
}

export function policyNotFound(ctx: NoSuchEntity, arn: string): Fault {
  return ctx.fault('NoSuchEntityException', `Policy ${arn} was not found.`)
}

export function notAttachable(ctx: NoSuchEntity, arn: string): Fault {
  return ctx.fault('NoSuchEntityException', `Policy ${arn} does not exist or is not attachable.`)
}

export function entityExists(ctx: Refuse<'EntityAlreadyExistsException'>, kind: Holder, name: string): Fault {
  return ctx.fault('EntityAlreadyExistsException', `${NOUNS[kind]} with name ${name} already exists.`)
}

export function quotaExceeded(ctx: LimitExceeded, quota: string, max: number): Fault {
  return ctx.fault('LimitExceededException', `Cannot exceed quota for ${quota}: ${max}`)
}

/** The ARN of a user, group or role. */
export function entityArn(account: string, kind: Holder, entity: Pick<Entity, 'name' | 'path'>): string {
  return makeArn('iam', '', account, `${kind}${entity.path}${entity.name}`)
}

export function profileNotFound(ctx: NoSuchEntity, name: string): Fault {
  return ctx.fault('NoSuchEntityException', `Instance Profile ${name} cannot be found.`)
}

/** The ARN of an instance profile. */
export function profileArn(account: string, profile: Pick<Entity, 'name' | 'path'>): string {
  return makeArn('iam', '', account, `instance-profile${profile.path}${profile.name}`)
}

/** The ARN of a customer managed policy. */
export function policyArn(account: string, path: string, name: string): string {
  return `arn:${PARTITION}:iam::${account}:policy${path}${name}`
}

/** The name at the end of an ARN: of a user, a role, a policy. */
export function nameInArn(arn: string): string {
  return arn.slice(arn.lastIndexOf('/') + 1)
}

/**
 * A policy as IAM's answers hold it: "URL-encoded compliant with RFC 3986" (API_GetRole,
 * AssumeRolePolicyDocument).
 */
export function urlEncoded(document: string): string {
  return encodeURIComponent(document).replace(
    /[!'()*]/g,
    (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}

/** Characters of a policy that count against a quota: "IAM does not count white space". */
export function policySize(document: string): number {
  return document.replace(/\s/g, '').length
}

/** A moment as IAM writes it: whole seconds. */
export function dateOf(ms: number): Date {
  return new Date(Math.floor(ms / 1000) * 1000)
}
