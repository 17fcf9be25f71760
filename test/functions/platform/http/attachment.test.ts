import { expect, test } from 'vitest'
import { attachment } from '../../../../functions/platform/http/attachment.ts'

test('a Vietnamese name goes out in UTF-8, and without its marks for who knows ASCII only', () => {
  expect(attachment('Công văn đôn đốc.docx')).toBe(
    `attachment; filename="Cong van don doc.docx"; filename*=UTF-8''C%C3%B4ng%20v%C4%83n%20%C4%91%C3%B4n%20%C4%91%E1%BB%91c.docx`,
  )
})

test.each(['a"b\\c%d.csv', "l'été (1)*!.xlsx", 'a\r\nx: y', '日本.docx'])(
  '%j breaks neither the header nor the name',
  (name) => {
    const header = attachment(name)
    const [, plain = '', encoded = ''] =
      /^attachment; filename="([^"\\%]*)"; filename\*=UTF-8''([\w.%~-]*)$/.exec(header) ?? []
    expect(plain).toMatch(/^[\x20-\x7e]+$/)
    expect(decodeURIComponent(encoded)).toBe(name)
  },
)
