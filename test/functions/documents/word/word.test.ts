import { describe, expect, test } from 'vitest'
import { letterFilling } from '../../../../functions/documents/papers/figures/letter-filling.ts'
import { reportFilling } from '../../../../functions/documents/papers/figures/report-filling.ts'
import { day, departments, drafting, figuresBy, reportedDay } from '../papers/july.ts'
import { written } from '../papers/written.ts'
import { attribute, elements, partsOf, wordText } from '../sheets/parts.ts'

const millimetres = (twentieths: string | undefined) => (Number(twentieths) / 1440) * 25.4

const figures = figuresBy()
const parts = partsOf((await written('letter', letterFilling(figures, day, drafting))).bytes)
const document = parts['word/document.xml'] ?? ''
const [ofLetter = '', ofAnnex = ''] = elements(document, 'w:sectPr')
const paragraphs = elements(document, 'w:p')
const paragraphOf = (words: string) => paragraphs.find((xml) => wordText(xml).includes(words)) ?? ''
const pointsOf = (words: string) => Number(attribute(paragraphOf(words), 'w:sz', 'w:val')) / 2
const isBold = (words: string) => /<w:b\/>/.test(paragraphOf(words))
const isItalic = (words: string) => /<w:i\/>/.test(paragraphOf(words))
const alignmentOf = (words: string) => attribute(paragraphOf(words), 'w:jc', 'w:val')

