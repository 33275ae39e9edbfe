// AWS Lambda, API version 2015-03-31: functions from zip packages, invoked synchronously and asynchronously.
//
// Limits (Lambda quotas, autumn 2026): package 50 MB in the request, 250 MB unzipped, 75 GB in all; memory 128 to 10,240 MB;
// timeout 900 s; /tmp 512 to 10,240 MB; variables 4 KB; payload 6 MB synchronous, 1 MB asynchronous; policy 20 KB; 1,000
// concurrent executions, or as many environments as this server may have, whichever is less (GetAccountSettings says so).
//
// What differs from AWS, and why:
// - Published versions, aliases, layers, function URLs, event source mappings, provisioned concurrency, destinations,
//   images, VPCs, SnapStart, tracing and JSON logs are not built: their operations answer 501, their parameters are refused
//   by name.
// - Dead letters go to SQS queues only; whether the role may send is asked when a letter is sent, not when it is configured.
// - Reserved concurrency is taken from this server's environments; of fewer than AWS's 1,000 ten must stay unreserved, as in
//   accounts that AWS gives fewer. With several servers see docs/many-servers.md.
// - Architectures: what the host cannot run is refused; without the parameter a function gets the host's.
// - A package is unpacked before CreateFunction and UpdateFunctionCode answer, so what is wrong with it is said at once.
//   Links in a package that lead out of it make it no valid package.
// - While LastUpdateStatus is InProgress the new code may already serve; AWS allows either until it is Successful.
// - RuntimeVersionConfig is left out: our Node.js builds are not AWS's runtime versions.
// - OS-only runtimes run on this machine's system, which is not Amazon Linux. In the process tier their Runtime API is a port
//   of 127.0.0.1 for each environment, which every process of the machine can connect to (src/runtime/api/loopback.ts);
//   the folders /var/task and /opt are elsewhere (LAMBDA_TASK_ROOT says where), and the name sandbox.localdomain leads
//   nowhere for those inside, though telemetry that is sent to it arrives.
// - A caller's answer waits for the extensions of its invocation; AWS gives it when the runtime has answered. A streamed
//   response is not slowed down to AWS's 2 MB/s after its first 6 MB.
import { defineService } from '../../kernel/service.ts'
import type { Handlers } from '../../kernel/service.ts'
import { openEngine } from '../../runtime/open.ts'
import { access } from './access.ts'
import { ownActivate, ownForgetPackage } from './activate.ts'
import { ownDeadLetter } from './dead-letter.ts'
import { download } from './download.ts'
import {
  CreateFunction,
  DeleteFunction,
  GetAccountSettings,
  GetFunction,
  GetFunctionConfiguration,
  ListFunctions,
} from './function.ts'
import { Invoke } from './invoke.ts'
import { Live } from './live.ts'
import {
  DeleteFunctionConcurrency,
  GetFunctionConcurrency,
  heldBy,
  ownRun,
  PutFunctionConcurrency,
} from './reserved.ts'
import { AddPermission, GetPolicy, RemovePermission, resourcePolicy } from './permission.ts'
import { ListTags, TagResource, UntagResource } from './tags.ts'
import { UpdateFunctionCode, UpdateFunctionConfiguration } from './update.ts'

const operations = {
  AddPermission,
  CreateFunction,
  DeleteFunction,
  DeleteFunctionConcurrency,
  GetAccountSettings,
  GetFunction,
  GetFunctionConcurrency,
  GetFunctionConfiguration,
  GetPolicy,
  Invoke,
  ListFunctions,
  ListTags,
  PutFunctionConcurrency,
  RemovePermission,
  TagResource,
  UntagResource,
  UpdateFunctionCode,
  UpdateFunctionConfiguration,
} satisfies Handlers<'lambda', Live>

export const lambda = defineService<'lambda', Live>({
  name: 'lambda',
  operations,
  access,
  private: { ownActivate, ownDeadLetter, ownForgetPackage, ownRun },
  heldBy,
  resourcePolicy,
  open: async (ctx) => {
    const { clock, ids, log, settings } = ctx
    const engine = await openEngine({
      clock,
      ids,
      log,
      cacheFolder: settings.cacheFolder,
      endpoint: settings.endpoint,
      environmentsMax: settings.environmentsMax,
      ...(settings.requireIsolation === 'none' ? {} : { isolation: settings.requireIsolation }),
      privateAddresses: settings.standing === 'development',
      ...(settings.packsFolder === '' ? {} : { packsFolder: settings.packsFolder }),
      ...(settings.sdkModules === '' ? {} : { sdkModules: settings.sdkModules }),
    })
    return Live.open(ctx, engine)
  },
  measure: ({ engine }) => {
    const { environments, busy } = engine.stats()
    const samples = [
      { labels: { state: 'busy' }, value: busy },
      { labels: { state: 'idle' }, value: environments - busy },
    ]
    const help = 'Execution environments of functions.'
    return [{ name: 'selfless_environments', help, type: 'gauge', samples }]
  },
  frontDoor: download,
})
