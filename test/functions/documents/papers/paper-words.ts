import { attribute, elements, partsOf, wordText } from '../sheets/parts.ts'

/** What the figures of the API say of a row, as far as papers tell it. */
export interface Row {
  readonly code: string
  readonly counts: Readonly<Record<string, number>>
  readonly rates: Readonly<Record<string, { readonly percent: number | null } | undefined>>
  readonly verdict: { readonly level?: string }
}

/** The paragraphs outside of tables, and the rows of each table, as texts. */
export const readWord = (file: Uint8Array) => {
  const document = partsOf(file)['word/document.xml'] ?? ''
  const tables = elements(document, 'w:tbl').map((table) =>
    elements(table, 'w:tr').map((row) => elements(row, 'w:tc').map(wordText)),
  )
  return {
    paragraphs: elements(document.replace(/<w:tbl>.*?<\/w:tbl>/gs, ''), 'w:p').map(wordText),
    tables,
  }
}

/** Every number of a text in Vietnamese writing, days and hours left out: `10.353` and `83,24`. */
export const numbersIn = (text: string): number[] =>
  (text.replace(/\d\d\/\d\d?\/\d{4}|\d{1,2} giờ \d\d/g, '').match(/\d[\d.]*(?:,\d+)?/g) ?? []).map((number) =>
    Number(number.replaceAll('.', '').replace(',', '.')),
  )

/** The numbers of a sentence, in its order: rates over nothing, or that the formula set has not, are left out. */
const told = (values: readonly (number | null | undefined)[]): number[] =>
  values.filter((value) => value !== null && value !== undefined)

const percentOf = ({ rates }: Row, name: string) => rates[name]?.percent

/** What a sentence on all of the city says, in its order. */
export const cityNumbers = (city: Row): number[] => {
  const { assigned, done, doneOnTime, doneLate, doneNoDeadline, openInTerm, openOverdue, openNoDeadline } =
    city.counts as Record<string, number>
  return told([
    assigned,
    done,
    percentOf(city, 'completion'),
    doneOnTime,
    percentOf(city, 'onTime'),
    doneLate,
    percentOf(city, 'doneLate'),
    doneNoDeadline,
    (openInTerm ?? 0) + (openOverdue ?? 0) + (openNoDeadline ?? 0),
    openInTerm,
    ...(openOverdue ? [openOverdue, percentOf(city, 'overdueUnfinished')] : []),
    openNoDeadline,
  ])
}

/** What the line of a department says, in its order. */
export const departmentNumbers = (row: Row): number[] => {
  const { assigned, done, doneOnTime, openOverdue } = row.counts as Record<string, number>
  return told([
    assigned,
    done,
    percentOf(row, 'completion'),
    doneOnTime,
    percentOf(row, 'onTime'),
    ...(openOverdue ? [openOverdue, percentOf(row, 'overdueUnfinished')] : []),
  ])
}

const annexRates = ['completion', 'onTime', 'doneLate', 'overdueUnfinished']

/** The cells of a row of the annex, without its number, name and remark. */
export const annexCells = (row: Row): (number | undefined)[] => {
  const counts = ['assigned', 'done', 'doneOnTime', 'doneLate', 'doneNoDeadline']
  const open = ['openInTerm', 'openOverdue', 'openNoDeadline']
  return [
    ...[...counts, ...open].map((name) => row.counts[name]),
    ...annexRates.map((name) => percentOf(row, name) ?? undefined),
  ]
}

/** The cells of a workbook's one sheet: numbers as numbers, per cent as per cent. */
export const readSheet = (file: Uint8Array): (string | number)[][] => {
  const parts = partsOf(file)
  const faces = elements(elements(parts['xl/styles.xml'] ?? '', 'cellXfs')[0] ?? '', 'xf')
  const readCell = (cell: string) => {
    const text = /<t[^>]*>(.*?)<\/t>/s.exec(cell)?.[1]
    const number = /<v>(.*?)<\/v>/.exec(cell)?.[1]
    if (number === undefined) return text ?? ''
    const face = faces[Number(attribute(cell, 'c', 's'))] ?? ''
    return face.includes('numFmtId="10"') ? Number((Number(number) * 100).toFixed(2)) : Number(number)
  }
  return elements(parts['xl/worksheets/sheet1.xml'] ?? '', 'row').map((row) =>
    elements(row, 'c').map(readCell),
  )
}

const sheetCounts = [
  'given',
  'assigned',
  'done',
  'doneOnTime',
  'doneLate',
  'doneNoDeadline',
  'openInTerm',
  'openOverdue',
  'openNoDeadline',
  'withdrawn',
  'reassigned',
]

/** A row of the figures as a sheet has it, from its counts on and without the last column. */
export const sheetCells = (row: Row & { readonly reportRate: { readonly percent: number | null } }) => [
  ...sheetCounts.map((name) => row.counts[name]),
  ...Object.values(row.rates).map((rate) => rate?.percent ?? ''),
  row.reportRate.percent ?? '',
]
