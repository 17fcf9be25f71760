import fc from 'fast-check'
import ICAL from 'ical.js'
import { checkedFile } from '../../../cli/national/checked-file.ts'
import { DamagedFile, recordsOfFile, textOfFile } from '../../../functions/documents/city-file/city-file.ts'
import { calendarFileOf } from '../../../functions/documents/feeds/calendar/icalendar.ts'
import { shownOf } from '../../../functions/documents/imports/columns/import-cells.ts'
import { readImport } from '../../../functions/documents/imports/rows/import-file.ts'
import { csvTable } from '../../../functions/documents/reading/csv-table.ts'
import type { ImportedTable } from '../../../functions/documents/reading/imported-table.ts'
import { readTableFile } from '../../../functions/documents/reading/table-file.ts'
import { csvFileOf } from '../../../functions/documents/sheets/csv.ts'
import { excelFileOf } from '../../../functions/documents/sheets/excel.ts'
import type { Sheet } from '../../../functions/documents/sheets/sheet.ts'
import { readPlainText } from '../../../functions/documents/texts/plain-text.ts'
import { readTextFile } from '../../../functions/documents/texts/text-file.ts'
import { formulaSets } from '../../../functions/figures/rules/formulas.ts'
import { contentFault } from '../../../functions/files/content/content-fault.ts'
import { fileKindNames } from '../../../functions/files/file-kinds.ts'
import { readSigner } from '../../../functions/files/signatures/cms.ts'
import { NotDer } from '../../../functions/files/signatures/der.ts'
import { signaturesIn } from '../../../functions/files/signatures/pdf-signatures.ts'
import { canonicalJson } from '../../../functions/shared/canonical-json.ts'
import { newProvince, fileOf as nightlyFileOf, signedBy } from '../../cli/national/province.ts'
import { fileOf as cityFileOf } from '../../functions/documents/city-file/whole-city.ts'
import { departmentRecords } from '../../functions/platform/table/city.ts'
import { docx, jpeg, pdf, png } from '../../support/files.ts'
import { signedPdf, signingPerson } from '../../support/signed-pdf.ts'
import { oddText } from '../odd-texts.ts'
import { sampleFiles } from '../sample-files.ts'
import { changedBytes, changedParts, changedText } from './changed.ts'
import { type Parser, unlike } from './parser.ts'

/** What comes as a file, from an office, a program or another province. */

const filesNamed = (...endings: string[]): Uint8Array[] =>
  Object.entries(sampleFiles).flatMap(([name, bytes]) =>
    endings.some((ending) => name.endsWith(ending)) ? [bytes] : [],
  )

const parser = <Input>(given: Parser<Input>): Parser => given as unknown as Parser

/** The rows as a person sees them. */
const textsOf = ({ rows }: ImportedTable): string[][] => rows.map(({ cells }) => cells.map(shownOf))

const sheetOf = (rows: readonly (readonly string[])[]): Sheet => {
  const [head = [], ...others] = rows
  return {
    ...{ name: 'Tệp', title: 'Tệp' },
    columns: head.map((heading) => ({ heading, width: 20 })),
    rows: others.map((row) => row.map((text) => ({ text }))),
  }
}

/** A table of texts, as a list is sent out and comes back with what people have typed in it. */
const typedRows = fc.array(
  fc.tuple(oddText, changedText(['Sở Xây dựng', '4651/UBND-KSTT', '31/8/2021', '=1+1', '007'], 60), oddText),
  { minLength: 2, maxLength: 4 },
)

const nightOfProvince = newProvince('48', 'Thành phố Đà Nẵng')
const province = {
  code: '48',
  name: 'Thành phố Đà Nẵng',
  address: 'https://a.vn',
  keys: [nightOfProvince.key],
}
const signedNight = await signedBy(nightOfProvince, nightlyFileOf(nightOfProvince))
const person = signingPerson('Lê Trung Chinh', 'UBND thành phố')
const signed = signedPdf(pdf(), person)
const hexOf = (bytes: Uint8Array): Uint8Array =>
  Buffer.from(/\/Contents<([0-9a-f]+?)0{64,}/.exec(Buffer.from(bytes).toString('latin1'))?.[1] ?? '', 'hex')

const calendarText = (text: string): string =>
  calendarFileOf({
    ...{ name: text, description: text },
    events: [
      {
        ...{
          uid: 'SXD-2021-k3f9x2m8q1ab@city.example.vn',
          sequence: 3,
          changedOn: '2021-07-05',
          day: '2021-07-31',
        },
        ...{
          summary: text,
          description: text,
          url: 'https://city.example.vn/tasks/x',
          status: 'CONFIRMED',
          rings: true,
        },
      },
    ],
  })

async function* each(lines: readonly string[]): AsyncGenerator<string> {
  yield* lines
}

const recordsIn = async (lines: readonly string[]): Promise<unknown[]> => {
  const records: unknown[] = []
  for await (const record of recordsOfFile(each(lines))) records.push(record)
  return records
}

const cityLines = cityFileOf(departmentRecords('SXD', 'SNV', 'STC'))

