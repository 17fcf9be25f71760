import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { signInNotRecent } from '../../../functions/organisation/people/people-problems.ts'
import { arrivalTexts } from '../../../web/app/arrival-texts.ts'
import { listTexts } from '../../../web/pages/admin/people/list/list-texts.ts'
import { departmentTexts } from '../../../web/pages/department/department-texts.ts'
import { signOutTexts } from '../../../web/pages/sign-out/sign-out-texts.ts'
import { formTexts } from '../../../web/parts/forms/forms-texts.ts'
import { partTexts } from '../../../web/parts/parts-texts.ts'
import { sessionTexts } from '../../../web/parts/session/session-texts.ts'
import { taskIdAt } from '../../journeys/city.ts'
import { go, settled, visit, wrongIn } from '../visiting/browser.ts'
import { today } from '../visiting/pages.ts'
import { pictured, shownCity } from '../visiting/shown-city.ts'

/** The end of a session: what is left of it in the browser and at the provider. */

const t = partTexts.vi
const everywhere = signOutTexts.vi
const words = sessionTexts.vi
const form = `/tasks/${taskIdAt('SXD', 0)}/progress`
const typed = 'Đã họp với các sở liên quan'

const shown = shownCity()

const renewing = (token: string) =>
  fetch(`${shown.city.issuer}/token`, {
    method: 'POST',
    body: new URLSearchParams({
      client_id: shown.city.clientId,
      grant_type: 'refresh_token',
      refresh_token: token,
    }),
  })

test('signing out says so to the city, forgets the tokens and makes them worthless', async () => {
  const { page, close } = await visit(shown.browser, shown.city.url, 'sxd.cv')
  const tokens = () => page.evaluate(() => sessionStorage.getItem('tokens'))
  const { refresh, access } = JSON.parse((await tokens()) ?? '{}')
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
  const me = await fetch(`${shown.city.url}/api/me`, { headers: { authorization: `Bearer ${access}` } })
  expect([me.status, await me.json()]).toMatchObject([401, { code: 'session-ended' }])
  await close()
})

const tokensIn = async (page: Page): Promise<Record<string, unknown>> =>
  JSON.parse((await page.evaluate(() => sessionStorage.getItem('tokens'))) ?? '{}')

/** A new tab of the same browser, which gets the session from the first one as soon as that has all its parts. */
const signedInTab = async (page: Page, address: string): Promise<Page> => {
  const tab = await page.context().newPage()
  for (let tries = 0; tries < 10; tries += 1) {
    await tab.goto(new URL(address, page.url()).href)
    await tab.locator('.person, main button').first().waitFor()
    if ((await tab.locator('.person').count()) > 0) break
  }
  await settled(tab)
  return tab
}

test('a new tab has the session of the others, without what renews it, and all are signed out together', async () => {
  const { page, complaints, close } = await visit(shown.browser, shown.city.url, 'sxd.cv')
  const { refresh } = await tokensIn(page)
  const other = await signedInTab(page, '/tasks')
  expect(new URL(other.url()).pathname).toBe('/tasks')
  const { access, ...rest } = await tokensIn(other)
  expect(Object.keys(rest)).toEqual(['endsAt'])
  expect(await other.evaluate(() => JSON.stringify(localStorage))).not.toContain(access)
  // The page has no use for the answer and does not wait for it.
  const revoked = new Promise<number>((told) => {
    page.route('**/revocation', async (route) => {
      const response = await route.fetch()
      await route.fulfill({ response })
      told(response.status())
    })
  })
  await other.getByRole('button', { name: t.signOut, exact: true }).click()
  await other.getByRole('heading', { name: t.welcome }).waitFor()
  await page.getByRole('heading', { name: t.welcome }).waitFor()
  expect(await revoked).toBe(200)
  expect([await tokensIn(page), await tokensIn(other)]).toEqual([{}, {}])
  expect((await renewing(String(refresh))).status).toBe(400)
  expect(complaints).toEqual([])
  await close()
})

test('whoever has signed out in a tab does not become the person of another one there', async () => {
  const { page, close } = await visit(shown.browser, shown.city.url, 'sxd.cv')
  const other = await signedInTab(page, '/')
  await other.getByRole('button', { name: t.signOut, exact: true }).click()
  await page.getByRole('heading', { name: t.welcome }).waitFor()
  await other.getByRole('heading', { name: t.welcome }).waitFor()
  await signIn(page, 'sxd.truong')
  await other.reload()
  await other.getByRole('heading', { name: t.welcome }).waitFor()
  expect(await tokensIn(other)).toEqual({})
  await close()
})

