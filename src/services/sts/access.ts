// What each operation asks of the policies (Service Authorization Reference, "Actions, resources, and
// condition keys for AWS Security Token Service"). GetCallerIdentity and GetSessionToken need no permission
// at all, as on AWS; tags and a source identity are actions of their own on the role.
import { PARTITION, parseArn } from '../../aws/arn.ts'
import type { Access, AccessRequest } from '../../kernel/service.ts'
import type { AssumeRoleRequest, Tag } from '../../model/sts.ts'

export const access = {
  GetCallerIdentity: () => [],
  GetSessionToken: () => [],
  GetAccessKeyInfo: () => [{ action: 'sts:GetAccessKeyInfo', resource: '*' }],

  GetFederationToken(input, at) {
    const resource = `arn:${PARTITION}:sts::${at.account}:federated-user/${input.Name}`
    const context = tagKeys(input.Tags)
    const asked = [{ action: 'sts:GetFederationToken', resource, context }]
    return input.Tags?.length ? [...asked, { action: 'sts:TagSession', resource, context }] : asked
  },

  AssumeRole(input, at) {
    const resource = input.RoleArn
    // What is no ARN is refused as such before anybody's policies are asked: the handler does so first of
    // all.
    if (parseArn(resource) === undefined) return []
    const context = conditionKeys(input)
    const ask = (action: string): AccessRequest => ({ action, resource, context })
    const inherits = (at.caller.session?.transitiveTagKeys ?? []).length > 0
    return [
      ask('sts:AssumeRole'),
      ...(input.Tags?.length || inherits ? [ask('sts:TagSession')] : []),
      ...(input.SourceIdentity === undefined ? [] : [ask('sts:SetSourceIdentity')]),
    ]
  },
} satisfies Access<'sts'>

function conditionKeys(input: AssumeRoleRequest): Record<string, string | string[]> {
  return {
    'sts:RoleSessionName': input.RoleSessionName,
    ...(input.ExternalId === undefined ? {} : { 'sts:ExternalId': input.ExternalId }),
    ...(input.SourceIdentity === undefined ? {} : { 'sts:SourceIdentity': input.SourceIdentity }),
    ...(input.TransitiveTagKeys === undefined ? {} : { 'sts:TransitiveTagKeys': input.TransitiveTagKeys }),
    ...tagKeys(input.Tags),
  }
}

function tagKeys(tags: readonly Tag[] | undefined): Record<string, string | string[]> {
  if (tags === undefined || tags.length === 0) return {}
  const values = tags.map(({ Key, Value }) => [`aws:RequestTag/${Key}`, Value])
  return { ...Object.fromEntries(values), 'aws:TagKeys': tags.map(({ Key }) => Key) }
}
