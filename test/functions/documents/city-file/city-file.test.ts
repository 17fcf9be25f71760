import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { DamagedFile } from '../../../../functions/documents/city-file/city-file.ts'
import { departmentRecords } from '../../platform/table/city.ts'
import { fileOf, readFile } from './whole-city.ts'

const records = departmentRecords('SNV', 'SXD', 'STC')
const lines = fileOf(records)

const read = readFile

const problemsOf = async (given: readonly string[]) => {
  const error = await read(given).catch((thrown: unknown) => thrown)
  if (!(error instanceof DamagedFile)) throw new Error('the file was taken')
  return error.problems
}

/** The lines with one of them, by its number, put otherwise. */
const with_ = (number: number, ...others: string[]) => lines.toSpliced(number - 1, 1, ...others)

const line = (number: number) => lines[number - 1] as string

describe('the file of a city', () => {
  it('has a head, a line for each record and an end', () => {
    expect(lines.map((text) => Object.keys(JSON.parse(text)))).toEqual([
      ['line', 'hash', 'city'],
      ['line', 'hash', 'record'],
      ['line', 'hash', 'record'],
      ['line', 'hash', 'record'],
      ['line', 'hash', 'end'],
    ])
    expect(JSON.parse(line(1)).city).toEqual({ format: 'dung-han', version: 1 })
    expect(JSON.parse(line(5)).end).toEqual({ records: 3 })
  })

  it('has hashes that any program can compute: of the hash before, a line feed, what the line says', () => {
    const hashes = lines.map((text) => JSON.parse(text).hash as string)
    const said = lines.map((text) => text.replace(/^\{"line":\d+,"hash":"\w+",/, '{'))
    said.forEach((text, place) => {
      const before = hashes[place - 1] ?? ''
      expect(createHash('sha256').update(`${before}\n${text}`).digest('hex')).toBe(hashes[place])
    })
  })

  it('gives back its records, and the hash over all', async () => {
    expect(await read(lines)).toEqual({ records, hash: JSON.parse(line(5)).hash })
    expect(await read(fileOf([]))).toMatchObject({ records: [] })
  })

  it('may be written anew by another program, as long as it says the same', async () => {
    const anew = lines.map((text) =>
      JSON.stringify(Object.fromEntries(Object.entries(JSON.parse(text)).reverse()), null, 1),
    )
    expect((await read(anew)).records).toEqual(records)
  })
})

describe('refused with the line', () => {
  it.each<[string, readonly string[], ...object[]]>([
    ['an empty file', [], { line: 1, code: 'no-city-file' }],
    ['another file', ['{"format":"xlsx"}'], { line: 1, code: 'no-city-file' }],
    ['a file without its head', lines.slice(1), { line: 1, code: 'no-city-file' }],
    [
      'another version',
      with_(1, line(1).replace('"version":1', '"version":2')),
      { line: 1, code: 'other-version', found: 2 },
    ],
    ['a letter altered', with_(3, line(3).replace('Sở', 'Số')), { line: 3, code: 'altered', found: 3 }],
    [
      'a field added',
      with_(3, line(3).replace('"kind"', '"colour":"red","kind"')),
      { line: 3, code: 'altered', found: 3 },
    ],
    ['half a character', with_(3, line(3).replace('Sở', '\\ud800')), { line: 3, code: 'altered', found: 3 }],
    [
      'a number beyond all',
      with_(3, line(3).replace('"kind"', '"number":1e999,"kind"')),
      { line: 3, code: 'altered', found: 3 },
    ],
    ['a line lost', with_(3), { line: 3, code: 'missing-lines', found: 4 }],
    ['two lines lost', lines.toSpliced(1, 2), { line: 2, code: 'missing-lines', found: 4 }],
    ['the first record lost', with_(2), { line: 2, code: 'missing-lines', found: 3 }],
    ['a line doubled', with_(3, line(3), line(3)), { line: 4, code: 'moved-or-doubled', found: 3 }],
    [
      'two lines exchanged',
      lines.toSpliced(1, 2, line(3), line(2)),
      { line: 2, code: 'missing-lines', found: 3 },
      { line: 3, code: 'moved-or-doubled', found: 2 },
    ],
    ['a line that is none', with_(3, 'Sở Nội vụ'), { line: 3, code: 'no-line' }],
    [
      'an empty line',
      with_(3, '', line(3)),
      { line: 3, code: 'no-line' },
      { line: 4, code: 'moved-or-doubled', found: 3 },
    ],
    ['half a line', with_(3, line(3).slice(0, -9)), { line: 3, code: 'no-line' }],
    ['the end lost', lines.slice(0, -1), { line: 5, code: 'cut-off' }],
    [
      'cut off in the middle',
      [...lines.slice(0, 3), line(4).slice(0, 40)],
      { line: 4, code: 'no-line' },
      { line: 5, code: 'cut-off' },
    ],
    ['two files in one', [...lines, ...lines.slice(0, 1)], { line: 6, code: 'after-the-end', found: 1 }],
    [
      'another count at the end',
      with_(5, line(5).replace('3}', '2}')),
      { line: 5, code: 'altered', found: 5 },
    ],
  ])('%s', async (_, given, ...problems) => {
    expect(await problemsOf(given)).toEqual(problems)
  })

  it('lines of another export', async () => {
    const other = fileOf(departmentRecords('SNV', 'STTTT', 'STC'))
    const problem = { line: 4, code: 'altered', found: 4 }
    expect(await problemsOf([...lines.slice(0, 3), ...other.slice(3)])).toEqual([problem])
  })

  it('no more than the first twenty', async () => {
    const many = fileOf(departmentRecords(...Array.from({ length: 30 }, (_, place) => `S${place + 10}`)))
    expect(
      await problemsOf(many.map((text, place) => (place > 0 ? text.replace('Sở', 'Số') : text))),
    ).toHaveLength(20)
  })
})
