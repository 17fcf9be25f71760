import {
  AlignmentType,
  Document,
  Header,
  type ISectionOptions,
  LineRuleType,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  TextRun,
} from 'docx'
import type { Annex, Block, Paper } from '../papers/paper.ts'
import { longDate } from '../papers/vietnamese.ts'
import { addresseesOf, end, head, titleOf } from './word-form.ts'
import {
  landscapeTextWidth,
  line,
  margin,
  millimetres,
  pageSize,
  rule,
  run,
  sizes,
  textWidth,
} from './word-measures.ts'
import { lined } from './word-table.ts'

const font = 'Times New Roman'

/** First line 12.7 mm in, 6 points after, lines 1.1 apart. */
const bodyForm = {
  alignment: AlignmentType.JUSTIFIED,
  indent: { firstLine: millimetres(12.7) },
  spacing: { before: 0, after: 120, line: 264, lineRule: LineRuleType.AUTO },
}

/** The last paragraph stays with the signature, which never stands alone on a page. */
const bodyParagraph = (block: Block, place: number, { length }: readonly Block[]): Paragraph => {
  const face = { size: sizes.body }
  if ('heading' in block)
    return new Paragraph({
      ...bodyForm,
      keepNext: true,
      children: [run(block.heading, { ...face, bold: true })],
    })
  const lead = block.lead ? [run(`${block.lead} `, { ...face, bold: true })] : []
  return new Paragraph({
    ...bodyForm,
    keepNext: place === length - 1,
    children: [...lead, run(block.text, face)],
  })
}

const groundsOf = ({ title }: Paper): Paragraph[] => {
  if (title.kind === 'letter' || !title.decision) return []
  const { grounds } = title.decision
  return [
    ...grounds.map((ground, place) => {
      const text = `${ground}${place === grounds.length - 1 ? '.' : ';'}`
      return new Paragraph({ ...bodyForm, children: [run(text, { size: sizes.body, italics: true })] })
    }),
    line(`${title.name}:`, { size: sizes.body, bold: true }, { spacing: { before: 120, after: 120 } }),
  ]
}

/** Nothing on the first page; from the second on the number in the middle of the upper margin. */
const pageNumbers = {
  default: new Header({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [new TextRun({ children: [PageNumber.CURRENT], size: 2 * sizes.pageNumber })],
      }),
    ],
  }),
  first: new Header({ children: [new Paragraph({ children: [] })] }),
}

const section = (children: ISectionOptions['children'], isLandscape: boolean): ISectionOptions => ({
  properties: {
    titlePage: true,
    page: {
      size: {
        ...pageSize,
        orientation: isLandscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
      },
      margin,
      pageNumbers: { start: 1 },
    },
  },
  headers: pageNumbers,
  children,
})

const annexSection = (annex: Annex, { title, symbol, dated, issuer }: Paper): ISectionOptions => {
  const width = annex.isLandscape ? landscapeTextWidth : textWidth
  const kind =
    title.kind === 'letter'
      ? 'Công văn'
      : `${title.name.slice(0, 1)}${title.name.slice(1).toLocaleLowerCase('vi')}`
  return section(
    [
      line('Phụ lục', { size: sizes.body, bold: true }),
      ...annex.title.map((title) => line(title, { size: sizes.body, bold: true })),
      line(`(Kèm theo ${kind} số${'\u00a0'.repeat(6)}${symbol} ${longDate(dated)} của ${issuer.inWords})`, {
        size: sizes.body,
        italics: true,
      }),
      rule(2400, width),
      line('', { size: 6 }),
      lined(annex.table, width),
      ...annex.notes.map((note, place) =>
        line(
          `${place === 0 ? 'Ghi chú: ' : ''}${note}`,
          { size: sizes.annexTable, italics: true },
          {
            alignment: AlignmentType.LEFT,
            spacing: { before: place === 0 ? 120 : 0, after: 0 },
          },
        ),
      ),
    ],
    annex.isLandscape,
  )
}

/** The paper as a Word file in the form of Decree 30/2020/NĐ-CP. */
export const wordFileOf = async (paper: Paper): Promise<Uint8Array> => {
  const { title, annex } = paper
  const file = new Document({
    title: title.subject,
    creator: paper.issuer.inWords,
    styles: { default: { document: { run: { font, size: 2 * sizes.body, language: { value: 'vi-VN' } } } } },
    sections: [
      section(
        [
          head(paper),
          ...titleOf(paper),
          ...addresseesOf(paper),
          ...groundsOf(paper),
          ...paper.body.map(bodyParagraph),
          line('', { size: 6 }, { keepNext: true }),
          end(paper),
        ],
        false,
      ),
      ...(annex ? [annexSection(annex, paper)] : []),
    ],
  })
  return Packer.toBuffer(file)
}
