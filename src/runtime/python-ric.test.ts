// The same Python functions on our bootstrap and on AWS's own awslambdaric: equal answers, equal error documents, equal
// exits, equal lines in the log. Whatever stands in CASES has been decided by AWS's client, not by us.
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import path from 'node:path'
import { installed, openRic } from '../../test/support/ric.ts'
import type { RicCase, RicRoom } from '../../test/support/ric.ts'
import { createLog } from '../kernel/log.ts'
import type { ReadyRuntime } from './languages.ts'
import { Packs } from './packs.ts'
import { python } from './python.ts'
import { findRuntime } from './runtimes.ts'
import { systemIds } from '../kernel/ids.ts'
import { PACKS } from '../../test/support/machine.ts'

const SHIM = path.resolve(import.meta.dirname, '../../test/support/ric/python-shim.py')
const index = (code: string): Record<string, string> => ({ 'index.py': code })
const returns = (expression: string, before = ''): RicCase => ({
  files: index(`${before}\ndef handler(event, context):\n    return ${expression}\n`),
})
const raises = (statement: string, before = ''): RicCase => ({
  files: index(`${before}\ndef handler(event, context):\n    ${statement}\n`),
})

const CASES: Readonly<Record<string, RicCase>> = {
  'an object': returns('{"got": event, "n": [1, 2.5, None, True]}'),
  'an event of every JSON type': {
    ...returns('event'),
    events: ['{"a":[1,-2.5e30,null,true,"x"],"b":{}}', '"text"', '7', 'null', '[]', '{"ü":"\\u2603"}'],
  },
  nothing: returns('None'),
  'an empty string and an empty list': returns('["", [], {}]'),
  'text beyond ASCII': returns('"grüße ☃ 😀 \\u2028 \\u2029 \\x7f"'),
  'control characters': returns('"\\x00\\x1f\\t\\r\\n\\\\ \\" /"'),
  bytes: returns('b"raw bytes"'),
  'bytes inside': returns('{"a": b"text", b"key": 1}'),
  'bytes that are no UTF-8': returns('{"a": b"\\xff"}'),
  'a Decimal': returns('[Decimal("1.10"), Decimal("NaN"), Decimal("1E+3")]', 'from decimal import Decimal'),
  'floats that are no numbers': returns('[float("nan"), float("inf"), -float("inf"), 1e22, 1e-7, -0.0]'),
  'a large integer': returns('[2**70, -1, True]'),
  'a tuple': returns('(1, (2, 3))'),
  'a named tuple': returns(
    'P(1, {"q": P(2, 3)})',
    'import collections\nP = collections.namedtuple("P", "x y")',
  ),
  'an int enum': returns('[E.A, {E.A: 1}]', 'import enum\nclass E(enum.IntEnum):\n    A = 5'),
  'a str enum': returns('[E.A, {E.A: 1}]', 'import enum\nclass E(str, enum.Enum):\n    A = "a"'),
  'a subclass of dict and of list': returns('[D(a=1), L([1])]', 'class D(dict): pass\nclass L(list): pass'),
  'keys that are no strings': returns('{1: "a", 2.5: "b", None: "c", True: "d", float("nan"): "e"}'),
  'a key that cannot be one': returns('{(1, 2): 3}'),
  'a set': returns('{1, 2}'),
  'an object of a class': returns('[C()]', 'class C: pass'),
  'a datetime': returns('{"at": datetime.datetime(2026, 1, 1)}', 'import datetime'),
  'a circle': raises('a = []; a.append(a); return a'),
  'a circle beside a named tuple': raises(
    'a = [P(1)]; a.append(a); return a',
    'import collections\nP = collections.namedtuple("P", "x")',
  ),
  'a dict that is used twice': raises(
    'a = {"x": 1}; return [a, a, P(a), P(a)]',
    'import collections\nP = collections.namedtuple("P", "x")',
  ),
  'a generator': returns('(n for n in [1])'),
  'a coroutine': {
    files: index(
      'import warnings\nwarnings.simplefilter("ignore")\nasync def handler(event, context):\n    return 1\n',
    ),
  },
  'six megabytes and more': returns('"x" * (6 * 1024 * 1024 + 99)'),
  'six megabytes': returns('"x" * (6 * 1024 * 1024 + 98)'),
  'an exception': raises('raise ValueError("no good")'),
  'an exception without words': raises('raise KeyError()'),
  'an exception with a cause': raises(
    'f()',
    'def f():\n    try:\n        {}["a"]\n    except KeyError as e:\n        raise RuntimeError("outer\\nsecond line") from e',
  ),
  'an exception of the function’s own class': raises('raise Mine("ü", 5)', 'class Mine(Exception): pass'),
  'an assertion': raises('assert event == 1, "not one"'),
  'a recursion without end': {
    files: index(
      'def handler(event, context):\n    try:\n        return f(0)\n    except RecursionError as e:\n        raise RuntimeError("deep") from None\ndef f(n):\n    return f(n + 1)\n',
    ),
  },
  'sys.exit': { ...raises('sys.exit(event)', 'import sys'), events: ['3'] },
  'sys.exit with zero': { ...raises('sys.exit(event)', 'import sys'), events: ['0'] },
  'sys.exit with a text': { ...raises('sys.exit(event)', 'import sys'), events: ['"gone"'] },
  'os._exit': raises('os._exit(9)', 'import os'),
  'a signal': raises('os.kill(os.getpid(), 9)', 'import os'),
  KeyboardInterrupt: raises(
    'raise KeyboardInterrupt()',
    'import sys\nsys.excepthook = lambda *_: print("hooked")',
  ),
  'the wrong number of parameters': { files: index('def handler(event):\n    return 1\n') },
  'a handler that is no function': { files: index('handler = 5\n') },
  'a class as the handler': {
    files: index(
      'class handler:\n    def __init__(self, event, context):\n        raise ValueError("made")\n',
    ),
  },
  'a handler object': {
    files: index(
      'class H:\n    def __call__(self, event, context):\n        return {"called": event}\nhandler = H()\n',
    ),
  },
  'a handler in a folder': {
    files: { 'src/app.py': 'def run(event, context):\n    return __name__\n' },
    handler: 'src/app.run',
  },
  'a handler in a package': {
    files: {
      'src/__init__.py': '',
      'src/app.py': 'from . import other\ndef run(event, context):\n    return [__name__, other.X]\n',
      'src/other.py': 'X = 1\n',
    },
    handler: 'src.app.run',
  },
  'a name without a dot': { ...returns('1'), handler: 'index' },
  'a module that is not there': { ...returns('1'), handler: 'nowhere.handler' },
  'a package that is not there': { files: index('import nowhere_at_all\n') },
  'a name that cannot be imported': { files: index('from os import nothing_of_the_kind\n') },
  'a built-in module': { ...returns('1'), handler: 'sys.exit' },
  'a function that is not there': { ...returns('1'), handler: 'index.other' },
  'a syntax error': { files: index('def handler(event, context)\n    return 1\n') },
  'an indentation error': { files: index('def handler(event, context):\nreturn 1\n') },
  'an error while loading': { files: index('def f():\n    raise TypeError("at load")\nf()\n') },
  'an exit while loading': { files: index('import sys\nsys.exit(4)\n') },
  'a relative path': { ...returns('1'), handler: '../index.handler' },
  'the context object': returns('{k: str(v) for k, v in vars(context).items() if not k.startswith("_")}'),
  'the context’s text and its identity': {
    ...returns(
      '[repr(context), str(context.client_context), str(context.identity), context.client_context.custom]',
    ),
    clientContext:
      '{"custom":{"k":"v"},"env":{"locale":"de"},"client":{"app_title":"T","installation_id":"i"}}',
    identity: '{"cognitoIdentityId":"id","cognitoIdentityPoolId":"pool"}',
  },
  'a client context without a client': {
    ...returns('[repr(context.client_context), context.w3c()]'),
    clientContext: '{"custom":{},"w3c":{"traceparent":"00-1","x":"y","baggage":5}}',
  },
  'a client context that is no JSON': { ...returns('1'), clientContext: '{' },
  'an identity that is no JSON': { ...returns('1'), identity: 'nope' },
  'the time that remains': returns('4000 < context.get_remaining_time_in_millis() <= 5000'),
  'the trace id': {
    ...returns('os.environ.get("_X_AMZN_TRACE_ID")', 'import os'),
    traceId: 'Root=1-5bef4de7-ad49b0e87f6ef6c87fc2e700;Parent=9a9197af755a6419;Sampled=1',
  },
  'what is kept between invocations': {
    files: index('n = 0\ndef handler(event, context):\n    global n\n    n += 1\n    return n\n'),
    events: ['{}', '{}', '{}'],
  },
  'an error, then an answer': {
    files: index('def handler(event, context):\n    return 1 / event\n'),
    events: ['0', '2'],
  },
  'print and logging': raises(
    'print("printed", "ü"); print("two\\nlines"); logging.warning("warned %s", 1); logging.getLogger("a.b").error("line\\nline"); logging.info("not shown"); context.log("by context"); return 1',
    'import logging',
  ),
  'logging an exception': {
    files: index(
      'import logging\ndef handler(event, context):\n    try:\n        1 / 0\n    except ZeroDivisionError:\n        logging.exception("caught")\n',
    ),
  },
  'a level that the function sets': raises(
    'logging.info("shown"); logging.debug("not"); return 1',
    'import logging\nlogging.getLogger().setLevel(logging.INFO)',
  ),
  'what is logged while loading': {
    files: index(
      'import logging\nlogging.warning("at load")\nprint("p")\ndef handler(event, context):\n    pass\n',
    ),
  },
  'stderr and warnings': raises(
    'sys.stderr.write("err\\n"); warnings.warn("careful"); return sys.stdout.isatty()',
    'import sys, warnings',
  ),
  'logging as JSON': {
    files: index(
      'import logging\ndef handler(event, context):\n    logging.warning("a %s", "b", extra={"mine": {"n": 1}, "odd": object})\n    logging.error({"as": "dict"})\n    logging.getLogger("x").critical("ü\\n")\n    try:\n        1 / 0\n    except ZeroDivisionError:\n        logging.exception("caught")\n    raise ValueError("ü")\n',
    ),
    variables: { AWS_LAMBDA_LOG_FORMAT: 'JSON', AWS_LAMBDA_LOG_LEVEL: 'WARN' },
  },
  'a level that the configuration sets': {
    ...raises('logging.info("i"); logging.debug("d"); return logging.getLogger().level', 'import logging'),
    variables: { AWS_LAMBDA_LOG_FORMAT: 'JSON', AWS_LAMBDA_LOG_LEVEL: 'INFO' },
  },
  'TRACE is DEBUG': {
    ...raises('logging.debug("d"); return logging.getLogger().level', 'import logging'),
    variables: { AWS_LAMBDA_LOG_LEVEL: 'TRACE' },
  },
  'modules named as parts of a runtime': {
    files: {
      ...index(
        'import channel, log, encoding, context\ndef handler(event, c):\n    return [channel.X, log.X, encoding.X, context.X]\n',
      ),
      'channel.py': 'X = 1\n',
      'log.py': 'X = 2\n',
      'encoding.py': 'X = 3\n',
      'context.py': 'X = 4\n',
    },
  },
  'a child of multiprocessing': {
    files: index(
      'import subprocess, sys\ndef handler(event, context):\n    code = "import os\\ntry:\\n  os.fstat(3); print(1)\\nexcept OSError: print(0)"\n    return subprocess.run([sys.executable, "-c", code], capture_output=True, text=True).stdout\n',
    ),
  },
}

