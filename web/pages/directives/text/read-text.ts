import { assigneeReaders } from '../../../../functions/directives/assignees/assignee-wording.ts'
import {
  type DirectiveReading,
  readDirectiveText,
} from '../../../../functions/directives/text/directive-text.ts'
import type { NamedBody } from '../../../../functions/organisation/departments/names/named-body.ts'
import type { LocalDate } from '../../../../functions/shared/dates/dates.ts'
import type { Department } from '../../../api/types.ts'
import type { Day } from '../../../values/dates.ts'
import { inUnicode } from '../../../values/in-unicode.ts'

/** Reads a directive's text by the register of its own day, or of today where it tells none. Loaded when it is needed. */
export const readText = (text: string, departments: readonly Department[], today: Day): DirectiveReading => {
  const readersOf = assigneeReaders(departments as readonly NamedBody[])
  return readDirectiveText(inUnicode(text), (issuedOn) => readersOf((issuedOn ?? today) as LocalDate))
}
