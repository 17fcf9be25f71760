import { expect, test } from 'vitest'
import { dayLine, linesOf } from './lines-of.ts'

/** Sentences behind a task: what bodies say of themselves is no task, whatever else they are to do is. */

const read = (given: string) =>
  linesOf(`${dayLine}\n${given}`).map(({ lead, coordinating, deadline }) => [lead, coordinating, deadline])

test.each<[given: string, tasks: string[][]]>([
  [
    'Giao Sở Nội vụ rà soát biên chế.\nSở Xây dựng gặp khó khăn trong giải phóng mặt bằng.',
    [['Sở Nội vụ', '', '']],
  ],
  ['Giao Sở Nội vụ rà soát biên chế.\nSở Xây dựng nhận thấy hồ sơ chưa đủ.', [['Sở Nội vụ', '', '']]],
  ['Giao Sở Nội vụ rà soát biên chế.\nSở Xây dựng nhận được đơn của ông A.', [['Sở Nội vụ', '', '']]],
  ['Giao Sở Nội vụ rà soát biên chế.\nUBND quận Hải Châu vừa báo cáo kết quả.', [['Sở Nội vụ', '', '']]],
  [
    'Giao Sở Nội vụ rà soát biên chế.\nUBND thành phố ghi nhận kết quả của Sở Xây dựng.',
    [['Sở Nội vụ', '', '']],
  ],
  [
    'Giao Sở Nội vụ rà soát biên chế.\nSở Xây dựng hoàn toàn thống nhất với báo cáo.',
    [['Sở Nội vụ', '', '']],
  ],
  ['Giao Sở Nội vụ rà soát biên chế.\nSở Y tế cảm ơn các đơn vị.', [['Sở Nội vụ', '', '']]],
  ['Giao Sở Nội vụ rà soát biên chế.\nSở Tài chính bảo lưu ý kiến.', [['Sở Nội vụ', '', '']]],
  ['Giao Sở Nội vụ rà soát biên chế.\nSở Du lịch thông tin thêm về lượng khách.', [['Sở Nội vụ', '', '']]],
  [
    'Giao Sở Nội vụ rà soát biên chế.\nSở Xây dựng trả lời đã cấp phép cho công trình.',
    [['Sở Nội vụ', '', '']],
  ],
  ['Giao Sở Nội vụ rà soát biên chế.\nSở Xây dựng xin rút kinh nghiệm.', [['Sở Nội vụ', '', '']]],
  ['Giao Sở Nội vụ rà soát biên chế.\nCác sở, ngành cơ bản hoàn thành nhiệm vụ.', [['Sở Nội vụ', '', '']]],
  [
    'Giao Sở Nội vụ rà soát biên chế.\nSở Xây dựng luôn đồng hành cùng doanh nghiệp.',
    [['Sở Nội vụ', '', '']],
  ],
  ['Giao Sở Nội vụ rà soát biên chế.\nSở Xây dựng vắng mặt tại cuộc họp.', [['Sở Nội vụ', '', '']]],
  [
    'Giao Sở Nội vụ rà soát biên chế.\nSở Giao thông vận tải kiến nghị UBND thành phố bổ sung vốn.',
    [['Sở Nội vụ', '', '']],
  ],
  [
    'Giao Sở Nội vụ rà soát biên chế.\nUBND các quận, huyện nhìn chung thực hiện nghiêm.',
    [['Sở Nội vụ', '', '']],
  ],
])('told: %s', (given, tasks) => {
  expect(read(given)).toEqual(tasks)
})

test.each<[given: string, tasks: string[][]]>([
  [
    'Giao Sở Nội vụ rà soát biên chế.\nSở Xây dựng lo thủ tục đấu nối nước.',
    [
      ['Sở Nội vụ', '', ''],
      ['Sở Xây dựng', '', ''],
    ],
  ],
  [
    'Giao Sở Nội vụ rà soát biên chế.\nUBND quận Hải Châu chặt tỉa cây xanh.',
    [
      ['Sở Nội vụ', '', ''],
      ['UBND quận Hải Châu', '', ''],
    ],
  ],
  [
    'Giao Sở Nội vụ rà soát biên chế.\nSở Y tế phân bổ vắc xin cho các quận.',
    [
      ['Sở Nội vụ', '', ''],
      ['Sở Y tế', '', ''],
    ],
  ],
])('given: %s', (given, tasks) => {
  expect(read(given)).toEqual(tasks)
})
