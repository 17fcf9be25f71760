import fc from 'fast-check'
import * as z from 'zod'
import { readDeadline } from '../../../functions/directives/deadline/deadline-wording.ts'
import { urgencyInWords } from '../../../functions/directives/deadline/urgency.ts'
import {
  canonicalKey,
  citationOf,
  directiveNumberSchema,
  directiveSymbolSchema,
  symbolTyped,
} from '../../../functions/directives/directive/directive-number.ts'
import {
  type DirectiveReading,
  readDirectiveText,
} from '../../../functions/directives/text/directive-text.ts'
import { dayTyped } from '../../../functions/documents/imports/columns/import-cells.ts'
import {
  type Citation,
  kindNamed,
  readCitation,
} from '../../../functions/documents/imports/columns/import-citation.ts'
import { headingWords } from '../../../functions/documents/imports/columns/import-heading-words.ts'
import { cityCalendar } from '../../../functions/organisation/calendar/calendar.ts'
import { addressTrouble } from '../../../functions/platform/calls/receiver-address.ts'
import { attachment } from '../../../functions/platform/http/attachment.ts'
import { decode, encode } from '../../../functions/platform/http/cursor.ts'
import { etagOfVersion, versionOfEtag } from '../../../functions/platform/http/etag.ts'
import { searchWords } from '../../../functions/platform/http/search-words.ts'
import { canonicalJson } from '../../../functions/shared/canonical-json.ts'
import { type LocalDate, localDateSchema, vietnameseDate } from '../../../functions/shared/dates/dates.ts'
import { fold, questionOf, rankOf, wordsIn } from '../../../functions/shared/folded-text.ts'
import { markedParts, type TextPart } from '../../../functions/shared/marked-text.ts'
import { lineOf, textOf, wordsOf } from '../../../functions/shared/text.ts'
import { readers } from '../../functions/directives/text/corpus.ts'
import { oddText, oddValue } from '../odd-texts.ts'
import { changedText } from './changed.ts'
import { type Parser, unlike } from './parser.ts'
import { days, deadlineSamples, directives, lines, numbers, whom } from './samples.ts'

/** What people type and paste. */

const typed = (samples: readonly string[], longest = 400) =>
  changedText([...samples, ...samples, ...lines.slice(0, 40)], longest)

const cursorForm = z.tuple([z.string(), z.number()])
const person = z.strictObject({ text: textOf(400), line: lineOf(100), words: wordsOf(100) })
const reader = readers('2021-07-05')

const spansIn = ({ text, tasks, notTaken }: DirectiveReading): string | undefined => {
  const spans = [
    ...tasks.flatMap(({ lead, coordinating, deadline, work, sentences }) => [
      ...lead,
      ...coordinating,
      ...deadline,
      work,
      ...sentences,
    ]),
    ...notTaken.map(({ at }) => at),
  ]
  const outside = spans.find((span) => !(span.from >= 0 && span.from <= span.to && span.to <= text.length))
  return outside && `a place outside the text: ${JSON.stringify(outside)}`
}

const readText = (text: string) => readDirectiveText(text, () => reader)

const parser = <Input>(given: Parser<Input>): Parser => given as unknown as Parser

