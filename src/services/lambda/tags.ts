// ListTags, TagResource, UntagResource, for functions; the other resources that Lambda tags are not built yet.
import { uuidOf } from '../../kernel/ids.ts'
import type { Tx } from '../../kernel/records.ts'
import type { Input, Output } from '../../model/index.ts'
import { needFunction } from './function.ts'
import type { LambdaContext } from './function.ts'
import { invalid, notFound, parseFunctionName } from './name.ts'
import type { FunctionName } from './name.ts'
import { putFunction, tagsKey } from './store.ts'
import type { Function } from './store.ts'

export type Tags = Record<string, string>

/** Tags of one resource (Tagging guide; the text is a recorded answer's). */
const TAGS_MAX = 50

export async function ListTags(
  input: Input<'lambda', 'ListTags'>,
  ctx: LambdaContext,
): Promise<Output<'lambda', 'ListTags'>> {
  const fn = await needFunction(ctx.records, taggable(input.Resource, ctx))
  return { Tags: (await ctx.records.get<Tags>(tagsKey(fn, fn.name))) ?? {} }
}

export async function TagResource(
  input: Input<'lambda', 'TagResource'>,
  ctx: LambdaContext,
): Promise<Output<'lambda', 'TagResource'>> {
  const asked = taggable(input.Resource, ctx)
  // AWS's whole answer to an empty map.
  if (Object.keys(input.Tags).length === 0)
    throw invalid('An error occurred and the request cannot be processed.')
  await ctx.records.transact(async (tx) => {
    const fn = await needFunction(tx, asked)
    const tags = { ...(await tx.get<Tags>(tagsKey(fn, fn.name))), ...input.Tags }
    checkTags(tags)
    putTags(tx, fn, tags)
  })
  return {}
}

export async function UntagResource(
  input: Input<'lambda', 'UntagResource'>,
  ctx: LambdaContext,
): Promise<Output<'lambda', 'UntagResource'>> {
  const asked = taggable(input.Resource, ctx)
  await ctx.records.transact(async (tx) => {
    const fn = await needFunction(tx, asked)
    const tags = { ...(await tx.get<Tags>(tagsKey(fn, fn.name))) }
    for (const name of input.TagKeys) delete tags[name]
    putTags(tx, fn, tags)
  })
  return {}
}

export function checkTags(tags: Tags): void {
  if (Object.keys(tags).length > TAGS_MAX) throw invalid('Number of tags exceeds resource tag limit.')
}

/** Tags are part of what a RevisionId names: every change of them makes another (recorded). */
function putTags(tx: Tx, fn: Function, tags: Tags): void {
  tx.put(tagsKey(fn, fn.name), tags)
  putFunction(tx, { ...fn, latest: { ...fn.latest, revisionId: uuidOf(tx.id()) } })
}

function taggable(resource: string, ctx: LambdaContext): FunctionName {
  if (!/^arn:[^:]*:lambda:[^:]*:\d{12}:function:/.test(resource))
    throw notFound(`The resource ${resource} is not found: Selfless tags functions only, yet.`)
  const asked = parseFunctionName(resource, undefined, ctx)
  if (asked.qualifier !== undefined) {
    throw invalid('Tags on function aliases and versions are not supported. Please specify a function ARN.')
  }
  return asked
}
