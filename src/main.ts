// Opens storage, the corridor and the door, in that order, and closes them in reverse.
import type { Config } from './config.ts'
import type { OwnedClock } from './kernel/clock.ts'
export { systemClock } from './kernel/clock.ts'

export interface RunningCloud {
  /** `http://127.0.0.1:4566` */
  readonly endpoint: string
  readonly clock: OwnedClock
  sdkFolder(): Promise<string>
  close(): Promise<void>
}

/** Until the door has landed there is nothing to open. */
export function openCloud(config: Config): Promise<RunningCloud> {
  return Promise.reject(new Error(`the door on port ${config.port} has not landed yet`))
}
