import { expect, test } from 'vitest'
import { piecesOf } from '../../../../functions/documents/texts/pdf/page-pieces.ts'

/** Letters of one line, each item where the one before ends, in points. */
const line = (...items: readonly [text: string, width: number][]) => {
  let x = 90
  return items.map(([text, width]) => {
    const item = { text, x, y: 100, width, height: 11 }
    x += width
    return item
  })
}

test('a letter out of another font stands within its word', () => {
  // As a PDF tells "Đà Nẵng" where the font of the text has no "ẵ": the change of the font is an item without letters.
  const items = line(['Đà N', 23.5], ['', 0], ['ẵ', 6.5], ['ng, ngày 05 tháng 7', 80])
  expect(piecesOf(items).map(({ text }) => text)).toEqual(['Đà Nẵng, ngày 05 tháng 7'])
})

test('a blank of its own parts words, however narrow', () => {
  const items = line(['Đà', 12], [' ', 0.5], ['Nẵng', 24])
  expect(piecesOf(items).map(({ text }) => text)).toEqual(['Đà Nẵng'])
})
