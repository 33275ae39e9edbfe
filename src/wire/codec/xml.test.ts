// XML and forms from outside: what may not be in them, and what they mean.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Fault } from '../../kernel/fault.ts'
import { Models } from '../../model/index.ts'
import type { ServiceName } from '../../model/index.ts'
import { createCodecs } from './codecs.ts'
import type { Protocol } from './codec.ts'
import { escapeXml, parseXml } from './xml.ts'

const codecs = createCodecs(new Models())

function read(
  service: ServiceName,
  operation: string,
  protocol: Protocol,
  body: string,
): Record<string, unknown> {
  const request = { method: 'POST', labels: { Bucket: 'b' }, query: {}, headers: {}, body: Buffer.from(body) }
  return codecs.operation(service, operation, protocol).read(request)
}

function refusal(run: () => unknown): string {
  try {
    run()
  } catch (error) {
    assert.ok(error instanceof Fault, String(error))
    return `${error.code}: ${error.message}`
  }
  return 'accepted'
}

const MALFORMED =
  'MalformedXML: The XML you provided was not well-formed or did not validate against our published schema'

test('S3 refuses what is not XML, what is not of its schema, and every DTD', () => {
  const tagging = (body: string): string => refusal(() => read('s3', 'PutBucketTagging', 'rest-xml', body))
  const good =
    '<Tagging xmlns="http://s3.amazonaws.com/doc/2006-03-01/"><TagSet><Tag><Key>k</Key><Value>v</Value></Tag></TagSet></Tagging>'
  assert.equal(tagging(good), 'accepted')
  for (const bad of [
    '<Tagging><TagSet>',
    '<Tagging><TagSet></Tagging></TagSet>',
    '<Other><TagSet/></Other>',
    '<Tagging><Nope/></Tagging>',
    '<Tagging a="1" a="2"><TagSet/></Tagging>',
    '<Tagging/><Tagging/>',
    '<!DOCTYPE x [<!ENTITY e "boom">]><Tagging><TagSet/></Tagging>',
    '<Tagging><!DOCTYPE x><TagSet/></Tagging>',
    '<Tagging><TagSet><Tag><Key>&e;</Key><Value>v</Value></Tag></TagSet></Tagging>',
    '<Tagging><TagSet><Tag><Key>&#xD800;</Key><Value>v</Value></Tag></TagSet></Tagging>',
    '<Tagging><TagSet><Tag><Key>\u0001</Key><Value>v</Value></Tag></TagSet></Tagging>',
    'not xml',
  ])
    assert.equal(tagging(bad), MALFORMED, bad)
  assert.equal(tagging(`${'<a>'.repeat(100_000)}${'</a>'.repeat(100_000)}`), MALFORMED)
})

test('entities, numbers, CDATA, comments and prefixes mean what XML says', () => {
  const body =
    '<?xml version="1.0"?><!-- c --><x:Tagging xmlns:x="u"><TagSet><Tag><Key>a&amp;b&#65;&#x42;<![CDATA[<c>]]><!-- d -->&quot;</Key><Value/></Tag></TagSet></x:Tagging>'
  assert.deepEqual(read('s3', 'PutBucketTagging', 'rest-xml', body)['Tagging'], {
    TagSet: [{ Key: 'a&bAB<c>"', Value: '' }],
  })
})

test('a grantee is told by its attribute', () => {
  const body =
    '<AccessControlPolicy><AccessControlList><Grant><Grantee xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:type="CanonicalUser"><ID>i</ID></Grantee><Permission>READ</Permission></Grant></AccessControlList></AccessControlPolicy>'
  assert.deepEqual(read('s3', 'PutBucketAcl', 'rest-xml', body)['AccessControlPolicy'], {
    Grants: [{ Grantee: { Type: 'CanonicalUser', ID: 'i' }, Permission: 'READ' }],
  })
  const { body: answer } = codecs
    .operation('s3', 'GetBucketAcl', 'rest-xml')
    .write({ Grants: [{ Grantee: { Type: 'CanonicalUser', ID: 'i' } }] }, { requestId: 'r' })
  assert.match(
    typeof answer === 'string' ? answer : '',
    /<Grantee xmlns:xsi="http:\/\/www\.w3\.org\/2001\/XMLSchema-instance" xsi:type="CanonicalUser"><ID>i<\/ID>/,
  )
})

