import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { requestsAMinute } from '../../../../functions/platform/limits/request-limit.ts'
import { openCity } from '../http/city.ts'
import { type Api, itIs } from '../http/handlers.ts'

/** The limit at the API: whoever has reached it in this minute is told when to ask again. */

const search = 'GET /api/search?q=bao+cao'
let api: Api

beforeAll(async () => {
  api = await openCity()
})
afterAll(() => {
  vi.useRealTimers()
})

/** So many requests, one after the other, all in the minute of nine o'clock. */
const within = async (minute: string, times: number, request: string, user = 'cv.sxd') => {
  let status = 0
  for (let time = 0; time < times; time += 1) {
    itIs('2021-07-01', minute)
    status = (await api.fetch(user, request)).status
  }
  return status
}

describe('a person who asks too much', () => {
  it('is refused until the minute is over, in both languages and with Retry-After', async () => {
    expect(await within('09:00', requestsAMinute.person, search)).toBe(200)
    itIs('2021-07-01', '09:00')
    const { status, headers, text } = await api.fetch('cv.sxd', search)
    // Asked a second after nine.
    expect([status, headers['retry-after']]).toEqual([429, '59'])
    const told = JSON.parse(text)
    expect(told).toMatchObject({ code: 'too-many-requests', facts: { limit: 120, seconds: 59 } })
    expect(told.detail).toContain('Hãy đợi 59 giây rồi thử lại')
    expect(told.en.detail).toContain('Wait 59 seconds')
  })

  it('may still do what is light, and so may everybody else do everything', async () => {
    expect(await within('09:00', 1, search)).toBe(429)
    expect(await within('09:00', 1, 'GET /api/tasks')).toBe(200)
    expect(await within('09:00', 1, 'GET /api/me')).toBe(200)
    expect(await within('09:00', 1, search, 'cv2.sxd')).toBe(200)
  })

  it('is not counted for what could not be understood, and may go on in the next minute', async () => {
    expect(await within('09:00', 1, 'GET /api/search')).toBe(422)
    expect(await within('09:01', 1, search)).toBe(200)
  })
})

it('a secret address that is fetched too often is refused, its owner is not', async () => {
  const { body } = await api.ask('gd.sxd', 'POST /api/feeds', { kind: 'calendar', name: 'Điện thoại' })
  const address = `GET ${new URL(body.address, 'https://city.example.vn').pathname}`
  expect(await within('10:00', requestsAMinute.address, address)).toBe(200)
  expect(await within('10:00', 1, address)).toBe(429)
  expect(await within('10:00', 1, search, 'gd.sxd')).toBe(200)
  expect(await within('10:01', 1, address)).toBe(200)
})

it('an address that nobody has is not counted: nobody fills the table by guessing', async () => {
  expect(
    await within('11:00', requestsAMinute.address + 1, `GET /api/feeds/${'a'.repeat(71)}/calendar.ics`),
  ).toBe(404)
})
