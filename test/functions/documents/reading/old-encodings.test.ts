import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import {
  hasConverted,
  ofCodePage,
  withUnicode,
} from '../../../../functions/documents/reading/encodings/old-encodings.ts'
import { converted } from '../../../../functions/documents/reading/encodings/old-letters.ts'
import { isSyllable } from '../../../../functions/documents/reading/encodings/syllables.ts'
import { type ImportedTable, importedText } from '../../../../functions/documents/reading/imported-table.ts'

const tableOf = (rows: readonly (readonly string[])[]): ImportedTable => ({
  name: 'a',
  rows: rows.map((cells, place) => ({ row: place + 1, cells: cells.map(importedText) })),
})

const cellsOf = (rows: readonly (readonly string[])[]) =>
  withUnicode(tableOf(rows)).rows.map(({ cells }) => cells)

describe('letters of the old encodings', () => {
  it.each([
    ['tcvn3', 'VÒ viÖc rµ so¸t', 'Về việc rà soát'],
    ['tcvn3', 'Rµ so¸t tiÕn ®é dù ¸n nhµ ë x· héi', 'Rà soát tiến độ dự án nhà ở xã hội'],
    ['tcvn3', 'Së N«ng nghiÖp vµ Ph¸t triÓn n«ng th«n', 'Sở Nông nghiệp và Phát triển nông thôn'],
    [
      'tcvn3',
      '§µ N½ng, ¡n Khª, ¢u C¬, ¦u tiªn, h\u00ADíng dÉn',
      'Đà Nẵng, Ăn Khê, Âu Cơ, Ưu tiên, hướng dẫn',
    ],
    ['tcvn3', 'uû ban, thuý, ngoÆc, khuyÕn, quyÒn', 'uỷ ban, thuý, ngoặc, khuyến, quyền'],
    ['tcvn3', 'UBND TØNH QUẢNG', 'UBND TỈNH QUẢNG'],
    ['tcvn3', 'UBND TØNH', 'UBND TỈNH'],
    ['tcvn3', 'TR¦êNG HäC', 'TRƯỜNG HỌC'],
    ['vni', 'Veà vieäc raø soaùt', 'Về việc rà soát'],
    ['vni', 'Ñaø Naüng, ñöôøng phoá, thöïc hieän', 'Đà Nẵng, đường phố, thực hiện'],
    ['vni', 'UYÛ BAN NHAÂN DAÂN THAØNH PHOÁ', 'UỶ BAN NHÂN DÂN THÀNH PHỐ'],
    [
      'vni',
      'Sôû Keá hoaïch vaø Ñaàu tö; kyù, lyù, quyeát ñònh, chæ ñaïo',
      'Sở Kế hoạch và Đầu tư; ký, lý, quyết định, chỉ đạo',
    ],
  ] as const)('%s: %s', (encoding, text, expected) => {
    expect(converted(text, encoding)).toBe(expected)
  })

  it('every small letter of Vietnamese has its place in TCVN3', () => {
    const places =
      '\u00A8\u00A9\u00AA\u00AB\u00AC\u00AD\u00AEµ¶·¸¹»¼½¾ÆÇÈÉÊËÌÎÏÐÑÒÓÔÕÖ×ØÜÝÞßáâãäåæçèéêëìíîïñòóôõö÷øùúûüýþ'
    const letters = [...converted(places, 'tcvn3')]
    expect(new Set(letters).size).toBe(67)
    expect(
      letters.every((letter) =>
        'aăâeêioôơuưyđ'.includes(
          letter.normalize('NFD')[0] === 'đ' ? 'đ' : (letter.normalize('NFD')[0] ?? ''),
        ),
      ),
    ).toBe(true)
  })
})

describe('a table is recognised by its words', () => {
  const row = ['8402/UBND-KSTT', 'VÒ viÖc rµ so¸t', 'SXD', 'Công văn', 'UBND thành phố']

  it('cell by cell: what is Unicode stays', () => {
    const [, cells] = cellsOf([['Số, ký hiệu', 'Trích yếu'], row])
    expect(cells).toEqual([
      { text: '8402/UBND-KSTT' },
      { text: 'Về việc rà soát', encoding: 'tcvn3' },
      { text: 'SXD' },
      { text: 'Công văn' },
      { text: 'UBND thành phố' },
    ])
  })

  it('what could be either goes with its column', () => {
    const cells = cellsOf([['B¸o c¸o tiÕn ®é'], ['Thó y']])
    expect(cells[1]).toEqual([{ text: 'Thú y', encoding: 'tcvn3' }])
  })

  it('VNI', () => {
    const [cells] = cellsOf([['Sôû Xaây döïng', 'Veà vieäc raø soaùt']])
    expect(cells).toEqual([
      { text: 'Sở Xây dựng', encoding: 'vni' },
      { text: 'Về việc rà soát', encoding: 'vni' },
    ])
  })

  it.each([
    [
      'the assignments of real cities',
      readFileSync(new URL('../../directives/real-assignments.json', import.meta.url), 'utf8'),
    ],
    [
      'French',
      `Où est la Société Générale ? L'été à Nîmes, déjà vécu : le château, la forêt, l'île, Noël, Saïgon, naïf, haï, dû, sûr.
      Le théâtre où l'on répète a été créé dès l'année dernière. Ça coûte cher, garçon ! Œuvre, cœur, aiguë, maïs, Loïc.`,
    ],
    [
      'English and German',
      'A naïve café, résumé, 5 µm, 25 °C, ±3 %, § 5, © 2021, ® – Übergröße für Müller, Straße, Köln, schön.',
    ],
    [
      'Vietnamese in every spelling',
      'Uỷ ban ủy quyền; hoà bình hòa giải; khoẻ khỏe; quí quý; Krông Búk, Đắk Lắk, Ea H’leo, Bà Rịa – Vũng Tàu; m², km³, 1½',
    ],
    [
      'Vietnamese with its marks apart',
      'Về việc rà soát quy hoạch, thống nhất chủ trương đầu tư'.normalize('NFD'),
    ],
  ])('no false alarm: %s', (_, text) => {
    for (const table of [tableOf([[text]]), tableOf(text.split(/[\n.;,]/).map((line) => [line]))])
      expect(hasConverted(withUnicode(table))).toBe(false)
  })

  it('the code page of Windows only where its words are Vietnamese', () => {
    expect(ofCodePage(tableOf([['Về việc rà soát']]))?.rows[0]?.cells[0]).toEqual({
      text: 'Về việc rà soát',
      encoding: 'windows-1258',
    })
    expect(ofCodePage(tableOf([['Société Générale, où est-ce ?']]))).toBeUndefined()
  })
})

it.each([
  ['nghiêng', true],
  ['thuở', true],
  ['khuya', true],
  ['giếng', true],
  ['quyết', true],
  ['các', true],
  ['cạc', true],
  ['càc', false],
  ['viÖc', false],
  ['résumé', false],
  ['où', false],
])('%s is a syllable: %s', (word, expected) => expect(isSyllable(word)).toBe(expected))
