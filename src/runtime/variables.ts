// The environment variables of a function: exactly AWS's, nothing of the server's. The order of power is that of AWS
// (docs.aws.amazon.com/lambda/latest/dg/configuration-envvars.html, "Defined runtime environment variables"): reserved
// ones win over the customer's, the customer's win over defaults. Paths are ours, since without namespaces there is no
// /var/task: LAMBDA_TASK_ROOT and LAMBDA_RUNTIME_DIR say where things really are. AWS_LAMBDA_RUNTIME_API
// is added where its listener is opened (api/process.ts). Not set, because there is nothing behind it yet:
// AWS_XRAY_DAEMON_ADDRESS.
import type { EnvironmentCredentials, FunctionSpec } from './engine.ts'
import { layersFirstToLast } from './languages.ts'
import type { Launch } from './languages.ts'

export interface VariableFacts {
  readonly spec: FunctionSpec
  readonly logStream: string
  /** Where API calls of an SDK go: `http://127.0.0.1:PORT`; an IP, so that S3 clients use path style. */
  readonly endpoint: string
  /** What the language adds. */
  readonly launch: Launch
  readonly runtimeFolder: string
  readonly temporaryFolder: string
}

/** What the process starts with. Credentials are not among it: they follow in the init frame, where there is one. */
export function processVariables(facts: VariableFacts): Record<string, string> {
  const { spec } = facts
  return {
    PATH: searchPath(facts),
    LD_LIBRARY_PATH: libraryPath(spec),
    ...facts.launch.defaults,
    LANG: 'en_US.UTF-8',
    TZ: ':UTC',
    TMPDIR: facts.temporaryFolder,
    // AWS sets none, there the user has a home in /etc/passwd. Ours may not, and the server's user's home is no business
    // of a function: an SDK would read the settings in it.
    HOME: facts.temporaryFolder,
    AWS_ENDPOINT_URL: facts.endpoint,
    ...spec.environment,
    ...reserved(facts),
  }
}

/** The role's credentials as every SDK looks for them. */
export function credentialVariables(credentials: EnvironmentCredentials): Record<string, string> {
  return {
    AWS_ACCESS_KEY_ID: credentials.accessKeyId,
    AWS_SECRET_ACCESS_KEY: credentials.secretAccessKey,
    AWS_SESSION_TOKEN: credentials.sessionToken,
  }
}

/** What of a runtime's variables an extension sees: none of the runtime's own (rapidcore/env, AgentExecEnv). */
export function extensionVariables(runtime: Readonly<Record<string, string>>): Record<string, string> {
  const seen = Object.entries(runtime).filter(([name]) => !name.startsWith('_') && !OF_RUNTIMES.has(name))
  return Object.fromEntries(seen)
}

const OF_RUNTIMES: ReadonlySet<string> = new Set([
  'AWS_EXECUTION_ENV',
  'AWS_LAMBDA_LOG_GROUP_NAME',
  'AWS_LAMBDA_LOG_STREAM_NAME',
  'AWS_XRAY_CONTEXT_MISSING',
  'LAMBDA_TASK_ROOT',
  'LAMBDA_RUNTIME_DIR',
])

function reserved(facts: VariableFacts): Record<string, string> {
  const { spec } = facts
  return {
    _HANDLER: spec.handler,
    AWS_REGION: spec.region,
    AWS_DEFAULT_REGION: spec.region,
    AWS_EXECUTION_ENV: `AWS_Lambda_${spec.runtime}`,
    AWS_LAMBDA_FUNCTION_NAME: spec.functionName,
    AWS_LAMBDA_FUNCTION_MEMORY_SIZE: String(spec.memoryMb),
    AWS_LAMBDA_FUNCTION_VERSION: spec.version,
    AWS_LAMBDA_INITIALIZATION_TYPE: 'on-demand',
    AWS_LAMBDA_LOG_GROUP_NAME: spec.logGroup,
    AWS_LAMBDA_LOG_STREAM_NAME: facts.logStream,
    LAMBDA_TASK_ROOT: spec.codeFolder,
    LAMBDA_RUNTIME_DIR: facts.runtimeFolder,
    ...facts.launch.reserved,
  }
}

function searchPath(facts: VariableFacts): string {
  const ofLayers = layersFirstToLast(facts.spec).map((folder) => `${folder}/bin`)
  return [...facts.launch.searchFolders, '/usr/local/bin', '/usr/bin', '/bin', ...ofLayers].join(':')
}

function libraryPath(spec: FunctionSpec): string {
  const ofLayers = layersFirstToLast(spec).map((folder) => `${folder}/lib`)
  return [spec.codeFolder, `${spec.codeFolder}/lib`, ...ofLayers].join(':')
}
