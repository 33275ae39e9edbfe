// `./selfless deploy FOLDER`: what a template asks for, by the calls that a user could make. Which templates it can read is
// said in template.ts; the others are refused by name.
import { basename, join, resolve } from 'node:path'
import { UsageError } from '../src/config.ts'
import { systemClock } from '../src/main.ts'
import { targetOf } from './client.ts'
import { deploy } from './deploy.ts'

/** Parses the words, deploys, prints the outputs. Answers the exit code. */
export async function deployCommand(words: readonly string[]): Promise<number> {
  const parameters: Record<string, string> = {}
  let folder: string | undefined
  let stack: string | undefined
  for (let i = 0; i < words.length; i++) {
    const word = words[i] ?? ''
    if (word === '--stack') stack = words[++i]
    else if (word === '--set') {
      const [name = '', ...value] = (words[++i] ?? '').split('=')
      if (value.length === 0) throw new UsageError('--set takes NAME=VALUE')
      parameters[name] = value.join('=')
    } else if (word.startsWith('--') || folder !== undefined)
      throw new UsageError('usage: ./selfless deploy FOLDER [--stack NAME] [--set NAME=VALUE]')
    else folder = word
  }
  if (folder === undefined) throw new UsageError('deploy wants the folder of a template.yaml')
  const name = stack ?? basename(resolve(folder))
  const workFolder = join('.selfless', 'build', name)
  const options = {
    folder,
    stack: name,
    parameters,
    workFolder,
    clock: systemClock(),
    say: (line: string) => console.log(line),
  }
  const { plan } = await deploy(targetOf(process.env), options)
  for (const [output, value] of Object.entries(plan.outputs)) console.log(`output    ${output} = ${value}`)
  return 0
}
