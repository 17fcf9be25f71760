import { refuseSecrets } from '../../../directives/directive/new-directive.ts'
import type { ImportedTable } from '../../reading/imported-table.ts'
import { readTableFile } from '../../reading/table-file.ts'
import { shownOf } from '../columns/import-cells.ts'
import { plainWords } from '../columns/import-columns.ts'
import { type FoundList, findList, textOf } from '../columns/import-head.ts'
import { columnOf } from '../columns/import-headings.ts'

const openly = ['', 'khong', 'thuong', 'khong mat']

/** A grade that stands alone in a cell, whatever its column is called. */
const grade = /^(?:tối |tuyệt )?mật$/

/** One secret row and nothing of the file is kept, wherever in it the grade or the stamp stands. */
const refuseSecretFile = (tables: readonly ImportedTable[], { columns, body }: FoundList): void => {
  const graded = columns.filter(({ heading }) => columnOf(heading) === 'secrecy')
  const isGraded = body.some(({ cells }) =>
    graded.some(({ place }) => !openly.includes(plainWords(shownOf(cells[place])))),
  )
  const texts = tables.flatMap((table) =>
    table.rows.flatMap(({ cells }) => cells.map(textOf).filter(Boolean)),
  )
  const isStamped = texts.some((text) => grade.test(text.toLowerCase()))
  refuseSecrets(isGraded || isStamped ? 'secret' : undefined, texts)
}

/**
 * The table with the list of tasks in a file that somebody sends.
 * @throws Refused file-…, secret-directive
 */
export const readImport = async (name: string, bytes: Uint8Array): Promise<FoundList> => {
  const tables = await readTableFile(name, bytes)
  const found = findList(tables)
  refuseSecretFile(tables, found)
  return found
}
