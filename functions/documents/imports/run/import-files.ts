import { excelFileOf } from '../../sheets/excel.ts'
import { excelType, jsonFileType } from '../../sheets/media-types.ts'
import type { NewFile } from '../../work/kind-of-work.ts'
import type { ImportList, ListRow } from '../rows/import-list.ts'
import { rowsBack } from '../rows/import-template.ts'
import type { ImportCity } from './import-city.ts'
import { errorsInWords, type ImportReport, type ReportedRow } from './import-report.ts'

/** The files that come of an import. */

/** The first file: what became of each row. */
export const reportFile = (report: ImportReport): NewFile => ({
  name: 'ket-qua.json',
  type: jsonFileType,
  bytes: Buffer.from(JSON.stringify(report)),
})

/** What the file with the rows to correct is called. */
export const wrongRowsName = (name: string): string => `${name.replace(/\.[^.]*$/, '')}-dong-loi.xlsx`

/** The rows to correct, with the directive's columns of the rows above filled in. */
export const backFile = (
  name: string,
  list: ImportList,
  rows: readonly ReportedRow[],
  sources: ReadonlyMap<number, ListRow>,
  { departments }: ImportCity,
): NewFile[] => {
  const back = rows.flatMap(({ row, state, errors }) => {
    const source = sources.get(row)
    return state === 'wrong' && source ? [{ row: source, wrong: errorsInWords(errors) }] : []
  })
  if (back.length === 0) return []
  return [
    {
      name: wrongRowsName(name),
      type: excelType,
      bytes: excelFileOf(...rowsBack(list, back, departments)),
    },
  ]
}
