import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Models } from '../model/index.ts'
import type { RestRoute } from '../model/tables.ts'
import { HostNames } from './names.ts'
import { parseQuery } from './query.ts'
import { Router, SUPERSEDED } from './route.ts'
import type { Asked, Route } from './route.ts'

const models = new Models()
const router = new Router(models.routes)
const names = new HostNames(models.routes, [])

interface Ask {
  method?: string
  target?: string
  headers?: Record<string, string>
  host?: string
  scope?: string
  form?: string
}

function route({
  method = 'POST',
  target = '/',
  headers = {},
  host = '127.0.0.1:4566',
  scope,
  form,
}: Ask): Route {
  const question = target.indexOf('?')
  const rawQuery = question < 0 ? '' : target.slice(question + 1)
  const asked: Asked = {
    method,
    path: question < 0 ? target : target.slice(0, question),
    rawQuery,
    query: parseQuery(rawQuery),
    headers:
      form === undefined ? headers : { 'content-type': 'application/x-www-form-urlencoded', ...headers },
    host: names.read(host),
    scope,
  }
  return router.needsForm(asked) ? router.routeForm(asked, form ?? '') : router.route(asked)
}

function name(ask: Ask): string {
  const { service, operation, protocol, fault } = route(ask)
  return fault ? `${service ?? '?'} ${fault.code} (${protocol})` : `${service}.${operation} (${protocol})`
}

test('no target prefix, no query version, and no path of services that share a signing name means two services', () => {
  const seen = new Map<string, string>()
  const claim = (key: string, by: string) => {
    assert.ok(!seen.has(key), `${key} is claimed by ${seen.get(key)} and ${by}`)
    seen.set(key, by)
  }
  for (const [service, routes] of Object.entries(models.routes)) {
    if (routes.targetPrefix !== undefined) claim(`target ${routes.targetPrefix}`, service)
    if (routes.protocols.some((p) => p === 'query' || p === 'ec2'))
      claim(`version ${routes.apiVersion}`, service)
    if (service === 's3control') continue // told from S3 by its account header or its host
    for (const route of routes.rest ?? []) {
      if (service === 's3' && SUPERSEDED.has(route[0])) continue
      claim(`${routes.signingName} ${shapeOf(route)}`, `${service}.${route[0]}`)
    }
  }
})

function shapeOf([, method, uri, query, headers]: RestRoute): string {
  const path = uri
    .replace(/\{[^}]*\+\}/g, '{+}')
    .replace(/\{[^}+]+\}/g, '{}')
    .replace(/\/$/, '')
  return [method, path, ...query, ...headers].join(' ')
}

test('every operation of every REST service is found again from its own template', () => {
  for (const [service, routes] of Object.entries(models.routes)) {
    for (const [operation, method, uri, query, headers] of routes.rest ?? []) {
      if (service === 's3' && SUPERSEDED.has(operation)) continue
      const path = uri.replace(/\{(\w+)\+?\}/g, (_, label: string) => `x-${label.toLowerCase()}`)
      const more = query.map((q) => `${q}=1`).join('&')
      const target = path + (more === '' ? '' : (path.includes('?') ? '&' : '?') + more)
      const found = route({
        method,
        target,
        headers: Object.fromEntries(headers.map((h) => [h.toLowerCase(), '1'])),
        scope: routes.signingName,
        ...(service === 's3control' ? { host: 's3-control.us-east-1.amazonaws.com' } : {}),
      })
      assert.equal(`${found.service}.${found.operation}`, `${service}.${operation}`, `${method} ${target}`)
    }
  }
})

