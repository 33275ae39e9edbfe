// Functions: CreateFunction, GetFunction, GetFunctionConfiguration, ListFunctions, DeleteFunction, GetAccountSettings. A
// function is made Pending and becomes Active by the room's own promise (activate.ts), so that a server that dies between
// leaves none half made.
import { decodeName, encodeToken } from '../../aws/page.ts'
import { uuidOf } from '../../kernel/ids.ts'
import { after } from '../../kernel/records.ts'
import type { Key, Reader } from '../../kernel/records.ts'
import type { OperationContext } from '../../kernel/service.ts'
import type { Input, Output } from '../../model/index.ts'
import { describe, newConfiguration, unbuilt } from './configuration.ts'
import { downloadUrl } from './download.ts'
import type { Live } from './live.ts'
import { conflict, functionNotFound, invalid, LATEST, parseFunctionName } from './name.ts'
import type { FunctionName } from './name.ts'
import {
  CODE_STORAGE_BYTES_MAX,
  dropPackage,
  holdPackage,
  releasePackage,
  takePackage,
  ZIPPED_BYTES_MAX,
} from './package.ts'
import { UNZIPPED_BYTES_MAX } from './code/unpack.ts'
import { checkRole, lambdaFor } from './role.ts'
import {
  changeUsage,
  findFunction,
  functionKey,
  functionsOf,
  laneTopic,
  putFunction,
  removeFunction,
  tagsKey,
  usageOf,
} from './store.ts'
import type { Function, Version } from './store.ts'
import { checkTags } from './tags.ts'
import type { Tags } from './tags.ts'

export type LambdaContext = OperationContext<string, Live>

/** Functions on one page when the caller names no number; he gets no more than this either (API_ListFunctions). */
const PAGE_MAX = 50

export async function CreateFunction(
  input: Input<'lambda', 'CreateFunction'>,
  ctx: LambdaContext,
): Promise<Output<'lambda', 'CreateFunction'>> {
  const at = parseFunctionName(input.FunctionName, undefined, ctx)
  if (at.account !== ctx.account) throw otherAccount(ctx)
  refuseUnbuiltCode(input.Code)
  const configuration = newConfiguration(input, at.name, ctx.live.host())
  const tags = input.Tags ?? {}
  checkTags(tags)
  if (await findFunction(ctx.records, at, at.name)) throw alreadyThere(at.name)
  await checkRole(ctx, { ...at, role: configuration.role })
  const code = await takePackage(input.Code, ctx.live.cache, ctx)
  try {
    const made = await ctx.records.transact(async (tx): Promise<Function> => {
      if (await findFunction(tx, at, at.name)) throw alreadyThere(at.name)
      const { bytes } = code.fresh.body
      await checkStorage(tx, at, bytes)
      const latest: Version = {
        configuration,
        code: await holdPackage(tx, code),
        build: tx.id(),
        revisionId: uuidOf(tx.id()),
        modifiedMs: tx.now,
        state: 'Pending',
        stateReason: undefined,
        lastUpdate: undefined,
        lastUpdateReason: undefined,
      }
      const fn: Function = {
        account: at.account,
        region: at.region,
        name: at.name,
        generation: tx.id(),
        latest,
      }
      putFunction(tx, fn)
      if (Object.keys(tags).length > 0) tx.put(tagsKey(fn, fn.name), tags)
      await changeUsage(tx, fn, { codeBytes: bytes, functions: 1 })
      tx.later(
        'lambda',
        'ownActivate',
        { name: fn.name, generation: fn.generation, build: latest.build },
        lambdaFor(fn),
      )
      return fn
    })
    return describe(made)
  } catch (error) {
    await dropPackage(code, ctx.live.cache, ctx.blobs)
    throw error
  }
}

export async function GetFunction(
  input: Input<'lambda', 'GetFunction'>,
  ctx: LambdaContext,
): Promise<Output<'lambda', 'GetFunction'>> {
  const asked = parseFunctionName(input.FunctionName, input.Qualifier, ctx)
  const fn = await needFunction(ctx.records, asked)
  const tags = await ctx.records.get<Tags>(tagsKey(fn, fn.name))
  return {
    Configuration: describe(fn, asked.qualifier),
    Code: { RepositoryType: 'S3', Location: await downloadUrl(fn, ctx) },
    ...(tags && Object.keys(tags).length > 0 ? { Tags: tags } : {}),
    ...(fn.reserved === undefined ? {} : { Concurrency: { ReservedConcurrentExecutions: fn.reserved } }),
  }
}

export async function GetFunctionConfiguration(
  input: Input<'lambda', 'GetFunctionConfiguration'>,
  ctx: LambdaContext,
): Promise<Output<'lambda', 'GetFunctionConfiguration'>> {
  const asked = parseFunctionName(input.FunctionName, input.Qualifier, ctx)
  return describe(await needFunction(ctx.records, asked), asked.qualifier)
}

