import { expect, test } from 'vitest'
import { readDeadline } from '../../../../functions/directives/deadline/deadline-wording.ts'
import { calendarOf } from '../../../../functions/organisation/calendar/calendar.ts'
import { day, dayLine, linesOf } from './lines-of.ts'

/** Sentences of every kind in which offices say until when, each with the day that a careful official enters, or none. Monday 5 July 2021. */

const dayOf = (given: string): [words: string, dueOn: string] => {
  const [task] = linesOf(`${dayLine}\n${given}`)
  const reading = task?.deadline ? readDeadline(task.deadline, day, calendarOf([])) : undefined
  return [task?.deadline ?? 'no task', reading && 'dueOn' in reading ? reading.dueOn : '']
}

test.each([
  // The hour of the day, in any order.
  ['Giao Sở Xây dựng báo cáo trước 16 giờ 30, thứ Sáu (09/7/2021).', '2021-07-09'],
  ['Giao Sở Xây dựng gửi số liệu trước cuối giờ chiều ngày 15/7.', '2021-07-15'],
  ['Giao Sở Xây dựng gửi số liệu trước khi hết giờ làm việc ngày 15/7/2021.', '2021-07-15'],
  ['Sở Xây dựng phải dựng xong rào chắn vào cuối giờ chiều ngày 09/7.', '2021-07-09'],
  ['Giao Sở Xây dựng cung cấp hồ sơ trong sáng mai, 06/7.', '2021-07-06'],
  ['Giao Sở Xây dựng cung cấp hồ sơ ngay trong chiều nay (05/7).', '2021-07-05'],
  ['Giao Sở Xây dựng nộp dự thảo trong nội ngày 08/7/2021.', '2021-07-08'],
  ['Giao Sở Xây dựng báo cáo, xong ngay tuần này, trước 17h thứ Sáu.', '2021-07-09'],
  // Typed as one types.
  ['Giao Sở Xây dựng báo cáo trước12/7.', '2021-07-12'],
  ['Giao Sở Xây dựng báo cáo trước ngày:12/7/2021.', '2021-07-12'],
  ['Giao Sở Xây dựng rà soát, hạn gửi 20-7.', '2021-07-20'],
  ['Giao Sở Xây dựng rà soát, xong 14/7.', '2021-07-14'],
  ['Giao Sở Xây dựng báo cáo trước ngày 20/7 tới đây.', '2021-07-20'],
  ['Giao Sở Xây dựng bàn giao mặt bằng trong T8/2021.', '2021-08-31'],
  // At the front.
  ['Đến 15/7/2021, Sở Xây dựng phải giao đủ hồ sơ cho các hộ.', '2021-07-15'],
  ['Tháng 8/2021, Sở Xây dựng thanh tra việc cấp phép.', '2021-08-31'],
  ['Quý III/2021: Sở Xây dựng củng cố các đội quản lý trật tự.', '2021-09-30'],
  ['Từ nay đến cuối năm, Sở Xây dựng tổ chức hai đợt kiểm tra.', '2021-12-31'],
  ['Ngày 15/7/2021 là hạn cuối để Sở Xây dựng nộp báo cáo.', ''],
  // Weeks, months and their parts.
  ['Giao Sở Xây dựng thu dọn vật liệu chậm nhất cuối tuần này.', '2021-07-11'],
  ['Giao Sở Xây dựng kiểm tra hiện trường vào tuần tới.', '2021-07-18'],
  ['Sở Giáo dục và Đào tạo xóa phòng học tạm đến cuối năm 2022.', '2022-12-31'],
  ['Giao Sở Xây dựng trình quy chế trước ngày cuối cùng của tháng 8/2021.', '2021-08-31'],
  ['Giao Sở Xây dựng trình quy chế trước ngày 20 tháng này.', '2021-07-20'],
  ['Giao Sở Xây dựng hạ tải trạm bơm chậm nhất trung tuần tháng 8/2021.', '2021-08-20'],
  // Terms.
  ['Giao Sở Xây dựng thẩm định chủ trương đầu tư trong 20 ngày làm việc.', '2021-08-02'],
  ['Giao Sở Xây dựng kiểm tra các bếp ăn trong vòng 15 ngày tới.', '2021-07-20'],
  ['Giao Sở Xây dựng trả lời trong vòng một tuần.', '2021-07-12'],
  ['Giao Sở Xây dựng khắc phục trong 30 ngày kể từ ngày 01/7/2021.', '2021-08-02'],
  ['Giao Sở Xây dựng trả lời trong 10 ngày kể từ ngày kết thúc cuộc họp (02/7/2021).', '2021-07-12'],
  ['Giao Sở Xây dựng trả lời trong 05 ngày sau cuộc họp ngày 02/7/2021.', '2021-07-07'],
  // Before what has a day.
  ['Giao Sở Xây dựng trình dự thảo trước kỳ họp thứ 2 HĐND thành phố (ngày 09/8/2021).', '2021-08-09'],
  ['Giao Sở Xây dựng sửa chữa phòng học trước ngày tựu trường 01/9/2021.', '2021-09-01'],
  ['Giao Sở Xây dựng lát vỉa hè trước dịp lễ Quốc khánh 02/9.', '2021-09-02'],
  ['Giao Sở Xây dựng báo cáo trước giao ban sáng thứ Sáu 09/7.', '2021-07-09'],
  ['Trước cuộc họp ngày 13/7/2021, Sở Tài chính làm rõ nguồn vốn.', '2021-07-13'],
  // One end within another, or in its place.
  ['Giao Sở Xây dựng hoàn thành trong tuần này, chậm nhất thứ Bảy (10/7/2021).', '2021-07-10'],
  ['Giao Sở Xây dựng hoàn thành đề án (gia hạn từ 30/6/2021 sang 31/7/2021).', '2021-07-31'],
  ['Giao Sở Xây dựng đăng ký nhu cầu đào tạo với Sở Nội vụ đến hết ngày 20/7/2021.', '2021-07-20'],
  ['Cho phép Sở Xây dựng gia hạn thời hạn hoàn thành đến ngày 31/7/2021.', '2021-07-31'],
] as const)('%s', (sentence, dueOn) => {
  expect(dayOf(sentence)[1]).toBe(dueOn)
})

