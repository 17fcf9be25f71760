import { type LookupAddress, lookup } from 'node:dns'
import { request as requestPlain } from 'node:http'
import { request } from 'node:https'
import type { LookupFunction } from 'node:net'
import { addressTrouble, isAllowedHere, isPublicAddress } from './receiver-address.ts'

/** Why there is no answer of the receiver's own. */
export const callFailures = ['address-refused', 'unreachable', 'timeout', 'tls'] as const
type CallFailure = (typeof callFailures)[number]

/** What became of a call: the status that was answered, or why there is none. */
export type CallOutcome = { readonly status: number } | { readonly failure: CallFailure }

/** From the first packet to the answer's head; whoever needs longer takes the news first and works on it afterwards. */
const patienceMs = 10_000

class AddressRefused extends Error {
  readonly code = 'ADDRESS_REFUSED'
}

/**
 * Finds a host's addresses, and refuses where one of them is not public: the connection goes to what was looked at here, so that a
 * name cannot lead elsewhere a moment later.
 */
const publicLookup: LookupFunction = (hostname, options, done) =>
  lookup(hostname, { ...options, all: true }, (error, found: LookupAddress[]) => {
    const first = found?.[0]
    if (error || !first) return done(error ?? new Error(`${hostname} has no address`), '', 4)
    if (!found.every(({ address }) => isPublicAddress(address)))
      return done(new AddressRefused(`${hostname} leads to ${found.map(({ address }) => address)}`), '', 4)
    return options.all ? done(null, found) : done(null, first.address, first.family)
  })

const failureOf = (error: unknown): CallFailure => {
  const code = String((error as { code?: unknown }).code)
  if (code === 'ADDRESS_REFUSED') return 'address-refused'
  if (code === 'ABORT_ERR' || code === 'ETIMEDOUT') return 'timeout'
  return /CERT|TLS|SSL|SELF_SIGNED|UNABLE_TO/.test(code) ? 'tls' : 'unreachable'
}

/**
 * Posts a body of JSON to an address of the internet. A redirect is an answer like others and is not followed; nothing of an answer is read
 * but its status. Never throws.
 */
export const callReceiver = (
  address: string,
  body: string,
  headers: Readonly<Record<string, string>>,
): Promise<CallOutcome> => {
  if (addressTrouble(address)) return Promise.resolve({ failure: 'address-refused' })
  const url = new URL(address)
  const isHere = isAllowedHere(url)
  const signal = AbortSignal.timeout(patienceMs)
  return new Promise((resolve) => {
    const call = (isHere ? requestPlain : request)(url, {
      method: 'POST',
      headers: { ...headers, 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) },
      agent: false,
      signal,
      ...(isHere ? {} : { lookup: publicLookup }),
    })
    call.on('error', (error) => resolve({ failure: signal.aborted ? 'timeout' : failureOf(error) }))
    call.on('response', (response) => {
      resolve({ status: response.statusCode ?? 0 })
      response.destroy()
    })
    call.end(body)
  })
}
