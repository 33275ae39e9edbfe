// The commands that only look: logs, bill, doctor. Each is one or two signed calls and a table.
import { json, targetOf } from './client.ts'
import { UsageError } from '../src/config.ts'
import { systemClock } from '../src/main.ts'

/** `./selfless logs FUNCTION`: the latest lines of a function's log group, oldest first. */
export async function logs(words: readonly string[]): Promise<number> {
  const [name, ...rest] = words
  if (name === undefined || rest.length > 0) throw new UsageError('usage: ./selfless logs FUNCTION')
  const clock = systemClock()
  let nextToken: string | undefined
  do {
    const input = { logGroupName: `/aws/lambda/${name}`, ...(nextToken === undefined ? {} : { nextToken }) }
    const page = await json<LogPage>(
      targetOf(process.env),
      'logs',
      'Logs_20140328.FilterLogEvents',
      input,
      clock.wall(),
    )
    for (const event of page.events ?? [])
      console.log(`${new Date(event.timestamp).toISOString()}  ${event.message.trimEnd()}`)
    nextToken = page.nextToken
  } while (nextToken !== undefined)
  return 0
}

interface LogPage {
  events?: { timestamp: number; message: string }[]
  nextToken?: string
}

/** `./selfless bill`: what the functions would have cost on AWS, by function and day. */
export async function bill(words: readonly string[]): Promise<number> {
  if (words.length > 0) throw new UsageError('usage: ./selfless bill')
  const clock = systemClock()
  const answer = await json<Bill>(
    targetOf(process.env),
    'selfless',
    'Selfless_20261101.GetBill',
    {},
    clock.wall(),
  )
  let total = 0
  for (const line of answer.lines ?? []) {
    total += line.totalUsd
    const name = line.functionArn.split(':').at(-1)
    console.log(
      `${line.day}  ${name}  ${line.requests} requests  ${line.gbSeconds.toFixed(3)} GB-s  $${line.totalUsd.toFixed(8)}`,
    )
  }
  console.log(`total  $${total.toFixed(8)}${answer.notes ? `\n${answer.notes}` : ''}`)
  return 0
}

interface Bill {
  lines?: { functionArn: string; day: string; requests: number; gbSeconds: number; totalUsd: number }[]
  notes?: string
}

/** `./selfless doctor`: what this machine offers and how the running server does. */
export async function doctor(words: readonly string[]): Promise<number> {
  if (words.length > 0) throw new UsageError('usage: ./selfless doctor')
  const clock = systemClock()
  console.log(
    JSON.stringify(
      await json<object>(targetOf(process.env), 'selfless', 'Selfless_20261101.Doctor', {}, clock.wall()),
      null,
      2,
    ),
  )
  return 0
}