export const textParsers: readonly Parser[] = [
  parser({
    ...{ name: 'wording of a deadline', share: 16, inputs: typed(deadlineSamples) },
    read: (wording: string) => [
      readDeadline(wording, '2021-07-05', cityCalendar),
      readDeadline(wording, undefined, cityCalendar),
    ],
    holds: (readings: ReturnType<typeof readDeadline>[]) =>
      readings
        .flatMap((reading) => ('dueOn' in reading ? [reading.dueOn] : []))
        .filter((day) => !localDateSchema.safeParse(day).success)
        .map((day) => `no day: ${day}`)[0],
  }),
  parser({
    ...{ name: 'a day typed', share: 10, inputs: typed(days, 60) },
    read: dayTyped,
    holds: (day: LocalDate | undefined) =>
      day && unlike('written and read', dayTyped(vietnameseDate(day)), day),
  }),
  parser({
    ...{ name: 'a day of the API', share: 4, inputs: typed(['2021-08-31', '2020-02-29', '1900-01-01'], 30) },
    read: (text: string) => localDateSchema.safeParse(text).data,
    holds: (day: LocalDate | undefined) =>
      day === undefined
        ? undefined
        : unlike('as it was', new Date(`${day}T00:00:00Z`).toISOString().slice(0, 10), day),
  }),
  parser({
    ...{ name: 'a cursor', share: 6, inputs: typed([encode(['SXD', 1]), encode({ a: 1 }), 'e30', ''], 200) },
    read: (text: string) => decode(text, cursorForm),
    holds: (value: [string, number]) => unlike('written and read', decode(encode(value), cursorForm), value),
  }),
  parser({
    ...{ name: 'a version', share: 3, inputs: typed(['"1"', 'W/"12"', '*', '"999999"'], 40) },
    read: (text: string) => versionOfEtag(text),
    holds: (version: number) => unlike('written and read', versionOfEtag(etagOfVersion(version)), version),
  }),
  parser({
    ...{ name: 'a number and symbol', share: 6, inputs: typed(numbers, 80) },
    read: (text: string) => {
      const [number = '', symbol = ''] = text.split('/')
      return {
        number: directiveNumberSchema.safeParse(number).data,
        symbol: directiveSymbolSchema.safeParse(symbol).data,
        typed: symbolTyped(text),
      }
    },
    holds: ({ number, symbol, typed: tidy }: { number?: string; symbol?: string; typed: string }) =>
      unlike('typed again', symbolTyped(tidy), tidy) ??
      (number && unlike('number again', directiveNumberSchema.parse(number), number)) ??
      (symbol && unlike('symbol again', directiveSymbolSchema.parse(symbol), symbol)) ??
      undefined,
  }),
  parser({
    ...{ name: 'the key of a directive', share: 3, inputs: typed(numbers, 80) },
    read: (key: string) => [canonicalKey(key), citationOf(key)],
    holds: ([key = '']: string[]) => unlike('again', canonicalKey(key), key),
  }),
  parser({
    ...{ name: 'whom words name', share: 5, inputs: typed(whom, 300) },
    read: (wording: string) => reader.read(wording),
    holds: ({ departments }: { departments: readonly string[] }) =>
      departments.length === new Set(departments).size ? undefined : 'a department twice',
  }),
  parser({
    ...{
      name: 'how a directive is cited',
      share: 6,
      inputs: typed(
        numbers.flatMap((number) => [
          number,
          `Công văn số ${number} ngày 05/7/2021 của UBND thành phố về việc báo cáo`,
        ]),
      ),
    },
    read: (whole: string) => readCitation({ whole, mayBeAlone: true }),
    holds: (said: Citation | { unread: string }) =>
      'unread' in said || said.number ? undefined : 'cited without a number',
  }),
  parser({
    ...{ name: 'the text of a directive', share: 1, inputs: changedText([...directives, ...lines], 20_000) },
    read: readText,
    holds: (reading: DirectiveReading) =>
      spansIn(reading) ?? unlike('read again', readText(reading.text), reading),
  }),
  parser({
    ...{
      name: 'lines of a directive',
      share: 4,
      inputs: fc.array(changedText(lines, 600), { maxLength: 5 }).map((parts) => parts.join('\n')),
    },
    read: readText,
    holds: (reading: DirectiveReading) =>
      spansIn(reading) ?? unlike('read again', readText(reading.text), reading),
  }),
  parser({
    ...{
      name: 'the heading of a column',
      share: 6,
      inputs: typed(
        ['Đơn vị chủ trì', 'Thời hạn hoàn thành', 'Số, ký hiệu VB', 'ND nhiệm vụ', 'constructor'],
        120,
      ),
    },
    read: headingWords,
  }),
  parser({
    ...{
      name: 'words of a list',
      share: 3,
      inputs: typed(['khẩn', 'Hỏa tốc', 'Công văn', 'thông báo', 'kết luận'], 60),
    },
    read: (words: string) => [urgencyInWords(words), kindNamed(words)],
  }),
  parser({
    ...{ name: 'a text of the API', share: 5, inputs: typed(lines, 500) },
    read: (text: string) => person.safeParse({ text, line: text, words: text }).data,
    holds: (value: z.infer<typeof person> | undefined) =>
      value ? unlike('taken again', person.safeParse(value).data, value) : undefined,
  }),
  parser({
    ...{ name: 'what is looked for', share: 5, inputs: fc.tuple(typed(lines, 200), typed(whom, 100)) },
    read: ([text, question]: [string, string]) => ({
      ...{
        words: wordsIn(text),
        rank: rankOf(questionOf(question), text),
        asked: searchWords.safeParse(question).success,
      },
      marked: markedParts(text, question),
    }),
    holds: ({ marked, words }: { marked: TextPart[]; words: string[] }, [text]: [string, string]) =>
      unlike('marked and joined', marked.map((part) => part.text).join(''), text) ??
      unlike(
        'folded twice',
        words.map((word) => fold(fold(word))),
        words.map(fold),
      ),
  }),
  parser({
    ...{ name: 'canonical JSON', share: 4, inputs: fc.dictionary(oddText, oddValue, { maxKeys: 4 }) },
    read: (value: object) =>
      canonicalJson(JSON.parse(JSON.stringify(value).replace(/\\ud[89a-f][0-9a-f]{2}/g, '?'))),
    holds: (text: string) => unlike('written and read', canonicalJson(JSON.parse(text)), text),
  }),
  parser({
    ...{
      name: 'the name of a file',
      share: 3,
      inputs: typed(['Báo cáo.docx', 'a"b\\c.pdf', '../x.xlsx'], 300).map((name) => name.toWellFormed()),
    },
    read: attachment,
    holds: (header: string) => (/^[\x20-\x7e]+$/.test(header) ? undefined : `no header: ${header}`),
  }),
  parser({
    ...{
      name: 'where a program is called',
      share: 3,
      inputs: typed(
        [
          'https://a.example.vn/nhan',
          'https://127.0.0.1/',
          'https://[::1]/x',
          'https://0x7f.1/',
          'https://a@b.vn',
        ],
        300,
      ),
    },
    read: addressTrouble,
  }),
]