const fieldOf = (page: Page) => page.getByLabel(departmentTexts.vi.fields.progress)
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).last().click()
const draftsIn = (page: Page) =>
  page.evaluate(() => Object.keys(localStorage).filter((name) => name.startsWith('draft:')))

/** Chooses the person on the page of the provider, and waits for what the page then shows. */
const signIn = async (page: Page, person: string) => {
  await page.locator('main button').first().click()
  await page.locator(`button[name=person][value="${person}"]`).click()
  await settled(page)
}

test('who signs out everywhere is asked to sign in on every machine, at its next request', async () => {
  const desk = await visit(shown.browser, shown.city.url, 'sxd.cv')
  const phone = await visit(shown.browser, shown.city.url, 'sxd.cv', { isPhone: true })
  // A session of the very second in which all others end is none of them.
  await desk.page.waitForTimeout(1_000)
  await desk.page.getByRole('link', { name: t.signOutEverywhere }).click()
  await desk.page.getByRole('heading', { name: everywhere.title }).waitFor()
  await desk.page.getByRole('button', { name: everywhere.now, exact: true }).click()
  await desk.page.getByRole('heading', { name: t.welcome }).waitFor()
  await phone.page.reload()
  await phone.page.getByRole('heading', { name: t.welcome }).waitFor()
  // Its provider still knows them, and asks all the same.
  await signIn(phone.page, 'sxd.cv')
  expect([desk.complaints, phone.complaints]).toEqual([[], []])
  await Promise.all([desk.close(), phone.close()])
})

