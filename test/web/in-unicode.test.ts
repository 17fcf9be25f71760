import { expect, test } from 'vitest'
import { inUnicode } from '../../web/values/in-unicode.ts'

test.each<[string, string, string]>([
  [
    'TCVN3, cell by cell',
    'Hä tªn\t§¬n vÞ\nLª V¨n §øc\tSë X©y dùng',
    'Họ tên\tĐơn vị\nLê Văn Đức\tSở Xây dựng',
  ],
  ['VNI', 'Leâ Vaên Ñöùc\tSôû Xaây döïng', 'Lê Văn Đức\tSở Xây dựng'],
  ['Unicode', 'Lê Văn Đức\tSở Xây dựng', 'Lê Văn Đức\tSở Xây dựng'],
  ['no table', 'VÒ viÖc rµ so¸t tiÕn ®é', 'Về việc rà soát tiến độ'],
  ['a foreign name among Vietnamese ones', 'Jürgen Müller\tSở Xây dựng', 'Jürgen Müller\tSở Xây dựng'],
  [
    'UTF-8 that was read as another code page',
    `${Buffer.from('Lê Văn Đức').toString('latin1')}\tSở`,
    'Lê Văn Đức\tSở',
  ],
  ['nothing', '', ''],
  ['empty cells and lines', 'a\t\tb\n\nc', 'a\t\tb\n\nc'],
])('letters of before Unicode in what is pasted: %s', (_, pasted, read) => {
  expect(inUnicode(pasted)).toBe(read)
})
