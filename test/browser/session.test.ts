import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { partTexts } from '../../web/parts/parts-texts.ts'
import { type City, openCity } from '../journeys/city.ts'
import { openBrowser, visit } from './visiting/browser.ts'
import { records, today } from './visiting/pages.ts'

/** The end of a session: what is left of it in the browser and at the provider. */

const t = partTexts.vi

let city: City
let browser: Browser

beforeAll(async () => {
  city = await openCity(records, today, '08:00')
  browser = await openBrowser()
})
afterAll(async () => {
  await browser?.close()
  await city?.stop()
})

const renewing = (token: string) =>
  fetch(`${city.issuer}/token`, {
    method: 'POST',
    body: new URLSearchParams({
      client_id: city.clientId,
      grant_type: 'refresh_token',
      refresh_token: token,
    }),
  })

test('signing out says so to the city, forgets the tokens and makes them worthless', async () => {
  const { page, close } = await visit(browser, city.url, 'sxd.cv')
  const tokens = () => page.evaluate(() => sessionStorage.getItem('tokens'))
  const { refresh } = JSON.parse((await tokens()) ?? '{}')
  expect(refresh).toBeTruthy()
  const said = page.waitForRequest((request) => request.url().endsWith('/api/sign-out'))
  const revoked = page.waitForRequest((request) => request.url().includes('/revocation'))
  await page.getByRole('button', { name: t.signOut, exact: true }).click()
  expect((await said).postDataJSON()).toEqual({ because: 'asked' })
  expect(new URLSearchParams((await revoked).postData() ?? '').get('token')).toBe(refresh)
  await page.getByRole('heading', { name: t.welcome }).waitFor()
  expect(await tokens()).toBeNull()
  const answer = await renewing(refresh)
  expect([answer.status, await answer.json()]).toMatchObject([400, { error: 'invalid_grant' }])
  await close()
})
