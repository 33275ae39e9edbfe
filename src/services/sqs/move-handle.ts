// The handle of a message move task: base64 of a JSON text that names the task and its source, as AWS's is (recorded answers).

/** A handle for CancelMessageMoveTask. */
export function moveHandle(taskId: string, sourceArn: string): string {
  return Buffer.from(JSON.stringify({ taskId, sourceArn })).toString('base64')
}

/** What a handle names; undefined for a text that is none. */
export function readMoveHandle(handle: string): { taskId: string; sourceArn: string } | undefined {
  try {
    const value: unknown = JSON.parse(Buffer.from(handle, 'base64').toString())
    if (typeof value !== 'object' || value === null || !('taskId' in value) || !('sourceArn' in value)) {
      return undefined
    }
    const { taskId, sourceArn } = value
    return typeof taskId === 'string' && typeof sourceArn === 'string' ? { taskId, sourceArn } : undefined
  } catch {
    return undefined
  }
}

/** The ARN of the queue that a handle's task empties. */
export function sourceOfHandle(handle: string): string | undefined {
  return readMoveHandle(handle)?.sourceArn
}
