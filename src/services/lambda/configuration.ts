// The configuration of a function: what CreateFunction and UpdateFunctionConfiguration take, judged as AWS judges it, and
// how every answer shows it. Whatever AWS accepts and we do not yet do is refused by name, never stored and ignored.
// Pure but for the day, which decides whether a runtime is still taken. Limits: Lambda developer guide, "Lambda quotas".
import type { Input, Output } from '../../model/index.ts'
import { findRuntime } from '../../runtime/runtimes.ts'
import type { RuntimeDates } from '../../runtime/runtimes.ts'
import { functionArn, invalid, LATEST } from './name.ts'
import type { Configuration, Function } from './store.ts'

type Create = Input<'lambda', 'CreateFunction'>
type Update = Input<'lambda', 'UpdateFunctionConfiguration'>
export type FunctionConfiguration = Output<'lambda', 'GetFunctionConfiguration'>

// API_CreateFunction. The model allows more, for capacity providers (5,400 s, 32,768 MB), which are not built.
export const TIMEOUT_SECONDS_DEFAULT = 3
export const TIMEOUT_SECONDS_MAX = 900
export const MEMORY_MB_DEFAULT = 128
export const MEMORY_MB_MAX = 10_240
export const EPHEMERAL_STORAGE_MB_DEFAULT = 512
/** Bytes of all variables, measured as compact JSON (quotas, "Function environment variables"). */
export const ENVIRONMENT_BYTES_MAX = 4_096

/** What the function's surroundings decide. */
export interface Host {
  readonly architecture: 'x86_64' | 'arm64'
  /** `YYYY-MM-DD` of `clock.now`. */
  readonly today: string
  /** True where this runtime can run here, else why not. */
  readonly available: (runtime: string) => { ok: true } | { ok: false; reason: string }
}

/** The configuration of a new function. Throws the first thing that AWS would refuse, or that we do not do. */
export function newConfiguration(input: Create, name: string, host: Host): Configuration {
  refuseUnbuilt(input)
  const { Runtime: runtime, Handler: handler } = input
  if (runtime === undefined || handler === undefined || handler === '') {
    throw invalid(
      'Runtime and Handler are mandatory parameters for functions created with deployment packages.',
    )
  }
  checkRuntime(runtime, 'blockCreate', host)
  checkNumbers(input)
  const environment = input.Environment?.Variables
  checkEnvironment(environment)
  return {
    runtime,
    handler,
    role: input.Role,
    description: input.Description ?? '',
    timeoutSeconds: input.Timeout ?? TIMEOUT_SECONDS_DEFAULT,
    memoryMb: input.MemorySize ?? MEMORY_MB_DEFAULT,
    ephemeralStorageMb: input.EphemeralStorage?.Size ?? EPHEMERAL_STORAGE_MB_DEFAULT,
    environment: input.Environment === undefined ? undefined : (environment ?? {}),
    logGroup: input.LoggingConfig?.LogGroup ?? `/aws/lambda/${name}`,
    architecture: architectureOf(input.Architectures, host),
    ...deadLetterOf(input.DeadLetterConfig?.TargetArn),
  }
}

/** What becomes of a configuration; a member that was not given stays as it is. */
export function changedConfiguration(input: Update, now: Configuration, host: Host): Configuration {
  refuseUnbuilt(input)
  if (input.Runtime !== undefined && input.Runtime !== now.runtime)
    checkRuntime(input.Runtime, 'blockUpdate', host)
  checkNumbers(input)
  checkEnvironment(input.Environment?.Variables)
  return {
    runtime: input.Runtime ?? now.runtime,
    handler: input.Handler ?? now.handler,
    role: input.Role ?? now.role,
    description: input.Description ?? now.description,
    timeoutSeconds: input.Timeout ?? now.timeoutSeconds,
    memoryMb: input.MemorySize ?? now.memoryMb,
    ephemeralStorageMb: input.EphemeralStorage?.Size ?? now.ephemeralStorageMb,
    environment: input.Environment === undefined ? now.environment : (input.Environment.Variables ?? {}),
    logGroup: input.LoggingConfig?.LogGroup ?? now.logGroup,
    architecture: now.architecture,
    ...deadLetterOf(input.DeadLetterConfig?.TargetArn ?? now.deadLetterArn),
  }
}

/** The queue of dead letters; an empty ARN takes it off (API_DeadLetterConfig). */
function deadLetterOf(arn: string | undefined): Pick<Configuration, 'deadLetterArn'> {
  if (arn === undefined || arn === '') return {}
  if (!DEAD_LETTER_QUEUE.test(arn)) {
    throw invalid(`The target ${arn} of DeadLetterConfig is not the ARN of an SQS queue or an SNS topic.`)
  }
  return { deadLetterArn: arn }
}

const DEAD_LETTER_QUEUE = /^arn:aws:sqs:[a-z0-9-]+:\d{12}:[A-Za-z0-9_-]{1,80}$/

