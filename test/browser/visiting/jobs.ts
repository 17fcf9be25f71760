import { afterEach } from 'vitest'
import { settled, type Visitor, visit } from './browser.ts'
import { type Hands, keysOf } from './keys.ts'
import type { shownCity } from './shown-city.ts'
import { tapsOf } from './taps.ts'

/** What somebody does, from their first page to the deed: by keyboard alone at a desk, or by finger on a phone. */
export const ways = ['keyboard', 'phone'] as const
export type Way = (typeof ways)[number]

interface AtWork extends Hands {
  readonly page: Visitor['page']
  /** Waits until the page says this. */
  readonly says: (text: string) => Promise<void>
}

/** Signs people of this city in, one after the other, and out again after each test. */
export const workersIn = (shown: ReturnType<typeof shownCity>) => {
  let visitor: Visitor | undefined
  afterEach(async ({ task }) => {
    if (task.result?.state === 'fail') console.error(await visitor?.page.locator('main').textContent())
    await visitor?.close()
  })
  return async (who: string, way: Way): Promise<AtWork> => {
    visitor = await visit(shown.browser, shown.city.url, who, { isPhone: way === 'phone' })
    const { page } = visitor
    await settled(page)
    const hands = way === 'phone' ? tapsOf(page) : keysOf(page)
    return { page, says: (text) => page.getByText(text).first().waitFor(), ...hands }
  }
}
