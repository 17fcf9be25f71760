import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import type { CityRecord } from '../../../../functions/documents/city-file/restore.ts'
import { requireTemplate } from '../../../../functions/documents/papers/templates/check-template.ts'
import { exampleOf } from '../../../../functions/documents/papers/templates/fields.ts'
import { filledTemplate } from '../../../../functions/documents/papers/templates/filled-template.ts'
import { fieldsOf, paperKindNames } from '../../../../functions/documents/papers/templates/kinds.ts'
import { standardTemplate } from '../../../../functions/documents/papers/templates/standard-template.ts'
import { defaultSettings } from '../../../../functions/organisation/settings/settings.ts'
import { openCity } from '../../platform/http/city.ts'
import { type Api, itIs } from '../../platform/http/handlers.ts'
import { smallCityTasks } from '../../platform/table/small-city.ts'
import { daNang } from './july.ts'
import { readWord } from './paper-words.ts'

let api: Api

const entered = { from: '2021-01-01', by: 'qt.mot', at: '2020-12-31T02:00:00.000Z' } as const
const names: CityRecord = {
  kind: 'settings',
  entry: { ...entered, value: { ...defaultSettings, ...daNang } },
}

beforeAll(async () => {
  api = await openCity([names, ...smallCityTasks('SXD', 'STC')])
  itIs('2021-07-27')
})

afterAll(() => {
  vi.useRealTimers()
})

const standardLetter = () => standardTemplate('letter', daNang)

/** Notes as Word keeps them, told to the file as a part of this kind. */
const withNotes = (file: Uint8Array, kind: 'footnotes' | 'endnotes' | 'comments', text: string) => {
  const types = strFromU8(unzipSync(file)['[Content_Types].xml'] ?? new Uint8Array())
  const type = `application/vnd.openxmlformats-officedocument.wordprocessingml.${kind}+xml`
  return edited(file, (one) => one, {
    [`word/${kind}.xml`]: `<w:${kind} xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:${kind}>`,
    '[Content_Types].xml': types.replace(
      '</Types>',
      `<Override PartName="/word/${kind}.xml" ContentType="${type}"/></Types>`,
    ),
  })
}

/** The file with its body changed, as somebody does it in Word. */
const edited = (
  file: Uint8Array,
  change: (document: string) => string,
  more: Record<string, string> = {},
) => {
  const parts = unzipSync(file)
  const document = strToU8(change(strFromU8(parts['word/document.xml'] ?? new Uint8Array())))
  const added = Object.fromEntries(Object.entries(more).map(([name, text]) => [name, strToU8(text)]))
  return zipSync({ ...parts, ...added, 'word/document.xml': document })
}

const greeting = 'UBND {dia_phuong} yêu cầu Thủ trưởng các cơ quan'
const ownWords = (document: string) =>
  document.replace(greeting, 'Uỷ ban trân trọng đề nghị Thủ trưởng các cơ quan')

const templateAt = async (kind = 'letter') => api.ask('vp.mot', `GET /api/paper-templates/${kind}`)
const send = async (file: Uint8Array, { from = '2021-07-29', kind = 'letter', user = 'vp.mot' } = {}) => {
  const { etag } = await templateAt(kind)
  const query = `from=${from}&name=${encodeURIComponent('mẫu của Văn phòng.docx')}`
  return api.ask(user, `PUT /api/paper-templates/${kind}?${query}`, file, { ifMatch: etag ?? '' })
}
const letterTexts = async () =>
  readWord((await api.fetch('vp.mot', 'GET /api/papers/letter?period=2021')).bytes).paragraphs.join('\n')

describe('every kind’s standard template', () => {
  it.each(paperKindNames)(
    '%s passes the check that the Office’s own has to pass, and fills',
    async (kind) => {
      const file = await standardTemplate(kind, daNang)
      expect(() => requireTemplate(file, fieldsOf(kind))).not.toThrow()
      const { paragraphs, tables } = readWord(filledTemplate(file, exampleOf(fieldsOf(kind))))
      expect([...paragraphs, ...tables.flat(2)].join('\n')).not.toMatch(/[{}]/)
    },
  )

  it('shows of what excludes each other one in its example', async () => {
    const shown = async (kind: (typeof paperKindNames)[number]) => {
      const file = filledTemplate(await standardTemplate(kind, daNang), exampleOf(fieldsOf(kind)))
      return readWord(file).paragraphs.join('\n')
    }
    expect(await shown('extension-correction')).not.toContain('hủy bỏ việc gia hạn')
    expect(await shown('urging')).not.toContain('nghiêm túc kiểm điểm')
    expect(await shown('explanation-request')).not.toContain('Theo kết quả theo dõi')
  })

  it('holds every field of its kind that is required, and most of the others', async () => {
    for (const kind of paperKindNames) {
      const file = await standardTemplate(kind, daNang)
      const document = strFromU8(unzipSync(file)['word/document.xml'] ?? new Uint8Array())
      const bare = edited(file, (xml) => xml.replaceAll('{nguoi_ky}', ''))
      expect(document).toContain('{nguoi_ky}')
      expect(() => requireTemplate(bare, fieldsOf(kind))).toThrow('template-faulty')
    }
  })
})

