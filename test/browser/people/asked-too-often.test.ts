import { DeleteCommand } from '@aws-sdk/lib-dynamodb'
import { expect, test } from 'vitest'
import { requestCountOfItem } from '../../../functions/platform/limits/request-counts-store.ts'
import { minuteOf, requestsAMinute } from '../../../functions/platform/limits/request-limit.ts'
import { requestCountKey } from '../../../functions/platform/table/keys.ts'
import { putItem } from '../../../functions/platform/table/writes.ts'
import { searchTexts } from '../../../web/pages/home/search/search-texts.ts'
import { partTexts } from '../../../web/parts/parts-texts.ts'
import type { Problem } from '../../support/api.ts'
import { go, visit } from '../visiting/browser.ts'
import { shownCity } from '../visiting/shown-city.ts'

/** Somebody who asked too much in a minute: told over HTTP, and in the page's words, with nothing lost. */

const person = 'sxd.cv'
const words = 'quy hoạch'
const minutes = 20

const shown = shownCity()

/** The counts of this minute and those that a slow machine may need. */
const keys = () =>
  Array.from({ length: minutes }, (_, later) =>
    requestCountKey('person', person, minuteOf(new Date(shown.city.clock.now() + later * 60_000)).name),
  )

const askedTooMuch = async () => {
  const full = keys()
  for (const key of full)
    await putItem(shown.city.store, { ...key, requests: requestsAMinute.person }, requestCountOfItem)
  return async () => {
    for (const Key of full)
      await shown.city.store.client.send(new DeleteCommand({ TableName: shown.city.store.table, Key }))
  }
}

test('the API answers 429 with Retry-After, light requests and other people go on', async () => {
  const forget = await askedTooMuch()
  const asking = shown.city.api.as(person)
  const { status, headers, body } = await asking.get<Problem>('/api/search?q=quy+hoach')
  expect([status, body.code]).toEqual([429, 'too-many-requests'])
  const seconds = Number(headers.get('retry-after'))
  expect(seconds).toBe(body.facts?.seconds)
  expect(seconds).toBeGreaterThanOrEqual(1)
  expect(seconds).toBeLessThanOrEqual(60)
  expect((await asking.get('/api/tasks')).status).toBe(200)
  expect((await shown.city.api.as('vp.kstt').get('/api/search?q=quy+hoach')).status).toBe(200)
  await forget()
  expect((await asking.get('/api/search?q=quy+hoach')).status).toBe(200)
})

test('the page says when to try again, keeps what was typed, and does not ask by itself', async () => {
  const { page, close } = await visit(shown.browser, shown.city.url, person)
  await page.clock.install()
  const forget = await askedTooMuch()
  let asked = 0
  page.on('request', (request) => {
    if (request.url().includes('/api/search')) asked += 1
  })
  await go(page, `/search?q=${encodeURIComponent(words)}`)
  const failed = page.locator('main .failed')
  await failed.waitFor()
  expect(await failed.textContent()).toMatch(/Hãy đợi \d+ giây rồi thử lại/)
  expect(await page.getByLabel(searchTexts.vi.label).inputValue()).toBe(words)
  const early = failed.getByRole('button', { name: partTexts.vi.retryLater })
  await early.click({ force: true })
  expect(asked).toBe(1)
  await forget()
  await page.clock.fastForward(61_000)
  await failed.getByRole('button', { name: partTexts.vi.retry, exact: true }).click()
  await failed.waitFor({ state: 'detached' })
  expect(asked).toBe(2)
  await close()
})
