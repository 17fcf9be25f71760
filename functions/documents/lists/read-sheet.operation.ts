import * as z from 'zod'
import { maxRows, rowNumber } from '../../organisation/lists/judged-row.ts'
import { operation } from '../../organisation/people/operation.ts'
import { Refused } from '../../shared/problems/refused.ts'
import { lineOf } from '../../shared/text.ts'
import { shownOf } from '../imports/columns/import-cells.ts'
import * as fileProblems from '../reading/file-problems.ts'
import { type ImportedTable, maxFileBytes, maxRowsAboveList } from '../reading/imported-table.ts'
import { readTableFile } from '../reading/table-file.ts'
import { sheetEmpty, sheetNotThere, sheetTooLong } from './sheet-problems.ts'

const sheetSchema = z.object({
  sheet: z.string(),
  sheets: z.array(z.string()).meta({ description: 'all sheets with anything in them, hidden ones left out' }),
  rows: z.array(z.object({ row: rowNumber, cells: z.array(z.string()) })),
  converted: z
    .boolean()
    .meta({ description: 'some texts stood in letters of before Unicode: a person is to check them' }),
})

const filled = ({ isHidden, rows }: ImportedTable): boolean =>
  !isHidden && rows.some(({ cells }) => cells.some(Boolean))

/** @throws Refused sheet-empty, sheet-not-there, sheet-too-long */
const chosen = (tables: readonly ImportedTable[], name: string | undefined): ImportedTable => {
  const table = name === undefined ? tables[0] : tables.find((one) => one.name === name)
  if (!table && name !== undefined)
    throw new Refused(sheetNotThere, { sheet: name, sheets: tables.map((one) => one.name).join('; ') })
  if (!table) throw new Refused(sheetEmpty)
  const rows = table.rows.filter(({ cells }) => cells.some(Boolean)).length
  if (rows > maxRows + maxRowsAboveList)
    throw new Refused(sheetTooLong, { sheet: table.name, rows, max: maxRows })
  return table
}

/** Lists of people and of departments are the administrator's: they come pasted, or from a sheet that is read here. */
export default operation({
  method: 'POST',
  path: '/api/sheets',
  permission: 'change-users',
  answeredBy: 'files',
  isHeavy: true,
  summary: {
    vi: 'Đọc một trang của tệp bảng tính thành các ô chữ',
    en: 'Read a sheet of a file as the texts of its cells; writes nothing',
  },
  request: {
    query: z.strictObject({
      name: lineOf(200).meta({ description: 'the name of the file: danh-sach.xlsx' }),
      sheet: lineOf(100).optional().meta({ description: 'the first one with anything in it unless given' }),
    }),
    file: { maxBytes: maxFileBytes },
  },
  answer: sheetSchema,
  errors: [...Object.values(fileProblems), sheetEmpty, sheetNotThere, sheetTooLong],
  run: async ({ query, file }) => {
    const tables = (await readTableFile(query.name, file)).filter(filled)
    const { name, rows } = chosen(tables, query.sheet)
    const there = rows.filter(({ cells }) => cells.some(Boolean))
    return {
      body: {
        sheet: name,
        sheets: tables.map((table) => table.name),
        rows: there.map(({ row, cells }) => ({ row, cells: Array.from(cells, shownOf) })),
        converted: there.some(({ cells }) => cells.some((cell) => cell && 'text' in cell && cell.encoding)),
      },
    }
  },
})
