import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from 'docx'
import type { StandardPaper } from '../papers/paper.ts'
import { line, mottoRuleWidth, partOfWidth, rule, run, sizes, textWidth } from './word-measures.ts'

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' }
const noBorders = {
  top: none,
  bottom: none,
  left: none,
  right: none,
  insideHorizontal: none,
  insideVertical: none,
}
const noMargins = { top: 0, bottom: 0, left: 0, right: 0, marginUnitType: WidthType.DXA }

/** The form's parts that stand side by side, in a table nobody sees. */
const sideBySide = (
  widths: readonly [number, number],
  rows: readonly (readonly [Paragraph[], Paragraph[]])[],
): Table =>
  new Table({
    width: { size: widths[0] + widths[1], type: WidthType.DXA },
    columnWidths: [...widths],
    layout: TableLayoutType.FIXED,
    borders: noBorders,
    margins: noMargins,
    rows: rows.map(
      (cells) =>
        new TableRow({
          cantSplit: true,
          children: cells.map(
            (children, place) =>
              new TableCell({
                width: { size: widths[place] ?? 0, type: WidthType.DXA },
                borders: noBorders,
                children,
              }),
          ),
        }),
    ),
  })

/** The national name at 13 points takes 5,430 twentieths of a point. */
const nationColumn = 5560
const headColumns = [textWidth - nationColumn, nationColumn] as const

const subjectOf = ({ title }: StandardPaper): Paragraph[] =>
  title.kind === 'letter'
    ? [
        line(
          title.subject,
          { size: sizes.subject },
          { spacing: { before: 120, after: 0 }, indent: { left: 60, right: 160 } },
        ),
      ]
    : []

const face = { size: sizes.issuer, bold: true }
const province = '{ten_dia_phuong_in_hoa}'

/** The Committee by itself, or above its Office; the line under the last name is as long as that name asks for. */
const issuerOf = ({ issuedBy }: StandardPaper, provinceName: string): Paragraph[] =>
  issuedBy === 'committee'
    ? [
        line('ỦY BAN NHÂN DÂN', face),
        line(province, face),
        rule(partOfWidth(provinceName, sizes.issuer), headColumns[0]),
      ]
    : [
        line('ỦY BAN NHÂN DÂN', { size: sizes.issuer }),
        line(province, { size: sizes.issuer }),
        line('VĂN PHÒNG', face),
        rule(partOfWidth('VĂN PHÒNG', sizes.issuer), headColumns[0]),
      ]

/** Issuing body and national name, under them number and date, and a letter's subject. */
export const head = (paper: StandardPaper, provinceName: string): Table =>
  sideBySide(headColumns, [
    [
      issuerOf(paper, provinceName),
      [
        line('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', { size: sizes.nation, bold: true }),
        line('Độc lập - Tự do - Hạnh phúc', { size: sizes.motto, bold: true }),
        rule(mottoRuleWidth, headColumns[1]),
      ],
    ],
    [
      [
        line(paper.number, { size: sizes.number }, { spacing: { before: 80, after: 0 } }),
        ...subjectOf(paper),
      ],
      [
        line(
          '{dia_danh}, {ngay_ban_hanh}',
          { size: sizes.date, italics: true },
          { spacing: { before: 80, after: 0 } },
        ),
      ],
    ],
  ])

/** The name of the paper and what it is about, above the body of a report or decision. */
export const titleOf = ({ title }: StandardPaper): Paragraph[] => {
  if (title.kind === 'letter') return []
  const face = { size: sizes.body, bold: true }
  const decided = title.decision
  return [
    line(title.name, face, { spacing: { before: 240, after: 0 } }),
    line(title.subject, face),
    rule(Math.min(partOfWidth(title.subject, sizes.body), textWidth / 3), textWidth),
    ...(decided ? [line(decided.by, face, { spacing: { before: 200, after: 120 } })] : []),
  ]
}

const addresseeIndent = 1700
const dashIndent = addresseeIndent + 1150

const isMark = (text: string): boolean => /^\{[#^/][^{}]*\}$/.test(text)

/** "Kính gửi:" with one addressee beside it, or with each on a line of its own. */
export const addresseesOf = ({ addressees }: StandardPaper): Paragraph[] => {
  const [only, ...more] = addressees
  const face = { size: sizes.body }
  if (!only) return []
  if (more.length === 0) return [line(`Kính gửi: ${only}.`, face, { spacing: { before: 240, after: 240 } })]
  return [
    line('Kính gửi:', face, {
      alignment: AlignmentType.LEFT,
      indent: { left: addresseeIndent },
      spacing: { before: 240, after: 0 },
      keepNext: true,
    }),
    ...addressees.map((name) =>
      line(name, face, {
        alignment: AlignmentType.LEFT,
        ...(!isMark(name) && { indent: { left: dashIndent } }),
      }),
    ),
    line('', { size: 6 }),
  ]
}

const recipientsOf = ({ recipients }: StandardPaper): Paragraph[] => [
  new Paragraph({
    keepNext: true,
    children: [run('Nơi nhận:', { size: sizes.recipientsHead, bold: true, italics: true })],
  }),
  ...recipients.map((name, place) =>
    line(
      `- ${name}${place === recipients.length - 1 ? '.' : ';'}`,
      { size: sizes.recipients },
      { alignment: AlignmentType.LEFT },
    ),
  ),
]

/** Lines left free for the signature and the seal. */
const signatureRoom = 4

/** In whose name and as what somebody signs is one line or three: as many as the signer has. */
const signatureOf = (): Paragraph[] => {
  const face = { size: sizes.signature, bold: true }
  return [
    ...['{#quyen_han_ky}', '{dong}', '{/}'].map((words) => line(words, face, { keepNext: true })),
    ...Array.from({ length: signatureRoom }, () => line('', face, { keepNext: true })),
    line('{nguoi_ky}', face),
  ]
}

const endColumns = [4300, textWidth - 4300] as const

/** Recipients on the left, who signs on the right. */
export const end = (paper: StandardPaper): Table =>
  sideBySide(endColumns, [[recipientsOf(paper), signatureOf()]])
