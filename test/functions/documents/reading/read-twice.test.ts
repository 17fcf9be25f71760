import { expect, it } from 'vitest'
import { withTextsReadOnce } from '../../../../functions/documents/reading/encodings/read-twice.ts'
import { importedText } from '../../../../functions/documents/reading/imported-table.ts'

const cellOf = (text: string) =>
  withTextsReadOnce({ name: 'a', rows: [{ row: 1, cells: [importedText(text)] }] }).rows[0]?.cells[0]

const words = [
  'Rà soát tiến độ dự án nhà ở xã hội',
  'Về việc “đôn đốc” – năm 2021…',
  'Đà Nẵng, Ư Ơ Ă ừ ữ ỹ ỵ ằ ẵ ặ',
  'đã',
  'gửi từng đơn vị rà',
  'hai dòng\nở một ô',
]

it.each(words)(
  'UTF-8 that was taken for Windows-1252 or Latin-1 is read as it was, and marked: %s',
  (text) => {
    for (const codePage of ['windows-1252', 'latin1'] as const) {
      const bytes = Buffer.from(text)
      const seen =
        codePage === 'latin1' ? bytes.toString('latin1') : new TextDecoder('windows-1252').decode(bytes)
      expect(cellOf(seen)).toEqual({ text, encoding: 'utf-8-as-ansi' })
    }
  },
)

it.each([
  ...words,
  'VÒ viÖc rµ so¸t tiÕn ®é',
  'Veà vieäc raø soaùt',
  'Müller, São Paulo, ÃO',
  'SXD',
  '12 m²',
  'Ã',
])('other words stay as they are: %s', (text) => {
  expect(cellOf(text)).toEqual(importedText(text))
})

it('a cell that mixes both is left alone', () => {
  const text = 'RÃ  soÃ¡t tiến độ'
  expect(cellOf(text)).toEqual({ text })
})
