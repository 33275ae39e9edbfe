// One connection: several statements in one write and one round trip, which is what a network costs. They end with one
// Sync, so after an error the server skips the rest: "writes, COMMIT" sent together commits all or nothing.
// `pg` speaks the protocol (start, TLS, passwords, parsing); the batch is its interface for own query classes.
//
// An error that the server tells and stays ready after is known to have undone the transaction. An end of the connection
// tells nothing of what it was asked last: `Lost`.
import type { Socket } from 'node:net'
import pg from 'pg'
import { STATEMENTS, type Statement, type StatementName } from './statements.ts'

/** The connection ended, or the server said that it will: what it was asked last may or may not have been done. */
export class Lost extends Error {
  override readonly name = 'Lost'
}

export interface Answer {
  readonly rows: readonly (readonly string[])[]
  /** `COMMIT`, `SELECT 1` … */
  readonly tag: string
}

export interface ConnectionOptions {
  readonly dsn: string
  /** Of this connection and no other ever: its row of commits. */
  readonly id: string
  readonly connectMs: number
  readonly statementMs: number
  /** The operator's cluster acknowledges before the disk has it; our sessions do not. */
  readonly forceCommitToDisk: boolean
}

/** What pg calls on a query of its own kind. */
interface PgMessage {
  readonly fields?: string[]
  readonly text?: string
}

export class Connection {
  readonly id: string
  readonly #client: pg.Client
  /** The server's process at the other end, and when it began: names it for as long as the machine runs. */
  pid = ''
  startedAt = ''
  /** Commits that were begun on it. */
  commits = 0
  /** When the batch under way was sent, in the pool's ticks. */
  busySince: number | undefined
  #ended: Error | undefined
  #whenEnded: (() => void) | undefined

