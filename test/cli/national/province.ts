import { generateKeyPairSync, sign } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll } from 'vitest'
import { nightlyFileOf, nightlyType } from '../../../functions/figures/national/nightly-file.ts'
import { publicKeySchema, signedText } from '../../../functions/platform/signing/signed-text.ts'
import { canonicalJson } from '../../../functions/shared/canonical-json.ts'
import { nightOf } from '../../functions/figures/national/nights.ts'

/** A province with a key of its own. */
export const newProvince = (code: string, name: string) => {
  const pair = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  return {
    code,
    name,
    key: publicKeySchema.parse(pair.publicKey.export({ format: 'jwk' })),
    sign: async (text: string) =>
      sign('sha256', Buffer.from(text), { key: pair.privateKey, dsaEncoding: 'ieee-p1363' }),
  }
}
export type TestProvince = ReturnType<typeof newProvince>

/** Signs whatever it is given. */
export const signedBy = ({ key, sign: signs }: TestProvince, content: object, type = nightlyType) =>
  signedText(canonicalJson(content), type, { publicKey: key, sign: signs })

/** The file of a province's night. */
export const fileOf = ({ code, name }: TestProvince, more: Parameters<typeof nightOf>[0] = {}) =>
  nightlyFileOf({ ...nightOf(more), city: { code, name } })

/** A compact JWS with any header, its signature made by whoever is given. */
export const forged = async (
  header: object,
  content: object,
  signs: (input: string) => Promise<Uint8Array>,
) => {
  const inBase64 = (text: string) => Buffer.from(text).toString('base64url')
  const input = `${inBase64(JSON.stringify(header))}.${inBase64(canonicalJson(content))}`
  return `${input}.${Buffer.from(await signs(input)).toString('base64url')}`
}

/** Answers at an address of this machine until the tests are over. */
export const answering = async (listener: RequestListener): Promise<string> => {
  const server = createServer(listener).listen(0, '127.0.0.1')
  await once(server, 'listening')
  afterAll(() => {
    server.closeAllConnections()
    server.close()
  })
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/figures.jws`
}
