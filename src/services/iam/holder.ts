// The policies of a user, group or role, gathered for deciding: its own, those of the groups a user is in,
// its boundary and tags.
import type { Policies } from '../../kernel/authority.ts'
import type { Reader } from '../../kernel/records.ts'
import { policyText } from './managed.ts'
import { type Entity, findEntity, type Group, type Holder, readInlines, type User } from './store.ts'
import { entityArn, nameInArn } from './words.ts'

/**
 * The policies of whoever has this ARN, and this unique id where one is given: a user or role made again
 * under the old name is somebody else, and sessions of the old one have nothing. undefined when nobody is it.
 */
export async function holderPolicies(
  reader: Reader,
  account: string,
  kind: Holder,
  arn: string,
  id?: string,
): Promise<Policies | undefined> {
  const entity = await findEntity<Entity & Partial<User>>(reader, account, kind, nameInArn(arn))
  if (entity === undefined || entityArn(account, kind, entity) !== arn) return undefined
  if (id !== undefined && entity.id !== id) return undefined
  const identity = await textsOf(reader, account, kind, entity)
  for (const name of entity.groups ?? []) {
    const group = await findEntity<Group>(reader, account, 'group', name)
    if (group !== undefined) identity.push(...(await textsOf(reader, account, 'group', group)))
  }
  const policies = { identity, principalTags: entity.tags }
  if (entity.boundary === undefined) return policies
  return { ...policies, boundary: (await policyText(reader, account, entity.boundary)) ?? DENY_ALL }
}

// A boundary cannot be deleted while it bounds; if its text were lost, nothing would be allowed.
const DENY_ALL = JSON.stringify({
  Version: '2012-10-17',
  Statement: [{ Effect: 'Deny', Action: '*', Resource: '*' }],
})

async function textsOf(reader: Reader, account: string, kind: Holder, entity: Entity): Promise<string[]> {
  const inline = await readInlines(reader, account, kind, entity.name)
  const attached = await Promise.all(entity.attached.map((arn) => policyText(reader, account, arn)))
  return [...inline.map(({ document }) => document), ...attached.filter((text) => text !== undefined)]
}
