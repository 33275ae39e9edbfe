// Message move tasks: a dead-letter queue is emptied into another queue, or back into the queues that its messages came from
// (API_StartMessageMoveTask; Developer Guide, "dead-letter queue redrive"). A task is a record, and each of its steps is promised
// by the step before, in the transaction that moved that step's messages: so a task goes on after a kill where it stopped, no
// message is lost and none is doubled. A step carries its number, and one that is not the task's next does nothing.
import { Fault } from '../../kernel/fault.ts'
import { uuidOf } from '../../kernel/ids.ts'
import type { Tx } from '../../kernel/records.ts'
import type { Input, Output } from '../../model/index.ts'
import { countsOf, OpenBox } from './box.ts'
import { moveTo } from './dead-letter.ts'
import { renameContent } from './entry.ts'
import { moveHandle, readMoveHandle } from './move-handle.ts'
import { homeOf, invalid, ourselves, placeOf, queueArn, queueOfArn } from './names.ts'
import type { Place, QueueName } from './names.ts'
import type { Context } from './queue.ts'
import { shelfOf } from './shelf.ts'
import { readQueue, readTasks, removeTask, sourceRange, TASKS_MAX, writeTask } from './store.ts'
import type { MoveTask, QueueRecord } from './store.ts'

/** API_StartMessageMoveTask, MaxNumberOfMessagesPerSecond; without it SQS goes as fast as this at most. */
const PER_SECOND_MAX = 500
/** API_ListMessageMoveTasks, MaxResults: 1 to 10, default 1. */
const TASKS_DEFAULT = 1
/** A step moves a tenth of a second's messages. */
const STEPS_PER_SECOND = 10
/** FailureReason as API_ListMessageMoveTasks and recorded answers have it. */
const NO_SOURCE = 'CouldNotDetermineMessageSource'
const NO_DESTINATION = 'AWS.SimpleQueueService.NonExistentQueue'

/** Begins to move a dead-letter queue's messages; one task a queue at a time. */
export async function StartMessageMoveTask(
  input: Input<'sqs', 'StartMessageMoveTask'>,
  ctx: Context<'StartMessageMoveTask'>,
): Promise<Output<'sqs', 'StartMessageMoveTask'>> {
  const { DestinationArn: destinationArn, MaxNumberOfMessagesPerSecond: perSecond } = input
  const at = nameOf(input.SourceArn, 'SourceArn')
  const to = destinationArn === undefined ? undefined : nameOf(destinationArn, 'DestinationArn')
  if (perSecond !== undefined && (perSecond < 1 || perSecond > PER_SECOND_MAX)) {
    throw invalid(
      'Value for parameter MaxNumberOfMessagesPerSecond is invalid. Reason: ' +
        `You must enter a number that's between 1 and ${PER_SECOND_MAX}.`,
    )
  }
  return ctx.records.transact(async (tx) => {
    const source = await ownQueue(tx, at, ctx, 'SourceArn')
    const [user] = await tx.scan<string>(sourceRange(source), { limit: 1 })
    if (user === undefined) throw invalid('Source queue must be configured as a Dead Letter Queue.')
    if (to !== undefined) checkDestination(source, await ownQueue(tx, to, ctx, 'DestinationArn'))
    const tasks = await readTasks(tx, source)
    if (tasks.some(isActive)) {
      throw invalid(
        'There is already a task running. Only one active task is allowed for a source queue arn at a given time.',
      )
    }
    const task: MoveTask = {
      id: uuidOf(tx.id()),
      startedMs: tx.now,
      status: 'RUNNING',
      moved: 0,
      toMove: (await countsOf(tx, source)).visible,
      step: 0,
      ...(destinationArn === undefined ? {} : { destinationArn }),
      ...(perSecond === undefined ? {} : { perSecond }),
    }
    for (const old of tasks.slice(TASKS_MAX - 1)) removeTask(tx, source, old)
    writeTask(tx, source, task)
    promiseStep(tx, source, task, tx.now)
    return { TaskHandle: moveHandle(task.id, queueArn(source)) }
  })
}

