import assert from 'node:assert/strict'
import test from 'node:test'
import { CloudWatchLogsClient, TestMetricFilterCommand } from '@aws-sdk/client-cloudwatch-logs'
import { openTestCloud } from '../../../test/support/cloud.ts'
import { proves } from '../../../test/support/proves.ts'

test('a metric filter’s pattern is tested against messages, with the values that it takes out', async (t) => {
  const cloud = await openTestCloud()
  t.after(() => cloud.close())
  proves(t, 'logs.TestMetricFilter')
  const logs = cloud.client(CloudWatchLogsClient)
  const lines = [
    '127.0.0.1 - frank [10/Oct/2000:13:25:15 -0700] "GET /apache_pb.gif HTTP/1.0" 200 1534',
    '127.0.0.1 - frank [10/Oct/2000:13:35:22 -0700] "GET /apache_pb.gif HTTP/1.0" 500 5324',
  ]
  const filterPattern = '[ip, identity, user, timestamp, request, status > 400, size]'
  const { matches } = await logs.send(new TestMetricFilterCommand({ filterPattern, logEventMessages: lines }))
  assert.deepEqual(matches, [
    {
      eventNumber: 2,
      eventMessage: lines[1],
      extractedValues: {
        $ip: '127.0.0.1',
        $identity: '-',
        $user: 'frank',
        $timestamp: '10/Oct/2000:13:35:22 -0700',
        $request: 'GET /apache_pb.gif HTTP/1.0',
        $status: '500',
        $size: '5324',
      },
    },
  ])
  await assert.rejects(
    logs.send(new TestMetricFilterCommand({ filterPattern: '{ x', logEventMessages: lines })),
    {
      name: 'InvalidParameterException',
    },
  )
})
