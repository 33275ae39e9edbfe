// Making access keys, and the first of them: in production a cloud begins with a key of its root user, as an
// AWS account begins with a password (CONTRACTS.md §6).
import { ACCESS_KEY_CHANCE_BYTES, makeAccessKeyId, makeSecret, SECRET_BYTES } from '../../aws/credential.ts'
import { Keyring } from '../../aws/keyring.ts'
import type { RoomContext } from '../../kernel/service.ts'
import { accessKeyKey, type AccessKeyRecord, accountKey, change, readAccount } from './store.ts'

type KeyContext = Pick<RoomContext, 'records' | 'ids'>

/** A root key of an account, shown to the operator once. */
export interface RootKey {
  readonly accessKeyId: string
  /** undefined when the key was made before: a secret is shown only once. */
  readonly secretAccessKey: string | undefined
}

/**
 * The root key that a production cloud begins with: made when the account has none yet, and printed once by
 * main. Later starts get its id without the secret.
 */
export async function ensureRootKeys(
  ctx: KeyContext & Pick<RoomContext, 'clock' | 'settings'>,
): Promise<RootKey> {
  const { account } = ctx.settings
  const fresh = await newKey(ctx, new Keyring(ctx), account)
  return change(ctx, async (tx): Promise<RootKey> => {
    const record = await readAccount(tx, account)
    const known = record.rootKeyIds[0]
    if (known !== undefined) return { accessKeyId: known, secretAccessKey: undefined }
    const made: AccessKeyRecord = { ...fresh, status: 'Active', createdMs: tx.now }
    tx.put(accessKeyKey(made.accessKeyId), made)
    tx.put(accountKey(account), { ...record, rootKeyIds: [made.accessKeyId] })
    return { accessKeyId: made.accessKeyId, secretAccessKey: made.secret }
  })
}

/** An access key id that nobody has, and a secret for it. */
export async function newKey(ctx: KeyContext, keyring: Keyring, account: string) {
  const markKey = await keyring.markKey()
  // 23 bits of chance are few enough that a look for a free id is due; whoever writes it looks once more.
  for (let tries = 0; tries < 100; tries++) {
    const accessKeyId = makeAccessKeyId('AKIA', account, ctx.ids.bytes(ACCESS_KEY_CHANCE_BYTES), markKey)
    if ((await ctx.records.get(accessKeyKey(accessKeyId))) !== undefined) continue
    return { accessKeyId, account, secret: makeSecret(ctx.ids.bytes(SECRET_BYTES)) }
  }
  throw new Error('no free access key id in a hundred tries')
}