/** Ends a running task; what it has moved stays where it is. */
export async function CancelMessageMoveTask(
  input: Input<'sqs', 'CancelMessageMoveTask'>,
  ctx: Context<'CancelMessageMoveTask'>,
): Promise<Output<'sqs', 'CancelMessageMoveTask'>> {
  const handle = readMoveHandle(input.TaskHandle)
  if (handle === undefined) throw invalid('Value for parameter TaskHandle is invalid.')
  const at = nameOf(handle.sourceArn, 'SourceArn')
  return ctx.records.transact(async (tx) => {
    const source = await ownQueue(tx, at, ctx, 'SourceArn')
    const task = (await readTasks(tx, source)).find(({ id }) => id === handle.taskId)
    if (task === undefined) throw ctx.fault('ResourceNotFoundException', 'Task does not exist.')
    // The code is API_CancelMessageMoveTask's, the words are ours: no recorded answer is known.
    if (task.status !== 'RUNNING') {
      throw ctx.fault('UnsupportedOperation', 'Only a task with the status RUNNING can be cancelled.')
    }
    const cancelling: MoveTask = { ...task, status: 'CANCELLING', step: task.step + 1 }
    writeTask(tx, source, cancelling)
    // The step that was promised for later finds another number, so the end need not wait for it.
    promiseStep(tx, source, cancelling, tx.now)
    return { ApproximateNumberOfMessagesMoved: task.moved }
  })
}

/** A queue's most recent tasks, the latest first. */
export async function ListMessageMoveTasks(
  input: Input<'sqs', 'ListMessageMoveTasks'>,
  ctx: Context<'ListMessageMoveTasks'>,
): Promise<Output<'sqs', 'ListMessageMoveTasks'>> {
  const { MaxResults: max = TASKS_DEFAULT } = input
  if (max < 1 || max > TASKS_MAX) {
    throw invalid(
      `Value for parameter MaxResults is invalid. Reason: You must enter a number that's between 1 and ${TASKS_MAX}.`,
    )
  }
  const source = await ownQueue(ctx.records, nameOf(input.SourceArn, 'SourceArn'), ctx, 'SourceArn')
  const tasks = await readTasks(ctx.records, source)
  return { Results: tasks.slice(0, max).map((task) => described(source, task)) }
}

function described(source: QueueName, task: MoveTask) {
  const { destinationArn, perSecond, failure } = task
  return {
    // Only a task that runs can be cancelled, so only it has a handle.
    ...(task.status === 'RUNNING' ? { TaskHandle: moveHandle(task.id, queueArn(source)) } : {}),
    Status: task.status,
    SourceArn: queueArn(source),
    ...(destinationArn === undefined ? {} : { DestinationArn: destinationArn }),
    ...(perSecond === undefined ? {} : { MaxNumberOfMessagesPerSecond: perSecond }),
    ApproximateNumberOfMessagesMoved: task.moved,
    ApproximateNumberOfMessagesToMove: task.toMove,
    ...(failure === undefined ? {} : { FailureReason: failure }),
    StartedTimestamp: task.startedMs,
  }
}

interface Step {
  readonly name: string
  readonly taskId: string
  readonly step: number
}

/** One step of a task, promised by its start, its cancelling, or the step before. */
export async function ownMove(input: Step, ctx: Context<'StartMessageMoveTask'>): Promise<object> {
  let stuck: Stuck | undefined
  do {
    // A message that cannot go anywhere stays in its place: the step is taken again, up to it, and the task then fails.
    stuck = await ctx.records
      .transact((tx) => takeStep(tx, input, ctx, stuck), homeOf({ ...placeOf(ctx), name: input.name }))
      .catch((error: unknown) => {
        if (error instanceof Stuck) return error
        throw error
      })
  } while (stuck !== undefined)
  return {}
}

/** Ends a step's transaction, so that nothing of it is written: the message after `moved` others has no destination. */
class Stuck extends Error {
  readonly moved: number
  readonly failure: string

  constructor(moved: number, failure: string) {
    super(failure)
    this.moved = moved
    this.failure = failure
  }
}

async function takeStep(tx: Tx, input: Step, at: Place, stuck: Stuck | undefined): Promise<undefined> {
  const source = await readQueue(tx, { ...placeOf(at), name: input.name })
  // A deleted queue's tasks went with it; a new queue of that name has none of its own yet.
  if (source === undefined) return
  const task = (await readTasks(tx, source)).find(({ id }) => id === input.taskId)
  if (task === undefined || task.step !== input.step || !isActive(task)) return
  const after: MoveTask =
    task.status === 'CANCELLING' ? { ...task, status: 'CANCELLED' } : await moveSome(tx, source, task, stuck)
  writeTask(tx, source, after)
  if (isActive(after)) promiseStep(tx, source, after, tx.now + pauseMs(after, after.moved - task.moved))
}

