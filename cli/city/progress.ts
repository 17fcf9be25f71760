import { type Language, number, type Words } from '../words/words.ts'

/** Tells how far long work is; `of` where that is known. */
export type Progress = (what: Words, done: number, of?: number) => void

/** Where it is told: standard error, if a person looks at it. */
export interface Screen {
  readonly isTTY?: boolean
  readonly write: (text: string) => unknown
}

const barWidth = 24
const betweenMs = 100

const barOf = (share: number): string => {
  const full = Math.round(share * barWidth)
  return `[${'#'.repeat(full)}${'-'.repeat(barWidth - full)}] ${String(Math.floor(share * 100)).padStart(3)} %`
}

/** One line that is written over; nothing at all where standard error is a file or another program. */
export const progressOn = (screen: Screen, language: Language): { tell: Progress; clear: () => void } => {
  if (!screen.isTTY) return { tell: () => undefined, clear: () => undefined }
  let reportedAt = 0
  let isShown = false
  const tell: Progress = (what, done, of) => {
    const now = performance.now()
    if (now - reportedAt < betweenMs && done !== of) return
    reportedAt = now
    isShown = true
    const counted = number(done)[language] + (of === undefined ? '' : `/${number(of)[language]}`)
    const bar = of ? ` ${barOf(Math.min(done / of, 1))}` : ''
    screen.write(`\r\u001b[K${what[language]}${bar}${done > 0 || of ? ` ${counted}` : ''}`)
  }
  const clear = () => {
    if (isShown) screen.write('\r\u001b[K')
    isShown = false
  }
  return { tell, clear }
}