const room: { ric?: RicRoom; ready?: ReadyRuntime; client?: string; skip?: string } = {}

before(async () => {
  const ric = openRic()
  room.ric = ric
  const runtime = findRuntime('python3.11')
  assert.ok(runtime)
  const log = createLog({ stamp: () => 0, write: (line) => ric.log.push(line) })
  const packs = new Packs({
    log,
    ids: systemIds(),
    spawner: ric.spawner,
    cacheFolder: ric.folder,
    packsFolder: PACKS,
    sdkModules: undefined,
    sdkManifestFolder: ric.folder,
  })
  const language = python({ log, spawner: ric.spawner, packs })
  const reason = language.unavailable(runtime)
  if (reason !== undefined) return void (room.skip = reason)
  room.ready = await language.prepare(runtime)
  const version = room.ready.release.split('.').slice(0, 2).join('.')
  const client = await installed(`awslambdaric-4.2.2-python${version}`, 'python3', (into) => [
    ...'-m pip install --quiet --disable-pip-version-check --no-input --only-binary :all:'.split(' '),
    ...`--python-version ${version} --implementation cp --target`.split(' '),
    into,
    'awslambdaric==4.2.2',
  ])
  if (client.skip !== false) return void (room.skip = client.skip)
  room.client = client.folder
})

