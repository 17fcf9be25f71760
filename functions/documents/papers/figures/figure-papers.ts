import { isSpan } from '../../../oversight/decisions/decision-times.ts'
import { readDecisionTimes } from '../../../oversight/decisions/decisions-store.ts'
import { earlierOf } from '../../../shared/dates/dates.ts'
import { draftingOn } from '../drafting.ts'
import type { FilledPaper } from '../paper-answer.ts'
import { type FiguresPaperAsked, figuresFileName, readFiguresForPaper } from './figures-on-paper.ts'
import { letterFilling } from './letter-filling.ts'
import { reportFilling } from './report-filling.ts'

/**
 * The letter of a period, with the figures that the dashboard has of it.
 * @throws Refused papers-without-names, unknown-signer, signer-of-another-paper, and what figures may be refused for
 */
export const letterOf = async (asked: FiguresPaperAsked): Promise<FilledPaper<'letter'>> => {
  const drafting = await draftingOn(asked, { paper: 'letter', signer: asked.query.signer })
  const { figures, day } = await readFiguresForPaper(asked)
  return {
    kind: 'letter',
    filling: letterFilling(figures, day, drafting),
    name: figuresFileName('Công văn kết quả nhiệm vụ', day),
  }
}

/**
 * The report of a period; how long decisions took is told where the period is no longer than these are kept.
 * @throws Refused as the letter
 */
export const reportOf = async (asked: FiguresPaperAsked): Promise<FilledPaper<'report'>> => {
  const drafting = await draftingOn(asked, { paper: 'report', signer: asked.query.signer })
  const { figures, day } = await readFiguresForPaper(asked)
  const { assignedFrom: from, assignedTo } = day.period
  const to = earlierOf(assignedTo, day.asOf)
  const decisionTimes = isSpan(from, to) ? await readDecisionTimes(asked.store, from, to) : undefined
  const reported = { ...day, ...(decisionTimes && { decisionTimes }) }
  return {
    kind: 'report',
    filling: reportFilling(figures, reported, drafting),
    name: figuresFileName('Báo cáo kết quả nhiệm vụ', day),
  }
}
