import * as z from 'zod'
import { figuresShape, ofOnePeriod, volumeGroup } from '../../figures/period/figures-request.ts'
import { operation } from '../../organisation/people/operation.ts'
import { countedWords, untilWords, volumeWords } from '../papers/figures/figure-words.ts'
import { figuresFileName, readFiguresForPaper } from '../papers/figures/figures-on-paper.ts'
import { figuresProblems } from '../papers/figures/figures-refusals.ts'
import { periodWords } from '../papers/figures/period-words.ts'
import { fileBytes } from '../papers/paper-file.ts'
import { figuresSheet } from '../sheets/figures-sheet.ts'
import { csvType, excelType } from '../sheets/media-types.ts'
import { sheetFiles } from '../sheets/sheet-files.ts'

export default operation({
  method: 'GET',
  path: '/api/papers/figures',
  permission: 'read-dashboard',
  answeredBy: 'files',
  isHeavy: true,
  summary: { vi: 'Số liệu của một kỳ (Excel, CSV)', en: 'Figures of a period as a workbook or as CSV' },
  request: {
    query: ofOnePeriod(
      z.strictObject({ ...figuresShape, group: volumeGroup, format: z.enum(['xlsx', 'csv']) }),
    ),
  },
  answer: fileBytes,
  answersFile: [excelType, csvType],
  errors: [...figuresProblems],
  run: async (call) => {
    const { group, format } = call.query
    const { figures, day } = await readFiguresForPaper(call)
    const rows = figures.departments.filter(({ volume }) => !group || volume === group)
    const alike = group ? `; nhóm có số nhiệm vụ được giao ${volumeWords[group]}` : ''
    const title = `Số liệu nhiệm vụ ${periodWords(day.period)}, ${untilWords(day)}${countedWords(day.counted)}${alike}`
    const sheet = figuresSheet({ ...figures, departments: rows }, day.departments, day.formulaSet, title)
    const { total: _, ...ofGroup } = sheet
    const { write, type } = sheetFiles[format]
    const name = `${figuresFileName('Số liệu nhiệm vụ', day)}.${format}`
    return { file: { name, type, bytes: write(group ? ofGroup : sheet) } }
  },
})
