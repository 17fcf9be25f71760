import {
  AlignmentType,
  Document,
  FootnoteReferenceRun,
  Header,
  LevelFormat,
  Packer,
  Paragraph,
  TextRun,
} from 'docx'
import { describe, expect, it } from 'vitest'
import { readTextFile } from '../../../../functions/documents/texts/text-file.ts'
import { cell, form, inList, list, paragraph, run, table, type WordParts, wordFileOf } from './word-files.ts'

const read = async (parts: WordParts) => readTextFile('van-ban.docx', wordFileOf(parts))
const linesOf = async (parts: WordParts) => (await read(parts)).lines

describe('the numbers and marks that Word keeps out of the text of a list', () => {
  it('are written before it, level by level, as a program wrote the file', async () => {
    const levels = [
      { level: 0, format: LevelFormat.UPPER_ROMAN, text: '%1.', alignment: AlignmentType.START },
      { level: 1, format: LevelFormat.DECIMAL, text: '%2.', alignment: AlignmentType.START },
      { level: 2, format: LevelFormat.LOWER_LETTER, text: '%3)', alignment: AlignmentType.START },
      { level: 3, format: LevelFormat.BULLET, text: '\uF0B7', alignment: AlignmentType.START },
    ]
    const at = (text: string, level: number) =>
      new Paragraph({ text, numbering: { reference: 'giao', level } })
    const document = new Document({
      numbering: { config: [{ reference: 'giao', levels }] },
      footnotes: { 1: { children: [new Paragraph('Công văn số 12/BXD.')] } },
      sections: [
        {
          headers: { default: new Header({ children: [new Paragraph('Trang đầu')] }) },
          children: [
            new Paragraph({ children: [new TextRun('KẾT LUẬN'), new FootnoteReferenceRun(1)] }),
            at('Về đầu tư công', 0),
            at('Giao Sở Xây dựng:', 1),
            at('Rà soát;', 2),
            at('Báo cáo.', 2),
            at('Trước ngày 15/8/2021.', 3),
            at('Giao Sở Tài chính:', 1),
            at('Cân đối vốn.', 2),
            at('Về quy hoạch', 0),
            at('Giao Sở Tư pháp.', 1),
          ],
        },
      ],
    })
    const { kind, lines, notes } = await readTextFile('ket-luan.docx', await Packer.toBuffer(document))
    expect([kind, notes]).toEqual(['word', []])
    expect(lines).toEqual([
      'KẾT LUẬN',
      'I. Về đầu tư công',
      '1. Giao Sở Xây dựng:',
      'a) Rà soát;',
      'b) Báo cáo.',
      '- Trước ngày 15/8/2021.',
      '2. Giao Sở Tài chính:',
      'a) Cân đối vốn.',
      'II. Về quy hoạch',
      '1. Giao Sở Tư pháp.',
      '[1] Công văn số 12/BXD.',
    ])
  })

  it('count on in lists of one form, begin again where a list says so, and are decimal where they must', async () => {
    const numbering = [
      form(0, [
        ['upperRoman', 'Phần %1'],
        ['decimal', '%1.%2', '<w:isLgl/>'],
      ]),
      list(1, 0),
      list(2, 0),
      list(3, 0, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="4"/></w:lvlOverride>'),
    ].join('')
    const body = [
      paragraph('một', inList(1)),
      paragraph('hai', inList(2)),
      paragraph('', inList(2)),
      paragraph('bốn', inList(3)),
      paragraph('bốn một', inList(3, 1)),
      paragraph('năm', inList(3)),
      paragraph('không có số', inList(0)),
      paragraph('danh sách không có', inList(9)),
    ].join('')
    expect(await linesOf({ body, numbering })).toEqual([
      'Phần I một',
      'Phần II hai',
      'Phần IV bốn',
      '4.1 bốn một',
      'Phần V năm',
      'không có số',
      'danh sách không có',
    ])
  })

  it('come from the style of a paragraph, and the style that it builds upon', async () => {
    const numbering = `${form(0, [
      ['decimal', 'Điều %1.', '<w:pStyle w:val="Dieu"/>'],
      ['lowerLetter', '%2)', '<w:pStyle w:val="Khoan"/>'],
    ])}${list(1, 0)}`
    const styles = [
      '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"/>',
      `<w:style w:type="paragraph" w:styleId="Dieu"><w:basedOn w:val="Normal"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>`,
      `<w:style w:type="paragraph" w:styleId="Khoan"><w:basedOn w:val="Dieu"/><w:pPr><w:numPr><w:ilvl w:val="1"/></w:numPr></w:pPr></w:style>`,
      '<w:style w:type="paragraph" w:styleId="Vong"><w:basedOn w:val="Vong"/></w:style>',
    ].join('')
    const styled = (style: string) => `<w:pStyle w:val="${style}"/>`
    const body = [
      paragraph('Giao việc', styled('Dieu')),
      paragraph('Sở Y tế', styled('Khoan')),
      paragraph('Sở Du lịch', styled('Khoan')),
      paragraph('Hiệu lực', styled('Dieu')),
      paragraph('Thường', styled('Vong')),
      paragraph('Không số', `${styled('Dieu')}${inList(0)}`),
    ].join('')
    expect(await linesOf({ body, numbering, styles })).toEqual([
      'Điều 1. Giao việc',
      'a) Sở Y tế',
      'b) Sở Du lịch',
      'Điều 2. Hiệu lực',
      'Thường',
      'Không số',
    ])
  })

  it('are what people type where a font of signs drew them', async () => {
    const numbering = ['-', '+', '', '§', 'o', '•']
      .map((mark, id) => form(id, [['bullet', mark]]) + list(id + 1, id))
      .join('')
    const body = [1, 2, 3, 4, 5, 6].map((id) => paragraph('việc', inList(id))).join('')
    expect(await linesOf({ body, numbering })).toEqual([
      '- việc',
      '+ việc',
      '- việc',
      '- việc',
      '- việc',
      '• việc',
    ])
  })
})

describe('tables', () => {
  const head = table(
    ['ỦY BAN NHÂN DÂN\u00a0THÀNH PHỐ ĐÀ NẴNG', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
    ['Số: 12/TB-UBND', 'Đà Nẵng, ngày 05 tháng 7 năm 2021'],
  )

  it('the head and the end of a letter are written column by column', async () => {
    const end = table([
      cell(`${paragraph('Nơi nhận:')}${paragraph('- Như trên;')}${paragraph('- Lưu: VT.')}`),
      cell(`${paragraph('TM. ỦY BAN NHÂN DÂN')}${paragraph('CHỦ TỊCH')}${paragraph('Nguyễn Văn An')}`),
    ])
    expect(await linesOf({ body: `${head}${paragraph('THÔNG BÁO')}${end}` })).toEqual([
      'ỦY BAN NHÂN DÂN THÀNH PHỐ ĐÀ NẴNG',
      'Số: 12/TB-UBND',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Đà Nẵng, ngày 05 tháng 7 năm 2021',
      'THÔNG BÁO',
      'Nơi nhận:',
      '- Như trên;',
      '- Lưu: VT.',
      'TM. ỦY BAN NHÂN DÂN',
      'CHỦ TỊCH',
      'Nguyễn Văn An',
    ])
  })

  it('of tasks: a line a row, and what spans rows in each of them', async () => {
    const spanning = (text: string, form: string) => cell(paragraph(text), form)
    const body = table(
      ['STT', 'Nhiệm vụ', 'Chủ trì', 'Thời hạn'],
      [
        '1',
        cell(`${paragraph('Rà soát')}${paragraph('quy hoạch')}`),
        spanning('Sở Xây dựng', '<w:vMerge w:val="restart"/>'),
        '15/8/2021',
      ],
      ['2', 'Báo cáo', spanning('', '<w:vMerge/>'), '20/8/2021'],
      [cell('Tổng cộng', '<w:gridSpan w:val="2"/>'), 'hai', ''],
    )
    expect(await linesOf({ body })).toEqual([
      'STT\tNhiệm vụ\tChủ trì\tThời hạn',
      '1\tRà soát quy hoạch\tSở Xây dựng\t15/8/2021',
      '2\tBáo cáo\tSở Xây dựng\t20/8/2021',
      'Tổng cộng\thai',
    ])
  })

  it('keep the places of empty cells', async () => {
    const body = table(
      ['Nhiệm vụ', 'Chủ trì', 'Phối hợp', 'Hạn'],
      ['Báo cáo', 'Sở Y tế', '', '15/8'],
      ['', '', '', 'Quý IV'],
    )
    expect(await linesOf({ body })).toEqual([
      'Nhiệm vụ\tChủ trì\tPhối hợp\tHạn',
      'Báo cáo\tSở Y tế\t\t15/8',
      '\t\t\tQuý IV',
    ])
  })

  it('a frame around the text is none, and a table in a cell is its words', async () => {
    const inner = table(['a', 'b'], ['c', 'd'], ['đ', 'e'])
    const body = `${table([cell(`${paragraph('Một')}${paragraph('Hai')}`)])}${table(['1', cell(inner + paragraph(''))], ['2', 'x'])}`
    expect(await linesOf({ body })).toEqual(['Một', 'Hai', '1\ta b c d đ e', '2\tx'])
  })
})

describe('what people leave in a file', () => {
  it('tracked changes: what they delete is left out, with the ends of paragraphs, and that is said', async () => {
    const body = [
      `<w:p>${run('Giao Sở ')}<w:del><w:r><w:delText>Tài chính</w:delText></w:r></w:del><w:ins>${run('Xây dựng')}</w:ins></w:p>`,
      `<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>${run('chủ trì, ')}</w:p>`,
      paragraph('phối hợp.'),
      `<w:p><w:moveFrom>${run('chỗ cũ')}</w:moveFrom></w:p>`,
      `<w:p><w:moveTo>${run('chỗ mới')}</w:moveTo></w:p>`,
    ].join('')
    const { lines, notes } = await read({ body })
    expect(lines).toEqual(['Giao Sở Xây dựng', 'chủ trì, phối hợp.', 'chỗ mới'])
    expect(notes.map(({ code }) => code)).toEqual(['struck-out'])
  })

  it('breaks, tabs, hyphens, hidden words, fields, links and controls', async () => {
    const body = [
      `<w:p>${run('Điều 1')}<w:r><w:br/></w:r>${run('Giao\u00a0Sở')}<w:r><w:noBreakHyphen/></w:r>${run('A\u200b\u00ad')}</w:p>`,
      `<w:p>${run('-')}<w:r><w:tab/></w:r>${run('Việc một')}</w:p>`,
      `<w:p>${run('Số: 1')}<w:r><w:tab/><w:tab/></w:r>${run('Đà Nẵng')}</w:p>`,
      `<w:p>${run('thấy')}${run(' không thấy', '<w:vanish/>')}</w:p>`,
      `<w:p><w:r><w:instrText>PAGE</w:instrText></w:r><w:hyperlink>${run('cổng thông tin')}</w:hyperlink><w:sdt><w:sdtContent>${run(' thành phố')}</w:sdtContent></w:sdt></w:p>`,
      `<w:sdt><w:sdtContent>${paragraph('trong khung')}</w:sdtContent></w:sdt>`,
      paragraph('   '),
    ].join('')
    expect(await linesOf({ body })).toEqual([
      'Điều 1',
      'Giao Sở-A',
      '- Việc một',
      'Số: 1\tĐà Nẵng',
      'thấy',
      'cổng thông tin thành phố',
      'trong khung',
    ])
  })

  it('a text box once, though Word writes it twice', async () => {
    const box = `<w:txbxContent>${paragraph('HỎA TỐC')}</w:txbxContent>`
    const twice = `<w:r><mc:AlternateContent><mc:Choice><w:drawing><wp:anchor><a:graphic><a:graphicData><wps:wsp><wps:txbx>${box}</wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>${box}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>`
    const old = `<w:r><w:pict><v:shape><v:textbox><w:txbxContent>${paragraph('KHẨN')}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>`
    const body = `<w:p>${run('CÔNG ĐIỆN')}${twice}</w:p><w:p>${old}</w:p>`
    expect(await linesOf({ body })).toEqual(['CÔNG ĐIỆN', 'HỎA TỐC', 'KHẨN'])
  })

  it('letters in two parts (NFD) and in the fonts of before Unicode', async () => {
    const nfd = await read({ body: paragraph('Giao Sở Xây dựng chủ trì'.normalize('NFD')) })
    expect(nfd).toMatchObject({ lines: ['Giao Sở Xây dựng chủ trì'], notes: [] })
    const font = (name: string) => `<w:rFonts w:ascii="${name}" w:hAnsi="${name}"/>`
    const body = [
      paragraph(run('ñy ban nh©n d©n', font('.VnTimeH'))),
      paragraph(run('Giao Së X©y dùng chñ tr×', font('.VnTime'))),
      paragraph(run('Sở Tài chính', font('Times New Roman'))),
    ].join('')
    const old = await read({ body })
    expect(old.lines).toEqual(['ỦY BAN NHÂN DÂN', 'Giao Sở Xây dựng chủ trì', 'Sở Tài chính'])
    expect(old.notes.map(({ code }) => code)).toEqual(['converted'])
    const vni = await read({
      body: paragraph(run('Giao Sôû Xaây döïng chuû trì thöïc hieän', font('VNI-Times'))),
    })
    expect(vni.lines).toEqual(['Giao Sở Xây dựng chủ trì thực hiện'])
    expect(vni.notes.map(({ code }) => code)).toEqual(['converted'])
  })
})