test.each([
  'Giao Sở Xây dựng báo cáo trước 17 giờ.',
  'Giao Sở Xây dựng trả lời trong 24 giờ.',
  'Giao Sở Xây dựng gửi báo cáo trước ngày 10 tháng sau.',
  'Giao Sở Xây dựng trả lời trước ngày 10 tháng Tám.',
  'Giao Sở Xây dựng báo cáo trong 3 ngày (từ ngày 05/7 đến ngày 08/7).',
  'Giao Sở Xây dựng chi trả 50% số hộ trong tháng 8 và số hộ còn lại trong tháng 9/2021.',
  'Giao Sở Xây dựng gửi báo cáo chậm nhất 10 ngày trước ngày khai mạc kỳ họp (08/8/2021).',
])('%s: words to show, and no day', (sentence) => {
  const [words, dueOn] = dayOf(sentence)
  expect([words !== '' && words !== 'no task', dueOn]).toEqual([true, ''])
})

test.each([
  'Giao Sở Tài chính gia hạn nộp thuế kỳ tháng 6/2021 cho doanh nghiệp đến ngày 20/12/2021.',
  'Giao Sở Xây dựng mời báo chí dự Lễ công bố quy hoạch lúc 8h00 ngày 16/8/2021.',
  'Giao Sở Y tế cử 20 bác sĩ đi hỗ trợ, xuất phát lúc 6h ngày 21/7/2021.',
  'Giao Sở Xây dựng đăng tải dự thảo lấy ý kiến nhân dân trong 30 ngày, từ 15/7/2021.',
  'Giao Sở Xây dựng hoàn thành trước thời hạn 01 tháng so với kế hoạch.',
  'Giao Sở Xây dựng cho thuê mặt bằng trong thời hạn 3 tháng kể từ ngày 01/8/2021.',
  'Giao Sở Xây dựng công khai các dự án được giao đất trước ngày 01/9/2021.',
])('%s: no deadline', (sentence) => {
  expect(dayOf(sentence)).toEqual(['', ''])
})

test('what follows a condition is the deadline, not what it waits for', () => {
  const sentence =
    'Nếu đến hết 31/8/2021 nhà đầu tư chưa ký quỹ, Sở Xây dựng trình phương án trước 20/9/2021.'
  expect(dayOf(sentence)).toEqual(['trước 20/9/2021', '2021-09-20'])
})
