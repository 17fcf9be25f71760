import * as z from 'zod'
import { type Audit, auditCity } from '../../functions/documents/city-file/audit/audit.ts'
import { type ArchiveAudit, auditArchive } from '../../functions/documents/city-file/audit/audit-archive.ts'
import { auditHeads, type HeadsAudit } from '../../functions/documents/city-file/audit/audit-heads.ts'
import { auditFiles } from '../../functions/documents/city-file/files/kept-files.ts'
import { filesOfCity, onItsWayIn } from '../../functions/documents/city-file/files/told-files.ts'
import type { CityCommand } from '../command.ts'
import { fileFaultWords, filesOption, untoldWords } from '../words/file-words.ts'
import { unreadableJson, unreadableWords } from '../words/unreadable-words.ts'
import { lines, number, type Words, words } from '../words/words.ts'

const comparing = words('Đang đối chiếu kho lưu', 'Comparing with the archive')
const reading = words('Đang đọc thành phố', 'Reading the city')

const faults: Record<Audit['faults'][number]['fault'], (id: string) => Words> = {
  'broken-history': (id) =>
    words(
      `${id}: lịch sử bị sửa, mất hoặc thêm mục (mã băm không khớp)`,
      `${id}: an entry of its history was altered, lost or added (its hash does not fit)`,
    ),
  'facts-differ': (id) =>
    words(
      `${id}: không còn đúng như mục cuối của lịch sử`,
      `${id}: says something else than its history's last entry`,
    ),
}

const orphanWords = (code: string): Words =>
  words(
    `${code}: có lịch sử nhưng không có nhiệm vụ hay văn bản`,
    `${code}: a history without its task or directive`,
  )

const archiveFaults: Record<ArchiveAudit['differences'][number]['what'], Words> = {
  altered: words('mục này không còn như đã lưu', 'is not what was archived'),
  missing: words('mục đã lưu không còn trong bảng', 'was archived and is not in the table any more'),
  'copy-altered': words('bản lưu bị sửa', 'its copy in the archive was altered'),
  'copies-differ': words('hai bản lưu khác nhau', 'its copies in the archive differ'),
}

/** Where it is, by its number in the history where that is known, and what is wrong. */
const differenceWords = ({ what, history, entry, number }: ArchiveAudit['differences'][number]): Words => {
  const numbered = number === undefined ? words('', '') : words(` (mục ${number})`, ` (entry ${number})`)
  const at = [history, entry].filter(Boolean).join(' ')
  return words(
    `${at}${numbered.vi}: ${archiveFaults[what].vi}`,
    `${at}${numbered.en}: ${archiveFaults[what].en}`,
  )
}

const headWords = ({ heads, registers }: HeadsAudit): Words => {
  const [days, items] = [number(heads), number(registers)]
  return words(
    `Đã đối chiếu ${items.vi} mục của sổ đăng ký (thiết lập, tiêu chí, lịch, mẫu, văn bản, đơn vị, người dùng) với mã băm chốt từng ngày của ${days.vi} ngày.`,
    `${items.en} items of the registers (settings, rules, calendar, templates, papers, departments, people) were held against the heads of ${days.en} days.`,
  )
}

/** A city that was filled before there was an archive has thousands of them. */
const shown = 20

const andMore = (count: number): Words => {
  const { vi, en } = number(count)
  return words(
    `và ${vi} mục nữa chưa có trong kho lưu`,
    `and ${en} more entries that the archive has nothing of`,
  )
}

const archiveWords = ({ differences, alterations, notArchived, notArchivedCount }: ArchiveAudit): Words[] => [
  ...differences.map(differenceWords),
  ...alterations.map((key) =>
    words(`${key}: kho lưu ghi lại một lần sửa`, `${key}: the archive tells of an alteration`),
  ),
  ...notArchived
    .slice(0, shown)
    .map((entry) => words(`${entry}: chưa có trong kho lưu`, `${entry}: the archive has nothing of it`)),
  ...(notArchivedCount > shown ? [andMore(notArchivedCount - shown)] : []),
]

