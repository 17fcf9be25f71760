import type { AssigneeReader } from '../assignees/assignee-wording.ts'
import { beginsBody } from './named-bodies.ts'
import type { ProposedTask } from './proposed-task.ts'
import type { Span } from './readable-text.ts'
import type { Columns } from './table-headings.ts'
import { columnIn, columnsIn, rowOf } from './table-rows.ts'

/** Tables as they come out of a PDF: each cell on lines of its own, one below the other, a number before each row. */

interface Line extends Span {
  readonly text: string
}

const linesIn = (text: string): Line[] => {
  let from = 0
  return text.split('\n').map((line) => {
    const one = { text: line, from, to: from + line.length }
    from = one.to + 1
    return one
  })
}

const firstHeading = /^(?:số )?s?tt(?:$|\s+(?=\p{L}))/iu
const ends = /^$|^(?:nơi nhận|ghi chú)\s*:|^(?:TM|KT|TL|TUQ)\./iu
const isNumber = (line: string): boolean => /^\d{1,3}$/.test(line)
/** A row's number before the first words of its work, on one line. */
const numbered = /^(\d{1,3})[.)]?\s+(?=\p{L})/u
const isPart = (line: string): boolean => /^[IVX]{1,5}\.?$/.test(line)
const maxHeadingLines = 4
const maxRowLines = 24

/** The columns whose headings begin on a line, and the line below them; undefined where no table of tasks begins. */
const columnsAt = (lines: readonly Line[], at: number): { columns: Columns; next: number } | undefined => {
  const [first] = firstHeading.exec(lines[at]?.text ?? '') ?? []
  if (first === undefined) return undefined
  // "TT Nội dung": the number's heading and that of the work on one line.
  const headings: string[] = [lines[at]?.text.slice(first.length) ?? ''].filter(Boolean)
  let next = at + 1
  while (next < lines.length && headings.length < 9) {
    const { text = '' } = lines[next] ?? {}
    if (isNumber(text) || numbered.test(text) || isPart(text) || ends.test(text)) break
    const lengths = Array.from({ length: maxHeadingLines }, (_, less) => maxHeadingLines - less)
    const joined = (length: number): string =>
      lines
        .slice(next, next + length)
        .map((line) => line.text)
        .join(' ')
    const length = lengths.find((one) => columnIn(joined(one))) ?? 1
    headings.push(joined(length))
    next += length
  }
  const columns = columnsIn(headings)
  return columns && { columns, next }
}

/** A cell is not over where its line ends in the middle of a name or of a list. */
const isOpen =
  /(?:[,–-]|(?<!\p{L})(?:và|sở|ban|ubnd|công an|các|của|với|trước|(?<!\d )ngày|(?<!\d )tháng|quý|từ|đến))$/iu
const looksLikeDeadline =
  /^(?:\d{1,3} ?(?:[/.-] ?\d|(?:ngày|tuần|tháng|giờ|h)(?!\p{L}))|thường xuyên|hằng|hàng|định kỳ|theo|trong|sau|trước|từ|đến|chậm|không quá|ngay|khi|ngày|tháng|quý|năm|đầu|giữa|cuối|hoàn thành|xong)/iu

/** "2. Về kinh phí: …" behind the days of the last row: the text goes on below the table. */
const isPointBelow = (line: string, before: string): boolean =>
  /^\d{1,2}[.)] ?\p{Lu}/u.test(line) && looksLikeDeadline.test(before) && before.length < 70

const wrong = -9

/** How well words stand in a column; those of a name or of a day are told by themselves. */
const fit = (column: Columns[number], words: string, reader: AssigneeReader): number => {
  if (column === 'title') return words ? 0 : wrong
  if (!words) return column === 'lead' ? wrong : 0
  if (column === 'deadline') return words.length < 70 && looksLikeDeadline.test(words) ? 3 : wrong
  if (column !== 'lead' && column !== 'coordinating') return -0.5
  const { departments, coordinating, unread } = reader.read(words)
  if (unread.length === 0) return 4
  if (departments.length + coordinating.length > 0) return 2
  return unread.every(({ because }) => because === 'names-nobody') ? 3 : beginsBody(words) ? 1 : wrong
}

