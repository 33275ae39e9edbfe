// Runtimes and extensions for tests, as the scripts that a package or a layer brings: Node.js by its own first line, so
// that they run on every machine that runs the test.
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { FunctionSpec } from '../../src/runtime/engine.ts'
import type { TestEngine } from './engine.ts'

const FIRST = `#!${process.execPath}
const env = process.env
const api = (path, options) => fetch('http://' + env.AWS_LAMBDA_RUNTIME_API + path, options)
const post = (path, body, headers = {}) => api(path, { method: 'POST', body, headers })
const later = setTimeout; const wait = (ms) => new Promise((resolve) => later(resolve, ms))
`

/** A `bootstrap`: `init` runs first, then `handler(event, headers)` for each invocation. */
export function runtimeScript(handler: string, init = ''): string {
  return `${FIRST}const R = '/2018-06-01/runtime/'
;(async () => {
  ${init}
  const handler = ${handler}
  for (;;) {
    const next = await api(R + 'invocation/next')
    const id = next.headers.get('lambda-runtime-aws-request-id')
    const event = await next.json()
    try { await post(R + 'invocation/' + id + '/response', JSON.stringify(await handler(event, next.headers)) ?? '') }
    catch (error) { await post(R + 'invocation/' + id + '/error', JSON.stringify({ errorType: error.name, errorMessage: error.message }),
      { 'Lambda-Runtime-Function-Error-Type': 'Function.' + error.name }) }
  }
})()
`
}

/** An extension: registers for these events, runs `init`, then `on(event)` for each. */
export function extensionScript(events: readonly string[], on: string, init = ''): string {
  return `${FIRST}const E = '/2020-01-01/extension/'
;(async () => {
  const name = require('path').basename(process.argv[1])
  const registered = await post(E + 'register', JSON.stringify({ events: ${JSON.stringify(events)} }), { 'Lambda-Extension-Name': name })
  const id = registered.headers.get('lambda-extension-identifier')
  const mine = { 'Lambda-Extension-Identifier': id }
  ${init}
  const on = ${on}
  for (;;) {
    const event = await (await api(E + 'event/next', { headers: mine })).json()
    await on(event)
    if (event.eventType === 'SHUTDOWN') process.exit(0)
  }
})()
`
}

/** A function of provided.al2023 with this bootstrap, and with these extensions in a layer. */
export function providedSpec(
  room: TestEngine,
  bootstrap: string | undefined,
  extensions: Readonly<Record<string, string>> = {},
  overrides: Partial<FunctionSpec> = {},
): FunctionSpec {
  const spec = room.spec(bootstrap === undefined ? { other: '' } : { bootstrap }, {
    runtime: 'provided.al2023',
    ...overrides,
  })
  if (bootstrap !== undefined) chmodSync(path.join(spec.codeFolder, 'bootstrap'), 0o755)
  if (Object.keys(extensions).length === 0) return spec
  const layer = `${spec.codeFolder}-layer`
  mkdirSync(path.join(layer, 'extensions'), { recursive: true })
  for (const [name, text] of Object.entries(extensions)) {
    writeFileSync(path.join(layer, 'extensions', name), text)
    chmodSync(path.join(layer, 'extensions', name), 0o755)
  }
  return { ...spec, layerFolders: [...spec.layerFolders, layer] }
}

/** The least that a compiled runtime does: echoes each event over one connection, with blocking calls. */
export const C_ECHO = String.raw`
#define _GNU_SOURCE
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <arpa/inet.h>
static char in[1 << 16], out[1 << 17];
static int fd;
static char *answer(int *length) {
  int have = 0;
  for (;;) {
    int got = read(fd, in + have, sizeof in - have - 1);
    if (got <= 0) exit(1);
    in[have += got] = 0;
    char *end = strstr(in, "\r\n\r\n"), *told = strcasestr(in, "content-length:");
    if (!end || !told) continue;
    *length = atoi(told + 15);
    if (have >= end + 4 - in + *length) return end + 4;
  }
}
int main(void) {
  char *api = strdup(getenv("AWS_LAMBDA_RUNTIME_API")), *colon = strchr(api, ':'), id[64];
  *colon = 0;
  struct sockaddr_in to = {.sin_family = AF_INET, .sin_port = htons(atoi(colon + 1))};
  inet_aton(api, &to.sin_addr);
  fd = socket(AF_INET, SOCK_STREAM, 0);
  if (connect(fd, (void *)&to, sizeof to)) return 2;
  for (;;) {
    int length;
    dprintf(fd, "GET /2018-06-01/runtime/invocation/next HTTP/1.1\r\nHost: x\r\n\r\n");
    char *event = answer(&length);
    sscanf(strcasestr(in, "request-id: ") + 12, "%63s", id);
    int head = sprintf(out, "POST /2018-06-01/runtime/invocation/%s/response HTTP/1.1\r\nHost: x\r\nContent-Length: %d\r\n\r\n", id, length);
    memcpy(out + head, event, length);
    if (write(fd, out, head + length) < 0) return 3;
    answer(&length);
  }
}
`
