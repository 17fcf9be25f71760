import { beforeAll, describe, expect, it } from 'vitest'
import { putNightlyFile } from '../../../../functions/figures/national/nightly-files-store.ts'
import { openCity } from '../../platform/http/city.ts'
import type { Api } from '../../platform/http/handlers.ts'

const publicKey = { kty: 'EC', crv: 'P-256', x: 'x'.repeat(43), y: 'y'.repeat(43) } as const
/** What is handed out is not looked into: whoever reads it verifies it. */
const signedOn = (day: string) => `e30.${Buffer.from(day).toString('base64url')}.c2ln`

let api: Api
let address = ''

const look = (query = '', headers?: Record<string, string>) =>
  api.fetch('', `GET ${address}${query}`, headers)

beforeAll(async () => {
  api = await openCity()
  const made = await api.ask('vp.mot', 'POST /api/feeds', { kind: 'nightly', name: 'Bộ' })
  address = made.body.address
})

describe('the address at which a ministry reads', () => {
  it('says in words that there is no file of the night', async () => {
    const { status, text } = await look()
    expect(status).toBe(404)
    expect(JSON.parse(text)).toMatchObject({ code: 'no-nightly-file' })
    expect(JSON.parse(text).detail).toContain('ngày 2021-07-01')
  })

  it('gives the file of the night as it was signed, or of the night that is asked for', async () => {
    for (const date of ['2021-06-30', '2021-07-01'] as const)
      await putNightlyFile(api.store, { date, signed: signedOn(date), publicKey })
    const { status, headers, text } = await look()
    expect({ status, text }).toEqual({ status: 200, text: signedOn('2021-07-01') })
    expect(headers).toMatchObject({
      'content-type': 'application/jose',
      'cache-control': 'private, no-cache',
    })
    expect((await look('?date=2021-06-30')).text).toBe(signedOn('2021-06-30'))
    expect((await look('', { 'if-none-match': String(headers.etag) })).status).toBe(304)
  })

  it('refuses a day that is none', async () => {
    expect((await look('?date=2021-02-30')).status).toBe(422)
  })

  it('leads nowhere at the address of another kind, and once it is revoked', async () => {
    const other = await api.ask('vp.mot', 'POST /api/feeds', { kind: 'figures', name: 'Excel' })
    const wrong = other.body.address.replace('figures.csv', 'figures.jws')
    const refused = await api.fetch('', `GET ${wrong}`)
    expect([refused.status, JSON.parse(refused.text).code]).toEqual([404, 'not-found'])
    const { body } = await api.ask('vp.mot', 'GET /api/feeds')
    const id = body.feeds.find(({ kind }: { kind: string }) => kind === 'nightly').id
    await api.ask('vp.mot', `POST /api/feeds/${id}/revocation`)
    expect((await look()).status).toBe(404)
  })
})
