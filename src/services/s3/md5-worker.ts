// The thread in which MD5s are computed (md5.ts). Pieces lie in memory that it shares with the main thread; a message says
// where, and the answer gives the place back. Everything comes in order, so that many digests share one thread.
import { createHash } from 'node:crypto'
import type { Hash } from 'node:crypto'
import { parentPort, workerData } from 'node:worker_threads'
import type { MessagePort } from 'node:worker_threads'
import type { Md5Answer, Md5Task } from './md5.ts'

if (parentPort !== null) serve(parentPort, Buffer.from(workerData as SharedArrayBuffer))

function serve(port: MessagePort, shared: Buffer): void {
  const digests = new Map<number, Hash>()
  const tell = (answer: Md5Answer): void => port.postMessage(answer)
  port.on('message', (task: Md5Task) => {
    const { digest } = task
    const hash = digests.get(digest) ?? createHash('md5')
    if (task.kind === 'piece') {
      digests.set(digest, hash.update(shared.subarray(task.from, task.to)))
      tell({ kind: 'taken', from: task.from })
      return
    }
    digests.delete(digest)
    if (task.kind === 'end') tell({ kind: 'digest', digest, hex: hash.digest('hex') })
  })
}