/** The architecture asked for: the host's, when none was. Another one cannot run here, whatever we would claim. */
export function architectureOf(
  asked: readonly string[] | undefined,
  host: Host,
): Configuration['architecture'] {
  const [architecture] = asked ?? []
  if (architecture === undefined || architecture === host.architecture) return host.architecture
  throw invalid(
    `The architecture ${architecture} does not run on this ${host.architecture} server: leave Architectures out, or ask for ${host.architecture}.`,
  )
}

/** A function as GetFunctionConfiguration, and every answer that repeats it, shows it. */
export function describe(fn: Function, qualifier?: string): FunctionConfiguration {
  const { configuration, code, ...version } = fn.latest
  const { environment, architecture } = configuration
  return {
    FunctionName: fn.name,
    FunctionArn: functionArn({ ...fn, qualifier }),
    Runtime: configuration.runtime as NonNullable<FunctionConfiguration['Runtime']>,
    Role: configuration.role,
    Handler: configuration.handler,
    CodeSize: code.body.bytes,
    CodeSha256: code.sha256,
    Description: configuration.description,
    Timeout: configuration.timeoutSeconds,
    MemorySize: configuration.memoryMb,
    LastModified: lastModified(version.modifiedMs),
    Version: LATEST,
    ...(environment === undefined ? {} : { Environment: { Variables: { ...environment } } }),
    ...(configuration.deadLetterArn === undefined
      ? {}
      : { DeadLetterConfig: { TargetArn: configuration.deadLetterArn } }),
    TracingConfig: { Mode: 'PassThrough' },
    RevisionId: version.revisionId,
    ...stateOf(fn),
    PackageType: 'Zip',
    Architectures: [architecture],
    EphemeralStorage: { Size: configuration.ephemeralStorageMb },
    SnapStart: { ApplyOn: 'None', OptimizationStatus: 'Off' },
    LoggingConfig: { LogFormat: 'Text', LogGroup: configuration.logGroup },
  }
}

/** AWS answers this though its own model does not list it here; clients take any string. */
const CREATING = 'Creating' as NonNullable<FunctionConfiguration['LastUpdateStatusReasonCode']>

/** The sentences are AWS's own: an update in progress says "created", too (recorded answers). */
function stateOf({ latest }: Function): Partial<FunctionConfiguration> {
  const BEING_CREATED = 'The function is being created.'
  const state: Partial<FunctionConfiguration> = { State: latest.state }
  if (latest.state === 'Pending') {
    state.StateReason = BEING_CREATED
    state.StateReasonCode = 'Creating'
  } else if (latest.state === 'Failed') {
    state.StateReason = latest.stateReason
    state.StateReasonCode = 'InternalError'
  }
  if (latest.lastUpdate === undefined) return state
  state.LastUpdateStatus = latest.lastUpdate
  if (latest.lastUpdate === 'InProgress') {
    state.LastUpdateStatusReason = BEING_CREATED
    state.LastUpdateStatusReasonCode = CREATING
  } else if (latest.lastUpdate === 'Failed') {
    state.LastUpdateStatusReason = latest.lastUpdateReason
    state.LastUpdateStatusReasonCode = 'InternalError'
  }
  return state
}

/** `2026-11-25T02:03:04.567+0000`: ISO 8601 with an offset without colon (API_FunctionConfiguration, "LastModified"). */
export function lastModified(ms: number): string {
  return new Date(ms).toISOString().replace('Z', '+0000')
}

/** Members that both requests have and that mean something we do not do; their empty forms mean nothing and pass. */
function refuseUnbuilt(input: Omit<Partial<Create>, keyof Update> & Omit<Update, 'FunctionName'>): void {
  const { VpcConfig: vpc, LoggingConfig: logging } = input
  const asked: Record<string, boolean> = {
    'PackageType Image': input.PackageType === 'Image',
    ImageConfig: input.ImageConfig !== undefined,
    Publish: input.Publish === true,
    PublishTo: input.PublishTo !== undefined,
    Layers: (input.Layers ?? []).length > 0,
    VpcConfig: (vpc?.SubnetIds ?? []).length > 0 || (vpc?.SecurityGroupIds ?? []).length > 0,
    FileSystemConfigs: (input.FileSystemConfigs ?? []).length > 0,
    'DeadLetterConfig with a topic': (input.DeadLetterConfig?.TargetArn ?? '').startsWith('arn:aws:sns:'),
    KMSKeyArn: (input.KMSKeyArn ?? '') !== '',
    CodeSigningConfigArn: (input.CodeSigningConfigArn ?? '') !== '',
    'TracingConfig Active': input.TracingConfig?.Mode === 'Active',
    'SnapStart PublishedVersions': input.SnapStart?.ApplyOn === 'PublishedVersions',
    'LoggingConfig.LogFormat JSON': logging?.LogFormat === 'JSON',
    'LoggingConfig.ApplicationLogLevel': logging?.ApplicationLogLevel !== undefined,
    'LoggingConfig.SystemLogLevel': logging?.SystemLogLevel !== undefined,
    TenancyConfig: input.TenancyConfig !== undefined,
    CapacityProviderConfig: input.CapacityProviderConfig !== undefined,
    DurableConfig: input.DurableConfig !== undefined,
  }
  for (const [name, isAsked] of Object.entries(asked)) if (isAsked) throw unbuilt(name)
}

