// What a function sees of the file system in a sandbox, at AWS's paths: /var/task, /opt, /var/runtime, /var/lang, /tmp, and
// of the machine /usr and a few files of /etc, all but /tmp read-only. The variables that name paths follow from it.
import { existsSync, lstatSync, readlinkSync, statSync } from 'node:fs'
import type { Template } from './lambox.ts'
import type { FunctionSpec } from './engine.ts'

export const Inside = {
  task: '/var/task',
  layers: '/opt',
  temporary: '/tmp',
  node: '/var/lang/bin/node',
  /** Our bootstrap; AWS's lies in /var/runtime itself. */
  bootstrap: '/var/runtime/nodejs',
  runtime: '/var/runtime',
  /** The SDK, where AWS's runtimes have it. */
  modules: '/var/runtime/node_modules',
} as const

const DIRECTORIES = [
  Inside.task,
  Inside.layers,
  Inside.temporary,
  Inside.bootstrap,
  Inside.modules,
  '/var/lang/lib',
  '/proc',
  '/run',
  '/home',
  '/root',
]
/** Folders of the system's own programs: /bin may be a link into /usr, or a folder. */
const SYSTEM = ['/bin', '/sbin', '/lib', '/lib64', '/lib32']
/** What programs read of /etc and holds no secret. */
const ETC = [
  'ld.so.cache',
  'ld.so.conf',
  'ld.so.conf.d',
  'ssl/certs',
  'ssl/openssl.cnf',
  'pki',
  'ca-certificates',
  'nsswitch.conf',
  'localtime',
  'alternatives',
  'mime.types',
  'services',
  'protocols',
]
// As in AWS's images: the function is sbx_user1051.
const PASSWD = 'root:x:0:0:root:/root:/bin/bash\nsbx_user1051:x:993:990::/home/sbx_user1051:/sbin/nologin\n'
const GROUP = 'root:x:0:\nsbx_user1051:x:990:\n'
const HOSTS = '127.0.0.1 localhost\n::1 localhost\n'
const RESOLVER = 'nameserver 127.0.0.1\noptions timeout:5 attempts:2\n'

/** The read-only root of all sandboxes of this machine. `root`: the server is, so no /proc needs to be lent. */
export function template(root: boolean): Template {
  const links: [string, string][] = []
  const mounts: [string, string][] = [['/usr', '/usr']]
  const directories = ['/usr', ...DIRECTORIES]
  const files: [string, string][] = [
    ['/etc/passwd', PASSWD],
    ['/etc/group', GROUP],
    ['/etc/hosts', HOSTS],
    ['/etc/resolv.conf', RESOLVER],
    [Inside.node, ''],
  ]
  for (const name of SYSTEM) {
    const stat = lstatSync(name, { throwIfNoEntry: false })
    if (stat?.isSymbolicLink() === true) links.push([name, readlinkSync(name)])
    else if (stat !== undefined) {
      directories.push(name)
      mounts.push([name, name])
    }
  }
  for (const name of ETC.map((file) => `/etc/${file}`)) {
    if (!existsSync(name)) continue
    if (statSync(name).isDirectory()) directories.push(name)
    else files.push([name, ''])
    mounts.push([name, name])
  }
  // A user namespace may mount a /proc of its own only while a whole one is in sight.
  if (!root) mounts.push(['/proc', '/proc'])
  const devices = ['null', 'zero', 'full', 'random', 'urandom']
  links.push(['/dev/fd', '/proc/self/fd'], ['/dev/stdin', '/proc/self/fd/0'])
  links.push(['/dev/stdout', '/proc/self/fd/1'], ['/dev/stderr', '/proc/self/fd/2'])
  return { directories, files, links, devices, mounts }
}

/** The variables of a process in a sandbox, from those for plain paths: AWS's paths, and no TMPDIR and HOME. */
export function insideVariables(
  spec: FunctionSpec,
  variables: Readonly<Record<string, string>>,
): Record<string, string> {
  const result: Record<string, string> = {
    ...variables,
    // As AWS's Node.js runtimes have them (lambda docs, "Defined runtime environment variables").
    PATH: '/var/lang/bin:/usr/local/bin:/usr/bin/:/bin:/opt/bin',
    LD_LIBRARY_PATH:
      '/var/lang/lib:/lib64:/usr/lib64:/var/runtime:/var/runtime/lib:/var/task:/var/task/lib:/opt/lib',
    ...spec.environment,
    LAMBDA_TASK_ROOT: Inside.task,
    LAMBDA_RUNTIME_DIR: Inside.runtime,
  }
  // Reserved names win over the customer's, whatever they are.
  for (const [name, value] of Object.entries(variables)) {
    if (name.startsWith('AWS_') || name === '_HANDLER') result[name] = value
  }
  if (spec.environment['TMPDIR'] === undefined) delete result['TMPDIR']
  if (spec.environment['HOME'] === undefined) delete result['HOME']
  return result
}
