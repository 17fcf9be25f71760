import type { AssigneeReader } from '../../../directives/assignees/assignee-wording.ts'
import type { FoundList } from '../columns/import-head.ts'
import {
  type ColumnMapping,
  type ColumnQuestion,
  type GivenColumns,
  mapColumns,
} from '../columns/import-mapping.ts'
import type { CommonFacts } from './import-directives.ts'
import { type ImportList, listOf } from './import-list.ts'

export interface ReadList {
  readonly list: ImportList
  readonly mapping: ColumnMapping
}

/** What headings of sections say need not stand in a column. */
const isSaidBySections = ({ why, column }: ColumnQuestion, { aside }: ImportList): boolean => {
  const gives =
    column === 'lead' ? 'lead' : column === 'number' || column === 'issuedOn' ? 'directive' : undefined
  return why === 'missing' && gives !== undefined && aside.some((one) => one.gives === gives)
}

/**
 * A table read as a list of tasks. While questions are open its rows are read by what is most likely.
 * @param given what somebody said the columns are
 * @param common what holds for all rows
 */
export const readList = (
  found: FoundList,
  assignees: AssigneeReader,
  given: GivenColumns | undefined,
  common: CommonFacts,
): ReadList => {
  const mapping = mapColumns(found, assignees, given, common)
  const list = listOf(found, mapping.columns, assignees)
  const questions = mapping.questions.filter((one) => !isSaidBySections(one, list))
  return { list, mapping: { ...mapping, questions } }
}
