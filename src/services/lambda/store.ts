// What Lambda keeps, and the only file that knows its keys. A function is one record; `generation` is new for each function
// made, so nothing of a deleted function is ever seen by its successor of the same name. Published versions (issue 7) have
// their place beside it: `version/<name>/<number>`, the same Version inside.
//
//   function/<name>                                 Function, small: what a listing reads
//   policy/<name>  tags/<name>                      what may grow, beside it
//   due/<name>/<generation>/<due>/<event id>        Event: the queue, in order of its next try; small
//   event/<name>/<generation>/<event id>            EventBody: the payload, written once; what drops repeats
//   bill/<name>/<generation>/<event id>/<try>        what a try cost, until a batch of them is promised to the bill
//   global/lane/<account>/<region>/<name>/<gen>     a function with events waiting; found at start
//   usage                                           what the account's quotas count
import type { Body } from '../../kernel/body.ts'
import { key, under } from '../../kernel/records.ts'
import type { Key, Maybe, Range, Reader, Tx } from '../../kernel/records.ts'

/** Where a function lives; every key begins with it. */
export interface Home {
  readonly account: string
  readonly region: string
}

/** What the owner of a function chose, defaults filled in. */
export interface Configuration {
  readonly runtime: string
  /** ARN. */
  readonly role: string
  readonly handler: string
  readonly description: string
  readonly timeoutSeconds: number
  readonly memoryMb: number
  readonly ephemeralStorageMb: number
  /** undefined when the owner never gave any: then no answer mentions it. */
  readonly environment: Readonly<Record<string, string>> | undefined
  readonly logGroup: string
  /** ARN of the SQS queue that events go to when they are given up. */
  readonly deadLetterArn?: string
  readonly architecture: 'x86_64' | 'arm64'
}

/** The package of one version, as every answer describes it. */
export interface CodeRef {
  /** The zip as it came. Its id names the unpacked folder, too. */
  readonly body: Body
  /** As whom this function holds the body (kernel/body.ts). */
  readonly holder: string
  /** Base64. */
  readonly sha256: string
}

export type State = 'Pending' | 'Active' | 'Failed'

/** One version of a function: today always $LATEST. */
export interface Version {
  readonly configuration: Configuration
  readonly code: CodeRef
  /** Changes whenever an environment started before must not be used again; no answer shows it. */
  readonly build: string
  /** UUID; changes with everything that a GetFunction or GetPolicy would show (API_GetPolicy, "RevisionId"). */
  readonly revisionId: string
  /** `clock.now` ms. */
  readonly modifiedMs: number
  readonly state: State
  /** Why it is Failed. */
  readonly stateReason: string | undefined
  /** undefined until it is first Active, as in recorded answers of CreateFunction. */
  readonly lastUpdate: 'Successful' | 'InProgress' | 'Failed' | undefined
  readonly lastUpdateReason: string | undefined
}

/** `function/<name>` */
export interface Function extends Home {
  readonly name: string
  readonly generation: string
  /** Reserved concurrency; undefined when it shares the account's. */
  readonly reserved?: number
  readonly latest: Version
}

/** `policy/<name>` */
export interface FunctionPolicy {
  readonly statements: readonly Statement[]
}

/** A statement as AddPermission writes it; members in the order in which AWS shows them. */
export interface Statement {
  readonly Sid: string
  readonly Effect: 'Allow'
  readonly Principal: '*' | { readonly Service: string } | { readonly AWS: string }
  readonly Action: string
  readonly Resource: string
  readonly Condition?: Readonly<Record<string, Readonly<Record<string, string>>>>
}

/** `usage`: of one account in one region. */
export interface Usage {
  readonly codeBytes: number
  readonly functions: number
  /** Sum of the functions' reserved concurrency; absent before there was any. */
  readonly reserved?: number
}

/** A function's queue of asynchronous events. */
export interface Lane extends Home {
  readonly name: string
  readonly generation: string
}

/** `due/…`: an event that waits for its next try. All times are `clock.now` ms. */
export interface Event {
  readonly id: string
  /** The Invoke's request id; the same on every try, as the function sees it. */
  readonly requestId: string
  readonly qualifier: string | undefined
  readonly firstSeenMs: number
  readonly dueMs: number
  /** Tries that ended in an error of the function. */
  readonly tries: number
  /** Times in a row that a throttle or our own trouble put it off; it makes the next wait longer. */
  readonly delays: number
  /** Tries begun since one last ended: bounds events that die with their server. */
  readonly claims: number
  /** True when nothing is left to do but to forget, later, that this id was seen. */
  readonly forget?: true
}