test('text goes out so that it comes back', () => {
  for (const text of ['<&>"\'', 'a\r\nb', ' \u0085\u2028', '\u0001', '😀', ']]>']) {
    const root = parseXml(`<a>${escapeXml(text)}</a>`)
    assert.equal(typeof root === 'string' ? root : root.text, text)
  }
})

test('a form that is broken is MalformedQueryString; a value of the wrong type MalformedInput', () => {
  const sts = (body: string): string => refusal(() => read('sts', 'AssumeRole', 'query', body))
  assert.equal(
    sts('Action=AssumeRole&RoleArn=%zz'),
    'MalformedQueryString: The query string contains a syntax error.',
  )
  assert.equal(sts('Action=AssumeRole&DurationSeconds=abc'), 'MalformedInput: ')
  assert.equal(
    sts('Action=AssumeRole&DurationSeconds.x=1'),
    'MalformedInput: Unexpected complex element termination',
  )
  assert.match(sts(`Action=AssumeRole&${'a=1&'.repeat(20_001)}`), /^MalformedQueryString/)
  assert.match(sts(`Action=AssumeRole&${'a.'.repeat(200)}=1`), /^MalformedQueryString/)
})

test('the indices of a list are in order of their numbers, close up, and are bounded', () => {
  const rules = (body: string): unknown => read('ses', 'ReorderReceiptRuleSet', 'query', body)['RuleNames']
  assert.deepEqual(rules('RuleNames.member.10=c&RuleNames.member.2=b&RuleNames.member.1=a'), ['a', 'b', 'c'])
  assert.deepEqual(rules('RuleNames.1=a&RuleNames.2=b'), ['a', 'b'])
  assert.deepEqual(rules('RuleNames='), [])
  assert.equal(
    refusal(() => rules('RuleNames.member.0=a')),
    'MalformedInput: 0 is not a valid index',
  )
  assert.equal(
    refusal(() => rules('RuleNames.member.1=a&RuleNames.member.1500=b')),
    'MalformedInput: Excessively sparse input would skip 1,499 list elements',
  )
})

test('__proto__ in a form is a name like any other', () => {
  const input = read(
    'sqs',
    'SendMessage',
    'query',
    'QueueUrl=q&__proto__.x=1&constructor.prototype.y=1&MessageAttribute.1.Name=__proto__&MessageAttribute.1.Value.DataType=String',
  )
  assert.deepEqual(Object.keys(input), ['QueueUrl', 'MessageAttributes'])
  assert.deepEqual(Object.keys(input['MessageAttributes'] as object), ['__proto__'])
  assert.equal(({} as Record<string, unknown>)['x'], undefined)
})

test('S3: a number that is none is InvalidArgument, a condition whose date is none is not there', () => {
  const request = { method: 'GET', labels: { Bucket: 'b', Key: 'k' }, body: undefined }
  const list = codecs.operation('s3', 'ListObjectsV2', 'rest-xml')
  assert.equal(
    refusal(() => list.read({ ...request, query: { 'max-keys': 'x' }, headers: {} })),
    'InvalidArgument: Provided max-keys not an integer or within integer range',
  )
  const get = codecs.operation('s3', 'GetObject', 'rest-xml')
  const read = (date: string): unknown =>
    get.read({ ...request, query: {}, headers: { 'if-modified-since': date } })['IfModifiedSince']
  assert.equal(read('yesterday'), undefined)
  assert.deepEqual(read('Tue, 29 Apr 2014 18:30:38 GMT'), new Date(1_398_796_238_000))
})
