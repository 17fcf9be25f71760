import { expect, it } from 'vitest'
import type { ImportedRow } from '../../../../functions/documents/reading/imported-table.ts'
import { readTableFile } from '../../../../functions/documents/reading/table-file.ts'
import { asFormula, type BiffRecord, changed, linkOut, twiceA1, workbookOf } from './old-workbooks.ts'

/** A large workbook is read in pieces of 20,000 cells: what holds for all of them holds in each. */

const numbersOf = (rows: number, columns: number) =>
  Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) => row * 100 + column + 0.5),
  )

const rowsOf = async (file: Uint8Array): Promise<readonly ImportedRow[]> =>
  (await readTableFile('a.xls', file))[0]?.rows ?? []

const number = 0x203
/** What the formula in the first cell is; the others only name that cell. */
const firstCell = [0x01, 0, 0, 0, 0]
const sharedFormula = (tokens: readonly number[]): BiffRecord => {
  const body = Buffer.alloc(10 + tokens.length)
  body.writeUInt16LE(0xffff, 2)
  body.writeUInt8(0xff, 5)
  body.writeUInt16LE(tokens.length, 8)
  Buffer.from(tokens).copy(body, 10)
  return { kind: 0x4bc, body }
}

const sharing = (tokens: readonly number[], cells: ReturnType<typeof numbersOf>) =>
  changed(workbookOf('biff8', [{ name: 'a', cells }]), (records) => {
    const first = records.findIndex(({ kind }) => kind === number)
    return records
      .map(asFormula(firstCell))
      .flatMap((record, place) => (place === first ? [record, sharedFormula(tokens)] : [record]))
  })

/** A row's numbers from the one that it begins with, in one record. */
const sixtyNumbers = ({ kind, body }: BiffRecord): BiffRecord => {
  if (kind !== number) return { kind, body }
  const [row, look] = [body.readUInt16LE(0), body.readUInt16LE(4)]
  const numbers = Buffer.alloc(4 + 60 * 6 + 2)
  numbers.writeUInt16LE(row, 0)
  for (let column = 0; column < 60; column += 1) {
    numbers.writeUInt16LE(look, 4 + column * 6)
    numbers.writeInt32LE(((row * 60 + column) << 2) | 2, 6 + column * 6)
  }
  numbers.writeUInt16LE(59, numbers.length - 2)
  return { kind: 0xbd, body: numbers }
}

it('as many cells as a list may have: each in its place', async () => {
  const cells = numbersOf(5_000, 1)
  const file = changed(workbookOf('biff8', [{ name: 'a', cells }]), (records) => records.map(sixtyNumbers))
  const expected = cells.map((_, row) => ({
    row: row + 1,
    cells: Array.from({ length: 60 }, (_, column) => ({ number: row * 60 + column })),
  }))
  // Compared as texts: three hundred thousand objects take vitest a minute.
  expect(JSON.stringify(await rowsOf(file)) === JSON.stringify(expected)).toBe(true)
})

it('several sheets, each with more than a piece', async () => {
  const cells = numbersOf(2_500, 9)
  const file = workbookOf('biff8', [
    { name: 'a', cells, merged: ['A1:A3'] },
    { name: 'b', cells: [], isHidden: true },
    { name: 'c', cells },
  ])
  const tables = await readTableFile('a.xls', file)
  expect(tables.map(({ name, isHidden, rows }) => [name, isHidden, rows.length])).toEqual([
    ['a', false, 2_500],
    ['b', true, 0],
    ['c', false, 2_500],
  ])
  expect(tables[2]?.rows.at(-1)?.cells.at(-1)).toEqual({ number: 249_908.5 })
})

it('a formula that the cells of every piece share', async () => {
  const rows = await rowsOf(sharing(twiceA1, numbersOf(3_000, 9)))
  const cells = rows.flatMap((row) => row.cells)
  expect(cells).toHaveLength(27_000)
  expect(cells.filter((cell) => !cell?.formula)).toEqual([])
  expect(cells[0]).toEqual({ number: 0.5, formula: true })
  expect(cells.at(-1)).toEqual({ number: 299_908.5, formula: true })
})

it('a shared formula that reaches out of the file', async () => {
  await expect(rowsOf(sharing(linkOut, numbersOf(2_500, 9)))).rejects.toMatchObject({
    code: 'file-has-formulas',
    facts: { sheet: 'a', cells: 'A1, B1, C1, D1, E1' },
  })
})
