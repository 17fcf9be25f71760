import type { Page } from 'playwright-core'
import { settled } from './browser.ts'

const maxTabs = 250

/** What a screen reader would call what has the focus now; a script in the page. */
const nameOfFocused = `(() => {
  const focused = document.activeElement
  if (!focused || focused === document.body) return ''
  const label = focused.labels && focused.labels[0]
  return (label || focused).innerText || focused.getAttribute('aria-label') || ''
})()`

const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim()

/** Somebody without a mouse. Each thing they type into or press counts as one interaction. */
export const keysOf = (page: Page) => {
  let interactions = 0

  const nameNow = async (): Promise<string> => oneLine(String(await page.evaluate(nameOfFocused)))

  /** Goes on with Tab until what is called so has the focus. */
  const to = async (name: string): Promise<void> => {
    const met: string[] = []
    for (let tabs = 0; tabs < maxTabs; tabs += 1) {
      const now = await nameNow()
      if (now.startsWith(name)) return
      met.push(now)
      await page.keyboard.press('Tab')
    }
    throw new Error(`“${name}” is not reached with Tab, but: ${[...new Set(met)].join(' | ')}`)
  }

  return {
    to,
    interactions: () => interactions,
    countAnew: () => {
      interactions = 0
    },
    /** A link or a button. */
    press: async (name: string): Promise<void> => {
      await to(name)
      interactions += 1
      await page.keyboard.press('Enter')
      await settled(page)
    },
    /** A field, whose text is replaced. */
    type: async (label: string, text: string): Promise<void> => {
      await to(label)
      interactions += 1
      await page.keyboard.press('ControlOrMeta+A')
      await page.keyboard.type(text)
    },
    /** A radio button: Tab goes to the group, the arrows go through it. */
    choose: async (group: string, option: string): Promise<void> => {
      await to(group)
      interactions += 1
      for (let steps = 0; !(await nameNow()).startsWith(option); steps += 1) {
        if (steps > 12) throw new Error(`“${option}” is not among the choices`)
        await page.keyboard.press('ArrowDown')
      }
      if (!(await page.evaluate('document.activeElement.checked'))) await page.keyboard.press('Space')
    },
  }
}
