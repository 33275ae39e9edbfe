// A web page is not a client (CONTRACTS.md §6): any page that a developer visits can send requests to 127.0.0.1, so an API
// request that a browser marks as coming from a foreign page is refused before it is routed. A real browser shows it.
import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { test } from 'node:test'
import { ListBucketsCommand, S3Client } from '@aws-sdk/client-s3'
import { chromium } from 'playwright-core'
import { openTestCloud } from './support/cloud.ts'

const browserPath = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(
  (path) => existsSync(path),
)

test(
  'a foreign web page cannot create a bucket or send a message, whatever kind of request it makes',
  {
    skip:
      browserPath === undefined && process.env['SELFLESS_CI'] === undefined && 'no Chromium on this machine',
  },
  async (t) => {
    const cloud = await openTestCloud()
    t.after(() => cloud.close())
    const page = createServer((_, response) =>
      response
        .setHeader('content-type', 'text/html')
        .end(
          '<form id=f method=post enctype=text/plain target=hidden><input name=x value=y></form><iframe name=hidden></iframe>',
        ),
    )
    await new Promise<void>((resolve) => page.listen(0, '127.0.0.1', resolve))
    t.after(() => page.close())
    const origin = `http://127.0.0.1:${(page.address() as AddressInfo).port}`
    assert.ok(browserPath)
    const browser = await chromium.launch({
      executablePath: browserPath,
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
      ],
    })
    t.after(() => browser.close())
    const tab = await browser.newPage()
    const statuses: number[] = []
    tab.on('response', (response) => {
      if (response.url().startsWith(cloud.endpoint)) statuses.push(response.status())
    })
    await tab.goto(origin)
    await tab.evaluate(attack, cloud.endpoint)
    await tab.waitForLoadState('networkidle')
    assert.ok(statuses.length >= 3, `the page's requests reached the server: ${statuses.join(' ')}`)
    assert.deepEqual([...new Set(statuses)], [403])
    const buckets = await cloud.client(S3Client).send(new ListBucketsCommand({}))
    assert.deepEqual(buckets.Buckets ?? [], [])
  },
)

/** Runs inside the page: what a page may send without being asked (no preflight), and a form post. */
async function attack(endpoint: string): Promise<void> {
  const query =
    'Action=CreateUser&Version=2010-05-08&UserName=intruder&X-Amz-Credential=000000000000/20261125/us-east-1/iam/aws4_request'
  await fetch(`${endpoint}/?${query}`, { mode: 'no-cors' }).catch(() => undefined)
  await fetch(`${endpoint}/`, { method: 'POST', mode: 'no-cors', body: new URLSearchParams(query) }).catch(
    () => undefined,
  )
  await fetch(`${endpoint}/stolen?X-Amz-Credential=000000000000%2F20261125%2Fus-east-1%2Fs3%2Faws4_request`, {
    method: 'POST',
    mode: 'no-cors',
  }).catch(() => undefined)
  const form = document.getElementById('f') as unknown as { action: string; submit(): void }
  form.action = `${endpoint}/?${query}`
  form.submit()
}
declare const document: { getElementById(id: string): object }
