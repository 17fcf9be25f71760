import { readFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import * as z from 'zod'
import { columnHeadings } from '../../functions/documents/imports/columns/import-columns.ts'
import { wrongRowsName } from '../../functions/documents/imports/run/import-files.ts'
import { columnsAsText, commonFactsSchema } from '../../functions/documents/imports/run/import-request.ts'
import { importRows, previewedOf } from '../../functions/documents/imports/run/import-tasks.ts'
import { JobCancelled } from '../../functions/documents/work/kind-of-work.ts'
import { actorNamed } from '../../functions/organisation/people/actor.ts'
import { readDelegators } from '../../functions/organisation/people/delegations/delegations-store.ts'
import { readUser } from '../../functions/organisation/people/users-store.ts'
import { localDateOf } from '../../functions/shared/dates/dates.ts'
import { userIdSchema } from '../../functions/shared/ids.ts'
import { requireNew, writeWhole } from '../city/files.ts'
import type { Call, CityCommand, Result } from '../command.ts'
import { exitCodes, Failed, wrongUse } from '../failures.ts'
import {
  type Imported,
  laterWords,
  noticeWords,
  questionWords,
  rowWords,
  stoppedWords,
  summary,
} from '../words/import-words.ts'
import { lines, type Words, words } from '../words/words.ts'

/** Facts of the directive that hold for every row that does not say them itself. */
const commonOptions = ['number', 'symbol', 'kind', 'issuedOn', 'issuer', 'signer', 'abstract'] as const

const commonTexts = Object.fromEntries(
  commonOptions.map((name) => [
    name,
    {
      value: words('…', '…'),
      about: words(
        `${columnHeadings[name]} của mọi dòng không ghi`,
        `${name}, for every row that does not say it`,
      ),
      schema: z.string().refine((text) => commonFactsSchema.safeParse({ [name]: text }).success),
    },
  ]),
)

const looking = words('Đang xem từng dòng', 'Looking at the rows')
const entering = words('Đang nhập', 'Entering')
const enteringWrong = (wrong: number): Words =>
  words(`Đang nhập (${wrong} dòng không nhập được)`, `Entering (${wrong} rows could not be)`)

/** What the columns are and what holds for all rows, as the options say it. */
const saidOf = ({ options, flags }: Call) => {
  if (options.issuedOn && flags.has('date-unknown'))
    throw wrongUse(
      'date-known-and-unknown',
      words(
        'Đã có --issuedOn thì không dùng --date-unknown. Hãy giữ một trong hai.',
        'With --issuedOn the date is not unknown: leave out --date-unknown, or the date.',
      ),
    )
  const common = commonFactsSchema.parse({
    ...Object.fromEntries(commonOptions.flatMap((name) => (options[name] ? [[name, options[name]]] : []))),
    ...(flags.has('await-lead') && { awaitLead: true }),
    ...(flags.has('date-unknown') && { dateUnknown: true }),
  })
  return { common, ...(options.columns && { columns: columnsAsText.parse(options.columns) }) }
}

/** What the jobs of the API work with: the same reading, the same rules, the same writing. */
const placeOf = async (call: Call, isEntering: boolean) => {
  const { city, file, options, flags, progress, stops } = call
  let isStopped = false
  if (isEntering)
    stops.onStop = () => {
      isStopped = true
    }
  const { store, now } = city
  const today = localDateOf(now)
  const actor = await actorNamed(options.by ?? '', 'register-tasks', today, {
    readUser: (id) => readUser(store, id),
    readDelegators: (deputy, day) => readDelegators(store, deputy, day),
  })
  return {
    store,
    task: {
      kind: 'import' as const,
      name: basename(file),
      ...saidOf(call),
      ...(flags.has('convert') && { convert: true as const }),
    },
    id: '',
    actor,
    askedAt: now,
    today,
    progress: async (done: number, total?: number, { wrong = 0 }: Record<string, number> = {}) => {
      progress(isEntering ? (wrong > 0 ? enteringWrong(wrong) : entering) : looking, done, total)
      if (isStopped) throw new JobCancelled('of the command line')
    },
    handedIn: () => readFile(file),
  }
}

/** The wrong rows beside the file they came from, to be corrected and sent again. */
const giveBack = async (path: string, { files: [, back] }: Imported): Promise<string | undefined> => {
  if (!back) return undefined
  await writeWhole(path, [back.bytes])
  return path
}

const stoppedEarly = words('Đã dừng, chưa nhập dòng nào.', 'Stopped: no row was entered.')

const notEntered = words(
  'Mới xem, chưa nhập gì. Để nhập các dòng đúng: thêm --enter.',
  'Only looked at, nothing was entered. To enter the good rows add --enter.',
)

/** The rows written; stopped before the first of them it is a failure that says so. */
const entered = async (call: Call, bytes: Uint8Array, looked: Imported): Promise<Imported> => {
  try {
    return await importRows(await placeOf(call, true), bytes, previewedOf(looked.report))
  } catch (error) {
    if (!(error instanceof JobCancelled)) throw error
    throw new Failed({ exit: exitCodes.stopped, code: 'stopped', text: stoppedEarly })
  }
}

const run = async (call: Call): Promise<Result> => {
  const { file, flags } = call
  const bytes = await readFile(file)
  const back = join(dirname(file), wrongRowsName(basename(file)))
  if (flags.has('errors')) requireNew(back)
  const looked = await importRows(await placeOf(call, false), bytes)
  const isEntered = flags.has('enter') && looked.report.questions.length === 0
  const imported = isEntered ? await entered(call, bytes, looked) : looked
  const wrong = imported.report.rows.filter(({ errors }) => errors.length > 0)
  const given = flags.has('errors') ? await giveBack(back, imported) : undefined
  return {
    foundWrong: wrong.length > 0 || imported.report.questions.length > 0,
    ...(imported.isCancelled && { stopped: true }),
    json: {
      file,
      entered: isEntered,
      counts: imported.counts,
      columns: imported.report.columns,
      questions: imported.report.questions,
      undated: imported.report.undated,
      aside: imported.report.aside,
      rows: imported.report.rows,
      errorsFile: given,
    },
    text: lines(
      summary(imported, isEntered),
      ...questionWords(imported),
      ...laterWords(imported),
      ...noticeWords(imported),
      ...wrong.flatMap(rowWords),
      ...(given ? [words(`Các dòng có lỗi: ${given}`, `The wrong rows: ${given}`)] : []),
      ...(isEntered ? [] : [notEntered]),
      ...(imported.isCancelled ? [stoppedWords(imported)] : []),
    ),
  }
}

export const importing: CityCommand = {
  about: words(
    'nhập nhiệm vụ từ tệp Excel (.xlsx, .xls), .ods hoặc CSV',
    'enter tasks from an Excel (.xlsx, .xls), .ods or CSV file',
  ),
  details: words(
    `Đọc tệp theo mẫu nhập nhiệm vụ và xem từng dòng bằng đúng các quy tắc của trang. Không có --enter thì chỉ báo kết quả; có --enter
thì nhập các dòng đúng, đứng tên người ghi ở --by. Nhập lại cùng một tệp không thêm gì. Ctrl-C: các dòng đang ghi dở được ghi cho xong,
chạy lại lệnh đó để nhập tiếp; nhấn lần nữa thì dừng ngay. Còn dòng lỗi thì mã thoát là 1.`,
    `Reads a file in the form of the template and looks at each row by the very rules of the page. Without --enter it only tells; with
--enter it enters the good rows in the name of the person of --by. The same file again adds nothing. Ctrl-C: the rows
that are being written are finished, and the same command goes on later; pressed again it ends at once. Where rows are wrong the exit code is 1.`,
  ),
  file: words('tệp.xlsx', 'file.xlsx'),
  options: {
    by: {
      value: words('NGƯỜI-DÙNG', 'PERSON'),
      about: words(
        'mã người dùng của Văn phòng đứng tên',
        'whose name it is done in: a person of the Office',
      ),
      required: true,
      schema: userIdSchema,
    },
    columns: {
      value: words('B:number,H:deadline', 'B:number,H:deadline'),
      about: words(
        'cột nào là gì; cột không nêu thì tự nhận theo tiêu đề và nội dung',
        'what columns are; those not named are read by heading and content',
      ),
      schema: z.string().refine((text) => columnsAsText.safeParse(text).success),
    },
    ...commonTexts,
  },
  flags: {
    enter: words('nhập các dòng đúng', 'enter the good rows'),
    convert: words(
      'dùng chữ TCVN3, VNI đã chuyển sang Unicode, sau khi đã kiểm tra',
      'take texts in TCVN3 or VNI as converted to Unicode, once you have checked them',
    ),
    'await-lead': words(
      'dòng chưa rõ đơn vị chủ trì: nhập thành nhiệm vụ chờ xác định đơn vị chủ trì',
      'rows without a lead: enter them as tasks that wait for theirs',
    ),
    'date-unknown': words(
      'dòng không ghi ngày ban hành: văn bản chưa rõ ngày, bổ sung sau',
      "rows without a date: the directive's date is not known yet and given later",
    ),
    errors: words(
      'ghi các dòng lỗi ra tệp …-dong-loi.xlsx bên cạnh, có cột Lỗi',
      'write the wrong rows to …-dong-loi.xlsx beside the file, with a column that says why',
    ),
  },
  run,
}
