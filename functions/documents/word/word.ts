import {
  AlignmentType,
  Document,
  Header,
  type ISectionOptions,
  LeaderType,
  LineRuleType,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  Tab,
  TabStopType,
  TextRun,
} from 'docx'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import type { Annex, Block, StandardPaper } from '../papers/paper.ts'
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

/** First line 12.7 mm in, 6 points after, lines 1.1 apart; no line of a paragraph alone on a page. */
const bodyForm = {
  widowControl: true,
  alignment: AlignmentType.JUSTIFIED,
  indent: { firstLine: millimetres(12.7) },
  spacing: { before: 0, after: 120, line: 264, lineRule: LineRuleType.AUTO },
}

/** A paragraph without words that takes no room. */
const noRoom = { before: 0, after: 0, line: 20, lineRule: LineRuleType.EXACT }

const documentPart = 'word/document.xml'

/**
 * The paragraph that ends a section has no words. As high as a line, it would begin a page of its own under a signature that
 * stands at the foot of one.
 */
const withLowSectionEnds = (file: Uint8Array): Uint8Array => {
  const parts = unzipSync(file)
  const low = '<w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/>'
  const text = strFromU8(parts[documentPart] ?? new Uint8Array())
  const lowered = text.replaceAll('<w:pPr><w:sectPr>', `<w:pPr>${low}<w:sectPr>`)
  return zipSync({ ...parts, [documentPart]: strToU8(lowered) })
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
  if ('handLine' in block)
    return new Paragraph({
      ...bodyForm,
      alignment: AlignmentType.LEFT,
      tabStops: [{ type: TabStopType.RIGHT, position: textWidth, leader: LeaderType.DOT }],
      keepNext: true,
      children: [run(block.handLine, face), new TextRun({ children: [new Tab()], size: 2 * face.size })],
    })
  const lead = block.lead ? [run(`${block.lead} `, { ...face, bold: true })] : []
  return new Paragraph({
    ...bodyForm,
    keepNext: place === length - 1 || block.isHead === true,
    children: [...lead, run(block.text, face)],
  })
}

/** One line each; what is repeated or depends on something ends its own lines. */
const groundsOf = ({ title }: StandardPaper): Paragraph[] => {
  if (title.kind === 'letter' || !title.decision) return []
  const { grounds } = title.decision
  return [
    ...grounds.map(
      (text) => new Paragraph({ ...bodyForm, children: [run(text, { size: sizes.body, italics: true })] }),
    ),
    line(
      `${title.name}:`,
      { size: sizes.body, bold: true },
      { spacing: { before: 120, after: 120 }, keepNext: true },
    ),
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

const annexParts = (annex: Annex): ISectionOptions['children'] => {
  const width = annex.isLandscape ? landscapeTextWidth : textWidth
  const bold = { size: sizes.body, bold: true }
  return [
    line('Phụ lục', bold, { keepNext: true }),
    ...annex.title.map((title) => line(title, bold, { keepNext: true })),
    line(annex.attachedTo, { size: sizes.body, italics: true }, { keepNext: true }),
    rule(2400, width),
    line('', { size: 6 }),
    ...annex.notes.map((note) =>
      line(note, { size: sizes.annexTable, italics: true }, { alignment: AlignmentType.LEFT }),
    ),
    lined(annex.table, width),
    line('', { size: 6 }),
    ...(annex.when ? [line('{/}', { size: 6 })] : []),
  ]
}

/**
 * The standard paper in the form of Decree 30/2020/NĐ-CP, with its fields: a template of its kind.
 * @param provinceName in capitals: the line under it is a part of its length
 */
export const templateFileOf = async (
  paper: StandardPaper,
  { name, provinceName }: { readonly name: string; readonly provinceName: string },
): Promise<Uint8Array> => {
  const { annex } = paper
  const file = new Document({
    title: name,
    creator: '',
    styles: { default: { document: { run: { font, size: 2 * sizes.body, language: { value: 'vi-VN' } } } } },
    sections: [
      section(
        [
          head(paper, provinceName),
          ...titleOf(paper),
          ...addresseesOf(paper),
          ...groundsOf(paper),
          ...paper.body.map(bodyParagraph),
          line('', { size: 6 }, { keepNext: true }),
          end(paper),
          // The section ends in a paragraph of its own: a mark that stands alone goes, and would take it along.
          ...(annex?.when
            ? [line(`{#${annex.when}}`, { size: 6 }), line('', { size: 6 }, { spacing: noRoom })]
            : []),
        ],
        false,
      ),
      ...(annex ? [section(annexParts(annex), annex.isLandscape)] : []),
    ],
  })
  return withLowSectionEnds(await Packer.toBuffer(file))
}