after(() => room.ric?.close())

/** From python3.12 on AWS's client no longer escapes what is outside ASCII; all else is the same. */
const OF_ENCODING = [
  'an event of every JSON type',
  'text beyond ASCII',
  'bytes inside',
  'a named tuple',
  'an exception of the function’s own class',
  'logging as JSON',
]

for (const identifier of ['python3.11', 'python3.12']) {
  describe(`${identifier} and AWS’s client agree`, { concurrency: 4 }, () => {
    for (const [name, ricCase] of Object.entries(CASES)) {
      if (identifier !== 'python3.11' && !OF_ENCODING.includes(name)) continue
      test(`on ${name}`, async (t) => {
        const { ric, ready, client } = room
        if (room.skip !== undefined) return t.skip(room.skip)
        assert.ok(ric && ready && client !== undefined)
        const runtime = findRuntime(identifier)
        assert.ok(runtime)
        const asIdentified = { ...ready, runtime }
        const [ours, theirs] = await Promise.all([
          ric.run(ricCase, asIdentified),
          ric.run(ricCase, asIdentified, (launch) => ({
            ...launch,
            args: ['-B', SHIM, client],
            reserved: {},
          })),
        ])
        assert.deepEqual(ours, theirs)
        assert.ok(theirs.steps.length > 0)
      })
    }
  })
}
