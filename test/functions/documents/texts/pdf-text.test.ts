import { describe, expect, it } from 'vitest'
import { readTextFile } from '../../../../functions/documents/texts/text-file.ts'
import { broken, type Placed, pdfOf, setLines } from './pdf-writer.ts'

/** PDFs as programs of letters make them, each in a thread of its own. */

const read = (...pages: readonly (readonly Placed[])[]) => readTextFile('van-ban.pdf', pdfOf(pages))
const linesOf = async (...pages: readonly (readonly Placed[])[]) => (await read(...pages)).lines

const long =
  'Giao Sở Xây dựng chủ trì, phối hợp với Sở Tài nguyên và Môi trường và UBND các quận, huyện rà soát toàn bộ các dự án hạ tầng kỹ thuật trên địa bàn thành phố, báo cáo UBND thành phố trước ngày 15/8/2021.'
const second =
  'Sở Tài chính cân đối, bố trí kinh phí thực hiện theo quy định; tham mưu UBND thành phố xem xét, quyết định đối với các nội dung vượt thẩm quyền trong tháng 9 năm 2021.'

describe('lines that go on are one again', () => {
  it('to the end of the paragraph, and no further', async () => {
    const lines = [...broken(long), ...broken(second), ...broken('Trân trọng.')]
    expect(await linesOf(setLines(lines))).toEqual([long, second, 'Trân trọng.'])
  })

  it('a number, a letter or a mark begins a line of its own, however wide it is set off', async () => {
    const lines = [
      '1. Giao Sở Xây dựng',
      'a) Rà soát các dự án,',
      'b) báo cáo kết quả',
      '- trước ngày 15/8/2021',
      '+ hằng tháng',
    ]
    expect(await linesOf(setLines(lines))).toEqual(lines)
    const apart = [
      ...setLines(['1.', '2.']),
      ...setLines(['Sở Xây dựng báo cáo.', 'Sở Tài chính báo cáo.'], { left: 121 }),
    ]
    const inOrder = [apart[0], apart[2], apart[1], apart[3]] as Placed[]
    expect(await linesOf(inOrder)).toEqual(['1. Sở Xây dựng báo cáo.', '2. Sở Tài chính báo cáo.'])
  })

  it('a hyphen stays in a symbol and in a span of years, and goes where it parted a word', async () => {
    const lines = [
      'Căn cứ Công văn số 12/UBND-',
      'KTN về kế hoạch năm 2021-',
      '2025, các chương trình inter-',
      'net và tiến độ -',
      'nguyên nhân',
    ]
    expect(await linesOf(setLines(lines))).toEqual([
      'Căn cứ Công văn số 12/UBND-KTN về kế hoạch năm 2021-2025, các chương trình internet và tiến độ - nguyên nhân',
    ])
  })

  it('from one page to the next, past the numbers of pages and what repeats on them', async () => {
    const parts = broken(long)
    const page = (number: number, lines: readonly (string | { text: string; x: number })[]): Placed[] => [
      { text: String(number), x: 295, y: 40, size: 12 },
      ...setLines(lines),
      { text: 'Kết luận cuộc họp giao ban', x: 85, y: 800, size: 10 },
    ]
    const lines = await linesOf(
      page(1, parts.slice(0, 2)),
      page(2, parts.slice(2)),
      page(3, ['2. Sở Y tế báo cáo.']),
      page(4, ['3. Sở Du lịch báo cáo.', '2021']),
    )
    expect(lines).toEqual([long, '2. Sở Y tế báo cáo.', '3. Sở Du lịch báo cáo.', '2021'])
  })
})

describe('notes at the foot of a page', () => {
  it('stand at the end, and what they stood between is one', async () => {
    const parts = broken(long)
    const note = (text: string, y: number, number?: string): Placed[] => [
      ...(number ? [{ text: number, x: 85, y: y - 4, size: 6 }] : []),
      { text, x: number ? 90 : 85, y, size: 10 },
    ]
    const first = [
      ...setLines(parts.slice(0, 2)),
      ...note('Công văn số 12/BXD-PTĐT ngày 02/7/2021', 740, '1'),
      ...note('của Bộ Xây dựng.', 752),
      ...note('Nghị quyết số 43/NQ-HĐND.', 764, '2'),
    ]
    expect(await linesOf(first, setLines(parts.slice(2)))).toEqual([
      long,
      '[1] Công văn số 12/BXD-PTĐT ngày 02/7/2021 của Bộ Xây dựng.',
      '[2] Nghị quyết số 43/NQ-HĐND.',
    ])
  })
})

