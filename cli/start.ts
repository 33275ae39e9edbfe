// `./selfless start`: the cloud, until SIGTERM or Ctrl-C; then it drains and ends with code 0.
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { openCloud } from '../src/main.ts'
import { readConfig } from '../src/config.ts'
import { until } from './stop.ts'

/** Serves until told to stop. Prints `ready http://…` once it does; answers the exit code. */
export async function start(words: readonly string[]): Promise<number> {
  const stop = until(['SIGINT', 'SIGTERM'])
  // Records that have stopped answer nothing any more, and only a new start reads what is really on disk.
  const onStop = () => process.exit(1)
  const config = readConfig(words, process.env)
  const cloud = await openCloud(config, { onStop })
  if (cloud.rootKey?.secretAccessKey !== undefined) {
    const file = join(config.data, 'root-access-key')
    await writeRootKey(file, { ...cloud.rootKey, secretAccessKey: cloud.rootKey.secretAccessKey })
    console.log(`The root user's access key is in ${file}: move it to a safe place.`)
  }
  console.log(`ready ${cloud.endpoint}`)
  await stop
  await cloud.close()
  return 0
}

/** In a file for its owner only, since what a server prints ends in somebody's log. */
function writeRootKey(file: string, key: { accessKeyId: string; secretAccessKey: string }): Promise<void> {
  const text = `AWS_ACCESS_KEY_ID=${key.accessKeyId}\nAWS_SECRET_ACCESS_KEY=${key.secretAccessKey}\n`
  return writeFile(file, text, { mode: 0o600, flag: 'wx' })
}
