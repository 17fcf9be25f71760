import type { AssigneeReader } from '../assignees/assignee-wording.ts'
import { type DocumentHead, headOf } from './document-head.ts'
import { withoutRemark } from './headings.ts'
import { isFromAbove } from './issuer.ts'
import { beginsBody, bodiesAt } from './named-bodies.ts'
import { passagesOf } from './passages.ts'
import { withoutPast } from './past-deadlines.ts'
import { withPlaces } from './places-named-before.ts'
import type { NotTaken, ProposedTask } from './proposed-task.ts'
import { proposedTasks } from './proposed-tasks.ts'
import { readable, type Span } from './readable-text.ts'
import { tasksInStackedTables } from './stacked-tables.ts'
import { tasksInTables } from './table-rows.ts'

/** What a directive's own text says: its facts and the tasks it gives, by places in `text`. */
export interface DirectiveReading {
  /** The text in the form that the places are of. */
  readonly text: string
  readonly head: DocumentHead
  readonly tasks: readonly ProposedTask[]
  readonly notTaken: readonly NotTaken[]
}

/**
 * Reads the text of a conclusion, letter, plan or the like: its number, date, issuer, signer and abstract, and each
 * assignment with the words that give it. Nothing is guessed: each value is a place in the text, and what speaks like an
 * assignment without being understood is told. Rules alone, the same for the same text.
 * @param readerOn reads whom words name by the register as it was on the directive's day; today's where it tells none
 */
export const readDirectiveText = (
  given: string,
  readerOn: (issuedOn: string | undefined) => AssigneeReader,
): DirectiveReading => {
  const text = readable(given)
  const head = headOf(text)
  const reader = readerOn(head.issuedOn?.value)
  const isName = (sentence: string): boolean => {
    const words = withoutRemark(sentence)
    if (words.length > 120 || !beginsBody(words)) return false
    const bodies = bodiesAt(words, 0, reader)
    return bodies !== undefined && bodies.to === words.length && bodies.each.every(({ is }) => is === 'known')
  }
  const passages = passagesOf(text, isName)
  const rows = [...tasksInTables(text), ...tasksInStackedTables(text, reader)]
  const inRow = ({ from, to }: Span): boolean =>
    rows.some(({ sentences: [row] }) => row && row.from <= from && to <= row.to)
  // What a cell says is of its row alone.
  const outside = passages.filter(({ from }) => !inRow({ from, to: from }))
  const { tasks, notTaken } = proposedTasks(outside, reader, isFromAbove(head.issuer?.value))
  const inOrder = [...tasks.filter(({ work }) => !inRow(work)), ...rows]
    .map((task) => withoutPast(task, text, head.issuedOn?.value))
    .toSorted((one, other) => one.work.from - other.work.from)
  return {
    text,
    head,
    tasks: withPlaces(inOrder, text, reader),
    notTaken: notTaken.filter(({ at }) => !inRow(at)),
  }
}
