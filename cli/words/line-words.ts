import type { RecordProblem } from '../../functions/documents/city-file/checked-city.ts'
import type { DamagedFile } from '../../functions/documents/city-file/city-file.ts'
import type { Named } from '../../functions/documents/city-file/records/references.ts'
import { fieldErrors } from '../../functions/platform/problems/problem-answer.ts'
import { type Words, words } from './words.ts'

/** What is wrong with a line of a city's file. */

type FileProblem = DamagedFile['problems'][number]

const fileProblems: Record<FileProblem['code'], (problem: FileProblem) => Words> = {
  'no-city-file': () => words('đây không phải tệp xuất của một thành phố', 'this is not the file of a city'),
  'other-version': ({ found }) =>
    words(
      `tệp theo phiên bản ${found}; chương trình này đọc phiên bản 1, hãy dùng bản chương trình đã xuất tệp`,
      `the file has version ${found}; this program reads version 1, use the one that wrote it`,
    ),
  'no-line': () =>
    words(
      'không phải một dòng của tệp xuất, hoặc bị cắt ngang',
      'not a line of an export, or only a part of one',
    ),
  altered: () =>
    words(
      'nội dung đã bị sửa sau khi xuất (mã băm không khớp)',
      'altered after the export (the hash does not fit)',
    ),
  'missing-lines': ({ found }) =>
    words(`thiếu dòng: ở đây là dòng số ${found}`, `lines are missing: here stands line number ${found}`),
  'moved-or-doubled': ({ found }) =>
    words(
      `dòng số ${found} bị lặp lại hoặc đặt sai chỗ`,
      `line number ${found} stands here again, or in the wrong place`,
    ),
  'after-the-end': () => words('còn dòng sau dòng kết thúc', 'a line after the end'),
  'wrong-count': () =>
    words('số bản ghi ở dòng kết thúc không đúng', 'the number of records at the end is wrong'),
  'cut-off': () => words('tệp bị cụt: thiếu dòng kết thúc', 'the file is cut off: its end is missing'),
}

export const fileProblemWords = (problem: FileProblem): Words => fileProblems[problem.code](problem)

const things: Record<Named['thing'], string> = {
  department: 'đơn vị',
  user: 'người dùng',
  directive: 'văn bản',
  task: 'nhiệm vụ',
  explanation: 'yêu cầu giải trình',
  letter: 'công văn',
  template: 'tệp mẫu văn bản',
}

const nameWords = ({ thing, name, inListOf }: Named): Words =>
  inListOf
    ? words(
        `nhiệm vụ ${name} trong danh sách của văn bản ${inListOf}`,
        `task ${name} in the list of directive ${inListOf}`,
      )
    : words(`${things[thing]} ${name}`, `${thing} ${name}`)

const problemWords = (problem: Exclude<RecordProblem, { code: 'no-record' }>): Words => {
  if (problem.code === 'twice')
    return words(`đã có ở một dòng trên (${problem.key})`, `stands in a line above (${problem.key})`)
  const { vi, en } = nameWords(problem.of)
  return problem.code === 'broken-history'
    ? words(
        `lịch sử của ${vi} không khớp mã băm của nó: có mục bị sửa, mất hoặc thêm. Nếu đã hỏng từ trước khi xuất: --even-broken`,
        `the history of ${en} does not fit its history hash: an entry was altered, lost or added. If it was so before the export: --even-broken`,
      )
    : words(`nhắc tới ${vi} mà tệp không có`, `names ${en}, which is not in the file`)
}

/** The head is the file's first line: a record stands one line further than its place among the records. */
export const recordProblemWords = (problem: RecordProblem) => {
  const at = { line: problem.record + 1, code: problem.code }
  return problem.code === 'no-record'
    ? fieldErrors(problem.error, 'body').map(({ pointer, vi, en }) => ({
        ...at,
        ...words(`${pointer.slice(1)}: ${vi}`, `${pointer.slice(1)}: ${en}`),
      }))
    : [{ ...at, ...problemWords(problem) }]
}