/** `event/…` */
export interface EventBody {
  readonly id: string
  /** JSON text up to 64 KiB … */
  readonly inline?: string
  /** … or a blob above that, held by this event. */
  readonly body?: Body
  readonly clientContext?: string
  readonly traceId?: string
  /** The event is done; the record stays to drop a promise that is kept twice. */
  readonly done?: true
  /** Whether a promise made it, which may be kept twice (CONTRACTS.md §3). */
  readonly promised: boolean
}

export function functionKey(at: Home, name: string): Key {
  return key('lambda', at.account, at.region, 'function', name)
}

export function functionsOf(at: Home): Range {
  return under('lambda', at.account, at.region, 'function')
}

export function findFunction(reader: Reader, at: Home, name: string): Maybe<Function | undefined> {
  return reader.get<Function>(functionKey(at, name))
}

export function putFunction(tx: Tx, made: Function): void {
  tx.put(functionKey(made, made.name), made)
}

/** Everything that stands beside a function's record and goes with it, but its events and its package. */
export function removeFunction(tx: Tx, gone: Function): void {
  tx.delete(functionKey(gone, gone.name))
  tx.delete(policyKey(gone, gone.name))
  tx.delete(tagsKey(gone, gone.name))
}

export function policyKey(at: Home, name: string): Key {
  return key('lambda', at.account, at.region, 'policy', name)
}

export function tagsKey(at: Home, name: string): Key {
  return key('lambda', at.account, at.region, 'tags', name)
}

export function usageKey(at: Home): Key {
  return key('lambda', at.account, at.region, 'usage')
}

export async function changeUsage(tx: Tx, at: Home, by: Partial<Usage>): Promise<void> {
  const now = await usageOf(tx, at)
  tx.put(usageKey(at), {
    codeBytes: now.codeBytes + (by.codeBytes ?? 0),
    functions: now.functions + (by.functions ?? 0),
    reserved: (now.reserved ?? 0) + (by.reserved ?? 0),
  })
}

export async function usageOf(reader: Reader, at: Home): Promise<Usage> {
  return (await reader.get<Usage>(usageKey(at))) ?? { codeBytes: 0, functions: 0 }
}

export function dueKey(lane: Lane, dueMs: number, eventId: string): Key {
  return key('lambda', lane.account, lane.region, 'due', lane.name, lane.generation, dueMs, eventId)
}

export function dueOf(lane: Lane): Range {
  return under('lambda', lane.account, lane.region, 'due', lane.name, lane.generation)
}

export function eventKey(lane: Lane, eventId: string): Key {
  return key('lambda', lane.account, lane.region, 'event', lane.name, lane.generation, eventId)
}

export function eventsOf(lane: Lane): Range {
  return under('lambda', lane.account, lane.region, 'event', lane.name, lane.generation)
}

/** A try's line of the bill, written in the transaction that ends it. */
export function billKey(lane: Lane, eventId: string, tries: number): Key {
  return key('lambda', lane.account, lane.region, 'bill', lane.name, lane.generation, eventId, tries)
}

export function billsOf(lane: Lane): Range {
  return under('lambda', lane.account, lane.region, 'bill', lane.name, lane.generation)
}

export function laneKey(lane: Lane): Key {
  return key('lambda', 'global', 'lane', lane.account, lane.region, lane.name, lane.generation)
}

export const LANES: Range = under('lambda', 'global', 'lane')

/** Asleep on this is who looks for lanes that are new. */
export const LANES_TOPIC = 'lambda/lanes'

/** Asleep on this is the loop of one lane. */
export function laneTopic(lane: Lane): string {
  return `lambda/lane/${lane.account}/${lane.region}/${lane.name}/${lane.generation}`
}

/** The lease whose holder counts a function's reserved concurrency (CONTRACTS.md §4). */
export function placeOf(fn: Lane): string {
  return `lambda/reserved/${fn.account}/${fn.region}/${fn.name}/${fn.generation}`
}

/** As whom an event holds its payload; ids of promises may come again for another function. */
export function eventHolder(lane: Lane, eventId: string): string {
  return `lambda/${lane.generation}/${eventId}`
}
