import { afterEach, expect, test } from 'vitest'
import { extensionTexts } from '../../web/pages/task/extension/extension-texts.ts'
import { taskFormTexts } from '../../web/pages/task/forms/task-forms-texts.ts'
import { paperLifeTexts } from '../../web/parts/papers/paper-life-texts.ts'
import { paperStepTexts } from '../../web/parts/papers/paper-step-texts.ts'
import { taskIdAt } from '../journeys/city.ts'
import { go, type Visitor, visit } from './visiting/browser.ts'
import { pictured, shownCity } from './visiting/shown-city.ts'

/** The paper of a decision on an extension, step by step, by the Office that numbers it and the leader who signs it. */

const extended = taskIdAt('SXD', 6)
const life = paperLifeTexts.vi
const steps = paperStepTexts.vi

const shown = shownCity()
let visitor: Visitor | undefined

afterEach(async () => {
  await visitor?.close()
})

const pageOf = async (person: string) => {
  visitor = await visit(shown.browser, shown.city.url, person, { language: 'vi' })
  await go(visitor.page, `/tasks/${extended}`)
  await visitor.page.getByRole('link', { name: life.next, exact: true }).click()
  await visitor.page.getByRole('heading', { name: extensionTexts.vi.paper.title }).waitFor()
  return visitor.page
}

const save = (page: Visitor['page']) =>
  page.getByRole('button', { name: taskFormTexts.vi.save, exact: true }).click()

test('the Office gives it its number: without one it is told so, with it the history shows it', async () => {
  const page = await pageOf('vp.kstt')
  await page.getByLabel(steps.numbered, { exact: true }).check()
  await pictured(page, 'decision-paper')
  await save(page)
  await page.locator('.govuk-error-summary').getByText(life.numberMissing).waitFor()
  await page.getByLabel(life.number, { exact: true }).fill('812')
  await save(page)
  await page.getByText(extensionTexts.vi.paper.done).waitFor()
  await page
    .locator('.paper-life')
    .getByText(/^Số 812, 26\/07\/2021/)
    .waitFor()
  await pictured(page, 'decision-paper-numbered')
})

test('the leader records the signature, which nobody records twice or takes back', async () => {
  const page = await pageOf('lanhdao')
  await page.getByLabel(steps.signed, { exact: true }).check()
  await save(page)
  await page.getByText(extensionTexts.vi.paper.done).waitFor()
  await page.locator('.paper-life li.is-taken strong').getByText(steps.signed, { exact: true }).waitFor()
  expect(await page.getByRole('link', { name: life.next, exact: true }).count()).toBe(0)
  await go(page, `/tasks/${extended}/decision-paper`)
  await page.getByText(extensionTexts.vi.paper.nothingLeft).waitFor()
  await pictured(page, 'decision-paper-signed')
})
