// From a function's specification to its conversation by the Runtime API: which processes, with which variables.
import { credentialVariables, extensionVariables } from '../variables.ts'
import type { EnvironmentCredentials, FunctionSpec } from '../engine.ts'
import type { Launch, ReadyRuntime } from '../languages.ts'
import { runtimeVersion } from '../report.ts'
import { wrapped } from '../wrapper.ts'
import { findExtensions } from './executable.ts'
import { ApiProcess } from './process.ts'
import type { ApiProcessTools } from './process.ts'

/** What an environment knows when it starts one. */
export interface ApiStart {
  readonly spec: FunctionSpec
  readonly ready: ReadyRuntime
  readonly launch: Launch
  readonly logStream: string
  /** The runtime's variables, without the role's credentials: in these processes nothing else can bring them. */
  readonly variables: Readonly<Record<string, string>>
  readonly credentials: EnvironmentCredentials
  readonly uid: number | undefined
  readonly phase: 'init' | 'invoke'
}

/** Opens the APIs of an environment; its `initialize` starts the extensions and the runtime. */
export function startApiProcess(tools: ApiProcessTools, start: ApiStart): Promise<ApiProcess> {
  const { spec, ready, launch, uid } = start
  const environment = { ...start.variables, ...credentialVariables(start.credentials) }
  const process = (command: string, args: readonly string[], variables: Record<string, string>) => ({
    command,
    args,
    environment: variables,
    cwd: spec.codeFolder,
    uid,
  })
  const { command, args } = ready.runtime.family === 'provided' ? launch : wrapped(spec, launch)
  const extensions = findExtensions(spec.layerFolders).map(({ name, file, problem }) => ({
    name,
    process: problem ?? process(file, [], extensionVariables(environment)),
  }))
  return ApiProcess.start(tools, {
    runtime: launch.fault ?? process(command, args, environment),
    extensions,
    facts: {
      account: spec.account,
      functionName: spec.functionName,
      functionVersion: spec.version,
      handler: spec.handler,
      memoryMb: spec.memoryMb,
      logStream: start.logStream,
      jsonLogs: spec.environment['AWS_LAMBDA_LOG_FORMAT'] === 'JSON',
      runtimeVersion: runtimeVersion(spec.region, ready),
    },
    phase: start.phase,
    snapStart: false,
  })
}
