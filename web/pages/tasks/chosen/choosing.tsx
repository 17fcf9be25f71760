import { useEffect, useRef } from 'preact/hooks'
import type { Boxes } from '../../../parts/lists/column.ts'
import { useTexts } from '../../../texts/language.tsx'
import { chosenTexts } from './chosen-texts.ts'
import type { Selection } from './selection.ts'

interface BoxProps {
  readonly label: string
  readonly isChosen: boolean
  /** Some of what it stands for is chosen, and some is not. */
  readonly isPartly?: boolean
  readonly onChoose: (isChosen: boolean, isRange: boolean) => void
}

/** A box that is large enough for a finger. With the shift key held it takes what lies between. */
const Box = ({ label, isChosen, isPartly = false, onChoose }: BoxProps) => {
  const input = useRef<HTMLInputElement>(null)
  const withShift = useRef(false)
  useEffect(() => {
    if (input.current) input.current.indeterminate = isPartly
  }, [isPartly])
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: a key presses the box itself; the click only tells whether shift was held
    <label
      class="choose"
      onClick={({ shiftKey }) => {
        withShift.current = shiftKey
      }}
    >
      <input
        ref={input}
        type="checkbox"
        checked={isChosen}
        onChange={(event) => onChoose(event.currentTarget.checked, withShift.current)}
      />
      <span class="govuk-visually-hidden">{label}</span>
    </label>
  )
}

/** The head of the column: all rows that are shown, or none. */
const ChooseAll = <R,>({
  selection,
  rows,
}: {
  readonly selection: Selection<R>
  readonly rows: readonly R[]
}) => {
  const t = useTexts(chosenTexts)
  const chosen = rows.filter(selection.isChosen).length
  return (
    <th role="columnheader" scope="col" class="govuk-table__header screen-only choose-cell">
      <Box
        label={t.chooseRows}
        isChosen={chosen > 0 && chosen === rows.length}
        isPartly={chosen > 0 && chosen < rows.length}
        onChoose={(isChosen) => selection.chooseAll(rows, isChosen)}
      />
    </th>
  )
}

const ChooseRow = <R,>({ selection, row }: { readonly selection: Selection<R>; readonly row: R }) => {
  const t = useTexts(chosenTexts)
  return (
    <td role="cell" class="govuk-table__cell screen-only choose-cell" data-name={t.chosenColumn}>
      <Box
        label={selection.nameOf(row)}
        isChosen={selection.isChosen(row)}
        onChoose={(isChosen, isRange) => selection.choose(row, isChosen, isRange)}
      />
    </td>
  )
}

/** The boxes of a table whose rows can be chosen. */
export const boxesOf = <R,>(selection: Selection<R>): Boxes<R> => ({
  head: (rows) => <ChooseAll selection={selection} rows={rows} />,
  of: (row) => <ChooseRow selection={selection} row={row} />,
})
