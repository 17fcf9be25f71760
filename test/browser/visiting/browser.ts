import { join } from 'node:path'
import chromiumBinary from '@sparticuz/chromium'
import axe from 'axe-core'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { built } from '../../../local/page/build-cache.ts'

/** The real page in a real browser: Chromium comes with the packages, so that the tests need none on the machine. */

const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/**
 * The packages bring the browser compressed and unpack it where temporary files go, in place: whoever looks meanwhile, or
 * after that was killed, finds half of it. So it is unpacked elsewhere and moved when it is whole.
 */
const unpacked = (): Promise<string> =>
  built(
    {
      name: 'chromium',
      sources: ['node_modules/@sparticuz/chromium/package.json'],
      make: async (folder) => {
        const { TMPDIR } = process.env
        process.env.TMPDIR = folder
        try {
          await chromiumBinary.executablePath()
        } finally {
          if (TMPDIR === undefined) delete process.env.TMPDIR
          else process.env.TMPDIR = TMPDIR
        }
      },
    },
    () => {},
  )

export const openBrowser = async (): Promise<Browser> =>
  chromium.launch({ executablePath: join(await unpacked(), 'chromium'), args: quiet })

export interface Look {
  readonly language?: 'vi' | 'en'
  readonly colours?: 'light' | 'dark'
  readonly width?: number
  /** A phone, with a finger. */
  readonly isPhone?: boolean
}

export interface Visitor {
  readonly page: Page
  /** What went wrong on the page so far: errors of scripts, of the policy, requests to anybody else. */
  readonly complaints: readonly string[]
  readonly close: () => Promise<void>
}

const languageKey = 'language'
/** For one step, on a machine that is busy with something else. */
export const patienceMs = 120_000

const listen = (page: Page, url: string): string[] => {
  const complaints: string[] = []
  page.on('console', (message) => {
    // A refusal of the API is an answer, which the page shows; the browser calls every one an error.
    if (message.type() === 'error' && !message.text().includes('the server responded with a status'))
      complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(String(error)))
  page.on('request', (request) => {
    if (!request.url().startsWith(url)) complaints.push(`a request to ${request.url()}`)
  })
  return complaints
}

const phone = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true }

const optionsOf = ({ colours = 'light', width = 1280, isPhone }: Look): BrowserContextOptions => ({
  ...(isPhone ? phone : { viewport: { width, height: 900 } }),
  colorScheme: colours,
  locale: 'vi-VN',
})

/** Signs in the way people do: the page, the provider's list of people, back to the page. */
export const visit = async (
  browser: Browser,
  url: string,
  person: string,
  look: Look = {},
): Promise<Visitor> => {
  const context = await browser.newContext(optionsOf(look))
  context.setDefaultTimeout(patienceMs)
  await context.addInitScript(
    ([key, language]) => localStorage.setItem(key as string, language as string),
    [languageKey, look.language ?? 'vi'],
  )
  const page = await context.newPage()
  const complaints = listen(page, url)
  await page.goto(url)
  await page.locator('main button').first().click()
  await page.locator(`button[name=person][value="${person}"]`).click()
  await page.waitForURL(`${url}/`)
  await page.locator('.person').waitFor()
  return { page, complaints, close: () => context.close() }
}

/** Opens a page of the city as a link does, and waits until it shows what it has to show. */
export const go = async (page: Page, address: string): Promise<void> => {
  await page.goto(new URL(address, page.url()).href)
  await settled(page)
}

export const settled = async (page: Page): Promise<void> => {
  await page.locator('.person').waitFor()
  await page.locator('main h1').first().waitFor()
  await page.locator('main .loading, main [aria-busy=true]').first().waitFor({ state: 'detached' })
}

export const languageOf = async ({ page }: Visitor): Promise<string> =>
  (await page.locator('html').getAttribute('lang')) ?? ''

/** Puts the page that is shown into the other language, as people do, and answers which that is. */
export const inOtherLanguage = async (visitor: Visitor): Promise<string> => {
  const { page } = visitor
  const button = page.locator('button.masthead-button[lang]')
  const language = (await button.getAttribute('lang')) ?? ''
  await button.click()
  await page.locator(`html[lang=${language}]`).waitFor()
  await settled(page)
  return language
}

interface AxeResults {
  readonly violations: readonly {
    readonly id: string
    readonly nodes: readonly { readonly html: string }[]
  }[]
}

/**
 * What axe finds wrong with what is shown now, by rule and place; by these rules alone, if some are named. What passed is
 * not asked for: telling it takes longer than the checks.
 */
export const violations = async (page: Page, rules?: readonly string[]): Promise<string[]> => {
  if (!(await page.evaluate('"axe" in window'))) await page.evaluate(axe.source)
  const options = JSON.stringify({
    resultTypes: ['violations'],
    // No rule of those it runs reads the sheets, which it would fetch and parse once more each time.
    preload: { assets: ['media'] },
    ...(rules && { runOnly: rules }),
  })
  // What fades in is judged as it will stand: half there, nothing has the contrast that it has.
  const asItStands = 'for (const one of document.getAnimations()) one.finish()'
  const results = (await page.evaluate(`${asItStands}; axe.run(${options})`)) as AxeResults
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`),
  )
}

const widths = [360, 768, 1280]

/** In the dark a page is the same but for its colours. */
const rulesOf = { light: undefined, dark: ['color-contrast', 'link-in-text-block'] } as const

/** What axe finds, light and dark, on a phone, a tablet and a desk. */
export const wrongIn = async ({ page }: Visitor): Promise<string[]> => {
  const wrong: string[] = []
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 })
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      const found = await violations(page, rulesOf[colorScheme])
      wrong.push(...found.map((one) => `${colorScheme} ${width}: ${one}`))
    }
  }
  return wrong
}