describe('a template of the Office', () => {
  it('is checked, tried on the figures of now without being kept, then used from its day on', async () => {
    const file = edited(await standardLetter(), ownWords)
    expect((await templateAt()).body).toMatchObject({ history: [] })
    const tried = await api.fetch('vp.mot', 'POST /api/paper-templates/letter/trials', {}, file)
    expect(tried.status, tried.text.slice(0, 300)).toBe(200)
    const { body: figures } = await api.ask('vp.mot', 'GET /api/figures?period=2021')
    const preview = readWord(tried.bytes).paragraphs.join('\n')
    expect(preview).toContain(`được giao ${figures.city.counts.assigned} nhiệm vụ`)
    expect(preview).toContain('Uỷ ban trân trọng đề nghị')
    expect((await templateAt()).body).toMatchObject({ history: [] })
    expect((await send(file, { from: '2021-07-28' })).status).toBe(200)
    expect(await letterTexts()).toContain('UBND thành phố yêu cầu Thủ trưởng')
    itIs('2021-07-28')
    expect(await letterTexts()).toContain('Uỷ ban trân trọng đề nghị Thủ trưởng')
  })

  it('stays in the history with who sent it, and can be downloaded as it was sent', async () => {
    itIs('2021-07-28')
    const file = edited(await standardLetter(), ownWords)
    const { body } = await templateAt()
    expect(body.history).toEqual([
      {
        version: 1,
        from: '2021-07-28',
        by: 'vp.mot',
        at: expect.any(String),
        file: { name: 'mẫu của Văn phòng.docx', bytes: file.length },
      },
    ])
    const { bytes } = await api.fetch('vp.mot', 'GET /api/paper-templates/letter/file?version=1')
    expect(readWord(bytes)).toEqual(readWord(file))
    const missing = await api.ask('vp.mot', 'GET /api/paper-templates/letter/file?version=9')
    expect(missing.status).toBe(404)
  })

  it('gives way to the standard one again, from a day on', async () => {
    itIs('2021-07-29')
    const { etag } = await templateAt()
    const path = 'PUT /api/paper-templates/letter/standard'
    const back = await api.ask('qt.mot', path, { from: '2021-07-29' }, { ifMatch: etag ?? '' })
    expect([back.status, back.body.history.length]).toEqual([200, 2])
    expect(await letterTexts()).toContain('UBND thành phố yêu cầu Thủ trưởng')
    const stale = await api.ask('qt.mot', path, { from: '2021-07-29' }, { ifMatch: etag ?? '' })
    expect(stale.body.code).toBe('entered-meanwhile')
    const past = await send(await standardLetter(), { from: '2021-07-28' })
    expect(past.body.code).toBe('template-from-past')
  })

  it('is for the Office and the administrator', async () => {
    const file = await standardLetter()
    expect((await send(file, { user: 'ct.mot' })).status).toBe(403)
    expect((await api.ask('cv.stc', 'GET /api/paper-templates')).status).toBe(200)
  })
})

describe('a file that cannot be a template is refused with what to do', () => {
  it('each fault in words, with its paragraph', async () => {
    const faulty = edited(await standardLetter(), (document) =>
      document
        .replace(greeting, '{khong_co} yêu cầu Thủ trưởng các cơ quan')
        .replace('{#phe_binh}', '')
        .replaceAll('{thoi_diem}', ''),
    )
    const { status, body } = await send(faulty)
    expect([status, body.code]).toEqual([422, 'template-faulty'])
    const told = body.errors.map(({ vi }: { vi: string }) => vi).join('\n')
    expect(told).toContain(
      'Không có trường {khong_co}, trong đoạn “{khong_co} yêu cầu Thủ trưởng các cơ quan',
    )
    expect(told).toContain('Mẫu thiếu trường bắt buộc {thoi_diem}: Thời điểm của số liệu')
    expect(told).toContain('Mẫu thiếu trường bắt buộc {#phe_binh}: Các đơn vị bị phê bình')
    expect(body.errors.map(({ en }: { en: string }) => en).join()).toContain('There is no field {khong_co}')
    expect((await templateAt()).body.history).toHaveLength(2)
  })

  it.each(['footnotes', 'comments'] as const)('a name that nobody knows in %s', async (kind) => {
    const { body } = await send(withNotes(await standardLetter(), kind, 'Theo {khong_co}'))
    expect([body.code, body.errors.map(({ vi }: { vi: string }) => vi)]).toEqual([
      'template-faulty',
      [expect.stringContaining('Không có trường {khong_co}, trong đoạn “Theo {khong_co}”')],
    ])
  })

  it.each<[string, string, (file: Uint8Array) => Uint8Array]>([
    ['no zip file', 'không phải tệp Word', () => strToU8('%PDF-1.7 …')],
    ['a workbook', 'không phải tệp Word', () => zipSync({ 'xl/workbook.xml': strToU8('<workbook/>') })],
    ['macros', 'có macro', (file) => edited(file, (one) => one, { 'word/vbaProject.bin': 'x' })],
    [
      'a picture of elsewhere',
      'từ tệp khác, từ mạng',
      (file) =>
        edited(file, (one) => one, {
          'word/_rels/header9.xml.rels':
            '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="https://example.vn/a.png" TargetMode="External"/></Relationships>',
        }),
    ],
    [
      'a zip bomb',
      'phình to bất thường',
      (file) => edited(file, (one) => one, { 'word/media/image1.xml': ' '.repeat(70 * 1024 * 1024) }),
    ],
    [
      'a field in an endnote',
      'chú thích cuối',
      (file) => withNotes(file, 'endnotes', 'Theo số liệu {thoi_diem}'),
    ],
    ['a torn file', 'cấu trúc tệp không đúng', (file) => file.subarray(0, file.length - 40)],
  ])('%s', async (_, words, spoilt) => {
    const { status, body } = await send(spoilt(await standardLetter()))
    expect([status, body.code]).toEqual([422, 'template-unusable'])
    expect(body.detail).toContain(words)
  })

  it('more than 200 KB', async () => {
    const large = zipSync({ 'a.bin': crypto.getRandomValues(new Uint8Array(60_000)) }, { level: 0 })
    const { body } = await send(Buffer.concat([large, large, large, large]))
    expect([body.code, body.facts]).toEqual(['template-too-big', { max: 200 }])
  })
})
