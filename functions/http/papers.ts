import { countedWords, untilWords, volumeWords } from '../documents/papers/figure-words.ts'
import { letterPaper } from '../documents/papers/letter.ts'
import { periodWords } from '../documents/papers/period-words.ts'
import { reportPaper } from '../documents/papers/report.ts'
import { shortDate } from '../documents/papers/vietnamese.ts'
import { figuresSheet } from '../documents/sheets/figures-sheet.ts'
import { sheetFiles } from '../documents/sheets/sheet-files.ts'
import { figuresAsked } from '../figures/period/figures-request.ts'
import { type FiguresRead, readPeriodFigures } from '../figures/period/period-figures-store.ts'
import { readDepartments } from '../organisation/departments/departments-store.ts'
import { isSpan } from '../oversight/decisions/decision-times.ts'
import { readDecisionTimes } from '../oversight/decisions/decisions-store.ts'
import { earlierOf } from '../shared/dates/dates.ts'
import { extensionDecision } from './extension-paper.ts'
import { draftingOn, fileName, takenOn, wordAnswer } from './paper-file.ts'
import { type Answer, type Call, resourceHandler } from './resource.ts'
import { urgingLetter } from './urging-paper.ts'

type FiguresCall = Call<'getLetterPaper'> | Call<'getReportPaper'> | Call<'getFiguresFile'>

/** The figures as the dashboard has them, with all that papers say of them. */
const readTold = async ({ store, query, today, now }: FiguresCall) => {
  const [{ figures, day, view }, departments] = await Promise.all([
    readPeriodFigures(store, figuresAsked(query, today), today),
    readDepartments(store),
  ])
  const taken = takenOn(day.asOf, { today, now })
  return { figures, day: { ...day, ...taken, counted: view, departments } }
}

const nameOf = (what: string, { period, asOf }: FiguresRead['day']): string =>
  fileName(`${what} ${periodWords(period)} tính đến ${shortDate(asOf)}`)

const letter = async (call: Call<'getLetterPaper'>): Promise<Answer> => {
  const drafting = await draftingOn(call)
  const { figures, day } = await readTold(call)
  return wordAnswer(letterPaper(figures, day, drafting), nameOf('Công văn kết quả nhiệm vụ', day))
}

const report = async (call: Call<'getReportPaper'>): Promise<Answer> => {
  const drafting = await draftingOn(call)
  const { figures, day } = await readTold(call)
  const { assignedFrom: from, assignedTo } = day.period
  const to = earlierOf(assignedTo, day.asOf)
  const decisionTimes = isSpan(from, to) ? await readDecisionTimes(call.store, from, to) : undefined
  const told = { ...day, ...(decisionTimes && { decisionTimes }) }
  return wordAnswer(reportPaper(figures, told, drafting), nameOf('Báo cáo kết quả nhiệm vụ', day))
}

const figuresFile = async (call: Call<'getFiguresFile'>): Promise<Answer> => {
  const { group, format } = call.query
  const { figures, day } = await readTold(call)
  const rows = figures.departments.filter(({ volume }) => !group || volume === group)
  const alike = group ? `; nhóm có số nhiệm vụ được giao ${volumeWords[group]}` : ''
  const title = `Số liệu nhiệm vụ ${periodWords(day.period)}, ${untilWords(day)}${countedWords(day.counted)}${alike}`
  const sheet = figuresSheet({ ...figures, departments: rows }, day.departments, day.formulaSet, title)
  const { total: _, ...ofGroup } = sheet
  const { write, type } = sheetFiles[format]
  return {
    file: {
      name: `${nameOf('Số liệu nhiệm vụ', day)}.${format}`,
      type,
      bytes: write(group ? ofGroup : sheet),
    },
  }
}

export const handler = resourceHandler('papers', {
  getLetterPaper: letter,
  getReportPaper: report,
  getUrgingPaper: urgingLetter,
  getExtensionPaper: extensionDecision,
  getFiguresFile: figuresFile,
})
