import { beforeAll, describe, expect, it } from 'vitest'
import { openCity } from '../../platform/http/city.ts'
import type { Api } from '../../platform/http/handlers.ts'
import { zipOf } from '../reading/zip-writer.ts'
import { soundPdf } from './hostile-pdfs.ts'
import { pdfOf } from './pdf-writer.ts'
import { paragraph, table, wordFileOf } from './word-files.ts'

let api: Api

beforeAll(async () => {
  api = await openCity()
})

const read = (name: string, file: Uint8Array, user = 'vp.mot') =>
  api.ask(user, `POST /api/directive-texts?name=${encodeURIComponent(name)}`, file)
const refusal = async (name: string, file: Uint8Array) => {
  const { status, body } = await read(name, file)
  return [status, body.code, body.facts?.why].filter(Boolean)
}

const sound = () => wordFileOf({ body: paragraph('Giao Sở Xây dựng.') })
const compound = (words: string) =>
  Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(504), Buffer.from(words, 'utf16le')])

describe('the text of a directive is read out of its file', () => {
  it('of Word, a line a paragraph', async () => {
    const { status, body } = await read('Kết luận.docx', sound())
    expect([status, body]).toEqual([
      200,
      { name: 'Kết luận.docx', kind: 'word', text: 'Giao Sở Xây dựng.', notes: [] },
    ])
  })

  it('of a plain text, in whatever encoding its words tell', async () => {
    const words = 'Giao Sở Xây dựng\n\n- Rà soát;\tngay'
    const expected = 'Giao Sở Xây dựng\n- Rà soát;\tngay'
    const utf16 = Buffer.concat([
      Buffer.from([0xff, 0xfe]),
      Buffer.from(words.replaceAll('\n', '\r\n'), 'utf16le'),
    ])
    for (const file of [Buffer.from(`\ufeff${words}`), Buffer.from(words.normalize('NFD')), utf16])
      expect((await read('a.txt', file)).body).toMatchObject({ kind: 'text', text: expected, notes: [] })
    const old = await read('a.txt', Buffer.from('Giao Së X©y dùng chñ tr×', 'latin1'))
    expect(old.body).toMatchObject({ text: 'Giao Sở Xây dựng chủ trì', notes: [{ code: 'converted' }] })
    expect(await refusal('a.txt', Buffer.from([0x41, 0xc3, 0x28, 0xff]))).toEqual([
      422,
      'text-file-unreadable',
      'encoding',
    ])
  })

  it('of a PDF, which has pages', async () => {
    const { status, body } = await read('a.pdf', soundPdf())
    const text = 'Giao Sở Xây dựng báo cáo kết quả thực hiện.'
    expect([status, body]).toEqual([200, { name: 'a.pdf', kind: 'pdf', pages: 1, text, notes: [] }])
  })

  it('for those who register directives alone', async () => {
    for (const user of ['gd.sxd', 'ct.mot', 'qt.mot'])
      expect((await read('a.docx', sound(), user)).status).toBe(403)
  })

  it('never of a state secret, wherever the stamp stands', async () => {
    const file = wordFileOf({
      body: `${table(['UBND', 'CỘNG HÒA'], ['TỐI MẬT', 'x'])}${paragraph('Giao việc')}`,
    })
    expect(await refusal('a.docx', file)).toEqual([422, 'secret-directive'])
  })
})

