import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { useTexts } from '../../../texts/language.tsx'
import { cellsOf, isTable } from '../../../values/pasted-table.ts'
import { readingTexts } from '../reading/reading-texts.ts'
import type { ReadRow } from '../reading/task-requests.ts'
import { inUnicodeIfLoaded, paste } from './paste.ts'
import { TaskCell } from './task-cell.tsx'
import { gridTexts } from './task-grid-texts.ts'
import {
  type Column,
  cellName,
  columns,
  emptyRow,
  rowOfText,
  textOfRow,
  withCell,
  withoutRow,
} from './task-rows.ts'

interface Props {
  readonly rows: readonly string[]
  readonly onRows: (rows: readonly string[]) => void
  readonly read: readonly ReadRow[]
  readonly idOf: (name: string) => string
  readonly suggest: (typed: string) => readonly string[]
  /** What the API said of single cells. */
  readonly errors: Readonly<Record<string, string>>
  /** Somebody wanted to go on: what is missing is said from then on. */
  readonly isTried: boolean
  /** Something stands beside it: a card each line, however wide the screen. */
  readonly onCards?: boolean
  /** Told of the line that somebody is in. */
  readonly onLine?: (place: number) => void
}

interface LineProps extends Omit<Props, 'rows' | 'onRows' | 'read' | 'onCards' | 'onLine'> {
  readonly place: number
  readonly text: string
  readonly read: ReadRow | undefined
  readonly active: string | undefined
  readonly onCell: (column: Column, text: string) => void
  readonly onRemove: () => void
}

const shown = columns.filter((column) => column !== 'until')

const Line = ({ place, text, read, active, errors, isTried, idOf, suggest, onCell, onRemove }: LineProps) => {
  const t = useTexts(readingTexts)
  const gridWords = useTexts(gridTexts)
  const row = rowOfText(text)
  const missing = [t.titleMissing, t.leadMissing, t.notRead]
  const cell = (column: Column) => {
    const name = cellName(place, column)
    const wrong = read?.wrong[column]
    // Nobody is told of a mistake while still typing, or before anything was typed.
    const isSaid = isTried || (active !== name && !missing.includes(wrong ?? ''))
    return (
      <TaskCell
        place={place}
        column={column}
        value={row[column]}
        onValue={(value) => onCell(column, value)}
        idOf={idOf}
        suggest={suggest}
        wrong={
          (isSaid ? wrong : undefined) ??
          errors[name]?.replace(`${gridWords.cell(String(place + 1), gridWords.columns[column])}: `, '')
        }
        note={read?.notes[column]}
        proposed={read?.proposed[column] ?? []}
      />
    )
  }
  const asksUntil = row.until !== '' || read?.recurs === true
  return (
    <tr>
      <th scope="row" data-name={gridWords.rowNumber}>
        {place + 1}
      </th>
      {shown.map((column) => (
        <td key={column} data-name={gridWords.columns[column]}>
          {cell(column)}
          {column === 'deadline' && asksUntil && cell('until')}
        </td>
      ))}
      <td>
        <button
          type="button"
          class="quiet-button"
          aria-label={gridWords.removeRow(String(place + 1))}
          onClick={onRemove}
        >
          <span aria-hidden="true">✕</span> <span class="on-cards">{gridWords.remove}</span>
        </button>
      </td>
    </tr>
  )
}

/** A line is drawn again only when something of it has changed: tables of hundreds of lines stay quick to type in. */
const KeptLine = (props: LineProps) => {
  const { text, read, active, errors, isTried, place } = props
  const mine = Object.entries(errors).filter(([name]) => name.startsWith(`tasks.${place}.`))
  const own = active?.startsWith(`tasks.${place}.`) ? active : undefined
  const t = useTexts(gridTexts)
  return useMemo(
    () => <Line {...props} active={own} />,
    [text, read, JSON.stringify(mine), own, isTried, place, t],
  )
}

/** The cell that an event happened in. */
const cellOf = (event: Event): { place: number; column: Column } | undefined => {
  const box = (event.target as Element).closest<HTMLElement>('[data-column]')
  return box ? { place: Number(box.dataset.place), column: box.dataset.column as Column } : undefined
}