interface Cut {
  readonly fit: number
  readonly cells: readonly Span[]
}

/** The lines of a row cut into its cells, in the order of the columns, as they fit best. */
const cellsOf = (lines: readonly Line[], columns: Columns, reader: AssigneeReader): Cut => {
  const mayBegin = lines.map(
    ({ text }, place) =>
      place === 0 || (!/^\p{Ll}/u.test(text) && !isOpen.test(lines[place - 1]?.text ?? '')),
  )
  // The best cut of the lines up to each, into the columns that were taken so far.
  let cuts: (Cut | undefined)[] = lines.map(() => undefined)
  cuts = [{ fit: 0, cells: [] }, ...cuts]
  for (const column of columns) {
    cuts = cuts.map((_, to) =>
      cuts.slice(0, to + 1).reduce<Cut | undefined>((best, before, from) => {
        if (!before || (from < to && !mayBegin[from])) return best
        const words = lines.slice(from, to).map((line) => line.text)
        const all = before.fit + fit(column, words.join(' '), reader)
        const [first, last] = [lines[from], lines[to - 1]]
        const cell = from < to && first && last ? { from: first.from, to: last.to } : { from: 0, to: 0 }
        return !best || all > best.fit ? { fit: all, cells: [...before.cells, cell] } : best
      }, undefined),
    )
  }
  return cuts.at(-1) ?? { fit: wrong, cells: [] }
}

const numberOf = ({ text }: Line, isNumberedWork: boolean): string | undefined =>
  isNumberedWork ? numbered.exec(text)?.[1] : text

const withoutNumber = (line: Line): Line => {
  const length = numbered.exec(line.text)?.[0].length ?? 0
  return { ...line, text: line.text.slice(length), from: line.from + length }
}

/** The tasks of tables whose cells stand below one another. A row that fits no way into its columns is left to the person. */
export const tasksInStackedTables = (text: string, reader: AssigneeReader): ProposedTask[] => {
  const lines = linesIn(text)
  const tasks: ProposedTask[] = []
  let columns: Columns | undefined
  let expected = 1
  let row: Line[] | undefined
  /** Whether the number of each row stands on the line of its work. */
  let isNumberedWork = false
  const finish = (): void => {
    // A page ends: its number stands below the row.
    if (row && row.length > 1 && isNumber(row.at(-1)?.text ?? '')) row.pop()
    const [first, last] = [row?.[0], row?.at(-1)]
    if (columns && row && first && last && row.length <= maxRowLines) {
      const { fit: how, cells } = cellsOf(row, columns, reader)
      const task = how > 0 ? rowOf(cells, columns, { from: first.from, to: last.to }, undefined) : undefined
      if (task) tasks.push(task)
    }
    row = undefined
  }
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at]
    if (!line) break
    const headings = columnsAt(lines, at)
    if (headings) {
      // A page ends: its number stands above the headings that are said again.
      if (row && isNumber(row.at(-1)?.text ?? '')) row.pop()
      if (row?.length === 0) expected -= 1
      finish()
      const [, inLine] = numbered.exec(lines[headings.next]?.text ?? '') ?? []
      isNumberedWork = inLine !== undefined
      expected = columns ? expected : Number(inLine ?? lines[headings.next]?.text) || 1
      columns = headings.columns
      at = headings.next - 1
    } else if (columns && numberOf(line, isNumberedWork) === String(expected)) {
      finish()
      row = isNumberedWork ? [withoutNumber(line)] : []
      expected += 1
    } else if (isPart(line.text)) finish()
    else if (row && !isNumberedWork && isPointBelow(line.text, row.at(-1)?.text ?? '')) {
      finish()
      columns = undefined
    } else if (ends.test(line.text)) {
      finish()
      columns = undefined
    } else row?.push(line)
  }
  finish()
  return tasks
}