const whatNext = words(
  'Hãy đối chiếu với bản xuất cũ gần nhất: ở đó còn mục đúng. Chuông báo này không tự tắt.',
  'Compare with the latest older export: it holds the right entries. This does not go away by itself.',
)

export const auditing: CityCommand = {
  about: words('kiểm tra tính toàn vẹn của mọi lịch sử', 'verify the history hash of every history'),
  details: words(
    `Đọc toàn bộ thành phố, không ghi gì. Báo từng nhiệm vụ, văn bản có lịch sử bị sửa, mất hoặc thêm mục, hoặc không đúng
như lịch sử của nó, và từng lịch sử không còn nhiệm vụ (docs/decisions/0015). Có sai thì mã thoát là 1.`,
    `Reads the whole city and writes nothing. Tells each task and directive whose history was altered, each that says something
else than its history, each history without a task (docs/decisions/0015). Where something is wrong the exit code is 1.`,
  ),
  options: {
    archive: {
      value: words('TÊN-KHO', 'BUCKET'),
      about: words(
        'đối chiếu thêm mọi mục, và thiết lập, tiêu chí, lịch, mẫu, văn bản, với kho lưu bị khóa (tên kho: đầu ra ArchiveBucket)',
        'also hold every entry, and settings, rules, calendar, templates, papers, against the locked archive (its bucket: the output ArchiveBucket)',
      ),
      schema: z.string().min(3),
    },
    files: filesOption(
      words(
        'đối chiếu thêm từng tệp đính kèm với mã băm trong lịch sử (tên kho: đầu ra FilesBucket)',
        'also hold every attached file against its hash in the history (its bucket: the output FilesBucket)',
      ),
    ),
  },
  run: async ({ city, options, progress }) => {
    const audit = await auditCity(city.store, (read) => progress(reading, read))
    const archived = options.archive
      ? await auditArchive(city.store, city.archive(options.archive), (read) => progress(comparing, read))
      : undefined
    const sealed = options.archive ? await auditHeads(city.store, city.archive(options.archive)) : undefined
    const files = options.files
      ? await auditFiles(
          city.archive(options.files),
          filesOfCity(city.store),
          onItsWayIn(city.store, city.now),
        )
      : undefined
    const wrong = [
      ...audit.faults.map(({ id, fault }) => faults[fault](id)),
      ...audit.orphans.map(orphanWords),
      ...audit.unreadable.map(unreadableWords),
      ...(archived ? archiveWords(archived) : []),
      ...(sealed?.differences ?? []).map(differenceWords),
      ...(files?.faults ?? []).map(fileFaultWords),
    ]
    const [tasks, directives, entries] = [audit.tasks, audit.directives, audit.entries].map(number)
    const verified = words(
      `Đã kiểm tra ${tasks?.vi} nhiệm vụ và ${directives?.vi} văn bản với ${entries?.vi} mục lịch sử:`,
      `${tasks?.en} tasks and ${directives?.en} directives with ${entries?.en} entries were verified:`,
    )
    const left = files?.untold ?? []
    const read = lines(
      ...(sealed ? [headWords(sealed)] : []),
      ...(left.length > 0 ? [untoldWords(left)] : []),
      ...(files?.beingKept ?? []).map(fileFaultWords),
      verified,
    )
    return {
      foundWrong: wrong.length > 0,
      json: {
        ...audit,
        unreadable: audit.unreadable.map(unreadableJson),
        ...(archived && { archive: archived }),
        ...(sealed && { heads: sealed }),
        ...(files && { files }),
        whole: wrong.length === 0,
      },
      text:
        wrong.length === 0
          ? words(`${read.vi} nguyên vẹn.`, `${read.en} all whole.`)
          : lines(words(`${read.vi} CÓ SAI.`, `${read.en} SOMETHING IS WRONG.`), ...wrong, whatNext),
    }
  },
}
