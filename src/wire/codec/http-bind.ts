// Where the members of a REST operation travel besides the body (Smithy, "HTTP bindings"): URI labels, query parameters,
// headers, groups of headers with one prefix, the status code. The body is the business of rest.ts.
import { Fault } from '../../kernel/fault.ts'
import { refusalOf } from './refuse.ts'
import type { ServiceModel, ShapeModel } from '../../model/tables.ts'
import type { WireRequest } from './codec.ts'
import { part, partsOf } from './shapes.ts'
import type { Part, TimestampFormat } from './shapes.ts'
import { setOwn, textReader, textWriter } from './text.ts'
import type { TextReader, TextWriter } from './text.ts'
import { malformedXml } from './xml-read.ts'
import { parseTime } from './time.ts'
import type { TimeWriter } from './time.ts'

export type BindReader = (request: WireRequest, into: Record<string, unknown>) => void

/** Reader of the members outside the body. */
export function bindReader(model: ServiceModel, shape: ShapeModel): BindReader {
  const binds = partsOf(model, shape).flatMap((of) => bindPart(model, of))
  return (request, into) => {
    for (const bind of binds) bind(request, into)
  }
}

function bindPart(model: ServiceModel, of: Part): BindReader[] {
  const { name, member } = of
  const wire = member.locationName ?? name
  const refuse = (text: string): Fault => refuseText(model, of, text)
  switch (member.location) {
    case 'uri': {
      const read = textReader(of, 'iso8601', refuse)
      return [
        ({ labels }, into) => {
          const text = labels[wire]
          if (text !== undefined) into[name] = read(text)
        },
      ]
    }
    case 'querystring':
      return [of.shape.type === 'map' ? queryMap(model, of) : queryParameter(model, of, wire, refuse)]
    case 'header': {
      const header = wire.toLowerCase()
      const read = CONDITION_DATE.test(header) ? conditionDate : headerReader(model, of, refuse)
      return [
        ({ headers }, into) => {
          const text = headers[header]
          if (text !== undefined) into[name] = read(text)
        },
      ]
    }
    case 'headers':
      return [prefixedHeaders(of, wire.toLowerCase())]
    case 'statusCode':
    case undefined:
      break
  }
  return []
}

// A date that is none is as if the condition were not there (RFC 9110, If-Modified-Since).
const CONDITION_DATE = /(?:^|-)if-(?:un)?modified-since$/

function conditionDate(text: string): Date | undefined {
  return parseTime(text.trim(), HEADER_TIME)
}

function queryParameter(
  model: ServiceModel,
  of: Part,
  wire: string,
  refuse: (text: string) => Fault,
): BindReader {
  if (of.shape.type === 'list') {
    const read = textReader(part(model, 'member', of.shape.member), 'iso8601', refuse)
    return ({ query }, into) => {
      const found = query[wire]
      if (found !== undefined) into[of.name] = (Array.isArray(found) ? found : [found]).map(read)
    }
  }
  const read = textReader(of, 'iso8601', refuse)
  return ({ query }, into) => {
    const found = query[wire]
    const text = Array.isArray(found) ? found[0] : found
    if (text === undefined) return
    // `?max-keys=` is as good as nothing where a number or a time is meant.
    if (text === '' && of.shape.type !== 'string') return
    into[of.name] = read(text)
  }
}

// Every parameter, those that other members have too (Smithy, "httpQueryParams").
function queryMap(model: ServiceModel, of: Part): BindReader {
  const many = part(model, 'value', of.shape.value).shape.type === 'list'
  return ({ query }, into) => {
    const entries: Record<string, unknown> = {}
    for (const [key, found] of Object.entries(query)) {
      const all = Array.isArray(found) ? found : [found]
      setOwn(entries, key, many ? all : all[0])
    }
    if (Object.keys(entries).length > 0) into[of.name] = entries
  }
}

function prefixedHeaders(of: Part, prefix: string): BindReader {
  return ({ headers }, into) => {
    let entries: Record<string, unknown> | undefined
    for (const [header, text] of Object.entries(headers)) {
      if (!header.startsWith(prefix) || header.length === prefix.length) continue
      entries ??= {}
      setOwn(entries, header.slice(prefix.length), text)
    }
    if (entries) into[of.name] = entries
  }
}