describe('the form of Decree 30/2020/NĐ-CP', () => {
  test('A4 with margins of 20 mm above and below, 30 mm on the left and 15 on the right', () => {
    expect(millimetres(attribute(ofLetter, 'w:pgSz', 'w:w'))).toBeCloseTo(210, 1)
    expect(millimetres(attribute(ofLetter, 'w:pgSz', 'w:h'))).toBeCloseTo(297, 1)
    const margins = ['w:top', 'w:bottom', 'w:left', 'w:right'].map((side) =>
      Math.round(millimetres(attribute(ofLetter, 'w:pgMar', side))),
    )
    expect(margins).toEqual([20, 20, 30, 15])
  })

  test('everything is in Times New Roman, 14 points unless said otherwise', () => {
    const defaults = elements(parts['word/styles.xml'] ?? '', 'w:docDefaults')[0] ?? ''
    expect(attribute(defaults, 'w:rFonts', 'w:ascii')).toBe('Times New Roman')
    expect(attribute(defaults, 'w:rFonts', 'w:hAnsi')).toBe('Times New Roman')
    expect(attribute(defaults, 'w:sz', 'w:val')).toBe('28')
    expect(document).not.toContain('<w:rFonts')
  })

  test('issuing body and national name stand side by side in a table without lines', () => {
    const head = elements(document, 'w:tbl')[0] ?? ''
    const [left = '', right = ''] = elements(head, 'w:tc')
    expect(wordText(left)).toBe('ỦY BAN NHÂN DÂNTHÀNH PHỐ ĐÀ NẴNG')
    expect(wordText(right)).toBe('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAMĐộc lập - Tự do - Hạnh phúc')
    const borders = elements(head, 'w:tblBorders')[0] ?? ''
    expect([...borders.matchAll(/w:val="(\w+)"/g)].map(([, kind]) => kind)).toEqual(Array(6).fill('none'))
  })

  test.each([
    ['THÀNH PHỐ ĐÀ NẴNG', 13, true, false],
    ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 13, true, false],
    ['Độc lập - Tự do - Hạnh phúc', 14, true, false],
    ['/UBND-KSTT', 13, false, false],
    ['V/v kết quả', 13, false, false],
    ['Đà Nẵng, ngày', 14, false, true],
    ['Kính gửi:', 14, false, false],
    ['Qua theo dõi', 14, false, false],
    ['Nơi nhận:', 12, true, true],
    ['- Như trên;', 11, false, false],
    ['TM. ỦY BAN NHÂN DÂN', 14, true, false],
    ['PHÓ CHỦ TỊCH', 14, true, false],
  ])('%s: %i points, bold %s, italic %s', (words, points, bold, italic) => {
    expect([pointsOf(words), isBold(words), isItalic(words)]).toEqual([points, bold, italic])
  })

  test('the lines under the name, a third to a half of it, and under the whole motto are borders of these lengths', () => {
    const cells = elements(elements(document, 'w:tbl')[0] ?? '', 'w:tc')
    const lengths = cells.slice(0, 2).map((cell) => {
      const rule = elements(cell, 'w:p').at(-1) ?? ''
      expect(attribute(rule, 'w:top', 'w:val')).toBe('single')
      const column = Number(attribute(cell, 'w:tcW', 'w:w'))
      const sides = ['w:left', 'w:right'].map((side) => Number(attribute(rule, 'w:ind', side)))
      return (column - (sides[0] ?? 0) - (sides[1] ?? 0)) / 20
    })
    // The widths of the two lines in bold Times New Roman, in points: 10.97 em of 13, 12.2 em of 14.
    expect(lengths[0]).toBeGreaterThan((10.97 * 13) / 3)
    expect(lengths[0]).toBeLessThan((10.97 * 13) / 2)
    expect(lengths[1]).toBeCloseTo(12.2 * 14, 0)
  })

  test('number, signature and the day are left blank', () => {
    expect(wordText(paragraphOf('/UBND-KSTT'))).toMatch(/^Số: \u00a0{6}\/UBND-KSTT$/)
    expect(wordText(paragraphOf('Đà Nẵng, ngày'))).toMatch(/^Đà Nẵng, ngày \u00a0+ tháng 7 năm 2021$/)
    const signature = elements(elements(document, 'w:tbl')[1] ?? '', 'w:tc')[1] ?? ''
    expect(elements(signature, 'w:p').map(wordText)).toEqual([
      'TM. ỦY BAN NHÂN DÂN',
      'KT. CHỦ TỊCH',
      'PHÓ CHỦ TỊCH',
      ...Array(4).fill(''),
      'Trần Thị Hai',
    ])
  })

  test('the body is justified, its first lines 12.7 mm in, 6 points apart, lines 1.1 apart', () => {
    const body = paragraphOf('Qua theo dõi')
    expect(alignmentOf('Qua theo dõi')).toBe('both')
    expect(millimetres(attribute(body, 'w:ind', 'w:firstLine'))).toBeCloseTo(12.7, 1)
    expect(Number(attribute(body, 'w:spacing', 'w:after')) / 20).toBe(6)
    expect(Number(attribute(body, 'w:spacing', 'w:line')) / 240).toBe(1.1)
    expect(attribute(body, 'w:spacing', 'w:lineRule')).toBe('auto')
    expect([alignmentOf('V/v kết quả'), alignmentOf('/UBND-KSTT')]).toEqual(['center', 'center'])
  })

  test('the page number is in the middle of the upper margin, 14 points, from the second page on', () => {
    expect(ofLetter).toContain('<w:titlePg/>')
    const relations = parts['word/_rels/document.xml.rels'] ?? ''
    const headers = elements(ofLetter, 'w:headerReference').map((reference) => {
      const id = attribute(reference, 'w:headerReference', 'r:id')
      const target =
        elements(relations, 'Relationship').find((relation) => relation.includes(`Id="${id}"`)) ?? ''
      const type = attribute(reference, 'w:headerReference', 'w:type') ?? ''
      return [type, parts[`word/${attribute(target, 'Relationship', 'Target')}`] ?? ''] as const
    })
    const { default: others = '', first = '' } = Object.fromEntries(headers)
    expect(others).toMatch(/<w:instrText[^>]*>PAGE</)
    expect(attribute(others, 'w:jc', 'w:val')).toBe('center')
    expect(attribute(others, 'w:sz', 'w:val')).toBe('28')
    expect(first).not.toContain('PAGE')
    expect(millimetres(attribute(ofLetter, 'w:pgMar', 'w:header'))).toBeCloseTo(10, 0)
  })
})

