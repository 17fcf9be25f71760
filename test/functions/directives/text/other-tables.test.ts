import { expect, test } from 'vitest'
import { dayLine, linesOf } from './lines-of.ts'

/** More headings, marks and rows, each near to one that unseen directives had. */

const read = (given: string) =>
  linesOf(`${dayLine}\n${given}`).map(({ lead, coordinating, deadline }) => [lead, coordinating, deadline])

test.each<[given: string, tasks: string[][]]>([
  [
    'TT\tNội dung\tChủ trì\tPhối hợp\tTiến độ\tSản phẩm\n1\tRà soát quỹ đất\tSở XD\tSở TC\tT8/2021\tBáo cáo',
    [['Sở XD', 'Sở TC', 'T8/2021']],
  ],
  [
    'Nhiệm vụ    Chủ trì    Thời hạn\nRà soát quỹ đất    Sở Xây dựng    20/7/2021',
    [['Sở Xây dựng', '', '20/7/2021']],
  ],
  ['| Việc | Ai làm | Hạn |\n|:--|:--|:--|\n| Rà soát quỹ đất | SXD | 20/7 |', [['SXD', '', '20/7']]],
  [
    'STT\tTên công trình, dự án\tNội dung chỉ đạo\tCơ quan thực hiện\tThời gian yêu cầu hoàn thành\n1\tCầu A\tBàn giao mặt bằng\tUBND quận Hải Châu\t20/7/2021',
    [['UBND quận Hải Châu', '', '20/7/2021']],
  ],
  [
    'TT\tChỉ tiêu, nhiệm vụ\tCơ quan chủ trì\tThời gian\n1\tRà soát quỹ đất\tSở Xây dựng\tQuý III',
    [['Sở Xây dựng', '', 'Quý III']],
  ],
  [
    'TT\tNội dung kiến nghị\tTên đơn vị xử lý\tHạn xử lý\n1\tTrả lời cử tri\tSở Xây dựng\t20/7/2021',
    [['Sở Xây dựng', '', '20/7/2021']],
  ],
  [
    'TT\tNhiệm vụ được giao\tĐơn vị chủ trì thực hiện\tVăn bản giao\tHạn hoàn thành theo văn bản\n1\tLập quy hoạch\tSở Xây dựng\t12/TB-VP\t20/7/2021',
    [['Sở Xây dựng', '', '20/7/2021']],
  ],
  [
    'TT\tNội dung công việc\tLãnh đạo phụ trách\tĐơn vị chủ trì\tHoàn thành\n1\tLập quy hoạch\tPCT Lê A\tSở Xây dựng\tTháng 8',
    [['Sở Xây dựng', '', 'Tháng 8']],
  ],
  [
    'I. PHÂN CÔNG\n1) Rà soát quỹ đất – Sở Xây dựng – 20/7/2021\n2) Lập danh mục – Sở Y tế – tháng 8/2021',
    [
      ['Sở Xây dựng', '', '20/7/2021'],
      ['Sở Y tế', '', 'tháng 8/2021'],
    ],
  ],
  ['1. Rà soát quỹ đất; Sở Xây dựng; 20/7/2021.', [['Sở Xây dựng', '', '20/7/2021']]],
  [
    '1. Sở Xây dựng: rà soát quỹ đất (20/7/2021); lập danh mục (30/7/2021).',
    [
      ['Sở Xây dựng', '', '20/7/2021'],
      ['Sở Xây dựng', '', '30/7/2021'],
    ],
  ],
  [
    '* Sở Xây dựng:\n- Rà soát quỹ đất.\n* Sở Y tế:\n- Lập danh sách.',
    [
      ['Sở Xây dựng', '', ''],
      ['Sở Y tế', '', ''],
    ],
  ],
  [
    '1.1. Sở Xây dựng\n1.1.1. Rà soát quỹ đất.\n1.1.2. Lập danh mục.\n1.2. Sở Y tế\n1.2.1. Lập danh sách.',
    [
      ['Sở Xây dựng', '', ''],
      ['Sở Xây dựng', '', ''],
      ['Sở Y tế', '', ''],
    ],
  ],
  [
    'SỞ XÂY DỰNG:\n1. Rà soát quỹ đất.\n2. Lập danh mục.',
    [
      ['SỞ XÂY DỰNG', '', ''],
      ['SỞ XÂY DỰNG', '', ''],
    ],
  ],
  ['2. SỞ XÂY DỰNG\n- Rà soát quỹ đất.', [['SỞ XÂY DỰNG', '', '']]],
  [
    'TT\nNội dung\nCơ quan chủ trì\nCơ quan phối hợp\nSản phẩm\nThời hạn\n1\nTrang bị máy quét\nSở Xây dựng\nSở Y tế\n63 điểm được\ntrang bị\n30/11/2021\n2\nMở lớp\nSở Nội vụ\nSở Y tế\n05 lớp\nQuý IV/2021\n4',
    [
      ['Sở Xây dựng', 'Sở Y tế', '30/11/2021'],
      ['Sở Nội vụ', 'Sở Y tế', 'Quý IV/2021'],
    ],
  ],
])('in tables and lists: %s', (given, tasks) => {
  expect(read(given)).toEqual(tasks)
})

