// What each operation asks of the policies (Service Authorization Reference, "AWS Lambda": actions, resources, condition
// keys). A function is named in the resource as the caller named it: without a qualifier its plain ARN, with one the
// version's or alias's. Handing a role to a function asks iam:PassRole of it, too.
import type { Access, AccessRequest } from '../../kernel/service.ts'
import { functionArn, splitFunctionName } from './name.ts'
import { LAMBDA } from './role.ts'

type At = { account: string; region: string }
type Named = { FunctionName: string; Qualifier?: string | undefined }

/** An action on the function that the input names; `*` for a name that is none, which the handler then refuses. */
function on(action: string) {
  return (input: Named, at: At): AccessRequest[] => [
    { action: `lambda:${action}`, resource: resourceOf(input, at) },
  ]
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
  UpdateFunctionConfiguration: (input, at) => [
    ...on('UpdateFunctionConfiguration')(input, at),
    ...passRole(input.Role),
  ],
  DeleteFunction: on('DeleteFunction'),
  ListFunctions: () => [{ action: 'lambda:ListFunctions', resource: '*' }],
  GetAccountSettings: () => [{ action: 'lambda:GetAccountSettings', resource: '*' }],
  Invoke: on('InvokeFunction'),
  AddPermission: (input, at) => [
    {
      action: 'lambda:AddPermission',
      resource: resourceOf(input, at),
      context: {
        'lambda:Principal': input.Principal,
        ...(input.FunctionUrlAuthType === undefined
          ? {}
          : { 'lambda:FunctionUrlAuthType': input.FunctionUrlAuthType }),
      },
    },
  ],
  RemovePermission: on('RemovePermission'),
  GetPolicy: on('GetPolicy'),
  ListTags: (input) => [{ action: 'lambda:ListTags', resource: input.Resource }],
  TagResource: (input) => [
    { action: 'lambda:TagResource', resource: input.Resource, context: tagKeys(input.Tags) },
  ],
  UntagResource: (input) => [
    {
      action: 'lambda:UntagResource',
      resource: input.Resource,
      context: { 'aws:TagKeys': input.TagKeys },
    },
  ],
}
