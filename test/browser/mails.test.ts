import { DeleteCommand } from '@aws-sdk/lib-dynamodb'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { moveNotice, nameOf, noticesOf } from '../../functions/notices/ledger/notices-store.ts'
import { putRun } from '../../functions/platform/runs/runs-store.ts'
import { runKey } from '../../functions/platform/table/keys.ts'
import { undeliveredTexts } from '../../web/pages/admin/mails/undelivered-texts.ts'
import { statusTexts } from '../../web/pages/admin/status/status-texts.ts'
import { type City, openCity } from '../journeys/city.ts'
import { go, openBrowser, settled, type Visitor, visit, wrongIn } from './visiting/browser.ts'
import { records } from './visiting/pages.ts'
import { pictured, press } from './visiting/shown-city.ts'

/** What the Office sees of what runs by itself, and does with mails that did not arrive: in both languages, looked at by axe. */

const patienceMs = 240_000

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser?.close())

describe.each(['vi', 'en'] as const)('in %s', (language) => {
  const status = statusTexts[language]
  const t = undeliveredTexts[language]
  let city: City
  let visitor: Visitor
  beforeAll(async () => {
    city = await openCity(records, '2021-07-23', '23:00')
    await city.until('2021-07-27', '09:00')
    visitor = await visit(browser, city.url, 'vp.kstt', { language })
  }, patienceMs)
  afterAll(async () => {
    await visitor?.close()
    await city?.stop()
  })

  const isRight = async (name: string) => {
    await pictured(visitor.page, `${name}-${language}`)
    expect(await visitor.page.locator('main h1').count(), 'one heading').toBe(1)
    expect(await wrongIn(visitor)).toEqual([])
    expect(visitor.complaints).toEqual([])
  }
  const text = async () => (await visitor.page.locator('main').textContent()) ?? ''
  const stateOf = (line: keyof typeof status.lines) =>
    visitor.page.locator('h2', { hasText: status.lines[line] }).locator('.govuk-tag').textContent()

  test(
    'a city that lived through some days is well, and each day is told',
    async () => {
      const { page } = visitor
      await go(page, '/admin')
      await page.getByRole('link', { name: status.title }).click()
      await settled(page)
      expect(await text()).toContain(status.allWell)
      for (const line of Object.keys(status.lines) as (keyof typeof status.lines)[])
        expect([line, await stateOf(line)]).toEqual([line, status.states.well])
      expect(await page.locator('tbody tr').count()).toBe(4)
      await isRight('status-well')
      expect(city.errors).toEqual([])
    },
    patienceMs,
  )

  test(
    'mails that came back and were not taken are told, with the way to them',
    async () => {
      const { page } = visitor
      const at = new Date('2021-07-27T01:00:00.000Z')
      const [one, other] = await noticesOf(city.store, '2021-07-27')
      if (!one || !other) throw new Error('the morning has two mails at least')
      const delivered = ['delivered'] as const
      const [failedAt = ''] = one.to
      await moveNotice(city.store, nameOf(one), {
        from: delivered,
        to: 'bounced',
        at,
        with: { failure: 'Permanent/General: smtp; 550 5.1.1 user unknown', failedAt: [failedAt] },
      })
      await moveNotice(city.store, nameOf(other), {
        from: delivered,
        to: 'given-up',
        at,
        with: { failure: 'ECONNREFUSED' },
      })
      await go(page, '/system-status')
      expect(await text()).toContain(status.notWell('2'))
      expect(await stateOf('morning')).toBe(status.states.trouble)
      expect(await text()).toContain(status.notArrived('1', '1'))
      await isRight('status-mails')
      await page.getByRole('link', { name: status.go.mails, exact: true }).click()
      await settled(page)
      expect(await text()).toContain(t.reasons['address-wrong'])
      expect(await text()).toContain(t.reasons['not-handed-over'])
      await isRight('undelivered')
    },
    patienceMs,
  )

  test(
    'one is sent again by its button, all by one more question; each goes out once',
    async () => {
      const { page } = visitor
      const before = city.inbox().length
      await go(page, '/undelivered-mails')
      await press(page, t.all('2'))
      await page.getByText(t.sure('2')).waitFor()
      await isRight('undelivered-sure')
      await press(page, t.no)
      await page.locator('tbody button').first().click()
      await page.getByText(t.done('1')).waitFor()
      await page.locator('tbody tr').nth(1).waitFor({ state: 'detached' })
      await city.drain()
      expect(city.inbox()).toHaveLength(before + 1)
      await page.locator('tbody button').first().click()
      await page.getByText(t.none).waitFor()
      await city.drain()
      expect(city.inbox()).toHaveLength(before + 2)
      await isRight('undelivered-none')
      const again = (await noticesOf(city.store, '2021-07-27')).filter(({ sentAgain }) => sentAgain)
      expect(again.map(({ state, sentAgain }) => [state, sentAgain?.map(({ by }) => by)])).toEqual([
        ['delivered', ['vp.kstt']],
        ['delivered', ['vp.kstt']],
      ])
    },
    patienceMs,
  )

  test(
    'what did not run is told, and what to do',
    async () => {
      const { page } = visitor
      const day = '2021-07-27'
      await city.store.client.send(
        new DeleteCommand({ TableName: city.tableName, Key: runKey(day, 'nightly-scan') }),
      )
      await putRun(city.store, {
        job: 'recount',
        day: '2021-07-25',
        startedAt: '2021-07-24T20:00:00.000Z',
        seconds: 4,
        tasks: 9,
        differing: 1,
        differences: [{ year: 2021, department: 'SXD' }],
      })
      const [standing] = await noticesOf(city.store, day)
      if (!standing) throw new Error('the morning has a mail')
      await moveNotice(city.store, nameOf(standing), {
        from: ['delivered'],
        to: 'waiting',
        at: new Date('2021-07-27T00:31:00.000Z'),
        with: { tryAgainAt: '2021-07-27T00:35:00.000Z' },
      })
      await go(page, '/system-status')
      expect(await stateOf('night')).toBe(status.states.missed)
      for (const words of [status.todo.night.missed, status.todo.recount.trouble, status.todo.mails.trouble])
        expect(await text()).toContain(words)
      await isRight('status-missed')
    },
    patienceMs,
  )
})
