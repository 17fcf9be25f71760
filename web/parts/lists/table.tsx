import { useId } from 'preact/hooks'
import { useLocation } from '../../app/router/location.tsx'
import { useTexts } from '../../texts/language.tsx'
import { partTexts } from '../parts-texts.ts'
import type { Boxes, Column } from './column.ts'
import { type Sort, sorted, sortOf, sortText } from './sorting.ts'

interface Props<R> {
  readonly caption: string
  readonly isCaptionHidden?: boolean
  readonly columns: readonly Column<R>[]
  readonly rows: readonly R[]
  readonly keyOf: (row: R) => string
  /** How it is sorted while the address says nothing. */
  readonly sortedBy?: Sort | undefined
  /** On a narrow screen each row is a card: for lists of things, not for tables of figures. */
  readonly isList?: boolean
  /** The rows come in the order that the address asks for. */
  readonly isSorted?: boolean
  /** A row above the others that no sorting moves: a total. */
  readonly first?: R
  /** Where rows can be chosen. */
  readonly boxes?: Boxes<R> | undefined
}

const classOf = (base: string, { isNumber, isOfScreen }: Pick<Column<never>, 'isNumber' | 'isOfScreen'>) =>
  `govuk-table__${base}${isNumber ? ` govuk-table__${base}--numeric` : ''}${isOfScreen ? ' screen-only' : ''}`

interface HeadingProps<R> {
  readonly column: Column<R>
  readonly sort: Sort | undefined
  readonly onSort: (sort: Sort) => void
}

const Heading = <R,>({ column, sort, onSort }: HeadingProps<R>) => {
  const t = useTexts(partTexts)
  const isSorted = sort?.column === column.name
  const isSortable = column.sortBy !== undefined || column.isSortable
  const next = isSorted ? !sort.isDown : Boolean(column.isNumber)
  const state = isSorted ? (sort.isDown ? 'descending' : 'ascending') : undefined
  return (
    <th
      role="columnheader"
      scope="col"
      class={classOf('header', column)}
      aria-sort={isSortable ? (state ?? 'none') : undefined}
    >
      {isSortable ? (
        <button
          type="button"
          class="sort"
          title={t.sortBy(column.heading)}
          onClick={() => onSort({ column: column.name, isDown: next })}
        >
          {column.heading}
          <span class="sort-mark" aria-hidden="true">
            {isSorted ? (sort.isDown ? '↓' : '↑') : '↕'}
          </span>
        </button>
      ) : (
        column.heading
      )}
    </th>
  )
}

interface LineProps<R> extends Pick<Props<R>, 'columns' | 'boxes'> {
  readonly row: R
  readonly isFirst: boolean
}

const Line = <R,>({ columns, row, isFirst, boxes }: LineProps<R>) => (
  <tr role="row" class={`govuk-table__row${isFirst ? ' total' : ''}`}>
    {boxes?.of(row)}
    {columns.map((column) =>
      column.isRowHeading ? (
        <th key={column.name} role="rowheader" scope="row" class="govuk-table__header">
          {column.cell(row)}
        </th>
      ) : (
        <td key={column.name} role="cell" class={classOf('cell', column)} data-name={column.heading}>
          <div>{column.cell(row)}</div>
        </td>
      ),
    )}
  </tr>
)

/** A table with its caption, in a region that scrolls by itself where it is too wide. The sorting stands in the address. */
export const Table = <R,>(props: Props<R>) => {
  const { caption, isCaptionHidden = false, columns, rows, keyOf, sortedBy, first, isList = false } = props
  const { isSorted = false, boxes } = props
  const { query, setQuery } = useLocation()
  const captionId = useId()
  const sort = sortOf(query.get('sort')) ?? sortedBy
  return (
    <section class={`table-scroll${isList ? ' table-cards' : ''}`} aria-labelledby={captionId} tabIndex={0}>
      {/* The roles are said again because a browser forgets them where rows are shown as cards. */}
      <table class="govuk-table" role="table">
        <caption
          id={captionId}
          class={isCaptionHidden ? 'govuk-visually-hidden' : 'govuk-table__caption govuk-table__caption--m'}
        >
          {caption}
        </caption>
        <thead class="govuk-table__head" role="rowgroup">
          <tr class="govuk-table__row" role="row">
            {boxes?.head(rows)}
            {columns.map((column) => (
              <Heading
                key={column.name}
                column={column}
                sort={sort}
                onSort={(chosen) => setQuery({ sort: sortText(chosen), cursor: undefined })}
              />
            ))}
          </tr>
        </thead>
        <tbody class="govuk-table__body" role="rowgroup">
          {first && <Line columns={columns} row={first} isFirst />}
          {(isSorted ? rows : sorted(rows, columns, sort)).map((row) => (
            <Line key={keyOf(row)} {...{ columns, row, boxes }} isFirst={false} />
          ))}
        </tbody>
      </table>
    </section>
  )
}