  private constructor(id: string, client: pg.Client) {
    this.id = id
    this.#client = client
    // Ends come as both events or as one of them.
    client.on('error', (error: Error) => this.#end(error))
    client.on('end', () => this.#end(new Error('the connection has ended')))
  }

  /**
   * Connects and prepares everything that will be asked. Throws what the server or the network says. `cutBy` is given
   * what ends it before: nothing of pg's bounds what follows the login.
   */
  static async open(options: ConnectionOptions, cutBy: (cut: () => void) => void): Promise<Connection> {
    const client = newClient(options.dsn, options.connectMs)
    const connection = new Connection(options.id, client)
    cutBy(() => connection.destroy())
    try {
      await client.connect()
      await client.query(sessionSettings(options))
      const { rows } = await client.query<{ pid: string; started: string }>(
        `SELECT pid::text AS pid, backend_start::text AS started FROM pg_stat_activity
          WHERE pid = pg_backend_pid()`,
      )
      connection.pid = rows[0]?.pid ?? ''
      connection.startedAt = rows[0]?.started ?? ''
      await new Promise<void>((resolve, reject) => client.query(new Preparation(resolve, reject)))
      return connection
    } catch (error) {
      connection.destroy()
      throw error
    }
  }

  get isAlive(): boolean {
    return this.#ended === undefined
  }

  /** Called once when it has ended, however it ends. */
  onEnd(listener: () => void): void {
    if (this.#ended === undefined) this.#whenEnded = listener
    else listener()
  }

  /** One round trip. Rejects with the server's error (then nothing after it was done), or Lost. */
  run(statements: readonly Statement[]): Promise<Answer[]> {
    const ended = this.#ended
    if (ended !== undefined) return Promise.reject(lost(ended))
    return new Promise((resolve, reject) => this.#client.query(new Batch(statements, resolve, reject)))
  }

  /** Cuts it off, without a word to the server. */
  destroy(): void {
    streamOf(this.#client).destroy()
    this.#end(new Error('the connection was cut off'))
  }

  /** Says goodbye to the server, without waiting for what it says. */
  close(): void {
    this.#whenEnded = undefined
    if (this.#ended === undefined) goodbye(this.#client)
  }

  #end(error: Error): void {
    if (this.#ended !== undefined) return
    this.#ended = error
    this.#whenEnded?.()
  }
}

/** A client of pg's as all of ours are made. Its keepalive lets a peer that vanished be noticed while nothing is asked. */
export function newClient(dsn: string, connectMs: number, name = 'selfless'): pg.Client {
  return new pg.Client({
    connectionString: dsn,
    application_name: name,
    connectionTimeoutMillis: connectMs,
    keepAlive: true,
    keepAliveInitialDelayMillis: 10_000,
  })
}

/** What a session differs in from the operator's defaults, as one statement, since a pooler passes no startup options. */
function sessionSettings(options: ConnectionOptions): string {
  const settings: [string, string][] = [
    // Reads outside a transaction ask for one statement's snapshot and no predicate locks.
    ['default_transaction_isolation', 'read committed'],
    ['statement_timeout', String(options.statementMs)],
    ['lock_timeout', String(Math.ceil(options.statementMs / 2))],
    // A server of ours that is paused inside a transaction loses it, and holds up nobody.
    ['idle_in_transaction_session_timeout', String(options.statementMs)],
    // The same for one whose machine is gone: the database's own TCP gives up on it.
    ['tcp_keepalives_idle', '10'],
    ['tcp_keepalives_interval', '5'],
    ['tcp_keepalives_count', '3'],
    ['tcp_user_timeout', '20000'],
    ['client_connection_check_interval', '2000'],
    // One plan a statement, always by the index (statements.ts).
    ['plan_cache_mode', 'force_generic_plan'],
    ['enable_seqscan', 'off'],
    ['enable_bitmapscan', 'off'],
    ['enable_sort', 'off'],
    ['jit', 'off'],
    ...(options.forceCommitToDisk ? ([['synchronous_commit', 'on']] as [string, string][]) : []),
  ]
  return `SELECT ${settings.map(([name, value]) => `set_config('${name}', '${value}', false)`).join(', ')}`
}

/** Ends a client as soon as what it says is sent: a server that stalls would let pg's own `end` wait for ever. */
export function goodbye(client: pg.Client): void {
  client.end().catch(() => undefined)
  streamOf(client).destroySoon()
}

/** The socket, of pg's own connection. */
function streamOf(client: pg.Client): Socket {
  return (client as unknown as { connection: { stream: Socket } }).connection.stream
}

const lost = (cause: Error): Lost =>
  new Lost(`the connection to PostgreSQL was lost: ${cause.message}`, { cause })

type Wire = pg.Connection

/** What pg asks of a query class: no more of it concerns us than rows, ends and errors. */
abstract class Submitted implements pg.Submittable {
  readonly #reject: (error: Error) => void
  constructor(reject: (error: Error) => void) {
    this.#reject = reject
  }
  abstract submit(wire: Wire): void
  abstract handleReadyForQuery(): void
  handleDataRow(_message: PgMessage): void {}
  handleCommandComplete(_message: PgMessage): void {}
  handleRowDescription(): void {}
  handlePortalSuspended(): void {}
  handleEmptyQuery(): void {}
  handleCopyInResponse(): void {}

  /** Known to be undone only once the server is ready for more; a FATAL one ends the connection instead. */
  handleError(error: Error, wire: Wire): void {
    if (!(error instanceof pg.DatabaseError)) return this.#reject(lost(error))
    const over = (): void => {
      wire.off('readyForQuery', ready).off('end', ended)
    }
    const ready = (): void => {
      over()
      this.#reject(error)
    }
    const ended = (): void => {
      over()
      this.#reject(lost(error))
    }
    wire.on('readyForQuery', ready).on('end', ended)
    if (wire.stream.destroyed) ended()
  }
}

class Batch extends Submitted {
  readonly #statements: readonly Statement[]
  readonly #resolve: (answers: Answer[]) => void
  readonly #answers: Answer[] = []
  #rows: string[][] = []

  constructor(
    statements: readonly Statement[],
    resolve: (answers: Answer[]) => void,
    reject: (error: Error) => void,
  ) {
    super(reject)
    this.#statements = statements
    this.#resolve = resolve
  }

  submit(wire: Wire): void {
    wire.stream.cork()
    for (const { name, values } of this.#statements) {
      wire.bind({ statement: name, values: (values ?? []) as string[] }, true)
      wire.execute(null, true)
    }
    wire.sync()
    wire.stream.uncork()
  }

  override handleDataRow(message: PgMessage): void {
    this.#rows.push(message.fields ?? [])
  }

  override handleCommandComplete(message: PgMessage): void {
    this.#answers.push({ rows: this.#rows, tag: message.text ?? '' })
    this.#rows = []
  }

  handleReadyForQuery(): void {
    this.#resolve(this.#answers)
  }
}

/** Parses every statement under its name. */
class Preparation extends Submitted {
  readonly #resolve: () => void
  constructor(resolve: () => void, reject: (error: Error) => void) {
    super(reject)
    this.#resolve = resolve
  }

  submit(wire: Wire): void {
    wire.stream.cork()
    for (const name of Object.keys(STATEMENTS) as StatementName[])
      wire.parse({ name, text: STATEMENTS[name], types: [] }, true)
    wire.sync()
    wire.stream.uncork()
  }

  handleReadyForQuery(): void {
    this.#resolve()
  }
}
