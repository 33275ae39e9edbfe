// The query protocol as forms and URLs say it, without any client: at a queue's own URL.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ACCOUNT } from '../../../test/support/cloud.ts'
import type { TestCloud } from '../../../test/support/cloud.ts'
import { arnOf, openSqs } from '../../../test/support/sqs.ts'

const AUTHORIZATION =
  `AWS4-HMAC-SHA256 Credential=${ACCOUNT}/20260101/us-east-1/sqs/aws4_request, ` +
  'SignedHeaders=host, Signature=0'

/** Asks at a path, by URL or, with `form`, by POST; development takes any signature of a root key. */
async function ask(cloud: TestCloud, path: string, words: Record<string, string>, form = false) {
  const text = new URLSearchParams(words).toString()
  const date = new Date(cloud.clock.wall()).toISOString().replace(/[-:]|\.\d+/g, '')
  const headers = { authorization: AUTHORIZATION.replace('20260101', date.slice(0, 8)), 'x-amz-date': date }
  const answer = form
    ? await fetch(`${cloud.endpoint}${path}`, {
        method: 'POST',
        headers: { ...headers, 'content-type': 'application/x-www-form-urlencoded' },
        body: text,
      })
    : await fetch(`${cloud.endpoint}${path}?${text}`, { headers })
  return { status: answer.status, text: await answer.text() }
}

const fault = (code: string, message: string) =>
  `<ErrorResponse xmlns="http://queue.amazonaws.com/doc/2012-11-05/"><Error><Type>Sender</Type>` +
  `<Code>${code}</Code><Message>${message}</Message><Detail/></Error><RequestId>`

test('at a queue’s URL the path names the queue, in a URL and in a form, unless QueueUrl does', async (t) => {
  const { cloud, queue } = await openSqs(t)
  await queue('q')
  const other = await queue('r')
  const path = `/${ACCOUNT}/q`
  const named = { Action: 'GetQueueAttributes', 'AttributeName.1': 'QueueArn' }
  for (const form of [false, true]) {
    const { status, text } = await ask(cloud, path, named, form)
    assert.equal(status, 200)
    assert(text.includes(`<Attribute><Name>QueueArn</Name><Value>${arnOf('q')}</Value></Attribute>`), text)
    const overridden = await ask(cloud, path, { ...named, QueueUrl: other }, form)
    assert(overridden.text.includes(arnOf('r')), overridden.text)
  }
  const prefixed = await ask(cloud, `/queue/us-east-1${path}`, named)
  assert(prefixed.text.includes(arnOf('q')), prefixed.text)
  const empty = await ask(cloud, path, { Action: 'ReceiveMessage' })
  assert(empty.text.includes('<ReceiveMessageResult/>'), empty.text)
  const lacking = await ask(cloud, path, { Action: 'SendMessage' })
  const words = 'The request must contain the parameter MessageBody.'
  assert(lacking.text.startsWith(fault('MissingParameter', words)), lacking.text)
  const gone = await ask(cloud, `/${ACCOUNT}/none`, named)
  const noQueue = 'The specified queue does not exist for this wsdl version.'
  assert(gone.text.startsWith(fault('AWS.SimpleQueueService.NonExistentQueue', noQueue)), gone.text)
})

test('what is no queue’s action is refused at a queue’s URL', async (t) => {
  const { cloud, queue } = await openSqs(t)
  await queue('q')
  for (const action of ['ListQueues', 'CreateQueue', 'FooBar']) {
    const { status, text } = await ask(cloud, `/${ACCOUNT}/q`, { Action: action, QueueName: 'x' })
    assert.equal(status, 400)
    const words = `The action ${action} is not valid for this endpoint.`
    assert(text.startsWith(fault('InvalidAction', words)), text)
  }
  const found = await ask(cloud, `/${ACCOUNT}/q`, { Action: 'GetQueueUrl', QueueName: 'q' })
  assert(found.text.includes(`<QueueUrl>${cloud.endpoint}/${ACCOUNT}/q</QueueUrl>`), found.text)
  const nothing = await ask(cloud, `/${ACCOUNT}/q`, {})
  assert.deepEqual(nothing, { status: 404, text: '<UnknownOperationException/>\n' })
})
