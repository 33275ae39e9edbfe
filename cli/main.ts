// The command. Each word is one function; besides `start` and `demo`, which open a cloud, and what is done to a
// resting data folder (backup.ts), they speak only the wire.
import { packageVersion, settingsTable, UsageError } from '../src/config.ts'
import { AwsError } from './client.ts'

interface Command {
  readonly usage: string
  readonly what: string
  readonly run: (words: readonly string[]) => Promise<number>
}

const commands: Record<string, Command> = {
  demo: {
    usage: 'demo [--once] [PICTURE]',
    what: 'the main job, shown: a photograph becomes a thumbnail',
    run: async (words) => (await import('./demo.ts')).demo(words),
  },
  start: {
    usage: 'start [OPTIONS]',
    what: 'serve until Ctrl-C (./selfless help start lists the options)',
    run: async (words) => (await import('./start.ts')).start(words),
  },
  deploy: {
    usage: 'deploy FOLDER [--stack NAME] [--set NAME=VALUE]',
    what: 'deploy a SAM template to the running cloud',
    run: async (words) => (await import('./deploy-command.ts')).deployCommand(words),
  },
  logs: {
    usage: 'logs FUNCTION',
    what: "a function's log",
    run: async (words) => (await import('./show.ts')).logs(words),
  },
  bill: {
    usage: 'bill',
    what: 'what it would have cost on AWS',
    run: async (words) => (await import('./show.ts')).bill(words),
  },
  doctor: {
    usage: 'doctor',
    what: 'how the running server and this machine do',
    run: async (words) => (await import('./show.ts')).doctor(words),
  },
  backup: {
    usage: 'backup FILE [--data FOLDER]',
    what: 'everything in one file, while the server serves',
    run: async (words) => (await import('./backup.ts')).backup(words),
  },
  restore: {
    usage: 'restore FILE [--data FOLDER] [--archive FOLDER --to TIME]',
    what: 'a new data folder from a backup, or from that and an archive',
    run: async (words) => (await import('./backup.ts')).restore(words),
  },
  check: {
    usage: 'check [--data FOLDER]',
    what: 'read everything and say what is wrong',
    run: async (words) => (await import('./backup.ts')).check(words),
  },
  help: { usage: 'help [start]', what: 'this', run: help },
}

process.exitCode = await main(process.argv.slice(2))

async function main([name = 'help', ...words]: string[]): Promise<number> {
  if (name === '--version' || name === '-v') {
    console.log(packageVersion())
    return 0
  }
  const command = commands[name === '--help' || name === '-h' ? 'help' : name]
  if (!command) {
    console.error(`selfless: there is no command ${name}; ./selfless help lists them`)
    return 2
  }
  try {
    return await command.run(words)
  } catch (error) {
    console.error(`selfless: ${complaint(error)}`)
    return error instanceof UsageError ? 2 : 1
  }
}

/** What went wrong, for a person: our own mistakes keep their stack, everything else is one line. */
function complaint(error: unknown): string {
  if (error instanceof AwsError) return `${error.code}: ${error.message}`
  if (!(error instanceof Error)) return String(error)
  const cause = error.cause instanceof Error && 'code' in error.cause ? String(error.cause.code) : ''
  if (error.message === 'fetch failed') return `no cloud answers (${cause}); start one with ./selfless start`
  return error instanceof TypeError || error instanceof ReferenceError || error instanceof RangeError
    ? (error.stack ?? error.message)
    : error.message
}

async function help(words: readonly string[]): Promise<number> {
  if (words[0] === 'start') {
    console.log('./selfless start: one server, one data folder, one port.\n')
    for (const { flag, env, default: value, why } of settingsTable())
      console.log(
        `  ${flag.padEnd(30)} ${why}\n${' '.repeat(33)}(${env}${value === '' ? '' : `, default ${value}`})`,
      )
    return 0
  }
  console.log(`selfless ${packageVersion()}: a serverless cloud you own\n`)
  for (const { usage, what } of Object.values(commands))
    console.log(`  ./selfless ${usage.padEnd(52)} ${what}`)
  console.log(
    `  ./selfless ${'test [--long] [WORD …]'.padEnd(52)} all tests, or those whose file name has a word`,
  )
  console.log(`  ./selfless ${'bench NAME'.padEnd(52)} one measurement beside its floor`)
  return 0
}
