import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { useTexts } from '../../texts/language.tsx'
import { partTexts } from '../parts-texts.ts'
import { Button } from './button.tsx'
import type { Value, Values } from './drafts.ts'
import { emptyRow, fieldAt, filledRows, type Rows } from './rows.ts'
import type { FieldOf, Form } from './use-form.ts'

interface Props<Part extends string, V extends Value> {
  readonly form: Form<Readonly<Record<string, V>>>
  readonly rows: Rows<Part>
  /** How many rows are there before anybody asks for more. */
  readonly atFirst: number
  readonly legend: (place: number) => string
  readonly add: string
  /** Where there is room a row is one line, and the names of its fields stand above the first alone. */
  readonly isLined?: boolean
  readonly children: (field: (part: Part) => FieldOf<V>, place: number) => ComponentChildren
}

/** The rows of a list, each of which can be emptied, and the way to one more. */
export const FormRows = <Part extends string, V extends Value = string>(props: Props<Part, V>) => {
  const { form, rows, atFirst, legend, add, isLined = false, children } = props
  const t = useTexts(partTexts)
  const last = filledRows(form.values as Values, rows).at(-1)?.place ?? -1
  const [asked, setAsked] = useState(atFirst)
  const shown = Math.min(Math.max(asked, last + 1), rows.max)
  return (
    <>
      {Array.from({ length: shown }, (_, place) => (
        <fieldset key={place} class={`govuk-fieldset filters form-row${isLined ? ' is-line' : ''}`}>
          <legend class="govuk-fieldset__legend govuk-fieldset__legend--s">{legend(place)}</legend>
          {children((part) => form.field(fieldAt(rows.list, place, part)), place)}
          <div>
            <Button
              look="secondary"
              onClick={() => form.set(emptyRow(rows, place) as Partial<Readonly<Record<string, V>>>)}
            >
              {t.removeRow}
              <span class="govuk-visually-hidden"> {legend(place)}</span>
            </Button>
          </div>
        </fieldset>
      ))}
      {shown < rows.max && (
        <p>
          <Button look="secondary" onClick={() => setAsked(shown + 1)}>
            {add}
          </Button>
        </p>
      )}
    </>
  )
}
