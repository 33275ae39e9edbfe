// All codecs behind the seam of codec.ts: finds the table, compiles one reader and one writer per operation and protocol on
// first use, and keeps them for the life of the server.
import type { ServiceName } from '../../model/index.ts'
import type { ServiceModel } from '../../model/tables.ts'
import type { Codecs, OperationCodec, Protocol } from './codec.ts'
import { Compilers } from './compilers.ts'
import { writeFault } from './faults.ts'
import { restCodec } from './rest.ts'
import { documentCodec, formCodec } from './rpc.ts'

/** Where the tables come from: the `Models` of src/model, or a test's own. */
export interface TableSource {
  load(name: ServiceName): ServiceModel
}

/** The codecs of every service of these tables. */
export function createCodecs(models: TableSource): Codecs {
  const compilers = new Map<ServiceName, Compilers>()
  const codecs = new Map<ServiceName, Map<string, Map<Protocol, OperationCodec>>>()
  const compilersOf = (service: ServiceName): Compilers => {
    const known = compilers.get(service)
    if (known) return known
    const made = new Compilers(models.load(service))
    compilers.set(service, made)
    return made
  }
  return {
    operation(service, operation, protocol) {
      // Nested, since these names are constants whose hashes are known; a joined key would be made at every request.
      const ofService = entry(codecs, service, newMap<string, Map<Protocol, OperationCodec>>)
      const ofOperation = entry(ofService, operation, newMap<Protocol, OperationCodec>)
      return entry(ofOperation, protocol, () => makeCodec(compilersOf(service), operation, protocol))
    },
    fault(service, _operation, protocol, fault, answer) {
      return writeFault(service === undefined ? undefined : compilersOf(service), protocol, fault, answer)
    },
  }
}

function entry<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const known = map.get(key)
  if (known !== undefined) return known
  const made = make()
  map.set(key, made)
  return made
}

function newMap<K, V>(): Map<K, V> {
  return new Map()
}

function makeCodec(compilers: Compilers, operation: string, protocol: Protocol): OperationCodec {
  switch (protocol) {
    case 'json1.0':
    case 'json1.1':
    case 'rpc-v2-cbor':
      return documentCodec(compilers, operation, protocol)
    case 'query':
    case 'ec2':
      return formCodec(compilers, operation, protocol)
    case 'rest-json':
    case 'rest-xml':
      return restCodec(compilers, operation, protocol)
  }
}
