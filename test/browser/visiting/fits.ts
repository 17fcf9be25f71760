import type { Page } from 'playwright-core'
import { violations } from './browser.ts'

/**
 * Whether a page fits where it is looked at: on the smallest phone, which is also a desk's screen at 400 %, on the widest desk,
 * and where the system chooses the colours.
 */

/** Narrower than it is wide, a page is pushed sideways to be read. Tells what reaches out. */
const sideways = `(() => {
  const { clientWidth, scrollWidth } = document.documentElement
  if (scrollWidth <= clientWidth) return []
  const beyond = [...document.querySelectorAll('body *')].filter(
    (one) => one.getBoundingClientRect().right > clientWidth + 1 && !one.closest('.table-scroll'),
  )
  const told = beyond.slice(-3).map(({ tagName, className }) => tagName + '.' + className)
  return [scrollWidth + ' px wide: ' + told.join(', ')]
})()`

/** What takes the focus although it is cut away, for readers of screens alone: whoever sees does not know where they are. */
const hiddenFocus = `(() => {
  const isCutAway = (one) => {
    for (let around = one; around; around = around.parentElement)
      if (getComputedStyle(around).clipPath === 'inset(50%)') return true
    return false
  }
  const hidden = []
  for (const one of document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex="0"]')) {
    if (!one.checkVisibility({ visibilityProperty: true })) continue
    one.focus({ preventScroll: true })
    if (document.activeElement === one && isCutAway(one))
      hidden.push(one.tagName + '.' + one.className + ' ' + (one.innerText || one.name).slice(0, 40))
  }
  return hidden
})()`

/**
 * What takes the focus and shows no outline of at least two pixels: where colours are the system's, nothing else of a focus is
 * left. What lies unseen over a button has the button's. Headings and the page itself take it from a script alone, which the
 * reader follows with the eye.
 */
const unseenFocus = `(() => {
  const isSeen = (style) =>
    style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2 && style.outlineColor !== 'rgba(0, 0, 0, 0)'
  const places = (one) => [
    getComputedStyle(one),
    ...(one.nextElementSibling ? [getComputedStyle(one.nextElementSibling, '::before')] : []),
    ...(one.closest('label, .govuk-button') ? [getComputedStyle(one.closest('label, .govuk-button'))] : []),
  ]
  const unseen = []
  for (const one of document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex="0"]')) {
    if (!one.checkVisibility({ visibilityProperty: true })) continue
    one.focus({ focusVisible: true, preventScroll: true })
    if (document.activeElement === one && !places(one).some(isSeen))
      unseen.push(one.tagName + '.' + one.className + ' ' + (one.innerText || one.name).slice(0, 40))
  }
  return unseen
})()`

const narrowest = 320
const widest = 1920

/** Nothing, or what does not fit at which width, what a finger would miss, and what takes the focus unseen in forced colours. */
export const unfitIn = async (page: Page): Promise<string[]> => {
  const unfit: string[] = []
  for (const width of [narrowest, widest]) {
    await page.setViewportSize({ width, height: 900 })
    const found = (await page.evaluate(sideways)) as string[]
    unfit.push(...found.map((one) => `${width}: ${one}`))
  }
  await page.setViewportSize({ width: narrowest, height: 900 })
  unfit.push(...(await violations(page, ['target-size'])))
  const hidden = (await page.evaluate(hiddenFocus)) as string[]
  unfit.push(...hidden.map((one) => `focus out of sight: ${one}`))
  await page.emulateMedia({ forcedColors: 'active' })
  const unseen = (await page.evaluate(unseenFocus)) as string[]
  await page.emulateMedia({ forcedColors: 'none' })
  return [...unfit, ...unseen.map((one) => `focus: ${one}`)]
}
