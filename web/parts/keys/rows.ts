/** Going through the rows of a list by keys: the focus is the place. */

const rowsOf = (main: ParentNode): HTMLElement[] =>
  [...main.querySelectorAll<HTMLElement>('tbody tr')].filter((row) => row.querySelector('a, button'))

const rowOf = (element: Element | null): HTMLElement | null =>
  element?.closest<HTMLElement>('tbody tr') ?? null

/** To the link of the next row (1) or the one before (-1); from nowhere to the first. */
export const moveBy = (step: 1 | -1, main: ParentNode = document): void => {
  const rows = rowsOf(main)
  const now = rowOf(document.activeElement)
  const place = now ? rows.indexOf(now) + step : 0
  rows[place]?.querySelector<HTMLElement>('a, button')?.focus()
}

/** Chooses the row one stands on, or lets it go. */
export const chooseRow = (): void =>
  rowOf(document.activeElement)?.querySelector<HTMLElement>('input[type=checkbox]')?.click()

/**
 * What is first to be done: with the row one stands on, or with the task that is shown. Its page opens; what a press would do
 * at once is only gone to, so that no letter does it.
 */
export const decide = (main: ParentNode = document): void => {
  const row = rowOf(document.activeElement) ?? main.querySelector('.now')
  const act = row?.querySelector<HTMLElement>('.govuk-button')
  if (act instanceof HTMLAnchorElement) act.click()
  else act?.focus()
}
