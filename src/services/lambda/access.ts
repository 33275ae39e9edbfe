// What each operation asks of the policies (Service Authorization Reference, "AWS Lambda": actions, resources, condition
// keys). A function is named in the resource as the caller named it: without a qualifier its plain ARN, with one the
// version's or alias's. Handing a role to a function asks iam:PassRole of it, too.
import type { Access, AccessRequest, RoomContext } from '../../kernel/service.ts'
import { functionArn, splitFunctionName } from './name.ts'
import { LAMBDA } from './role.ts'
import { tagsKey } from './store.ts'
import type { Tags } from './tags.ts'

type At = { account: string; region: string }
type Named = { FunctionName: string; Qualifier?: string | undefined }

/** An action on the function that the input names; `*` for a name that is none, which the handler then refuses. */
function on(action: string) {
  return async (input: Named, at: At, ctx: RoomContext): Promise<AccessRequest[]> => {
    const resource = resourceOf(input, at)
    return [{ action: `lambda:${action}`, resource, context: await resourceTags(resource, ctx) }]
  }
}

/** The tags of the function that an ARN names, as policies see them (condition key aws:ResourceTag). */
async function resourceTags(resource: string, ctx: RoomContext): Promise<Record<string, string>> {
  const parts = splitFunctionName(resource)
  if (parts?.account === undefined || parts.region === undefined) return {}
  const at = { account: parts.account, region: parts.region }
  const tags = (await ctx.records.get<Tags>(tagsKey(at, parts.name))) ?? {}
  return Object.fromEntries(Object.entries(tags).map(([name, value]) => [`aws:ResourceTag/${name}`, value]))
}

function resourceOf(input: Named, at: At): string {
  const parts = splitFunctionName(input.FunctionName)
  if (!parts) return '*'
  return functionArn({
    account: parts.account ?? at.account,
    region: parts.region ?? at.region,
    name: parts.name,
    qualifier: parts.qualifier ?? input.Qualifier,
  })
}

function passRole(role: string | undefined): AccessRequest[] {
  if (role === undefined) return []
  return [{ action: 'iam:PassRole', resource: role, context: { 'iam:PassedToService': LAMBDA } }]
}

function tagKeys(tags: Readonly<Record<string, string>> | undefined): Record<string, string | string[]> {
  if (!tags || Object.keys(tags).length === 0) return {}
  const context: Record<string, string | string[]> = { 'aws:TagKeys': Object.keys(tags) }
  for (const [name, value] of Object.entries(tags)) context[`aws:RequestTag/${name}`] = value
  return context
}

export const access: Access<'lambda'> = {
  CreateFunction: (input, at) => [
    {
      action: 'lambda:CreateFunction',
      resource: resourceOf(input, at),
      context: tagKeys(input.Tags),
    },
    ...passRole(input.Role),
  ],
  GetFunction: on('GetFunction'),
  GetFunctionConfiguration: on('GetFunctionConfiguration'),
  UpdateFunctionCode: on('UpdateFunctionCode'),
  UpdateFunctionConfiguration: async (input, at, ctx) => [
    ...(await on('UpdateFunctionConfiguration')(input, at, ctx)),
    ...passRole(input.Role),
  ],
  DeleteFunction: on('DeleteFunction'),
  PutFunctionConcurrency: on('PutFunctionConcurrency'),
  GetFunctionConcurrency: on('GetFunctionConcurrency'),
  DeleteFunctionConcurrency: on('DeleteFunctionConcurrency'),
  ListFunctions: () => [{ action: 'lambda:ListFunctions', resource: '*' }],
  GetAccountSettings: () => [{ action: 'lambda:GetAccountSettings', resource: '*' }],
  Invoke: on('InvokeFunction'),
  AddPermission: async (input, at, ctx) => {
    const context: Record<string, string> = { 'lambda:Principal': input.Principal }
    if (input.FunctionUrlAuthType !== undefined)
      context['lambda:FunctionUrlAuthType'] = input.FunctionUrlAuthType
    const asked = await on('AddPermission')(input, at, ctx)
    return asked.map((one) => ({ ...one, context: { ...one.context, ...context } }))
  },
  RemovePermission: on('RemovePermission'),
  GetPolicy: on('GetPolicy'),
  ListTags: async ({ Resource: resource }, _at, ctx) => [
    { action: 'lambda:ListTags', resource, context: await resourceTags(resource, ctx) },
  ],
  TagResource: async ({ Resource: resource, Tags: tags }, _at, ctx) => [
    {
      action: 'lambda:TagResource',
      resource,
      context: { ...(await resourceTags(resource, ctx)), ...tagKeys(tags) },
    },
  ],
  UntagResource: async ({ Resource: resource, TagKeys: keys }, _at, ctx) => [
    {
      action: 'lambda:UntagResource',
      resource,
      context: { ...(await resourceTags(resource, ctx)), 'aws:TagKeys': keys },
    },
  ],
}