describe('what stands beside each other', () => {
  const head: Placed[] = [
    { text: 'UBND THÀNH PHỐ ĐÀ NẴNG', x: 90, y: 80, size: 12 },
    { text: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', x: 285, y: 80, size: 12 },
    { text: 'VĂN PHÒNG', x: 130, y: 96, size: 12 },
    { text: 'Độc lập - Tự do - Hạnh phúc', x: 310, y: 96, size: 12 },
    { text: 'Số: 123/TB-VP', x: 125, y: 125, size: 12 },
    { text: 'Đà Nẵng, ngày 05 tháng 7 năm 2021', x: 300, y: 125, size: 12 },
  ]
  const title: Placed = { text: 'THÔNG BÁO', x: 295, y: 160, size: 14 }

  it('the head of a letter: who writes it, then the motto, though the file tells it line by line', async () => {
    const body = setLines(broken(long), { top: 200 })
    expect(await linesOf([...head, title, ...body])).toEqual([
      'UBND THÀNH PHỐ ĐÀ NẴNG',
      'VĂN PHÒNG',
      'Số: 123/TB-VP',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      'Đà Nẵng, ngày 05 tháng 7 năm 2021',
      'THÔNG BÁO',
      long,
    ])
  })

  it('its end: who gets it, then who signs it, the name far below the office', async () => {
    const end: Placed[] = [
      { text: 'Nơi nhận:', x: 85, y: 400, size: 12 },
      { text: '- Như Điều 3;', x: 85, y: 415, size: 11 },
      { text: '- Lưu: VT, KTN.', x: 85, y: 429, size: 11 },
      { text: 'TL. CHỦ TỊCH', x: 370, y: 400, size: 13 },
      { text: 'CHÁNH VĂN PHÒNG', x: 355, y: 416, size: 13 },
      { text: 'Nguyễn Văn An', x: 365, y: 490, size: 13 },
    ]
    expect(await linesOf([...setLines(broken(long)), ...end])).toEqual([
      long,
      'Nơi nhận:',
      '- Như Điều 3;',
      '- Lưu: VT, KTN.',
      'TL. CHỦ TỊCH',
      'CHÁNH VĂN PHÒNG',
      'Nguyễn Văn An',
    ])
  })

  it('a table: a line a row, each cell with the lines that it is broken into', async () => {
    const row = (y: number, ...texts: readonly string[]): Placed[] =>
      texts.flatMap((text, column) =>
        text.split('|').map((line, place) => ({
          text: line,
          x: [85, 120, 330, 470][column] ?? 0,
          y: y + place * 15,
          size: 12,
        })),
      )
    const table = [
      ...row(300, 'TT', 'Nhiệm vụ', 'Chủ trì', 'Thời hạn'),
      ...row(330, '1', 'Rà soát quy hoạch phân khu|và quy hoạch chung', 'Sở Xây dựng', '15/8/2021'),
      ...row(375, '2', 'Báo cáo kết quả', 'Sở Tài nguyên|và Môi trường', '20/8/2021'),
    ]
    expect(
      await linesOf([...setLines(broken(long)), ...table, ...setLines(broken('Trân trọng.'), { top: 430 })]),
    ).toEqual([
      long,
      'TT\tNhiệm vụ\tChủ trì\tThời hạn',
      '1\tRà soát quy hoạch phân khu và quy hoạch chung\tSở Xây dựng\t15/8/2021',
      '2\tBáo cáo kết quả\tSở Tài nguyên và Môi trường\t20/8/2021',
      'Trân trọng.',
    ])
  })
})

describe('what the letters are', () => {
  it('in two parts (NFD), in an old font, printed twice, with the number of a footnote', async () => {
    expect(await linesOf(setLines([long.normalize('NFD').slice(0, 60)]))).toEqual([
      long.normalize('NFD').slice(0, 60).normalize('NFC'),
    ])
    const old = await read(setLines(['Giao Së X©y dùng chñ tr×, b¸o c¸o']))
    expect(old).toMatchObject({
      lines: ['Giao Sở Xây dựng chủ trì, báo cáo'],
      notes: [{ code: 'converted' }],
    })
    const [line] = setLines(['Sở Y tế báo cáo trước ngày 15/8/2021']) as [Placed]
    const reference: Placed = { text: '1', x: line.x + line.text.length * 6.5, y: line.y - 5, size: 8 }
    const shadow: Placed = { ...line, x: line.x + 0.3 }
    expect(await linesOf([line, shadow])).toEqual([line.text])
    expect(await linesOf([line, reference])).toEqual([line.text])
  })

  it('on a page that is turned, as it is shown; what runs across it is left out', async () => {
    const lines = setLines(['Giao Sở Xây dựng báo cáo kết quả.'])
    expect((await readTextFile('a.pdf', pdfOf([lines], { rotated: 0 }))).lines).toEqual([lines[0]?.text])
    const turned = pdfOf([lines, lines], { rotated: 90 })
    await expect(readTextFile('a.pdf', turned)).rejects.toMatchObject({ code: 'text-file-is-scan' })
  })

  it('pages without letters are told', async () => {
    const page = setLines(['Giao Sở Xây dựng báo cáo kết quả.'])
    const { pages, lines, notes } = await read(page, [], [], page, [])
    expect([pages, lines.length]).toEqual([5, 2])
    expect(notes).toEqual([
      expect.objectContaining({ code: 'pages-without-text', vi: expect.stringContaining('trang 2–3, 5:') }),
    ])
  })
})
