import { partTexts } from '../../../parts/parts-texts.ts'
import { useTexts } from '../../../texts/language.tsx'
import { nameTexts } from '../../../texts/names.ts'
import type { Proposed } from '../reading/assignees.ts'
import { Proposals } from '../reading/proposals.tsx'
import { urgencyOf } from '../reading/task-requests.ts'
import { Suggest } from './suggest.tsx'
import { gridTexts } from './task-grid-texts.ts'
import { type Column, cellName, namesDepartments } from './task-rows.ts'

export interface CellProps {
  readonly place: number
  readonly column: Column
  readonly value: string
  readonly onValue: (value: string) => void
  readonly idOf: (name: string) => string
  readonly suggest: (typed: string) => readonly string[]
  readonly wrong: string | undefined
  readonly note: string | undefined
  readonly proposed: readonly Proposed[]
}

interface ControlProps extends Pick<CellProps, 'column' | 'value' | 'onValue' | 'suggest'> {
  readonly id: string
  readonly label: string
  readonly describedBy: string | undefined
  readonly isWrong: boolean
}

const Urgency = ({ value, onValue, ...aria }: Pick<ControlProps, 'value' | 'onValue'> & object) => {
  const names = useTexts(nameTexts)
  const read = urgencyOf(value)
  return (
    <select {...aria} value={read ?? value} onChange={(event) => onValue(event.currentTarget.value)}>
      {Object.entries(names.urgency).map(([code, name]) => (
        <option key={code} value={code === 'usual' ? '' : code}>
          {name}
        </option>
      ))}
      {read === undefined && <option value={value}>{value}</option>}
    </select>
  )
}

const Control = ({ column, suggest, ...field }: ControlProps) => {
  const { id, label, value, onValue, describedBy, isWrong } = field
  if (namesDepartments(column)) return <Suggest {...field} suggest={suggest} />
  const aria = {
    id,
    'aria-label': label,
    'aria-describedby': describedBy,
    'aria-invalid': isWrong || undefined,
    class: `cell${isWrong ? ' is-wrong' : ''}`,
  }
  if (column === 'urgency') return <Urgency {...aria} value={value} onValue={onValue} />
  if (column === 'starred')
    return (
      <input
        {...aria}
        type="checkbox"
        checked={value.trim() !== ''}
        onChange={(event) => onValue(event.currentTarget.checked ? 'x' : '')}
      />
    )
  const typed = {
    ...aria,
    value,
    onInput: (event: InputEvent) => onValue((event.currentTarget as HTMLInputElement).value),
  }
  return column === 'title' ? (
    <textarea {...typed} rows={2} />
  ) : (
    <input {...typed} type="text" autoComplete="off" />
  )
}

/** One cell: its control, what was understood of it, and what is wrong, in the words of the summary. */
export const TaskCell = ({ place, column, idOf, wrong, note, proposed, ...control }: CellProps) => {
  const t = useTexts(gridTexts)
  const parts = useTexts(partTexts)
  const id = idOf(cellName(place, column))
  const label = t.cell(String(place + 1), t.columns[column])
  return (
    <div class={`cell-box cell-${column}`} data-place={place} data-column={column}>
      {column === 'until' && <span class="note">{t.columns.until}</span>}
      <Control
        {...control}
        column={column}
        id={id}
        label={label}
        describedBy={[note && `${id}-note`, wrong && `${id}-error`].filter(Boolean).join(' ') || undefined}
        isWrong={wrong !== undefined}
      />
      {note && (
        <p class="note" id={`${id}-note`}>
          {note}
        </p>
      )}
      {wrong && (
        <p class="govuk-error-message" id={`${id}-error`}>
          <span class="govuk-visually-hidden">
            {parts.errorPrefix}
            {label}:{' '}
          </span>
          {wrong}
        </p>
      )}
      {wrong && <Proposals proposed={proposed} value={control.value} onValue={control.onValue} />}
    </div>
  )
}
