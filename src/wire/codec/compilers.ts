// One service's compilers, each made when a protocol first needs it, and the answers' headers that all protocols share.
import type { ServiceModel, ShapeModel } from '../../model/tables.ts'
import { JsonCompiler } from './json.ts'
import { QueryCompiler } from './query.ts'
import { TimeWriter } from './time.ts'
import { XmlReaders } from './xml-read.ts'
import { XmlWriters } from './xml-write.ts'

/** What compiles this service's shapes; kept for the life of the codecs. */
export class Compilers {
  readonly model: ServiceModel
  /** Times in headers. */
  readonly times = new TimeWriter(false)
  private readonly made = new Map<string, unknown>()

  constructor(model: ServiceModel) {
    this.model = model
  }

  get json(): JsonCompiler {
    return this.once('json', () => new JsonCompiler(this.model, 'json'))
  }

  get cbor(): JsonCompiler {
    return this.once('cbor', () => new JsonCompiler(this.model, 'cbor'))
  }

  get query(): QueryCompiler {
    return this.once('query', () => new QueryCompiler(this.model, false))
  }

  get ec2(): QueryCompiler {
    return this.once('ec2', () => new QueryCompiler(this.model, true))
  }

  get xmlReaders(): XmlReaders {
    return this.once('xmlReaders', () => new XmlReaders(this.model))
  }

  get xmlWriters(): XmlWriters {
    return this.once('xmlWriters', () => new XmlWriters(this.model))
  }

  /** Errors by their code on the wire, where that is not the shape's name; the whole table is looked through once. */
  get errorsByCode(): ReadonlyMap<string, readonly [string, ShapeModel]> {
    return this.once('errorsByCode', () => {
      const byCode = new Map<string, readonly [string, ShapeModel]>()
      for (const [name, shape] of Object.entries(this.model.shapes)) {
        const code = shape.exception === true ? shape.error?.code : undefined
        if (code !== undefined && !byCode.has(code)) byCode.set(code, [name, shape])
      }
      return byCode
    })
  }

  private once<T>(name: string, make: () => T): T {
    const known = this.made.get(name)
    if (known !== undefined) return known as T
    const made = make()
    this.made.set(name, made)
    return made
  }
}

/** The headers that carry a request's id: S3 has its own two, everyone else x-amzn-RequestId. */
export function requestIdHeaders(service: string | undefined, requestId: string): Record<string, string> {
  return service === 's3' || service === 's3control'
    ? { 'x-amz-request-id': requestId, 'x-amz-id-2': hostId(requestId) }
    : { 'x-amzn-RequestId': requestId }
}

/** S3's second id names the host that served; ours is made of the request's, in the same alphabet and length. */
export function hostId(requestId: string): string {
  return Buffer.from(requestId.padEnd(56, requestId || '0').slice(0, 56)).toString('base64')
}
