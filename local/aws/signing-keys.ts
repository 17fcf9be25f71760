import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto'
import { once } from 'node:events'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { readBody } from '../city/gateway.ts'

/** The keys of the stacks on this machine, behind the interface of KMS: of it the two actions that a city asks for. */
export interface LocalSigningKeys {
  readonly endpoint: string
  readonly stop: () => Promise<void>
}

/** Whoever has it signs as the city. */
const ownerOnly = 0o600

const keyIn = (file: string | undefined): KeyObject => {
  if (file && existsSync(file)) return createPrivateKey(readFileSync(file))
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  if (file) writeFileSync(file, privateKey.export({ format: 'pem', type: 'pkcs8' }), { mode: ownerOnly })
  return privateKey
}

/** The SHA-256 of a text takes so many bytes. */
const digestBytes = 32

/** The order of the curve P-256. */
const order = 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551n

const numberOf = (part: string | undefined): bigint =>
  BigInt(`0x${Buffer.from(part ?? '', 'base64url').toString('hex')}`)

/** By Fermat: the order is a prime. */
const inverseOf = (number: bigint): bigint => {
  let [result, base] = [1n, number]
  for (let exponent = order - 2n; exponent > 0n; exponent >>= 1n) {
    if (exponent & 1n) result = (result * base) % order
    base = (base * base) % order
  }
  return result
}

/** An integer of DER: with a zero in front where its first bit would be taken for a sign. */
const integer = (number: bigint): Buffer => {
  const hex = number.toString(16)
  const bytes = Buffer.from(hex.padStart(hex.length + (hex.length % 2), '0'), 'hex')
  const value = (bytes[0] ?? 0) > 0x7f ? Buffer.concat([Buffer.alloc(1), bytes]) : bytes
  return Buffer.concat([Buffer.from([0x02, value.length]), value])
}

/**
 * ECDSA over a hash that was made elsewhere (FIPS 186-5, 6.4.1): Node signs only what it hashes itself. Of a fresh pair of keys the private
 * half is the random number, the public half its point.
 */
export const signedDigest = (digest: Buffer, key: KeyObject): Buffer => {
  const own = key.export({ format: 'jwk' })
  const fresh = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ format: 'jwk' })
  const r = numberOf(fresh.x) % order
  const z = BigInt(`0x${digest.toString('hex')}`)
  const s = (inverseOf(numberOf(fresh.d)) * (z + r * numberOf(own.d))) % order
  const both = Buffer.concat([integer(r), integer(s)])
  return Buffer.concat([Buffer.from([0x30, both.length]), both])
}

interface Asked {
  readonly KeyId?: string
  readonly Message?: string
  readonly MessageType?: string
  readonly SigningAlgorithm?: string
}

const answerTo = (action: string, asked: Asked, key: KeyObject): object | undefined => {
  const { KeyId } = asked
  if (!KeyId) return undefined
  if (action === 'GetPublicKey') {
    const spki = createPublicKey(key).export({ format: 'der', type: 'spki' })
    return { KeyId, KeySpec: 'ECC_NIST_P256', KeyUsage: 'SIGN_VERIFY', PublicKey: spki.toString('base64') }
  }
  const digest = Buffer.from(asked.Message ?? '', 'base64')
  const isKnown = asked.MessageType === 'DIGEST' && asked.SigningAlgorithm === 'ECDSA_SHA_256'
  if (action !== 'Sign' || !isKnown || digest.length !== digestBytes) return undefined
  const Signature = signedDigest(digest, key).toString('base64')
  return { KeyId, Signature, SigningAlgorithm: asked.SigningAlgorithm }
}

const actionOf = ({ headers }: IncomingMessage): string =>
  String(headers['x-amz-target']).replace(/^TrentService\./, '')

/** Starts it with one key for all names, kept in the file or, without one, in memory. */
export const startSigningKeys = async (file: string | undefined): Promise<LocalSigningKeys> => {
  const key = keyIn(file)
  const server = createServer(async (request, response) => {
    const body = (await readBody(request)) ?? Buffer.alloc(0)
    const isSigned = request.headers.authorization?.startsWith('AWS4-HMAC-SHA256 ') === true
    const answer = isSigned ? answerTo(actionOf(request), JSON.parse(String(body)), key) : undefined
    const refusal = { __type: 'ValidationException', message: 'not known to the local runner' }
    response
      .writeHead(answer ? 200 : 400, { 'content-type': 'application/x-amz-json-1.1' })
      .end(JSON.stringify(answer ?? refusal))
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop: async () => {
      server.closeAllConnections()
      await new Promise((done) => server.close(done))
    },
  }
}
