// Backup and CheckStorage: what the operator asks of the storage as a whole. A backup holds every account's data and the
// cloud's own secrets, so no policy can give it away: only the root user of the server's own account may ask, who in
// production has shown the key that the first start made.
import type { Clock } from '../../kernel/clock.ts'
import type { Caller } from '../../kernel/cloud.ts'
import { Fault } from '../../kernel/fault.ts'
import type { OperationContext } from '../../kernel/service.ts'
import type { BackupSummary, Upkeep } from '../../kernel/upkeep.ts'
import type { Input, Output } from '../../model/index.ts'
import type { Context } from './place.ts'

/** A client gives up on an answer that says nothing for minutes (undici: five); copying 10 GB of records takes twenty seconds. */
const WAITING_MS = 10_000

type BackupEvent =
  NonNullable<Output<'selfless', 'Backup'>['archive']> extends AsyncIterable<infer E> ? E : never

/** A stream of the archive's pieces, and at its end what is in it. */
export function Backup(
  _input: Input<'selfless', 'Backup'>,
  ctx: Context<'Backup'>,
): Output<'selfless', 'Backup'> {
  const upkeep = upkeepOf(ctx, (message) => ctx.fault('NotSupportedException', message))
  return { archive: events(upkeep.backup(ctx.signal), ctx.clock, (error) => told(ctx, error)) }
}

/** Everything that is wrong with the data folder; reads all of it, beside the server. */
export async function CheckStorage(
  _input: Input<'selfless', 'CheckStorage'>,
  ctx: Context<'CheckStorage'>,
): Promise<Output<'selfless', 'CheckStorage'>> {
  const upkeep = upkeepOf(ctx, (message) => ctx.fault('NotSupportedException', message))
  try {
    const { problems, ...counts } = await upkeep.check()
    return { ...counts, problems: [...problems] }
  } catch (error) {
    throw told(ctx, error)
  }
}

/** What went wrong, with its text: the operator asks, and a full disk is his to hear of. */
function told(ctx: Pick<OperationContext, 'log' | 'requestId' | 'fault'>, error: unknown): unknown {
  if (error instanceof Fault) return error
  ctx.log.error('a backup or a check failed', { requestId: ctx.requestId, error })
  const message = error instanceof Error ? error.message : String(error)
  return ctx.fault('InternalFailure', message, { status: 500 })
}

type Asked = Pick<OperationContext, 'caller' | 'settings' | 'upkeep' | 'fault'>

function upkeepOf(ctx: Asked, notSupported: (message: string) => Error): Upkeep {
  const { settings, caller, upkeep } = ctx
  if (!isOperator(caller, settings.account))
    throw ctx.fault(
      'AccessDeniedException',
      `Only the root user of account ${settings.account}, to which this server belongs, may do that.`,
    )
  if (upkeep !== undefined) return upkeep
  throw notSupported(
    'The records of this server are in PostgreSQL: back them up with its own tools, and then the folder of the blobs.',
  )
}

const isOperator = (caller: Caller, account: string): boolean =>
  caller.kind === 'root' && caller.account === account

async function* events(
  archive: AsyncIterable<Buffer | BackupSummary>,
  clock: Clock,
  failed: (error: unknown) => unknown,
): AsyncGenerator<BackupEvent> {
  const pieces = archive[Symbol.asyncIterator]()
  try {
    for (let next = pieces.next(); ;) {
      const result = await orNothing(next, clock)
      if (result === undefined) {
        yield { waiting: {} }
        continue
      }
      if (result.done === true) return
      const { value } = result
      yield Buffer.isBuffer(value)
        ? { piece: { bytes: value } }
        : { summary: { ...value, missing: [...value.missing] } }
      next = pieces.next()
    }
  } catch (error) {
    throw failed(error)
  } finally {
    await pieces.return?.()
  }
}

/** What comes within ten seconds. */
async function orNothing<T>(next: Promise<T>, clock: Clock): Promise<T | undefined> {
  const over = new AbortController()
  const late = clock.after(WAITING_MS, over.signal).then(
    () => undefined,
    () => undefined,
  )
  try {
    return await Promise.race([next, late])
  } finally {
    over.abort()
  }
}