test('no line ends within a symbol, no line of a paragraph stands alone, a list stays with what announces it', () => {
  expect(paragraphOf('Kèm theo Công văn số')).toMatch(/UBND<\/w:t><w:noBreakHyphen\/>/)
  expect(paragraphOf('Qua theo dõi')).toContain('<w:widowControl/>')
  expect(paragraphOf('1. Biểu dương')).toContain('<w:keepNext/>')
})

describe('the annex of all departments', () => {
  const table = elements(document, 'w:tbl')[2] ?? ''
  const rows = elements(table, 'w:tr').map((row) => elements(row, 'w:tc').map(wordText))

  test('is on pages of its own, across, numbered from 1', () => {
    expect(attribute(ofAnnex, 'w:pgSz', 'w:orient')).toBe('landscape')
    expect(millimetres(attribute(ofAnnex, 'w:pgSz', 'w:w'))).toBeCloseTo(297, 1)
    expect(attribute(ofAnnex, 'w:pgNumType', 'w:start')).toBe('1')
    expect(wordText(paragraphOf('(Kèm theo'))).toContain('Kèm theo Công văn số')
  })

  test('both rows of headings repeat on every page, and no row is torn apart', () => {
    const all = elements(table, 'w:tr')
    expect(all.map((row) => row.includes('<w:tblHeader'))).toEqual(all.map((_, place) => place < 2))
    expect(all.every((row) => row.includes('<w:cantSplit'))).toBe(true)
  })

  test('holds every department once, with the very numbers of the figures', () => {
    expect(rows).toHaveLength(2 + 1 + 2 + departments.length)
    for (const { code, counts, rates } of figures.departments) {
      const name = departments.find((department) => department.code === code)?.name
      const [row, ...more] = rows.filter((cells) => cells[1] === name)
      expect(more).toEqual([])
      const { assigned, done, doneOnTime, doneLate, doneNoDeadline } = counts
      const { openInTerm, openOverdue, openNoDeadline } = counts
      const numbers = [
        assigned,
        done,
        doneOnTime,
        doneLate,
        doneNoDeadline,
        openInTerm,
        openOverdue,
        openNoDeadline,
      ]
      expect(row?.slice(2, 10).map((text) => Number(text.replace('.', '')))).toEqual(numbers)
      const percents = ['completion', 'onTime', 'doneLate', 'overdueUnfinished'].map(
        (rate) => rates[rate]?.percent?.toFixed(2).replace('.', ',') ?? '–',
      )
      expect(row?.slice(10, 14)).toEqual(percents)
    }
  })

  test('numbers are in Vietnamese form', () => {
    expect(rows.find((cells) => cells[1] === 'Sở Nội vụ')?.slice(2, 4)).toEqual(['5.820', '5.710'])
  })
})

test('a report has its name and what it is about in bold in the middle, over the body', async () => {
  const filling = reportFilling(figures, reportedDay, { ...drafting, dated: '2021-07-05' })
  const report = partsOf((await written('report', filling)).bytes)
  const all = elements(report['word/document.xml'] ?? '', 'w:p')
  const title = all.find((xml) => wordText(xml) === 'BÁO CÁO') ?? ''
  expect(title).toContain('<w:b/>')
  expect(attribute(title, 'w:jc', 'w:val')).toBe('center')
  expect(all.map(wordText)).toContain('Đà Nẵng, ngày 05 tháng 7 năm 2021')
})

test('what ends a section takes no room, so that a signature at the foot of a page begins no other', () => {
  const ending = paragraphs.find((xml) => xml.includes('<w:sectPr>')) ?? ''
  expect(ending).toMatch(/<w:spacing [^>]*w:line="20" w:lineRule="exact"/)
})
