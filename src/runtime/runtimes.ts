// Which runtime identifiers exist, since when AWS refuses them, and what kind of runtime each is. Identifiers are the enum
// `Runtime` of the Lambda API model 2015-03-31. The dates are those of AWS's page "Lambda runtimes"
// (docs.aws.amazon.com/lambda/latest/dg/lambda-runtimes.html, its tables of supported and deprecated runtimes as of
// October 2026): a deprecated runtime can still be created and updated until the dates of the block, which AWS has put off
// to July and August 2027 for most. What runs them on this machine is found by languages.ts.

/** AWS's dates of a deprecated or to-be-deprecated runtime, `YYYY-MM-DD`; undefined where AWS has scheduled none. */
export interface RuntimeDates {
  readonly deprecation: string | undefined
  /** From this day CreateFunction answers InvalidParameterValueException. */
  readonly blockCreate: string | undefined
  /** From this day UpdateFunctionCode and UpdateFunctionConfiguration do, too. Invoking is never blocked. */
  readonly blockUpdate: string | undefined
}

export type Family = 'nodejs' | 'python' | 'ruby' | 'java' | 'dotnet' | 'provided'

export interface Runtime extends RuntimeDates {
  /** As in the model's enum. */
  readonly identifier: string
  readonly family: Family
  /** What the identifier says of the language's version: `22`, `3.12`, `21`; of the system for `provided`: `al2023`. */
  readonly version: string
  /** How its process talks to the engine: our own bootstraps over frames (protocol.ts), others over the Runtime API. */
  readonly speaks: 'frames' | 'runtime-api'
}

type Row = readonly [identifier: string, deprecation?: string, blockCreate?: string, blockUpdate?: string]

const BLOCK_CREATE = '2027-07-29'
const BLOCK_UPDATE = '2027-08-31'

// In the page's order. Previews and what the model has got since have no dates yet.
const ROWS: readonly Row[] = [
  ['nodejs26.x'],
  ['nodejs24.x', '2028-04-30', '2028-06-01', '2028-07-01'],
  ['nodejs22.x', '2027-04-30', '2027-06-01', '2027-07-01'],
  ['nodejs20.x', '2026-04-30', BLOCK_CREATE, BLOCK_UPDATE],
  ['nodejs18.x', '2025-09-01', BLOCK_CREATE, BLOCK_UPDATE],
  ['nodejs16.x', '2024-06-12', BLOCK_CREATE, BLOCK_UPDATE],
  ['python3.15'],
  ['python3.14', '2029-06-30', '2029-07-31', '2029-08-31'],
  ['python3.13', '2029-06-30', '2029-07-31', '2029-08-31'],
  ['python3.12', '2028-10-31', '2028-11-30', '2029-01-10'],
  ['python3.11', '2027-06-30', BLOCK_CREATE, BLOCK_UPDATE],
  ['python3.10', '2026-10-31', BLOCK_CREATE, BLOCK_UPDATE],
  ['python3.9', '2025-12-15', BLOCK_CREATE, BLOCK_UPDATE],
  ['python3.8', '2024-10-14', BLOCK_CREATE, BLOCK_UPDATE],
  ['java25'],
  ['java21', '2029-06-30', '2029-07-31', '2029-08-31'],
  ['java17.al2023'],
  ['java17', '2027-06-30', BLOCK_CREATE, BLOCK_UPDATE],
  ['java11.al2023'],
  ['java11', '2027-06-30', BLOCK_CREATE, BLOCK_UPDATE],
  ['java8.al2023'],
  ['java8.al2', '2027-06-30', BLOCK_CREATE, BLOCK_UPDATE],
  ['dotnet10', '2028-11-14', '2028-12-14', '2029-01-15'],
  ['dotnet8', '2026-11-10', BLOCK_CREATE, BLOCK_UPDATE],
  ['dotnet6', '2024-12-20', BLOCK_CREATE, BLOCK_UPDATE],
  ['ruby4.0'],
  ['ruby3.4', '2028-03-31', '2028-04-30', '2028-05-31'],
  ['ruby3.3', '2027-03-31', BLOCK_CREATE, BLOCK_UPDATE],
  ['ruby3.2', '2026-03-31', BLOCK_CREATE, BLOCK_UPDATE],
  ['provided.al2023', '2029-06-30', '2029-07-31', '2029-08-31'],
  ['provided.al2', '2026-07-31', BLOCK_CREATE, BLOCK_UPDATE],
]

/** Every identifier that AWS still lets functions be created with, at some day of this program's life. */
export const RUNTIMES: readonly Runtime[] = ROWS.map(described)

/** The runtime of this identifier; undefined for what AWS has blocked for good and for what it has never named. */
export function findRuntime(identifier: string): Runtime | undefined {
  return RUNTIMES.find((runtime) => runtime.identifier === identifier)
}

/** Our own bootstraps speak frames; these are the languages that have one. */
function speaks(family: Family): Runtime['speaks'] {
  return family === 'nodejs' || family === 'python' ? 'frames' : 'runtime-api'
}

function described([identifier, deprecation, blockCreate, blockUpdate]: Row): Runtime {
  const match = /^(nodejs|python|ruby|java|dotnet|provided)\.?(\d+(?:\.\d+)?|al\d+)/.exec(identifier)
  if (match === null) throw new Error(`${identifier} does not say its language`)
  const family = match[1] as Family
  const version = match[2] ?? ''
  return { identifier, family, version, speaks: speaks(family), deprecation, blockCreate, blockUpdate }
}