/** Our own sentence, since AWS has none for what it does and we do not. */
export function unbuilt(name: string) {
  return invalid(`${name} is not built in Selfless yet; it is refused rather than ignored.`)
}

function checkNumbers(input: Pick<Update, 'Timeout' | 'MemorySize'>): void {
  if ((input.Timeout ?? 0) > TIMEOUT_SECONDS_MAX) {
    throw invalid(
      `1 validation error detected: Value '${input.Timeout}' at 'timeout' failed to satisfy constraint: Member must have value less than or equal to ${TIMEOUT_SECONDS_MAX}`,
      'ValidationException',
    )
  }
  if ((input.MemorySize ?? 0) > MEMORY_MB_MAX) {
    throw invalid(
      `'MemorySize' value failed to satisfy constraint: Member must have value less than or equal to ${MEMORY_MB_MAX}`,
    )
  }
}

/** Deprecated runtimes are blocked from AWS's own dates on; the others must be able to run here. */
function checkRuntime(runtime: string, what: 'blockCreate' | 'blockUpdate', host: Host): void {
  const known: RuntimeDates | undefined = findRuntime(runtime)
  const blockedFrom = known ? known[what] : RETIRED.test(runtime) ? '' : undefined
  if (blockedFrom !== undefined && blockedFrom <= host.today) {
    throw invalid(
      `The runtime parameter of ${runtime} is no longer supported for creating or updating AWS Lambda functions. We recommend you use a supported runtime while creating or updating functions.`,
    )
  }
  if (known === undefined && !RUNTIMES.includes(runtime)) {
    throw invalid(
      `Value ${runtime} at 'runtime' failed to satisfy constraint: Member must satisfy enum value set: [${RUNTIMES.join(', ')}] or be a valid ARN`,
    )
  }
  const available = host.available(runtime)
  if (!available.ok) throw invalid(`The runtime ${runtime} does not run here: ${available.reason}`)
}

// Developer Guide, "Deprecated runtimes": all that can be neither created nor updated any more.
const RETIRED =
  /^(nodejs(4\.3(-edge)?|6\.10|8\.10|1[02468]\.x)?|java8|go1\.x|provided|python(2\.7|3\.[67])|ruby2\.[57]|dotnetcore[123]\.[01])$/

// The runtimes that AWS names, in the order of its answer (recorded in 2026), and those that its model has got since.
const RUNTIMES: readonly string[] = [
  'nodejs20.x',
  'python3.14',
  'provided.al2023',
  'python3.12',
  'python3.13',
  'nodejs24.x',
  'nodejs22.x',
  'java25',
  'python3.10',
  'python3.11',
  'java21',
  'ruby3.3',
  'ruby3.4',
  'ruby3.2',
  'python3.8',
  'python3.9',
  'java17',
  'nodejs16.x',
  'dotnet10',
  'dotnet8',
  'java11',
  'dotnet6',
  'nodejs18.x',
  'provided.al2',
  'java8.al2',
  'nodejs26.x',
  'python3.15',
  'ruby4.0',
  'java8.al2023',
  'java11.al2023',
  'java17.al2023',
]

function checkEnvironment(variables: Readonly<Record<string, string>> | undefined): void {
  if (!variables) return
  const CANNOT =
    'Lambda was unable to configure your environment variables because the environment variables you have provided'
  const reserved = Object.keys(variables).filter((name) => RESERVED.has(name))
  if (reserved.length > 0) {
    throw invalid(
      `${CANNOT} contains reserved keys that are currently not supported for modification. Reserved keys used in this request: ${reserved.join(', ')}`,
    )
  }
  const measured = JSON.stringify(variables)
  if (Buffer.byteLength(measured) > ENVIRONMENT_BYTES_MAX)
    throw invalid(`${CANNOT} exceeded the 4KB limit. String measured: ${measured}`)
}

// Developer guide, "Defined runtime environment variables": the reserved ones, which the platform sets itself.
const RESERVED: ReadonlySet<string> = new Set([
  '_HANDLER',
  '_X_AMZN_TRACE_ID',
  'AWS_ACCESS_KEY',
  'AWS_ACCESS_KEY_ID',
  'AWS_DEFAULT_REGION',
  'AWS_EXECUTION_ENV',
  'AWS_LAMBDA_FUNCTION_MEMORY_SIZE',
  'AWS_LAMBDA_FUNCTION_NAME',
  'AWS_LAMBDA_FUNCTION_VERSION',
  'AWS_LAMBDA_INITIALIZATION_TYPE',
  'AWS_LAMBDA_LOG_GROUP_NAME',
  'AWS_LAMBDA_LOG_STREAM_NAME',
  'AWS_LAMBDA_MAX_CONCURRENCY',
  'AWS_LAMBDA_METADATA_API',
  'AWS_LAMBDA_METADATA_TOKEN',
  'AWS_LAMBDA_RUNTIME_API',
  'AWS_REGION',
  'AWS_SECRET_ACCESS_KEY',
  'AWS_SESSION_TOKEN',
  'LAMBDA_RUNTIME_DIR',
  'LAMBDA_TASK_ROOT',
])