/** Moves one step's messages, oldest first; the task as it is afterwards. */
async function moveSome(
  tx: Tx,
  source: QueueRecord,
  task: MoveTask,
  stuck: Stuck | undefined,
): Promise<MoveTask> {
  const box = await OpenBox.open(tx, source)
  const shelf = shelfOf(box)
  const promoted = await shelf.promote(box)
  const pace = Math.max(1, Math.floor((task.perSecond ?? PER_SECOND_MAX) / STEPS_PER_SECOND))
  const max = stuck?.moved ?? pace
  let moved = 0
  let isEmpty = false
  for (let looked = 0; moved < max && looked < pace; looked++) {
    const entry = await shelf.shift(box)
    if (entry === undefined) {
      isEmpty = promoted
      break
    }
    if (box.isExpired(entry)) {
      await box.drop(entry)
      continue
    }
    const target = await destinationOf(tx, source, task, entry.source)
    if (typeof target === 'string') throw new Stuck(moved, target)
    await redrive(box, target, entry)
    moved++
  }
  await box.close()
  const after: MoveTask = { ...task, moved: task.moved + moved }
  if (stuck !== undefined) return { ...after, status: 'FAILED', failure: stuck.failure }
  return isEmpty ? { ...after, status: 'COMPLETED' } : { ...after, step: task.step + 1 }
}

/** A moved message is a new one: its id, its age and its count begin anew (Developer Guide, "dead-letter queue redrive"). */
async function redrive(box: OpenBox, target: QueueRecord, entry: MovedEntry): Promise<void> {
  const { count: _, firstMs: __, receivedMs: ___, agesFromMs: ____, ...kept } = entry
  const id = uuidOf(box.tx.id())
  await renameContent(box.tx, box.queue, entry, id)
  await moveTo(box, target, { ...kept, id, sentMs: box.tx.now, count: 0 }, undefined)
}

type MovedEntry = Parameters<OpenBox['drop']>[0]

/** Where a message goes; a text says why it cannot. */
async function destinationOf(
  tx: Tx,
  source: QueueRecord,
  task: MoveTask,
  cameFrom: string | undefined,
): Promise<QueueRecord | string> {
  const arn = task.destinationArn ?? cameFrom
  const at = arn === undefined ? undefined : queueOfArn(arn)
  if (at === undefined) return NO_SOURCE
  const target = await readQueue(tx, at)
  return target === undefined || target.box === source.box ? NO_DESTINATION : target
}

function promiseStep(tx: Tx, source: QueueRecord, task: MoveTask, atMs: number): void {
  const step: Step = { name: source.name, taskId: task.id, step: task.step }
  tx.later('sqs', 'ownMove', step, ourselves(source), { atMs })
}

/** How long a step's messages take at the task's pace; a step that only dropped what had expired takes no time. */
function pauseMs({ perSecond }: MoveTask, moved: number): number {
  return Math.ceil((moved * 1_000) / (perSecond ?? PER_SECOND_MAX))
}

const isActive = ({ status }: MoveTask): boolean => status === 'RUNNING' || status === 'CANCELLING'

function checkDestination(source: QueueRecord, target: QueueRecord): void {
  if (source.box === target.box) {
    throw invalid('Source queue arn and destination queue arn cannot be the same.')
  }
  if (source.attributes.fifo !== target.attributes.fifo) {
    throw invalid('The source queue and destination queue must be of the same queue type.')
  }
}

function nameOf(arn: string, parameter: string): QueueName {
  const at = queueOfArn(arn)
  if (at !== undefined) return at
  throw invalid(
    `You must use this format to specify the ${parameter}: arn:<partition>:<service>:<region>:<account-id>:<resource-id>`,
  )
}

/** A queue of the caller's account and region: move tasks reach no other (Developer Guide, "Cross-account access"). */
async function ownQueue(
  reader: Pick<Tx, 'get' | 'scan'>,
  at: QueueName,
  here: Place,
  parameter: string,
): Promise<QueueRecord> {
  const own = at.account === here.account && at.region === here.region
  const queue = own ? await readQueue(reader, at) : undefined
  if (queue !== undefined) return queue
  throw new Fault(
    'ResourceNotFoundException',
    `The resource that you specified for the ${parameter} parameter doesn't exist.`,
    { status: 404 },
  )
}
