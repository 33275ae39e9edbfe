// `./selfless start`: the cloud, until SIGTERM or Ctrl-C; then it drains and ends with code 0.
import { openCloud } from '../src/main.ts'
import { readConfig } from '../src/config.ts'
import { until } from './stop.ts'

/** Serves until told to stop. Prints `ready http://…` once it does; answers the exit code. */
export async function start(words: readonly string[]): Promise<number> {
  const stop = until(['SIGINT', 'SIGTERM'])
  // Records that have stopped answer nothing any more, and only a new start reads what is really on disk.
  const onStop = () => process.exit(1)
  const cloud = await openCloud(readConfig(words, process.env), { onStop })
  const { rootKey } = cloud
  if (rootKey?.secretAccessKey !== undefined) {
    console.log(`The root user's access key, shown this once:`)
    console.log(`AWS_ACCESS_KEY_ID=${rootKey.accessKeyId}`)
    console.log(`AWS_SECRET_ACCESS_KEY=${rootKey.secretAccessKey}`)
  }
  console.log(`ready ${cloud.endpoint}`)
  await stop
  await cloud.close()
  return 0
}