test.each<[given: string, tasks: string[][]]>([
  [
    'TT\tNội dung\tChủ trì\tHạn cũ\tHạn mới\n1\tRà soát quỹ đất\tSở Xây dựng\t30/6/2021\t20/7/2021',
    [['Sở Xây dựng', '', '20/7/2021']],
  ],
  [
    'TT\tCông trình\tCQ chủ trì\tCQ phối hợp\tMốc hoàn thành\n1\tCầu A\tSở Xây dựng\tSở Tài chính\t20/7/2021',
    [['Sở Xây dựng', 'Sở Tài chính', '20/7/2021']],
  ],
  [
    'TT\tÝ kiến chỉ đạo\tSở, ngành thực hiện\tThời gian thực hiện\tThời hạn báo cáo\n1\tMở lại chợ\tSở Công Thương\tQuý III/2021\t20/7/2021',
    [['Sở Công Thương', '', '20/7/2021']],
  ],
  [
    'TT Nội dung công việc\nĐơn vị chủ trì\nThời hạn\n1. Lập bản đồ ngập\ntoàn thành phố\nSở Xây dựng\n20/7/2021\n2. Mở lớp\nSở Nội vụ\nQuý IV/2021',
    [
      ['Sở Xây dựng', '', '20/7/2021'],
      ['Sở Nội vụ', '', 'Quý IV/2021'],
    ],
  ],
  [
    '1. Sở Xây dựng\n- Rà soát quỹ đất.\nHạn cũ: 30/6/2021. Hạn mới: 20/7/2021.\n- Lập danh mục.\nHạn mới: 25/7/2021.',
    [
      ['Sở Xây dựng', '', '20/7/2021'],
      ['Sở Xây dựng', '', '25/7/2021'],
    ],
  ],
  [
    '1. Sở Xây dựng (hoàn thành trước ngày 20/7/2021):\n- Rà soát quỹ đất.\n- Lập danh mục trước ngày 15/7/2021.',
    [
      ['Sở Xây dựng', '', 'trước ngày 20/7/2021'],
      ['Sở Xây dựng', '', 'trước ngày 15/7/2021'],
    ],
  ],
  [
    'Giao Sở Nội vụ lập danh sách.\nViệc sắp xếp trụ sở do Sở Xây dựng tham mưu, xong trước 31/7/2021.',
    [
      ['Sở Nội vụ', '', ''],
      ['Sở Xây dựng', '', 'xong trước 31/7/2021'],
    ],
  ],
  [
    'Điều 1. Thành lập Tổ công tác gồm:\n1. Bà Lê Thị An, Giám đốc Sở Xây dựng - Tổ phó;\n2. Sở Tài chính - Thành viên.\nĐiều 2. Giao Sở Nội vụ lập danh sách.',
    [['Sở Nội vụ', '', '']],
  ],
])('old and new days, other headings, lists of members: %s', (given, tasks) => {
  expect(read(given)).toEqual(tasks)
})