describe('a file that is none is refused, with what to do', () => {
  const many = Array.from({ length: 51 }, () => paragraph('x'.repeat(20_000))).join('')
  const bomb = '\0'.repeat(40 * 1024 * 1024)
  it.each<[string, string, () => Uint8Array, string, string?]>([
    ['nothing', 'a.docx', () => Buffer.alloc(0), 'text-file-empty'],
    ['no words', 'a.docx', () => wordFileOf({ body: paragraph(' ') }), 'text-file-empty'],
    ['no words', 'a.txt', () => Buffer.from('\n \n'), 'text-file-empty'],
    [
      'pictures of pages in Word',
      'a.docx',
      () => wordFileOf({ body: '', more: { 'word/media/image1.png': 'x' } }),
      'text-file-is-scan',
    ],
    ['a picture', 'a.jpg', () => Buffer.from('ffd8ffe0', 'hex'), 'text-file-is-scan'],
    ['Word of before 2007', 'a.doc', () => compound('WordDocument'), 'text-file-unreadable', 'old-word'],
    [
      'the same under another name',
      'a.docx',
      () => compound('WordDocument'),
      'text-file-unreadable',
      'old-word',
    ],
    ['RTF', 'a.rtf', () => Buffer.from('{\\rtf1 a}'), 'text-file-unreadable', 'old-word'],
    ['with a password', 'a.docx', () => compound('EncryptedPackage\0'), 'text-file-unreadable', 'password'],
    ['called a macro file', 'a.docm', sound, 'text-file-unreadable', 'macros'],
    [
      'with macros inside',
      'a.docx',
      () => wordFileOf({ body: paragraph('a'), more: { 'word/vbaProject.bin': 'x' } }),
      'text-file-unreadable',
      'macros',
    ],
    [
      'that says it has macros',
      'a.docx',
      () =>
        wordFileOf({ body: paragraph('a'), type: 'application/vnd.ms-word.document.macroEnabled.main+xml' }),
      'text-file-unreadable',
      'macros',
    ],
    ['a PDF called Word', 'a.docx', soundPdf, 'text-file-unreadable', 'name'],
    ['Word called a PDF', 'a.pdf', sound, 'text-file-unreadable', 'name'],
    ['a text called a PDF', 'a.pdf', () => Buffer.from('Giao việc'), 'text-file-unreadable', 'name'],
    ['nothing', 'a.pdf', () => Buffer.alloc(0), 'text-file-empty'],
    ['cut off', 'a.pdf', () => soundPdf().subarray(0, -200), 'text-file-unreadable', 'damaged'],
    ['without letters', 'a.pdf', () => pdfOf([[], []]), 'text-file-is-scan'],
    ['a text called Word', 'a.docx', () => Buffer.from('Giao việc'), 'text-file-unreadable', 'name'],
    ['Word called a text', 'a.txt', sound, 'text-file-unreadable', 'name'],
    ['another kind', 'a.html', () => Buffer.from('<p>Giao việc</p>'), 'text-file-unreadable', 'kind'],
    ['another zip', 'a.docx', () => zipOf([{ name: 'a', data: 'b' }]), 'text-file-unreadable', 'kind'],
    ['bytes of nothing', 'a.docx', () => Buffer.alloc(2_000), 'text-file-unreadable', 'damaged'],
    ['cut off', 'a.docx', () => sound().subarray(0, -100), 'text-file-unreadable', 'damaged'],
    ['not closed', 'a.docx', () => wordFileOf({ body: '<w:p><w:r>' }), 'text-file-unreadable', 'damaged'],
    [
      'with a DTD',
      'a.docx',
      () =>
        wordFileOf({
          body: paragraph('a'),
          more: { 'word/document.xml': '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>' },
        }),
      'text-file-unreadable',
      'foreign',
    ],
    [
      'a bomb',
      'a.docx',
      () => wordFileOf({ body: paragraph('a'), more: { 'word/document.xml': bomb } }),
      'text-file-unreadable',
      'swells',
    ],
    ['too many words', 'a.docx', () => wordFileOf({ body: many }), 'text-file-too-long'],
    [
      'too many cells',
      'a.docx',
      () => wordFileOf({ body: table(Array.from({ length: 20_000 }, (_, place) => `ô ${place}`)) }),
      'text-file-too-long',
    ],
    ['too many words', 'a.txt', () => Buffer.from('x'.repeat(1_000_001)), 'text-file-too-long'],
  ])('%s, %s', async (_, name, make, ...expected) => {
    expect(await refusal(name, make())).toEqual([422, ...expected])
  })

  it('larger than a file may be', async () => {
    expect(await refusal('a.txt', Buffer.alloc(4 * 1024 * 1024 + 1, 'a'))).toEqual([422, 'file-too-big'])
  })
})
