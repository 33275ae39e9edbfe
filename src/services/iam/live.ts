// What the room keeps alive while it is open.
import type { Evaluator } from '../../aws/policy/decide.ts'
import type { Keyring } from '../../aws/keyring.ts'

export interface Live {
  readonly keyring: Keyring
  /** For SimulateCustomPolicy and SimulatePrincipalPolicy. */
  readonly evaluator: Evaluator
}
