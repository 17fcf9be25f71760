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

interface HandedIn {
  readonly name: string
  readonly mimeType: string
  readonly buffer: Buffer
}

/** What somebody does on a page, by keyboard or by finger; what is named is named by how its name begins. */
export interface Hands {
  readonly interactions: () => number
  /** A link or a button. */
  readonly press: (name: string) => Promise<void>
  /** A field, whose text is replaced. */
  readonly type: (label: string, text: string) => Promise<void>
  /** A radio button, of a group that begins with another. */
  readonly choose: (group: string, option: string) => Promise<void>
  readonly check: (name: string) => Promise<void>
  /** One of a list that opens. */
  readonly pick: (label: string, option: string) => Promise<void>
  readonly attach: (name: string, files: readonly HandedIn[]) => Promise<void>
  /** To a page of the navigation. */
  readonly navigate: (name: string) => Promise<void>
}

/** Somebody without a mouse. Each thing they type into or press counts as one interaction. */
export const keysOf = (page: Page): Hands & { readonly to: (name: string) => Promise<void> } => {
  let interactions = 0
  // Listened for from the beginning: a listener that comes with the key is too late on a busy machine.
  page.on('filechooser', () => undefined)

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

  const press = async (name: string): Promise<void> => {
    await to(name)
    interactions += 1
    await page.keyboard.press('Enter')
    await settled(page)
  }

  return {
    to,
    interactions: () => interactions,
    press,
    navigate: press,
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
      const isChosen = () => page.evaluate('document.activeElement.checked === true')
      if (!(await isChosen())) await page.keyboard.press('Space')
      if (!(await isChosen())) throw new Error(`“${option}” was not chosen`)
    },
    check: async (name: string): Promise<void> => {
      await to(name)
      interactions += 1
      await page.keyboard.press('Space')
    },
    pick: async (label: string, option: string): Promise<void> => {
      await to(label)
      interactions += 1
      const chosen = () => page.evaluate('document.activeElement.selectedOptions[0].label')
      for (let steps = 0; (await chosen()) !== option; steps += 1) {
        if (steps > 40) throw new Error(`“${option}” is not in the list`)
        await page.keyboard.press('ArrowDown')
      }
    },
    attach: async (name: string, files: readonly HandedIn[]): Promise<void> => {
      await to(name)
      interactions += 1
      const chooser = page.waitForEvent('filechooser')
      await page.keyboard.press('Space')
      await (await chooser).setFiles([...files])
    },
  }
}
