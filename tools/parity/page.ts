// How docs/services looks: a page a service and a table of all. Only what the record and the sources say, in their words.
import type { OperationParity, ServiceParity } from '../parity.ts'

const NOTE =
  'Written by `tools/parity.ts` from the record of a whole test run ([how](../CONTRACTS.md)); do not edit.'
const isDone = ({ handled, proofs }: OperationParity): boolean => handled && proofs.length > 0

/** docs/services/README.md */
export function overview(all: readonly ServiceParity[]): string {
  const rows = all.map((one) => {
    const done = one.operations.filter(isDone).length
    const errors = new Set(one.operations.flatMap(({ errorsSeen }) => errorsSeen)).size
    return `| [${one.fullName}](${one.service}.md) | \`${one.service}\` | ${done} | ${one.operations.length} | ${errors} |`
  })
  const done = all.reduce((sum, { operations }) => sum + operations.filter(isDone).length, 0)
  const total = all.reduce((sum, { operations }) => sum + operations.length, 0)
  return [
    '# What of AWS is done',
    '',
    NOTE,
    'An operation counts as done when a passing test has shown it to an official client. Every other operation of the model',
    'answers `NotImplemented` (501) and names itself.',
    '',
    `**${done} of ${total} operations of ${all.length} services.**`,
    '',
    '| service | name | done | in the model | errors seen |',
    '| --- | --- | --: | --: | --: |',
    ...rows,
    '',
  ].join('\n')
}

/** docs/services/<service>.md */
export function servicePage(one: ServiceParity): string {
  const done = one.operations.filter(isDone)
  const unproved = one.operations.filter((operation) => operation.handled && !isDone(operation))
  const missing = one.operations.filter(({ handled }) => !handled)
  return [
    `# ${one.fullName} (\`${one.service}\`)`,
    '',
    NOTE,
    '',
    `API version ${one.apiVersion}. **${done.length} of ${one.operations.length} operations.**`,
    ...section('Done', done.length > 0 ? doneTable(done) : []),
    ...section('Answered, but not proved to an official client', names(unproved)),
    ...section(
      'Errors that may be raised and that no client has seen yet',
      one.errorsUnseen.map((code) => `- \`${code}\``),
    ),
    ...section('Not done', missing.length > 0 ? [missing.map(({ name }) => name).join(', ')] : []),
    ...section('Limits and other numbers', limitTable(one)),
    '',
  ].join('\n')
}

function doneTable(done: readonly OperationParity[]): string[] {
  return [
    '| operation | proved by | with | errors seen | modelled, not seen |',
    '| --- | --- | --- | --- | --- |',
    ...done.map(({ name, proofs, errorsSeen, errorsModelled }) => {
      const [proof] = proofs
      const more = proofs.length > 1 ? ` and ${proofs.length - 1} more` : ''
      const by = proof === undefined ? '' : `[${cell(proof.test)}](../../${proof.file})${more}`
      const clients = [...new Set(proofs.flatMap((one) => one.clients))].toSorted().join(', ')
      const unseen = errorsModelled.filter((code) => !errorsSeen.includes(code))
      return `| ${name} | ${by} | ${clients} | ${errorsSeen.join(', ')} | ${unseen.join(', ')} |`
    }),
  ]
}

function limitTable({ limits }: ServiceParity): string[] {
  if (limits.length === 0) return []
  return [
    '| name | value | why | where |',
    '| --- | --- | --- | --- |',
    ...limits.map(
      ({ name, value, source, file }) =>
        `| \`${name}\` | ${value} | ${cell(source)} | [${file}](../../${file}) |`,
    ),
  ]
}

function names(operations: readonly OperationParity[]): string[] {
  return operations.map(({ name }) => `- ${name}`)
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ['', `## ${title}`, '', ...lines]
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ')
}
