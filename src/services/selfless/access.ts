// Our own operations are asked for like AWS's: `selfless:GetBill` and so on, each on everything of the caller's account.
import type { Access, AccessRequest } from '../../kernel/service.ts'

export const access = {
  ListPromises: () => ask('ListPromises'),
  RedrivePromise: () => ask('RedrivePromise'),
  GetBill: () => ask('GetBill'),
  // Asks no policy: the operation itself takes only the Lambda service's word, which no policy can widen.
  RecordUsage: () => [],
  Doctor: () => ask('Doctor'),
  // Besides the policy the operation itself takes only the operator (storage.ts).
  Backup: () => ask('Backup'),
  CheckStorage: () => ask('CheckStorage'),
} satisfies Access<'selfless'>

function ask(action: string): AccessRequest[] {
  return [{ action: `selfless:${action}`, resource: '*' }]
}
