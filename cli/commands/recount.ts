import {
  type InboxRecount,
  recountCity,
  type YearRecount,
} from '../../functions/figures/today/recount/recount.ts'
import { tallyNames } from '../../functions/organisation/departments/tally.ts'
import { localDateOf } from '../../functions/shared/dates/dates.ts'
import { inboxes } from '../../functions/tasks/task/inbox/inbox.ts'
import type { CityCommand } from '../command.ts'
import { lines, number, type Words, words } from '../words/words.ts'

const counting = words('Đang đếm lại, năm', 'Counting again, year')

type Difference = YearRecount['differences'][number]

const differenceWords = ({ department, tallied, counted, unrecorded }: Difference): Words => {
  const different = tallyNames.filter((name) => tallied[name] !== counted[name])
  const differences = different.map((name) => `${name} ${tallied[name]} ≠ ${counted[name]}`)
  const missed = unrecorded.length > 0
  return words(
    `  ${department}: ${[...differences, ...(missed ? [`chưa ghi quá hạn: ${unrecorded.join(', ')}`] : [])].join('; ')}`,
    `  ${department}: ${[...differences, ...(missed ? [`miss not recorded: ${unrecorded.join(', ')}`] : [])].join('; ')}`,
  )
}

const yearWords = ({ year, tasks, differences }: YearRecount): Words[] => {
  const count = number(tasks)
  const isEqual = differences.length === 0
  return [
    words(
      `Năm ${year}: ${count.vi} nhiệm vụ, ${isEqual ? 'khớp' : 'KHÔNG KHỚP (số đang dùng ≠ số đếm lại)'}.`,
      `Year ${year}: ${count.en} tasks, ${isEqual ? 'equal' : 'NOT EQUAL (in use ≠ counted again)'}.`,
    ),
    ...differences.map(differenceWords),
  ]
}

const inboxWords = (recount: InboxRecount | undefined): Words => {
  if (!recount)
    return words(
      'Việc chờ xử lý: có thay đổi trong lúc đếm, chưa so được; hãy đếm lại.',
      'What waits for the Office and leaders: changed while it was counted, not compared; count again.',
    )
  const { tallied, counted, equal } = recount
  const different = inboxes.filter((inbox) => tallied[inbox] !== counted[inbox])
  const told = different.map((inbox) => `${inbox} ${tallied[inbox]} ≠ ${counted[inbox]}`).join('; ')
  return words(
    `Việc chờ Văn phòng, lãnh đạo xử lý: ${equal ? 'khớp' : `KHÔNG KHỚP: ${told}`}.`,
    `What waits for the Office and leaders: ${equal ? 'equal' : `NOT EQUAL: ${told}`}.`,
  )
}

const none = words('Chưa có nhiệm vụ nào.', 'There are no tasks yet.')

export const recounting: CityCommand = {
  about: words(
    'đếm lại mọi nhiệm vụ, so với số liệu đang dùng',
    'count all tasks again, against the figures in use',
  ),
  details: words(
    `Đọc mọi nhiệm vụ của mọi năm, không ghi gì. Số liệu của từng đơn vị phải bằng tổng các nhiệm vụ; khác thì báo đơn vị và từng số,
mã thoát là 1.`,
    `Reads all tasks of all years and writes nothing. Each department's figures must be the sum of its tasks; where they are not, the
department and each number is told, and the exit code is 1.`,
  ),
  run: async ({ city, progress }) => {
    const { years, inboxes } = await recountCity(city.store, localDateOf(city.now), (_, done, of) =>
      progress(counting, done, of),
    )
    const equal = years.every((year) => year.equal) && inboxes?.equal !== false
    return {
      foundWrong: !equal,
      json: { equal, years, inboxes },
      text: years.length > 0 ? lines(...years.flatMap(yearWords), inboxWords(inboxes)) : none,
    }
  },
}