/** What can be done to the lines of a table; the last paste or removal can be taken back until something else is done. */
const useLines = ({ rows, onRows, idOf }: Pick<Props, 'rows' | 'onRows' | 'idOf'>) => {
  const t = useTexts(gridTexts)
  const [undoable, setUndoable] = useState<{ readonly said: string; readonly before: readonly string[] }>()
  const [wanted, setWanted] = useState<string>()
  // Lines that were not drawn again act on the table as it is now.
  const latest = useRef(rows)
  latest.current = rows
  // A cell that is to have the focus may only now be there.
  useEffect(() => {
    if (wanted) document.getElementById(idOf(wanted))?.focus()
    setWanted(undefined)
  }, [wanted])
  const take = (next: readonly string[], said?: string) => {
    setUndoable(said === undefined ? undefined : { said, before: latest.current })
    onRows(next)
  }
  return {
    undoable,
    undo: () => undoable && take(undoable.before),
    change: (place: number, column: Column, text: string) =>
      take(withCell(latest.current, place, column, text)),
    add: (column: Column) => {
      take([...latest.current, textOfRow(emptyRow)])
      setWanted(cellName(latest.current.length, column))
    },
    remove: (place: number) => {
      take(withoutRow(latest.current, place), t.removed(String(place + 1)))
      setWanted(cellName(Math.max(Math.min(place, latest.current.length - 2), 0), 'title'))
    },
    paste: async (event: ClipboardEvent) => {
      const at = cellOf(event)
      const given = event.clipboardData?.getData('text/plain') ?? ''
      if (!at || !isTable(cellsOf(given))) return
      event.preventDefault()
      const text = await inUnicodeIfLoaded(given)
      const { rows: next, count, skipped } = paste(latest.current, cellsOf(text), at)
      take(next, t.pasted(String(count), skipped.join(', '), text !== given))
    },
  }
}

type Lines = ReturnType<typeof useLines>

const Actions = ({ lines: { add, undo, undoable } }: { readonly lines: Lines }) => {
  const t = useTexts(gridTexts)
  return (
    <div class="entry-actions">
      <button type="button" class="quiet-button" onClick={() => add('title')}>
        {t.addRow}
      </button>
      <span role="status">{undoable?.said}</span>
      {undoable && (
        <button type="button" class="quiet-button" onClick={undo}>
          {t.undo}
        </button>
      )}
    </div>
  )
}

const Headings = () => {
  const t = useTexts(gridTexts)
  return (
    <thead>
      <tr>
        <th scope="col">{t.rowNumber}</th>
        {shown.map((column) => (
          <th key={column} scope="col">
            {t.columns[column]}
          </th>
        ))}
        <td />
      </tr>
    </thead>
  )
}

/** The tasks of a directive, a line each: typed, or pasted from a spreadsheet into any cell. */
export const TaskGrid = (props: Props) => {
  const { rows, onRows: _, read, onCards, onLine, ...line } = props
  const { idOf } = line
  const t = useTexts(gridTexts)
  const [active, setActive] = useState<string>()
  const lines = useLines(props)
  const readAt = new Map(read.map((one) => [one.place, one]))
  const onKeyDown = (event: KeyboardEvent) => {
    const at = cellOf(event)
    if (!at || event.key !== 'Enter' || event.shiftKey || event.isComposing) return
    event.preventDefault()
    const next = document.getElementById(idOf(cellName(at.place + 1, at.column)))
    if (next) next.focus()
    else lines.add(at.column)
  }
  const follow = (event: FocusEvent) => {
    const at = cellOf(event)
    setActive(at && cellName(at.place, at.column))
    if (at) onLine?.(at.place)
  }
  return (
    <>
      <table
        class={onCards ? 'entry is-cards' : 'entry'}
        onPaste={(event) => void lines.paste(event)}
        onKeyDown={onKeyDown}
        onFocusIn={follow}
        onFocusOut={() => setActive(undefined)}
      >
        <caption class="govuk-visually-hidden">{t.tasks}</caption>
        <Headings />
        <tbody>
          {rows.map((text, place) => (
            <KeptLine
              {...line}
              key={place}
              place={place}
              text={text}
              read={readAt.get(place)}
              active={active}
              onCell={(column, value) => lines.change(place, column, value)}
              onRemove={() => lines.remove(place)}
            />
          ))}
        </tbody>
      </table>
      <Actions lines={lines} />
    </>
  )
}
