// A call that AWS refuses, seen through an official client: its code as it stood on the wire, its status and its text.
import assert from 'node:assert/strict'

interface ClientError {
  readonly name: string
  readonly message: string
  readonly Code?: string
  readonly Error?: { readonly Code?: string }
  readonly $metadata?: { readonly httpStatusCode?: number }
}

/** Fails unless the call is refused with this code, status, and text (exact, or a pattern). */
export async function refused(
  call: Promise<unknown>,
  code: string,
  status: number,
  text: string | RegExp,
): Promise<void> {
  await assert.rejects(call, (error: ClientError) => {
    const said = error.Error?.Code ?? error.Code ?? error.name
    assert.equal(said, code, `${said}: ${error.message}`)
    assert.equal(error.$metadata?.httpStatusCode, status)
    if (typeof text === 'string') assert.equal(error.message, text)
    else assert.match(error.message, text)
    return true
  })
}