/** In order of name. With FunctionVersion ALL each version is listed by its qualified ARN; today there is one. */
export async function ListFunctions(
  input: Input<'lambda', 'ListFunctions'>,
  ctx: LambdaContext,
): Promise<Output<'lambda', 'ListFunctions'>> {
  // Replicas of Lambda@Edge in other regions than their master's do not exist here.
  if (input.MasterRegion !== undefined) throw unbuilt('MasterRegion')
  const scope = ['lambda.ListFunctions', ctx.account, ctx.region, input.FunctionVersion ?? '']
  const limit = Math.min(input.MaxItems ?? PAGE_MAX, PAGE_MAX)
  const all = functionsOf(ctx)
  const rest = input.Marker === undefined ? all : after(all, markedKey(scope, input.Marker, ctx))
  const found = await ctx.records.scan<Function>(rest, { limit: limit + 1 })
  const page = found.slice(0, limit).map(([, fn]) => fn)
  const last = page.at(-1)
  const qualifier = input.FunctionVersion === 'ALL' ? LATEST : undefined
  return {
    Functions: page.map((fn) => listed(fn, qualifier)),
    ...(found.length > limit && last ? { NextMarker: encodeToken(scope, last.name) } : {}),
  }
}

export async function DeleteFunction(
  input: Input<'lambda', 'DeleteFunction'>,
  ctx: LambdaContext,
): Promise<Output<'lambda', 'DeleteFunction'>> {
  const asked = parseFunctionName(input.FunctionName, input.Qualifier, ctx)
  if (asked.qualifier === LATEST)
    throw invalid('$LATEST version cannot be deleted without deleting the function.')
  const gone = await ctx.records.transact(async (tx) => {
    const fn = await needFunction(tx, asked)
    removeFunction(tx, fn)
    await releasePackage(tx, fn)
    await changeUsage(tx, fn, {
      codeBytes: -fn.latest.code.body.bytes,
      functions: -1,
      reserved: -(fn.reserved ?? 0),
    })
    // Its queue finds the function gone and clears itself, in steps.
    tx.wake(laneTopic(fn))
    return fn
  })
  ctx.live.concurrency.forget(gone)
  ctx.live.retire(gone, undefined)
  return { StatusCode: 204 }
}

export async function GetAccountSettings(
  _input: Input<'lambda', 'GetAccountSettings'>,
  ctx: LambdaContext,
): Promise<Output<'lambda', 'GetAccountSettings'>> {
  const usage = await usageOf(ctx.records, ctx)
  const { limit } = ctx.live.concurrency
  return {
    AccountLimit: {
      TotalCodeSize: CODE_STORAGE_BYTES_MAX,
      CodeSizeUnzipped: UNZIPPED_BYTES_MAX,
      CodeSizeZipped: ZIPPED_BYTES_MAX,
      ConcurrentExecutions: limit,
      UnreservedConcurrentExecutions: limit - (usage.reserved ?? 0),
    },
    AccountUsage: { TotalCodeSize: usage.codeBytes, FunctionCount: usage.functions },
  }
}

/** The function that a name means; published versions and aliases do not exist yet, so none but $LATEST is found. */
export async function needFunction(reader: Reader, asked: FunctionName): Promise<Function> {
  const fn =
    asked.qualifier === undefined || asked.qualifier === LATEST
      ? await findFunction(reader, asked, asked.name)
      : undefined
  if (!fn) throw functionNotFound(asked)
  return fn
}

/** Throws when the account's packages would take more than AWS's quota. */
export async function checkStorage(
  reader: Reader,
  at: { account: string; region: string },
  moreBytes: number,
): Promise<void> {
  const { codeBytes } = await usageOf(reader, at)
  if (codeBytes + moreBytes > CODE_STORAGE_BYTES_MAX)
    throw invalid('Code storage limit exceeded.', 'CodeStorageExceededException')
}

/** Members of Code, and of UpdateFunctionCode, that mean something we do not do. */
export function refuseUnbuiltCode(code: {
  readonly ImageUri?: string | undefined
  readonly S3ObjectStorageMode?: string | undefined
  readonly SourceKMSKeyArn?: string | undefined
}): void {
  if (code.ImageUri !== undefined) throw unbuilt('ImageUri')
  if (code.S3ObjectStorageMode === 'REFERENCE') throw unbuilt('S3ObjectStorageMode REFERENCE')
  if ((code.SourceKMSKeyArn ?? '') !== '') throw unbuilt('SourceKMSKeyArn')
}

/** Listings leave out the states (recorded answers of ListFunctions). */
function listed(fn: Function, qualifier: string | undefined) {
  const shown = describe(fn, qualifier)
  delete shown.State
  delete shown.StateReason
  delete shown.StateReasonCode
  delete shown.LastUpdateStatus
  delete shown.LastUpdateStatusReason
  delete shown.LastUpdateStatusReasonCode
  return shown
}

function markedKey(scope: readonly string[], marker: string, ctx: LambdaContext): Key {
  const name = decodeName(scope, marker)
  if (name === undefined) throw invalid('Invalid value for parameter Marker.')
  return functionKey(ctx, name)
}

function alreadyThere(name: string) {
  return conflict(`Function already exist: ${name}`)
}

/** AWS says no more than the code (recorded answer). */
function otherAccount(ctx: LambdaContext) {
  return ctx.fault('AccessDeniedException', '', { status: 403 })
}
