import { expect, test } from 'vitest'
import { readDeadline } from '../../../../functions/directives/deadline/deadline-wording.ts'
import { calendarOf } from '../../../../functions/organisation/calendar/calendar.ts'
import { day, dayLine, linesOf } from './lines-of.ts'

/** Several words for a limit in a row, labels in brackets, and what goes on behind a day: the words, and the day they give. */

const noHolidays = calendarOf([])

const read = (given: string) => {
  const [line] = linesOf(`${dayLine}\n${given}`)
  const { deadline = '' } = line ?? {}
  const reading = readDeadline(deadline, day, noHolidays)
  return [
    deadline,
    'dueOn' in reading ? reading.dueOn : 'because' in reading ? reading.because : reading.kind,
  ]
}

test.each([
  ['rà soát và phải xong trước thời điểm 15/7/2021', 'xong trước thời điểm 15/7/2021', '2021-07-15'],
  ['hoàn thành thủ tục, không được để quá ngày 15/7/2021', 'không được để quá ngày 15/7/2021', '2021-07-15'],
  ['bổ sung hồ sơ, tối đa đến ngày 20/7/2021', 'tối đa đến ngày 20/7/2021', '2021-07-20'],
  ['hoàn thành 100% hồ sơ vào thời điểm 31/12/2021', 'vào thời điểm 31/12/2021', '2021-12-31'],
  ['trình UBND thành phố trước ngày 20 của tháng 8/2021', 'trước ngày 20 của tháng 8/2021', '2021-08-20'],
  ['ban hành vào tuần cuối tháng 7/2021', 'vào tuần cuối tháng 7/2021', '2021-07-31'],
  ['ban hành trong nửa cuối tháng 7/2021', 'trong nửa cuối tháng 7/2021', '2021-07-31'],
  ['hoàn thành kiểm kê trong ngày kia', 'trong ngày kia', '2021-07-07'],
  ['lập danh mục dự án (tiến độ: quý III/2021)', 'quý III/2021', '2021-09-30'],
  ['lập danh mục dự án (15/7/2021) và trình duyệt', '15/7/2021', '2021-07-15'],
  ['lập danh mục nhà ở xã hội (30/7/2021)', '30/7/2021', '2021-07-30'],
  ['hoàn thành, thời hạn cụ thể như sau: 15/7/2021', '15/7/2021', '2021-07-15'],
  ['giải ngân đạt 60% kế hoạch đến hết quý III', 'đến hết quý III', '2021-09-30'],
  ['chốt số liệu vào 17h ngày 15/7/2021', 'vào 17h ngày 15/7/2021', '2021-07-15'],
  [
    'tổng hợp trong quý III/2021 (hoàn thành trước 15/9/2021)',
    'trong quý III/2021 (hoàn thành trước 15/9/2021',
    '2021-09-15',
  ],
  ['hoàn thành phương án. Đến ngày 08/7/2021 phải có báo cáo', 'Đến ngày 08/7/2021', '2021-07-08'],
  [
    'hoàn thiện phương án. Văn bản tham mưu gửi về Văn phòng trước ngày 08/7/2021',
    'trước ngày 08/7/2021',
    '2021-07-08',
  ],
  ['kiểm tra công vụ, 07 ngày nữa có kết quả', '07 ngày nữa', '2021-07-12'],
  ['kiểm đếm tàu thuyền. Thứ Tư tuần sau báo cáo', 'Thứ Tư tuần sau', '2021-07-14'],
  ['lập kế hoạch đào tạo nghề (quý I/2022 phải có kế hoạch)', 'quý I/2022', '2022-03-31'],
  [
    'xây dựng kịch bản chi tiết theo tháng, báo cáo trước ngày 15/10/2021',
    'trước ngày 15/10/2021',
    '2021-10-15',
  ],
])('%s', (work, words, dueOn) => {
  expect(read(`Giao Sở Xây dựng ${work}.`)).toEqual([words, dueOn])
})

test.each([
  ['xử lý, báo cáo trong ngày 06/7 và ngày 07/7/2021', 'several-dates'],
  ['hoàn thành trước ngày 15/7/2021 (thứ Sáu)', 'weekday-differs'],
  ['bổ sung hồ sơ trong khoảng thời gian từ 10 đến 20/7/2021', 'is-a-span'],
  ['tham mưu; thời gian trình: kỳ họp cuối năm 2021', 'names-no-date'],
  ['báo cáo sau 10 ngày kể từ ngày ký văn bản này', 'words-not-understood'],
])('gives no day: %s', (work, because) => {
  expect(read(`Giao Sở Xây dựng ${work}.`)[1]).toBe(because)
})

test('a period that the granted end is moved to', () => {
  expect(read('Thống nhất cho Sở Xây dựng lùi thời gian trình đề án sang tháng 8/2021.')).toEqual([
    'sang tháng 8/2021',
    '2021-08-31',
  ])
  expect(read('Giao Sở Xây dựng xem xét việc lùi thời gian trình đề án sang tháng 8/2021.')[0]).toBe('')
})

test('what is told of a section counts below its heading alone', () => {
  const lines = linesOf(
    `${dayLine}\n1. Về nhà ở\na) Sở Xây dựng rà soát quỹ nhà.\n2. Về đất đai\na) Sở Tài chính lập dự toán.\nb) Sở Y tế kiểm tra nguồn nước.\nCác công việc tại Mục này yêu cầu hoàn thành trước ngày 20/7/2021.`,
  )
  expect(lines.map(({ lead, deadline }) => [lead, deadline])).toEqual([
    ['Sở Xây dựng', ''],
    ['Sở Tài chính', 'trước ngày 20/7/2021'],
    ['Sở Y tế', 'trước ngày 20/7/2021'],
  ])
})

test('those of a group whom the words single out are not the whole group', () => {
  const [line] = linesOf(
    `${dayLine}\n1. Các sở, ngành còn việc quá hạn gửi giải trình về Văn phòng trước ngày 09/7/2021.`,
  )
  expect(line?.lead).toBe('Các sở, ngành còn việc quá hạn')
})