test('X-Amz-Target names the operation, and the content type only the answer', () => {
  const target = { 'x-amz-target': 'AmazonSQS.SendMessage' }
  assert.equal(
    name({ headers: { ...target, 'content-type': 'application/x-amz-json-1.0' } }),
    'sqs.SendMessage (json1.0)',
  )
  assert.equal(
    name({ headers: { ...target, 'content-type': 'application/x-amz-json-1.1' } }),
    'sqs.SendMessage (json1.1)',
  )
  assert.equal(
    name({ headers: { 'x-amz-target': 'Logs_20140328.PutLogEvents' } }),
    'logs.PutLogEvents (json1.1)',
  )
  assert.equal(
    name({ headers: { 'x-amz-target': 'Logs_20140328.Nope' } }),
    'logs UnknownOperationException (json1.1)',
  )
  assert.equal(name({ headers: { 'x-amz-target': 'Nope.Nope' } }), '? UnknownOperationException (json1.1)')
})

test('CloudWatch is found by query, by JSON and by CBOR', () => {
  assert.equal(
    name({
      target: '/service/GraniteServiceVersion20100801/operation/PutMetricData',
      headers: { 'smithy-protocol': 'rpc-v2-cbor' },
    }),
    'cloudwatch.PutMetricData (rpc-v2-cbor)',
  )
  assert.equal(
    name({
      headers: {
        'x-amz-target': 'GraniteServiceVersion20100801.PutMetricData',
        'content-type': 'application/x-amz-json-1.0',
      },
    }),
    'cloudwatch.PutMetricData (json1.0)',
  )
  assert.equal(
    name({ form: 'Action=PutMetricData&Version=2010-08-01', scope: 'monitoring' }),
    'cloudwatch.PutMetricData (query)',
  )
})

test('a form is named by Action and Version, whatever the path', () => {
  assert.equal(name({ form: 'Version=2011-06-15&Action=GetCallerIdentity' }), 'sts.GetCallerIdentity (query)')
  assert.equal(
    name({ target: '/000000000000/orders', form: 'Action=SendMessage&MessageBody=x', scope: 'sqs' }),
    'sqs.SendMessage (query)',
  )
  assert.equal(
    name({ method: 'GET', target: '/?Action=ListUsers&Version=2010-05-08', scope: 'iam' }),
    'iam.ListUsers (query)',
  )
  assert.equal(name({ form: 'Action=DescribeInstances&Version=2016-11-15' }), 'ec2.DescribeInstances (ec2)')
  assert.equal(name({ form: 'Action=Nope&Version=2010-05-08', scope: 'iam' }), 'iam InvalidAction (query)')
  assert.equal(name({ form: 'Version=2010-05-08', scope: 'iam' }), 'iam MissingAction (query)')
})

test('a REST call that curl labels a form is still the REST call', () => {
  const target = '/2015-03-31/functions/f/invocations'
  assert.equal(name({ target, form: '{"a":1}', scope: 'lambda' }), 'lambda.Invoke (rest-json)')
  assert.equal(
    name({ target: '/photos/cat.jpg?uploads', form: '', scope: 's3' }),
    's3.CreateMultipartUpload (rest-xml)',
  )
})

test('services that share a signing name are told apart by path, header or target', () => {
  assert.equal(
    name({ method: 'GET', target: '/restapis', scope: 'apigateway' }),
    'apigateway.GetRestApis (rest-json)',
  )
  assert.equal(
    name({ method: 'GET', target: '/v2/apis', scope: 'apigateway' }),
    'apigatewayv2.GetApis (rest-json)',
  )
  assert.equal(
    name({ method: 'GET', target: '/2021-01-01/domain', scope: 'es' }),
    'opensearch.ListDomainNames (rest-json)',
  )
  assert.equal(name({ target: '/v2/email/outbound-emails', scope: 'ses' }), 'sesv2.SendEmail (rest-json)')
  assert.equal(name({ form: 'Action=SendEmail&Version=2010-12-01', scope: 'ses' }), 'ses.SendEmail (query)')
  assert.equal(
    name({ method: 'GET', target: '/v20180820/jobs', headers: { 'x-amz-account-id': '1' }, scope: 's3' }),
    's3control.ListJobs (rest-xml)',
  )
  assert.equal(name({ method: 'GET', target: '/v20180820/jobs', scope: 's3' }), 's3.GetObject (rest-xml)')
})