test('a provider that does not ask anew sends nobody round in circles: they sign out there as well', async () => {
  const visitor = await visit(shown.browser, shown.city.url, 'sxd.cv')
  const { page, close } = visitor
  await page.waitForTimeout(1_000)
  const { access } = await tokensIn(page)
  const ended = await fetch(`${shown.city.url}/api/sign-out`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${access}`,
      'content-type': 'application/json',
      'idempotency-key': crypto.randomUUID(),
    },
    body: JSON.stringify({ because: 'asked', everywhere: true }),
  })
  expect(ended.status).toBe(200)
  await page.route(`${shown.city.issuer}/auth?*`, (route) => {
    const address = new URL(route.request().url())
    address.searchParams.delete('prompt')
    return route.continue({ url: address.href })
  })
  await page.reload()
  await page.getByRole('heading', { name: t.welcome }).waitFor()
  await page.locator('main button').first().click()
  await page.getByText(arrivalTexts.vi.refusedDetail).waitFor()
  expect(await wrongIn(visitor)).toEqual([])
  await page.getByRole('button', { name: t.signOut, exact: true }).click()
  await page.getByRole('button', { name: t.signIn, exact: true }).waitFor()
  await signIn(page, 'sxd.cv')
  await page.locator('.person').waitFor()
  await close()
})

test('what is grave asks who has signed in long ago to sign in again, and the form is as it was', async () => {
  const visitor = await visit(shown.browser, shown.city.url, 'quantri')
  const { page, complaints, close } = visitor
  const list = listTexts.vi
  const rows = Array.from(
    { length: 40 },
    (_, place) => `Người Thứ ${place}\tthu.${place}@danang.gov.vn\tchuyên viên\tSở Xây dựng`,
  )
  const text = ['Họ tên\tThư điện tử\tVai trò\tĐơn vị', ...rows].join('\n')
  await go(page, '/users/list')
  await page.getByLabel(list.text).fill(text)
  await press(page, list.look)
  await shown.city.until(today, '08:16')
  await press(page, list.users.enter('40'))
  await page.getByText(signInNotRecent.vi.title).first().waitFor()
  expect(await wrongIn(visitor)).toEqual([])
  await pictured(page, 'sign-in-not-recent')
  await press(page, t.signInAgain)
  // The provider knows them by its cookie, and asks all the same.
  await page.locator('button[name=person][value="quantri"]').click()
  await settled(page)
  expect(new URL(page.url()).pathname).toBe('/users/list')
  expect(await page.getByLabel(list.text).inputValue()).toBe(text)
  await press(page, list.look)
  await press(page, list.users.enter('40'))
  await page.getByText(list.users.entered('40')).waitFor()
  expect(complaints.filter((one) => !one.includes('403'))).toEqual([])
  await close()
})

/** Signs out with drafts on the machine; answers on the page that greets everybody. */
const leave = async (page: Page, { dropsDrafts }: { readonly dropsDrafts: boolean }) => {
  await press(page, t.signOut)
  const question = page.getByRole('dialog', { name: words.leaveTitle })
  await question.waitFor()
  if (dropsDrafts) await question.getByLabel(words.dropDrafts).check()
  await press(page, words.leave)
  await page.getByRole('heading', { name: t.welcome }).waitFor()
}

test('drafts stay for their person alone, and go at sign-out where that is asked for', async () => {
  const visitor = await visit(shown.browser, shown.city.url, 'sxd.cv')
  const { page, close } = visitor
  await go(page, form)
  await fieldOf(page).fill(typed)
  await press(page, t.signOut)
  expect(await wrongIn(visitor)).toEqual([])
  await press(page, words.stay)
  expect(await fieldOf(page).inputValue()).toBe(typed)
  await leave(page, { dropsDrafts: false })
  expect(await draftsIn(page)).toHaveLength(1)
  // Somebody else of the same department on the same machine, at the same form.
  await signIn(page, 'sxd.truong')
  await go(page, form)
  expect(await fieldOf(page).inputValue()).toBe('')
  expect(await page.getByText(formTexts.vi.draftTitle).count()).toBe(0)
  await press(page, t.signOut) // without drafts nothing is asked
  await page.getByRole('heading', { name: t.welcome }).waitFor()
  await signIn(page, 'sxd.cv')
  await go(page, form)
  await page.getByText(formTexts.vi.draftTitle).waitFor()
  expect(await fieldOf(page).inputValue()).toBe(typed)
  await leave(page, { dropsDrafts: true })
  expect(await draftsIn(page)).toEqual([])
  await close()
})

test('who is not there any more is asked, may go on, and is signed out; the same person comes back to the draft', async () => {
  const visitor = await visit(shown.browser, shown.city.url, 'sxd.cv')
  const { page, close } = visitor
  const { clock } = page.context()
  const question = page.getByRole('alertdialog', { name: words.idleTitle })
  await clock.install()
  await go(page, form)
  const field = fieldOf(page)
  await field.fill(typed)
  await clock.fastForward('28:30')
  await question.waitFor()
  expect(await question.textContent()).toMatch(/Tự đăng xuất sau 1 phút/)
  expect(await wrongIn(visitor)).toEqual([])
  await page.keyboard.press('Escape')
  await question.waitFor({ state: 'detached' })
  // Who types meanwhile loses nothing of it.
  await field.focus()
  await clock.fastForward('28:30')
  await question.waitFor()
  await page.keyboard.type('hai')
  await question.waitFor({ state: 'detached' })
  expect(await field.inputValue()).toBe(`${typed}hai`)
  // Another tab of the same person keeps this one.
  const other = await signedInTab(page, '/')
  await clock.fastForward('20:00')
  await other.mouse.move(200, 200)
  await other.mouse.move(300, 300)
  await clock.fastForward('20:00')
  await page.bringToFront()
  expect(await question.count()).toBe(0)
  await other.close()
  const { refresh } = JSON.parse((await page.evaluate(() => sessionStorage.getItem('tokens'))) ?? '{}')
  // The machine sleeps: nobody could answer.
  const said = page.waitForRequest((request) => request.url().endsWith('/api/sign-out'))
  await clock.fastForward('10:00:00')
  expect((await said).postDataJSON()).toEqual({ because: 'idle' })
  await page.getByText(arrivalTexts.vi.idle).waitFor()
  expect(new URL(page.url()).pathname).toBe(form)
  expect(await page.evaluate(() => sessionStorage.getItem('tokens'))).toBeNull()
  expect((await renewing(refresh)).status).toBe(400)
  await signIn(page, 'sxd.cv')
  expect(new URL(page.url()).pathname).toBe(form)
  expect(await fieldOf(page).inputValue()).toBe(`${typed}hai`)
  await close()
})
