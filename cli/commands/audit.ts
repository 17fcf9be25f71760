import { type Audit, auditCity } from '../../functions/documents/city-file/audit.ts'
import type { Command } from '../command.ts'
import { unreadableJson, unreadableWords } from '../words/unreadable-words.ts'
import { lines, number, type Words, words } from '../words/words.ts'

const reading = words('Đang đọc thành phố', 'Reading the city')

const faults: Record<Audit['faults'][number]['fault'], (id: string) => Words> = {
  'broken-history': (id) =>
    words(
      `${id}: lịch sử bị sửa, mất hoặc thêm mục (niêm phong không khớp)`,
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

const whatNext = words(
  'Hãy đối chiếu với bản xuất cũ gần nhất: ở đó còn mục đúng. Chuông báo này không tự tắt.',
  'Compare with the latest older export: it holds the right entries. This does not go away by itself.',
)

export const auditing: Command = {
  about: words('kiểm tra tính toàn vẹn của mọi lịch sử', 'verify the history hash of every history'),
  details: words(
    `Đọc toàn bộ thành phố, không ghi gì. Báo từng nhiệm vụ, văn bản có lịch sử bị sửa, mất hoặc thêm mục, hoặc không đúng
như lịch sử của nó, và từng lịch sử không còn nhiệm vụ (docs/decisions/0015). Có sai thì mã thoát là 1.`,
    `Reads the whole city and writes nothing. Tells each task and directive whose history was altered, each that says something
else than its history, each history without a task (docs/decisions/0015). Where something is wrong the exit code is 1.`,
  ),
  run: async ({ city, progress }) => {
    const audit = await auditCity(city.store, (read) => progress(reading, read))
    const wrong = [
      ...audit.faults.map(({ id, fault }) => faults[fault](id)),
      ...audit.orphans.map(orphanWords),
      ...audit.unreadable.map(unreadableWords),
    ]
    const [tasks, directives, entries] = [audit.tasks, audit.directives, audit.entries].map(number)
    const read = words(
      `Đã kiểm tra ${tasks?.vi} nhiệm vụ và ${directives?.vi} văn bản với ${entries?.vi} mục lịch sử:`,
      `${tasks?.en} tasks and ${directives?.en} directives with ${entries?.en} entries were verified:`,
    )
    return {
      foundWrong: wrong.length > 0,
      json: { ...audit, unreadable: audit.unreadable.map(unreadableJson), whole: wrong.length === 0 },
      text:
        wrong.length === 0
          ? words(`${read.vi} nguyên vẹn.`, `${read.en} all whole.`)
          : lines(words(`${read.vi} CÓ SAI.`, `${read.en} SOMETHING IS WRONG.`), ...wrong, whatNext),
    }
  },
}