test.each<[given: string, tasks: string[][]]>([
  [
    'TT\nTên đề án, văn bản\nCơ quan chủ trì\nCơ quan phối hợp\nThời hạn trình\n1\nQuy chế quản lý nhà chung cư\nSở Xây dựng\nSở Tư pháp\n20/7/2021\n2\nĐề án việc làm\nSở Nội vụ\nSở Y tế\nCuối tháng 8',
    [
      ['Sở Xây dựng', 'Sở Tư pháp', '20/7/2021'],
      ['Sở Nội vụ', 'Sở Y tế', 'Cuối tháng 8'],
    ],
  ],
  [
    'II. CÁC TỜ TRÌNH (trình UBND thành phố chậm nhất ngày 20/7/2021)\n1. Sở Xây dựng xây dựng Nghị quyết về nhà ở.\n2. Sở Tài chính lập dự toán, trình trước ngày 15/7/2021.\nIII. NHIỆM VỤ KHÁC\n1. Sở Y tế lập danh sách.',
    [
      ['Sở Xây dựng', '', 'chậm nhất ngày 20/7/2021'],
      ['Sở Tài chính', '', 'trước ngày 15/7/2021'],
      ['Sở Y tế', '', ''],
    ],
  ],
  [
    'I. CÁC BÁO CÁO\n1. Báo cáo trả lời kiến nghị của cử tri: Sở Xây dựng (phối hợp: Sở Tư pháp).',
    [['Sở Xây dựng (phối hợp: Sở Tư pháp)', '', '']],
  ],
  [
    '1. Ban Tổ chức Thành ủy phối hợp với Sở Nội vụ tham mưu nhân sự trước ngày 15/7/2021.',
    [['Ban Tổ chức Thành ủy', 'Sở Nội vụ', 'trước ngày 15/7/2021']],
  ],
  [
    '1. Ban cán sự đảng UBND thành phố tiếp thu ý kiến, hoàn chỉnh đề án trong tháng 8/2021.',
    [['Ban cán sự đảng UBND thành phố', '', 'trong tháng 8/2021']],
  ],
  ['1. Ban Thường vụ Thành ủy cơ bản thống nhất với các mục tiêu.', []],
  [
    'Giao Sở Nội vụ lập danh sách.\nBan Quản lý An toàn thực phẩm cho các cơ sở ký cam kết trước 17 giờ hôm nay.',
    [
      ['Sở Nội vụ', '', ''],
      ['Ban Quản lý An toàn thực phẩm', '', 'trước 17 giờ hôm nay'],
    ],
  ],
  [
    'Giao Sở Nội vụ lập danh sách.\nKết quả thực hiện, đề nghị giao Sở Tài chính tổng hợp trước ngày 20/7/2021.',
    [
      ['Sở Nội vụ', '', ''],
      ['Sở Tài chính', '', 'trước ngày 20/7/2021'],
    ],
  ],
  [
    'Giao Sở Nội vụ lập danh sách, sáu tháng một lần báo cáo UBND thành phố.\nUBND thành phố đề nghị các cơ quan quan tâm, thực hiện nghiêm túc.',
    [['Sở Nội vụ', '', 'sáu tháng một lần']],
  ],
  [
    'TT\tTên báo cáo\tĐơn vị báo cáo\tNơi nhận\tThời điểm báo cáo\n1\tBáo cáo quỹ nhà\tSở Xây dựng\tVăn phòng\t20/7/2021\n2\tBáo cáo cây xanh\t-nt-\tVăn phòng\tNhư trên',
    [
      ['Sở Xây dựng', '', '20/7/2021'],
      ['Sở Xây dựng', '', '20/7/2021'],
    ],
  ],
])('deadlines of headings, works called by a name, bodies of the Party: %s', (given, tasks) => {
  expect(read(given)).toEqual(tasks)
})
