import { BlockList, isIP } from 'node:net'

/**
 * Whom the city may call: hosts of the internet, over TLS. Never what is near it: its own machine, the network of its provider,
 * services that trust whoever is inside (SSRF).
 */

/** Everything that IANA's registries of special addresses do not give to the internet at large (RFC 6890 and after). */
const special: readonly [network: string, prefix: number][] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.31.196.0', 24],
  ['192.52.193.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['192.175.48.0', 24],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
]
const refused = new BlockList()
for (const [network, prefix] of special) refused.addSubnet(network, prefix, 'ipv4')

/** Of the internet's IPv6 all is in 2000::/3; in it these lead elsewhere: tunnels, documentation, addresses of IPv4 in others. */
const global = new BlockList()
global.addSubnet('2000::', 3, 'ipv6')
for (const [network, prefix] of [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
] as const)
  refused.addSubnet(network, prefix, 'ipv6')

/** Whether an address is of the internet at large. */
export const isPublicAddress = (address: string): boolean => {
  const family = isIP(address)
  if (family === 4) return !refused.check(address, 'ipv4')
  return family === 6 && global.check(address, 'ipv6') && !refused.check(address, 'ipv6')
}

/** The variable that lets a machine of one's own be called, without TLS: a city that is deployed has none. */
export const localReceivers = 'RECEIVERS_ON_THIS_MACHINE'

/** Whether it is this very machine, and that is allowed. */
export const isAllowedHere = ({ protocol, hostname }: URL): boolean =>
  process.env[localReceivers] === 'allowed' && protocol === 'http:' && hostname === '127.0.0.1'

/** Why an address is not called, by what it says itself; where its name leads is seen when it is called. */
export const addressTrouble = (
  address: string,
): 'unreadable' | 'not-https' | 'with-credentials' | 'other-port' | 'not-public' | undefined => {
  if (!URL.canParse(address)) return 'unreadable'
  const url = new URL(address)
  if (url.username || url.password) return 'with-credentials'
  if (isAllowedHere(url)) return undefined
  if (url.protocol !== 'https:') return 'not-https'
  // Below are the ports of other services, mail above all, which might take a call for their own.
  if (url.port && Number(url.port) < 1_024) return 'other-port'
  const host = url.hostname.replace(/^\[|\]$/g, '')
  if (isIP(host)) return isPublicAddress(host) ? undefined : 'not-public'
  // A name without a dot, or of a kind that only networks inside have, leads nowhere outside.
  return /^[^.]+$|\.(?:local|localhost|internal|home\.arpa)\.?$/i.test(host) ? 'not-public' : undefined
}
