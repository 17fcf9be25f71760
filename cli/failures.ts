import { RefusedRecords } from '../functions/documents/city-file/checked-city.ts'
import { DamagedFile } from '../functions/documents/city-file/city-file.ts'
import { TableNotEmpty } from '../functions/documents/city-file/restore.ts'
import { BadRequest } from '../functions/platform/problems/problem-answer.ts'
import { problemWords } from '../functions/shared/problems/problem.ts'
import { Refused } from '../functions/shared/problems/refused.ts'
import { StartRefused } from '../local/page/front.ts'
import { awsFailure } from './city/aws-failures.ts'
import { fileProblemWords, recordProblemWords } from './words/line-words.ts'
import { type Words, words } from './words/words.ts'

/** What a program that calls this one can tell the outcome by; docs/operations.md names them. */
export const exitCodes = {
  done: 0,
  wrong: 1,
  wrongUse: 2,
  unreachable: 3,
  unexpected: 4,
  stopped: 130,
} as const

/** Why a command did not do what was asked, in words that say what to do next. */
export interface Failure {
  readonly exit: (typeof exitCodes)[keyof typeof exitCodes]
  readonly code: string
  readonly text: Words
  /** Each thing that is wrong, with its line where it has one. */
  readonly problems?: readonly (Words & { readonly line?: number; readonly code: string })[]
}

export class Failed extends Error {
  readonly failure: Failure
  constructor(failure: Failure) {
    super(failure.code)
    this.name = 'Failed'
    this.failure = failure
  }
}

/** How the command was typed is wrong. */
export const wrongUse = (code: string, text: Words): Failed =>
  new Failed({ exit: exitCodes.wrongUse, code, text })

const nothingWritten = words('Chưa ghi gì vào thành phố.', 'Nothing was written to the city.')

const damaged = ({ problems }: DamagedFile): Failure => ({
  exit: exitCodes.wrong,
  code: 'damaged-file',
  text: words(
    `Tệp không còn đúng như khi xuất. ${nothingWritten.vi} Hãy lấy lại bản gốc, hoặc xuất lại từ thành phố cũ.`,
    `The file is not what an export wrote. ${nothingWritten.en} Get the original again, or export the old city again.`,
  ),
  problems: problems.map((problem) => ({
    line: problem.line,
    code: problem.code,
    ...fileProblemWords(problem),
  })),
})

const refusedRecords = ({ problems }: RefusedRecords): Failure => ({
  exit: exitCodes.wrong,
  code: 'refused-records',
  text: words(
    `Các dòng của tệp không làm thành một thành phố. ${nothingWritten.vi} Hãy sửa ở nơi tạo ra tệp rồi xuất lại.`,
    `The file's lines do not make a city. ${nothingWritten.en} Put it right where the file was made, and export again.`,
  ),
  problems: problems.flatMap(recordProblemWords),
})

const notEmpty: Failure = {
  exit: exitCodes.wrong,
  code: 'table-not-empty',
  text: words(
    `Bảng này đã có dữ liệu; chỉ khôi phục vào bảng trống. ${nothingWritten.vi} Hãy tạo bảng mới, hoặc chọn --data-dir khác.`,
    `The table already holds data; a restore needs an empty one. ${nothingWritten.en} Make a new table, or name another --data-dir.`,
  ),
}

const refused = ({ problem, facts }: Refused): Failure => {
  const { code, title, detail, en } = problemWords(problem, facts)
  return {
    exit: exitCodes.wrong,
    code,
    text: words(`${title}. ${detail}`, `${en.title}. ${en.detail}`),
  }
}

const badRequest = ({ problem, fields }: BadRequest): Failure => {
  const { code, title, detail, en } = problemWords(problem, {})
  return {
    exit: exitCodes.wrong,
    code,
    text: words(`${title}. ${detail}`, `${en.title}. ${en.detail}`),
    problems: fields.map(({ code: one, vi, en: enText }) => ({ code: one, ...words(vi, enText) })),
  }
}

const fileTexts: Record<string, Words> = {
  ENOENT: words(
    'không có tệp hay thư mục này. Hãy kiểm tra tên',
    'there is no such file or folder. Check the name',
  ),
  EEXIST: words('tệp đã có. Hãy đặt tên khác', 'the file is there already. Choose another name'),
  EISDIR: words('đây là thư mục. Hãy ghi cả tên tệp', 'this is a folder. Give the name of a file as well'),
  EACCES: words('không có quyền với tệp này', 'this file may not be opened'),
  ENOSPC: words('ổ đĩa đã đầy. Hãy chọn nơi khác', 'the disk is full. Choose another place'),
}

const fileFailure = ({ code = '', path = '' }: NodeJS.ErrnoException): Failure | undefined => {
  const text = fileTexts[code]
  return (
    text && {
      exit: code === 'EEXIST' ? exitCodes.wrongUse : exitCodes.unreachable,
      code: code === 'EEXIST' ? 'file-exists' : 'file-unreachable',
      text: words(`${path}: ${text.vi}.`, `${path}: ${text.en}.`),
    }
  )
}

const unexpected = (error: unknown): Failure => {
  const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error)
  return {
    exit: exitCodes.unexpected,
    code: 'unexpected',
    text: words(
      `Lỗi không lường trước, hãy gửi dòng này cho người phát triển: ${message}`,
      `An error nobody foresaw; send this line to the developers: ${message}`,
    ),
  }
}

const startRefused = ({ message }: StartRefused): Failure => {
  const [vi = message, en = message] = message.split('\n')
  return { exit: exitCodes.unreachable, code: 'city-unreachable', text: words(vi, en) }
}

/** Whatever was thrown, as a person can use it. */
export const failureOf = (error: unknown): Failure => {
  if (error instanceof Failed) return error.failure
  if (error instanceof DamagedFile) return damaged(error)
  if (error instanceof RefusedRecords) return refusedRecords(error)
  if (error instanceof TableNotEmpty) return notEmpty
  if (error instanceof Refused) return refused(error)
  if (error instanceof BadRequest) return badRequest(error)
  if (error instanceof StartRefused) return startRefused(error)
  if (!(error instanceof Error)) return unexpected(error)
  const aws = awsFailure(error)
  if (aws) return { exit: exitCodes.unreachable, code: 'city-unreachable', text: aws }
  return fileFailure(error) ?? unexpected(error)
}
