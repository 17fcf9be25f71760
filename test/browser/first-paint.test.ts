import type { Route } from 'playwright-core'
import { expect, test } from 'vitest'
import { visit } from './visiting/browser.ts'
import { shownCity } from './visiting/shown-city.ts'

/**
 * What somebody came for, the work on the clerk's home and the leader's figures, waits for few answers of the city. Which they
 * are is what the code decides; the seconds are the machine's.
 */

const shown = shownCity()

test.each([
  ['sxd.cv', 'main a[href^="/tasks/"]', ['/api/me', '/api/todo']],
  // What waits for a leader stands above the figures, and both are asked for at once: neither moves when the other comes.
  ['lanhdao', 'main table td', ['/api/me', '/api/todo', '/api/dashboard/2021']],
])(
  '%s has something useful to look at, %s, when these have answered and no other: %j',
  async (person, useful, needed) => {
    const { page, close } = await visit(shown.browser, shown.city.url, person)
    const held: Route[] = []
    await page.route('**/api/**', (route) => {
      if (needed.includes(new URL(route.request().url()).pathname)) return route.continue()
      held.push(route)
    })
    await page.reload({ waitUntil: 'commit' })
    await page.locator(useful).first().waitFor()
    expect(await page.locator(useful).count()).toBeGreaterThan(0)
    for (const route of held) await route.abort()
    await close()
  },
)