export const fileParsers: readonly Parser[] = [
  parser({
    ...{
      name: 'CSV',
      share: 4,
      inputs: fc.oneof(
        changedBytes(filesNamed('.csv')),
        changedText([Buffer.from(sampleFiles['danh-sach.csv'] ?? []).toString()], 4_000).map((text) =>
          Buffer.from(text),
        ),
      ),
    },
    read: (bytes: Uint8Array) => readImport('danh-sach.csv', bytes),
  }),
  parser({
    ...{ name: 'texts through a CSV of ours', share: 2, inputs: typedRows },
    read: (rows: string[][]) => textsOf(csvTable(csvFileOf(sheetOf(rows)))),
    holds: (rows: string[][]) =>
      unlike('written and read', textsOf(csvTable(csvFileOf(sheetOf(rows)))), rows),
  }),
  parser({
    ...{ name: 'texts through a workbook of ours', share: 0.1, inputs: typedRows },
    read: async (rows: string[][]) =>
      (await readTableFile('a.xlsx', excelFileOf(sheetOf(rows)))).map(textsOf),
    holds: async ([rows = []]: string[][][]) =>
      unlike(
        'written and read',
        (await readTableFile('a.xlsx', excelFileOf(sheetOf(rows)))).map(textsOf)[0],
        rows,
      ),
  }),
  parser({
    ...{ name: 'workbook', share: 0.5, inputs: changedBytes(filesNamed('.xlsx')) },
    read: (bytes: Uint8Array) => readImport('danh-sach.xlsx', bytes),
  }),
  parser({
    ...{ name: 'parts of a workbook', share: 0.7, inputs: changedParts(filesNamed('.xlsx')) },
    read: (bytes: Uint8Array) => readImport('danh-sach.xlsx', bytes),
  }),
  parser({
    ...{ name: 'parts of an open document', share: 0.4, inputs: changedParts(filesNamed('.ods')) },
    read: (bytes: Uint8Array) => readTableFile('danh-sach.ods', bytes),
  }),
  parser({
    ...{ name: 'parts of a Word file', share: 0.7, inputs: changedParts(filesNamed('.docx')) },
    read: (bytes: Uint8Array) => readTextFile('van-ban.docx', bytes),
  }),
  parser({
    ...{ name: 'plain text', share: 3, inputs: changedBytes(filesNamed('.txt', '.csv')) },
    read: readPlainText,
  }),
  parser({
    ...{ name: 'old workbook', share: 0.01, inputs: changedBytes(filesNamed('.xls')) },
    read: (bytes: Uint8Array) => readTableFile('cu.xls', bytes),
  }),
  parser({
    ...{ name: 'PDF text', share: 0.01, inputs: changedBytes(filesNamed('.pdf')) },
    read: (bytes: Uint8Array) => readTextFile('van-ban.pdf', bytes),
  }),
  parser({
    ...{ name: 'signatures of a PDF', share: 3, inputs: changedBytes([signed, signedPdf(signed, person)]) },
    read: signaturesIn,
  }),
  parser({
    ...{ name: 'a signature', share: 3, inputs: changedBytes([hexOf(signed)]), throws: NotDer },
    read: readSigner,
  }),
  parser({
    ...{
      name: 'what a file is',
      share: 4,
      inputs: changedBytes([pdf(), png(), jpeg(), docx(), ...Object.values(sampleFiles)]),
    },
    read: (bytes: Uint8Array) =>
      Promise.all(
        fileKindNames.map((kind) =>
          contentFault(kind, { size: bytes.length, read: async (from, to) => bytes.subarray(from, to) }),
        ),
      ),
  }),
  parser({
    ...{
      name: 'lines of a city',
      share: 3,
      inputs: changedText([cityLines.join('\n')], 20_000).map((text) => text.split('\n')),
      throws: DamagedFile,
    },
    read: recordsIn,
    holds: async (records: unknown[]) =>
      unlike(
        'written and read',
        await recordsIn(
          [...textOfFile(records.map((one) => canonicalJson(Object(one))))].map((line) => line.trimEnd()),
        ),
        records,
      ),
  }),
  parser({
    ...{ name: 'figures of a province', share: 1, inputs: changedText([signedNight], 20_000) },
    read: (text: string) =>
      checkedFile(text, province, { date: '2026-03-02', formulaSet: formulaSets['da-nang'] }),
  }),
  parser({
    ...{
      name: 'texts through a calendar of ours',
      share: 1.5,
      inputs: changedText(['Hạn: Giải phóng mặt bằng', 'Dấu phẩy, chấm; \\n'], 400),
    },
    read: (text: string) => {
      const [event] = new ICAL.Component(ICAL.parse(calendarText(text))).getAllSubcomponents('vevent')
      return event && new ICAL.Event(event).summary
    },
    holds: (summary: string) => {
      const [event] = new ICAL.Component(ICAL.parse(calendarText(summary))).getAllSubcomponents('vevent')
      return unlike('written and read', event && new ICAL.Event(event).summary, summary)
    },
  }),
]
