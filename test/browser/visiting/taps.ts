import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'
import type { Hands } from './keys.ts'

const beginsWith = (name: string): RegExp => new RegExp(`^${name.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')}`)

/** Two touches at one place within half a second are a double press, which a form's button does not take for two. */
const apartMs = 600

const watchPress = `(() => {
  window.isPressed = false
  addEventListener('click', () => { window.isPressed = true }, { capture: true, once: true })
})()`

const isPressedSoon = async (page: Page): Promise<boolean> => {
  for (let looks = 0; looks < 60; looks += 1) {
    if (await page.evaluate('window.isPressed')) return true
    await page.waitForTimeout(50)
  }
  return false
}

/**
 * Somebody with a phone: what they tap is what a finger meets there, on the screen from edge to edge. Each thing they tap, type
 * into or choose counts as one interaction.
 */
export const tapsOf = (page: Page): Hands => {
  let interactions = 0
  let touchedAt = Number.NEGATIVE_INFINITY
  /** What has come since the last touch, the next page above all, is mostly longer than that. */
  const apartFromLast = async (): Promise<void> => {
    const left = touchedAt + apartMs - performance.now()
    if (left > 0) await page.waitForTimeout(left)
  }

  const tap = async (target: Locator): Promise<void> => {
    interactions += 1
    const one = target.first()
    await one.scrollIntoViewIfNeeded()
    const box = await one.boundingBox()
    const { width = 0 } = page.viewportSize() ?? {}
    const told = await one.textContent()
    expect(box && box.x >= 0 && box.x + box.width <= width, `on the screen: ${told}`).toBe(true)
    // A touch while the page still moves stops it and presses nothing: whoever sees that touches again.
    for (let touches = 0; touches < 5; touches += 1) {
      await page.evaluate(watchPress)
      await apartFromLast()
      await one.tap()
      touchedAt = performance.now()
      if (await isPressedSoon(page)) return
    }
    throw new Error(`no touch presses “${told}”`)
  }
  const field = (label: string) =>
    page.getByLabel(label, { exact: true }).and(page.locator('input, textarea, select'))
  const pressed = (name: string) =>
    page
      .getByRole('link', { name: beginsWith(name) })
      .or(page.getByRole('button', { name: beginsWith(name) }))
      .or(page.locator('summary', { hasText: beginsWith(name) }))

  return {
    interactions: () => interactions,
    press: (name) => tap(pressed(name)),
    type: async (label, text) => {
      interactions += 1
      await field(label).fill(text)
    },
    choose: (_, option) => tap(page.getByRole('radio', { name: beginsWith(option) })),
    check: (name) => tap(page.getByRole('checkbox', { name: beginsWith(name) })),
    pick: async (label, option) => {
      interactions += 1
      await field(label).selectOption({ label: option })
    },
    attach: async (name, files) => {
      const chooser = page.waitForEvent('filechooser')
      await tap(page.locator('label').filter({ hasText: name }))
      await (await chooser).setFiles([...files])
    },
    navigate: async (name) => {
      await tap(pressed('Menu'))
      await tap(page.locator('#navigation').getByRole('link', { name, exact: true }))
    },
  }
}