function headerReader(model: ServiceModel, of: Part, refuse: (text: string) => Fault): TextReader {
  // JSON text inside a header travels as base64 (Smithy, "mediaType").
  if (of.member.jsonvalue) return (text) => Buffer.from(text, 'base64').toString('utf8')
  if (of.shape.type !== 'list') return textReader(of, 'rfc822', refuse)
  const item = part(model, 'member', of.shape.member)
  const read = textReader(item, 'rfc822', refuse)
  return (text) => splitHeader(text, item).map(read)
}

// An HTTP date has a comma of its own; a quoted item may have several.
function splitHeader(text: string, item: Part): string[] {
  if (text.trim() === '') return []
  if (item.shape.type === 'timestamp' && /[A-Za-z]{3}, /.test(text)) {
    return (text.match(/[^,]+,[^,]+/g) ?? [text]).map((date) => date.trim())
  }
  if (!text.includes('"')) return text.split(',').map((value) => value.trim())
  const items = text.match(/"(?:[^"\\]|\\.)*"|[^,\s][^,]*/g) ?? []
  return items.map((value) =>
    value.startsWith('"') ? value.slice(1, -1).replaceAll(/\\(.)/g, '$1') : value.trim(),
  )
}

function refuseText(model: ServiceModel, of: Part, text: string): Fault {
  const json = model.metadata.protocols.includes('rest-json')
  return json ? refusalOf(model.service).scalar(text, of.shape.type) : refuseXml(model, of, text)
}

// S3 has a code of its own for a wrong number in a header or parameter (S3, "Error responses": InvalidArgument).
function refuseXml(model: ServiceModel, of: Part, text: string): Fault {
  const fault = malformedXml(model.service)
  if (fault.code !== 'MalformedXML') return fault
  const argument = of.member.locationName ?? of.name
  const kind =
    of.shape.type === 'integer' || of.shape.type === 'long' ? 'an integer' : `a valid ${of.shape.type}`
  return invalidArgument(`Provided ${argument} not ${kind} or within integer range`, argument, text)
}

function invalidArgument(message: string, name: string, value: string): Fault {
  return new Fault('InvalidArgument', message, {
    status: 400,
    fields: { ArgumentName: name, ArgumentValue: value },
  })
}

export type HeaderWriter = (output: Record<string, unknown>, headers: Record<string, string>) => void

/** Writer of the members that are headers of an answer. */
export function headerWriter(model: ServiceModel, shape: ShapeModel, times: TimeWriter): HeaderWriter {
  const writers = partsOf(model, shape).flatMap((of): HeaderWriter[] => {
    const wire = of.member.locationName ?? of.name
    if (of.member.location === 'headers')
      return [(output, headers) => writePrefixed(output[of.name], wire, headers)]
    if (of.member.location !== 'header') return []
    const write = headerText(model, of, times)
    return [
      (output, headers) => {
        const value = output[of.name]
        if (value !== undefined && value !== null) headers[wire] = write(value)
      },
    ]
  })
  return (output, headers) => {
    for (const write of writers) write(output, headers)
  }
}

function writePrefixed(entries: unknown, prefix: string, headers: Record<string, string>): void {
  if (typeof entries !== 'object' || entries === null) return
  for (const [key, value] of Object.entries(entries)) setOwn(headers, prefix + key, String(value))
}

function headerText(model: ServiceModel, of: Part, times: TimeWriter): TextWriter {
  if (of.member.jsonvalue) return (value) => Buffer.from(String(value)).toString('base64')
  if (of.shape.type !== 'list') return textWriter(of, HEADER_TIME, times)
  const item = part(model, 'member', of.shape.member)
  const write = textWriter(item, HEADER_TIME, times)
  const quoted = item.shape.type === 'string'
  return (value) =>
    (value as unknown[])
      .map((element) => {
        const text = write(element)
        return quoted && /[",]/.test(text) ? `"${text.replaceAll(/["\\]/g, '\\$&')}"` : text
      })
      .join(', ')
}

const HEADER_TIME: TimestampFormat = 'rfc822'
