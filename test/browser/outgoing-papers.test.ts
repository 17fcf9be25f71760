import { afterEach, expect, test } from 'vitest'
import { dashboardTexts } from '../../web/pages/dashboard/dashboard-texts.ts'
import { letterTexts } from '../../web/pages/dashboard/letters/letters-texts.ts'
import { outgoingTexts } from '../../web/pages/dashboard/letters/outgoing/outgoing-texts.ts'
import { attachedTexts } from '../../web/parts/files/attached/attached-texts.ts'
import { signatureTexts } from '../../web/parts/files/attached/signature-texts.ts'
import { handingInTexts } from '../../web/parts/files/handing-in/handing-in-texts.ts'
import { paperLifeTexts } from '../../web/parts/papers/paper-life-texts.ts'
import { paperStepTexts } from '../../web/parts/papers/paper-step-texts.ts'
import { pdf } from '../support/files.ts'
import { signedPdf, signingPerson } from '../support/signed-pdf.ts'
import { go, type Visitor, visit } from './visiting/browser.ts'
import { outgoing } from './visiting/pages.ts'
import { pictured, press, shownCity } from './visiting/shown-city.ts'

/** A letter on its way, from its draft until its mails are there. */

const t = outgoingTexts.vi
const life = paperLifeTexts.vi
const steps = paperStepTexts.vi
const { subject } = outgoing.draft

const signed = signedPdf(pdf('Công văn'), signingPerson('Trần Văn Một', 'UBND thành phố'))

const shown = shownCity()
let visitor: Visitor | undefined

afterEach(async () => {
  await visitor?.close()
})

const pageFor = async (person: string, address: string) => {
  visitor = await visit(shown.browser, shown.city.url, person, { language: 'vi' })
  await go(visitor.page, address)
  return visitor.page
}

test('the leader finds what is to be signed among what there is to do, and records the signature', async () => {
  const page = await pageFor('lanhdao', '/')
  await page.getByRole('link', { name: subject, exact: true }).waitFor()
  await pictured(page, 'outgoing-to-sign')
  await page.getByRole('link', { name: subject, exact: true }).click()
  await page.getByText(t.mailsWait('2', 'ký, cấp số, phát hành')).waitFor()
  await page.getByLabel(steps.signed, { exact: true }).check()
  const name = 'Công văn đã ký.pdf'
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles({ name, mimeType: 'application/pdf', buffer: signed })
  await page.getByText(handingInTexts.vi.sent).waitFor()
  await press(page, t.carry)
  await page.getByRole('button', { name, exact: true }).click()
  await page.getByText(attachedTexts.vi.scan['not-yet']).waitFor()
  await page.getByText(signatureTexts.vi.states.intact).waitFor()
  await page.getByText(/^Trần Văn Một, UBND thành phố, ký lúc/).waitFor()
  await page.locator('.paper-life li.is-taken strong').getByText(steps.signed, { exact: true }).waitFor()
  await pictured(page, 'outgoing-signed')
})

test('the Office numbers it, sends it out, and its mails are there', async () => {
  const page = await pageFor('vp.kstt', '/letters')
  await page.getByRole('link', { name: subject, exact: true }).waitFor()
  await pictured(page, 'outgoing-letters')
  await page.getByRole('link', { name: subject, exact: true }).click()
  await page.getByLabel(steps.numbered, { exact: true }).check()
  await page.getByLabel(life.number, { exact: true }).fill('4812')
  await press(page, t.carry)
  await page
    .locator('.paper-life')
    .getByText(/^Số 4812/)
    .waitFor()
  await page.getByLabel(steps['sent-out'], { exact: true }).check()
  await press(page, t.carry)
  await page.getByRole('link', { name: t.mailsSent }).click()
  await page.getByRole('heading', { name: letterTexts.vi.page('4812/UBND-KSTT, 26/07/2021') }).waitFor()
  await pictured(page, 'outgoing-mails')
})

test('a draft is entered with whom it names, and given up with a reason', async () => {
  const page = await pageFor('vp.kstt', '/outgoing-papers/new')
  await press(page, t.save)
  await page.locator('.govuk-error-summary').getByText(t.subjectMissing).waitFor()
  await page.getByLabel(t.subject, { exact: true }).fill('Báo cáo kết quả tháng 7')
  await page.getByLabel(t.kinds.report, { exact: true }).check()
  await pictured(page, 'outgoing-new')
  await press(page, t.save)
  await page.getByText(t.saved).waitFor()
  await page.getByRole('link', { name: t.giveUp }).click()
  await page.getByLabel(t.reason, { exact: true }).fill('Gộp vào báo cáo quý')
  await pictured(page, 'outgoing-withdraw')
  await press(page, t.giveUp)
  await page.getByText(/Gộp vào báo cáo quý/).waitFor()
  expect(await page.getByRole('button', { name: t.carry }).count()).toBe(0)
})

/** A month that goes on, and one of years ago. */
const goesOn = '?period=2021-07&asOf=2021-07-25'
const withoutTasks = '?period=2015&asOf=2015-12-31'

test.each([
  ['the city’s letter', '/dashboard', dashboardTexts.vi.files],
  ['what urges a department', '/departments/SXD/figures', dashboardTexts.vi.files],
  ['a draft by figures', '/outgoing-papers/new', undefined],
])('before %s one reads that its period goes on', async (_, address, opened) => {
  const page = await pageFor('vp.kstt', address + goesOn)
  if (opened) await page.getByText(opened, { exact: true }).click()
  await page.getByText(/^Kỳ đến ngày 31\/07\/2021 chưa kết thúc/).waitFor()
})

test('before a draft by figures one reads that its period has no tasks', async () => {
  const page = await pageFor('vp.kstt', `/outgoing-papers/new${withoutTasks}`)
  await page.getByText(/không có nhiệm vụ nào được giao/).waitFor()
})
