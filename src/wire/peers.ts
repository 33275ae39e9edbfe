// Who is at the other end: this machine or not, and for whom a trusted proxy speaks. X-Forwarded-* headers of anyone else
// are only headers (CONTRACTS.md §6).
import { lookup } from 'node:dns/promises'
import { BlockList, isIP, isIPv6 } from 'node:net'
import type { Peers } from './exchange.ts'

/** Whether listening on this address or name is heard on this machine only. */
export async function isLoopback(host: string): Promise<boolean> {
  if (isIP(host) !== 0) return isLoopbackAddress(host)
  try {
    const addresses = await lookup(host, { all: true })
    return addresses.length > 0 && addresses.every(({ address }) => isLoopbackAddress(address))
  } catch {
    return false
  }
}

export function isLoopbackAddress(address: string): boolean {
  return address.startsWith('127.') || address === '::1' || address.startsWith('::ffff:127.')
}

/** An IPv4 address as itself, not in IPv6's clothes. */
export function plainAddress(address: string): string {
  return address.startsWith('::ffff:') ? address.slice(7) : address
}

/** Reads `--trusted-proxy`: addresses and networks (`10.0.0.0/8`). */
export function trustedPeers(texts: readonly string[]): Peers {
  const list = new BlockList()
  for (const text of texts) {
    const [address = '', bits] = text.split('/')
    if (isIP(address) === 0) throw new Error(`--trusted-proxy takes addresses and networks, not ${text}`)
    const family = isIPv6(address) ? 'ipv6' : 'ipv4'
    if (bits === undefined) list.addAddress(address, family)
    else list.addSubnet(address, Number(bits), family)
  }
  return texts.length === 0
    ? NOBODY
    : { trusts: (address) => list.check(address, isIPv6(address) ? 'ipv6' : 'ipv4') }
}

const NOBODY: Peers = { trusts: () => false }
