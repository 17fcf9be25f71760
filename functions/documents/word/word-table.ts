import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  VerticalMergeType,
  WidthType,
} from 'docx'
import type { Column, Table as PaperTable } from '../papers/paper.ts'
import { run, sizes } from './word-measures.ts'

const alignments = { left: AlignmentType.LEFT, right: AlignmentType.RIGHT, center: AlignmentType.CENTER }

const thin = { style: BorderStyle.SINGLE, size: 4, color: '000000' }
const borders = {
  top: thin,
  bottom: thin,
  left: thin,
  right: thin,
  insideHorizontal: thin,
  insideVertical: thin,
}

interface CellOptions {
  readonly align: keyof typeof alignments
  readonly bold: boolean
  readonly width: number
  readonly columnSpan?: number
  readonly verticalMerge?: (typeof VerticalMergeType)[keyof typeof VerticalMergeType]
}

const cell = (text: string, { align, bold, width, ...spans }: CellOptions): TableCell =>
  new TableCell({
    ...spans,
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.CENTER,
    children: [
      new Paragraph({
        alignment: alignments[align],
        spacing: { before: 20, after: 20 },
        children: [run(text, { size: sizes.annexTable, bold })],
      }),
    ],
  })

const widthsOf = (columns: readonly Column[], width: number): number[] => {
  const parts = columns.reduce((sum, column) => sum + column.width, 0)
  return columns.map((column) => Math.floor((width * column.width) / parts))
}

/** Neighbouring columns under one common heading; a column without one is a group of its own. */
const groupsOf = (columns: readonly Column[]) =>
  columns.reduce<{ from: number; count: number }[]>((groups, { group }, place) => {
    const last = groups.at(-1)
    if (last && group && columns[last.from]?.group === group) last.count += 1
    else groups.push({ from: place, count: 1 })
    return groups
  }, [])

/** One row of headings, or two where columns have a common one; repeated on every page. */
const headRows = (columns: readonly Column[], widths: readonly number[]): TableRow[] => {
  const hasGroups = columns.some(({ group }) => group)
  const row = (children: TableCell[]) => new TableRow({ tableHeader: true, cantSplit: true, children })
  const heading = (text: string, width: number, spans: Partial<CellOptions> = {}) =>
    cell(text, { align: 'center', bold: true, width, ...spans })
  if (!hasGroups) return [row(columns.map(({ heading: text }, place) => heading(text, widths[place] ?? 0)))]
  const upper = groupsOf(columns).map(({ from, count }) => {
    const column = columns[from] as Column
    const width = widths.slice(from, from + count).reduce((sum, part) => sum + part, 0)
    return column.group
      ? heading(column.group, width, { columnSpan: count })
      : heading(column.heading, width, { verticalMerge: VerticalMergeType.RESTART })
  })
  const lower = columns.map(({ heading: text, group }, place) =>
    group
      ? heading(text, widths[place] ?? 0)
      : heading('', widths[place] ?? 0, { verticalMerge: VerticalMergeType.CONTINUE }),
  )
  return [row(upper), row(lower)]
}

/** A table with lines, its headings repeated on every page and no row torn apart. */
export const lined = ({ columns, rows }: PaperTable, width: number): Table => {
  const widths = widthsOf(columns, width)
  return new Table({
    width: { size: widths.reduce((sum, part) => sum + part, 0), type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders,
    margins: { left: 60, right: 60, top: 0, bottom: 0, marginUnitType: WidthType.DXA },
    rows: [
      ...headRows(columns, widths),
      ...rows.map(
        ({ cells, strong = false }) =>
          new TableRow({
            cantSplit: true,
            children: cells.map((text, place) =>
              cell(text, {
                align: columns[place]?.align ?? 'center',
                bold: strong,
                width: widths[place] ?? 0,
              }),
            ),
          }),
      ),
    ],
  })
}
