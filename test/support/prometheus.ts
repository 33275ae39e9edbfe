// A page of metrics as Prometheus' own Python client reads it, which refuses what is not in the format.
import { spawnSync } from 'node:child_process'

/** `selfless_requests_total{…} 3`: samples by name, each with its labels and its value. */
export type Samples = Map<
  string,
  { readonly labels: Readonly<Record<string, string>>; readonly value: number }[]
>

const READ = `
import json, sys
from prometheus_client.parser import text_string_to_metric_families
samples = []
for family in text_string_to_metric_families(sys.stdin.read()):
    for sample in family.samples:
        samples.append([family.type, sample.name, sample.labels, str(sample.value)])
print(json.dumps(samples))
`

/** For a test's `skip`: false where the parser can be run. */
export const withoutParser: string | false =
  process.env['SELFLESS_CI'] === undefined &&
  spawnSync('python3', ['-c', 'import prometheus_client']).status !== 0 &&
  'prometheus-client for Python is not on this machine'

/** Throws where the page is not in the format, or has a sample that belongs to no declared type. */
export function parseMetrics(page: string): Samples {
  const options = { input: page, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 } as const
  const { stdout, stderr, status } = spawnSync('python3', ['-c', READ], options)
  if (status !== 0) throw new Error(stderr)
  const samples: Samples = new Map()
  for (const [type, name, labels, value] of JSON.parse(stdout) as [
    string,
    string,
    Record<string, string>,
    string,
  ][]) {
    if (type === 'unknown') throw new Error(`${name} has no type`)
    samples.set(name, [...(samples.get(name) ?? []), { labels, value: numberOf(value) }])
  }
  return samples
}

/** The value of the first sample of this name that has these labels; NaN where there is none. */
export function valueOf(
  samples: Samples,
  name: string,
  labels: Readonly<Record<string, string>> = {},
): number {
  const isThis = (own: Readonly<Record<string, string>>): boolean =>
    Object.entries(labels).every(([label, value]) => own[label] === value)
  return samples.get(name)?.find((sample) => isThis(sample.labels))?.value ?? Number.NaN
}

function numberOf(text: string): number {
  return text === 'inf' ? Infinity : text === '-inf' ? -Infinity : Number(text)
}