test('S3 is what is left, by path and by host, and a key keeps every slash', () => {
  const labels = (ask: Ask) => ({ ...route(ask).labels })
  assert.equal(name({ method: 'GET' }), 's3.ListBuckets (rest-xml)')
  assert.equal(name({ method: 'GET', target: '/photos' }), 's3.ListObjects (rest-xml)')
  assert.equal(name({ method: 'GET', target: '/photos/' }), 's3.ListObjects (rest-xml)')
  assert.equal(name({ method: 'GET', target: '/photos?list-type=2' }), 's3.ListObjectsV2 (rest-xml)')
  assert.deepEqual(labels({ method: 'GET', target: '/photos//a//b%2Fc/' }), {
    Bucket: 'photos',
    Key: '/a//b/c/',
  })
  assert.deepEqual(labels({ method: 'GET', target: '/photos/a+b%20c' }), { Bucket: 'photos', Key: 'a+b c' })
  for (const host of [
    'photos.s3.us-east-1.amazonaws.com',
    'photos.s3.amazonaws.com',
    'photos.s3-us-west-2.amazonaws.com',
    'photos.s3.dualstack.eu-west-1.amazonaws.com',
    'photos.s3.localhost.localstack.cloud:4566',
    'photos.s3.us-east-1.localhost.localstack.cloud:4566',
    'photos.localhost:4566',
    'photos.s3.localhost',
  ]) {
    assert.deepEqual(labels({ method: 'GET', target: '/a/b', host }), { Bucket: 'photos', Key: 'a/b' }, host)
    assert.equal(name({ method: 'PUT', host }), 's3.CreateBucket (rest-xml)', host)
  }
  assert.deepEqual(labels({ method: 'GET', host: 'my.dotted.bucket.s3.localhost' }), {
    Bucket: 'my.dotted.bucket',
  })
  assert.equal(name({ method: 'GET', target: '/photos/%ff' }), 's3 InvalidURI (rest-xml)')
  assert.equal(name({ method: 'PATCH', target: '/photos/x' }), 's3 MethodNotAllowed (rest-xml)')
})

test('an unsigned request is named by the API host it was sent to', () => {
  const host = 'lambda.us-east-1.amazonaws.com'
  assert.equal(
    name({ method: 'GET', target: '/2015-03-31/functions/', host }),
    'lambda.ListFunctions (rest-json)',
  )
  assert.equal(name({ method: 'GET', target: '/nope', host }), 'lambda UnknownOperationException (rest-json)')
})

test('a bucket named like a service is a bucket to who signs for S3', () => {
  const host = 'sqs.localhost:4566'
  assert.deepEqual(
    { ...route({ method: 'GET', target: '/k', host, scope: 's3' }).labels },
    { Bucket: 'sqs', Key: 'k' },
  )
  assert.equal(name({ form: 'Action=ListQueues', host }), 'sqs.ListQueues (query)')
})

test('a signature for a service that no model has is an unknown operation', () => {
  assert.equal(
    name({ method: 'GET', target: '/v1/x', scope: 'batch' }),
    '? UnknownOperationException (rest-json)',
  )
})

test('hosts of front doors are no APIs, other names are unknown', () => {
  const kind = (host: string) => names.read(host).kind
  for (const host of [
    'abc123.execute-api.us-east-1.amazonaws.com',
    'abc123.execute-api.localhost.localstack.cloud:4566',
    'xyz.lambda-url.us-east-1.on.aws',
    'd111.cloudfront.net',
    'site.s3-website-us-east-1.amazonaws.com',
    'site.s3-website.eu-central-1.amazonaws.com',
  ])
    assert.equal(kind(host), 'front', host)
  for (const host of ['localhost:4566', '127.0.0.1', '[::1]:4566', 'LOCALHOST', 'localhost.localstack.cloud'])
    assert.equal(kind(host), 'api', host)
  for (const host of ['evil.example', 'localhost.evil.example', 'amazonaws.com.evil.example'])
    assert.equal(kind(host), 'unknown', host)
})
