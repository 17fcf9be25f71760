import { expect, test } from 'vitest'
import { dayLine, linesOf } from './lines-of.ts'

/** Work below the names of those who do it, in rows and under labels, and a district that is named once. */

const read = (given: string) =>
  linesOf(`${dayLine}\n${given}`).map(({ lead, coordinating, deadline }) => [lead, coordinating, deadline])

test.each<[given: string, tasks: string[][]]>([
  [
    'Giao các đơn vị sau:\n- Sở Xây dựng: rà soát quỹ đất.\n- Sở Y tế: báo cáo trước ngày 20/7/2021.',
    [
      ['Sở Xây dựng', '', ''],
      ['Sở Y tế', '', 'trước ngày 20/7/2021'],
    ],
  ],
  [
    '1. Giao Sở Xây dựng:\na) Rà soát quỹ đất;\nb) Lập danh mục trước ngày 20/7/2021.',
    [
      ['Sở Xây dựng', '', ''],
      ['Sở Xây dựng', '', 'trước ngày 20/7/2021'],
    ],
  ],
  [
    '1. Sở Xây dựng có trách nhiệm:\n- Rà soát quỹ đất;\n- Lập danh mục.',
    [
      ['Sở Xây dựng', '', ''],
      ['Sở Xây dựng', '', ''],
    ],
  ],
  [
    '1. Sở Xây dựng\nRà soát quỹ đất.\nLập danh mục trước ngày 20/7/2021.',
    [
      ['Sở Xây dựng', '', ''],
      ['Sở Xây dựng', '', 'trước ngày 20/7/2021'],
    ],
  ],
  [
    '1. Trách nhiệm của Sở Xây dựng\na) Rà soát quỹ đất.\nb) Lập danh mục.',
    [
      ['Sở Xây dựng', '', ''],
      ['Sở Xây dựng', '', ''],
    ],
  ],
  [
    '1. Giao Sở Xây dựng thực hiện các nội dung sau, hoàn thành trước ngày 20/7/2021:\n- Rà soát quỹ đất;\n- Lập danh mục.',
    [
      ['Sở Xây dựng', '', 'trước ngày 20/7/2021'],
      ['Sở Xây dựng', '', 'trước ngày 20/7/2021'],
    ],
  ],
  [
    'Điều 2. Giao Sở Xây dựng chủ trì, phối hợp với Sở Tài chính:\n1. Rà soát quỹ đất.\n2. Lập danh mục.',
    [
      ['Sở Xây dựng', 'Sở Tài chính', ''],
      ['Sở Xây dựng', 'Sở Tài chính', ''],
    ],
  ],
  [
    'Điều 3. Chánh Văn phòng UBND thành phố, Giám đốc các Sở: Xây dựng, Tài chính và Thủ trưởng các đơn vị liên quan chịu trách nhiệm thi hành Quyết định này.',
    [],
  ],
  [
    'Nội dung 1: Rà soát quỹ đất. Giao Sở Xây dựng thực hiện trước ngày 20/7/2021.',
    [['Sở Xây dựng', '', 'trước ngày 20/7/2021']],
  ],
  [
    '2. Về công tác tiêm chủng\n- Sở Y tế: tổ chức tiêm mũi 2.\n- Sở TT&TT: tuyên truyền.\n- UBND các quận, huyện: lập danh sách.',
    [
      ['Sở Y tế', '', ''],
      ['Sở TT&TT', '', ''],
      ['UBND các quận, huyện', '', ''],
    ],
  ],
  ['Sở Xây dựng\t: rà soát quỹ đất.', [['Sở Xây dựng', '', '']]],
])('below a name: %s', (given, tasks) => {
  expect(read(given)).toEqual(tasks)
})

test.each<[given: string, tasks: string[][]]>([
  [
    'TT | Nội dung công việc | Đơn vị chủ trì | Đơn vị phối hợp | Thời hạn\n1 | Rà soát quỹ đất | Sở Xây dựng | Sở Tài chính | 20/7/2021\n2 | Lập danh mục | Sở Y tế | | Tháng 8/2021',
    [
      ['Sở Xây dựng', 'Sở Tài chính', '20/7/2021'],
      ['Sở Y tế', '', 'Tháng 8/2021'],
    ],
  ],
  [
    '| TT | Nội dung công việc | Đơn vị chủ trì | Đơn vị phối hợp | Thời hạn |\n|---|---|---|---|---|\n| 1 | Rà soát quỹ đất | Sở Xây dựng | Sở Tài chính | 20/7/2021 |',
    [['Sở Xây dựng', 'Sở Tài chính', '20/7/2021']],
  ],
  [
    'STT    Nội dung nhiệm vụ    Cơ quan chủ trì    Thời gian hoàn thành\n1    Rà soát quỹ đất    Sở Xây dựng    Trước 20/7/2021\n2    Lập danh mục    Sở Y tế    Quý III/2021',
    [
      ['Sở Xây dựng', '', 'Trước 20/7/2021'],
      ['Sở Y tế', '', 'Quý III/2021'],
    ],
  ],
  [
    'TT\tNhiệm vụ\tChủ trì\tPhối hợp\tThời gian\n1\tRà soát quỹ đất\tSXD\tSTC, STNMT\tQ3/2021',
    [['SXD', 'STC, STNMT', 'Q3/2021']],
  ],
  [
    'Stt\tNội dung kết luận\tĐơn vị chịu trách nhiệm\tThời hạn thực hiện\tGhi chú\n1\tRà soát quỹ đất\tSở Xây dựng\t20/7/2021\tHỏa tốc',
    [['Sở Xây dựng', '', '20/7/2021']],
  ],
  [
    'TT\tTên nhiệm vụ\tĐơn vị chủ trì tham mưu\tCấp trình\tThời gian trình\n1\tĐề án A\tSở Xây dựng\tUBND thành phố\tTháng 9/2021',
    [['Sở Xây dựng', '', 'Tháng 9/2021']],
  ],
  [
    'TT\tNhiệm vụ\tCơ quan, đơn vị chủ trì\tCơ quan, đơn vị phối hợp\tSản phẩm\tThời gian hoàn thành\nI\tTUYÊN TRUYỀN\t\t\t\t\n1\tBiên soạn tài liệu\tSở Tư pháp\tCác sở, ngành\tSổ tay\tTháng 9/2021\n2\tMở chuyên mục\tSở Tư pháp\t\tChuyên mục\tThường xuyên',
    [
      ['Sở Tư pháp', 'Các sở, ngành', 'Tháng 9/2021'],
      ['Sở Tư pháp', '', 'Thường xuyên'],
    ],
  ],
  [
    'TT\tDanh mục công việc\tĐơn vị thực hiện\tHoàn thành trước ngày\n1\tRà soát quỹ đất\tSở Xây dựng\t20/7/2021',
    [['Sở Xây dựng', '', '20/7/2021']],
  ],
  [
    'TT\tViệc cần làm\tAi làm\tXong khi nào\n1\tRà soát quỹ đất\tSở Xây dựng\t20/7/2021',
    [['Sở Xây dựng', '', '20/7/2021']],
  ],
  [
    'TT\tCông trình\tNhiệm vụ\tĐơn vị chủ trì\tThời hạn\n1\tCầu A\tBàn giao mặt bằng\tUBND quận Hải Châu\t20/7/2021',
    [['UBND quận Hải Châu', '', '20/7/2021']],
  ],
  [
    'TT\tĐơn vị\tNhiệm vụ\tThời hạn\n1\tSở Xây dựng\tRà soát quỹ đất\t20/7/2021',
    [['Sở Xây dựng', '', '20/7/2021']],
  ],
  ['Đơn vị\tNội dung\tHạn\nSở Xây dựng\tRà soát quỹ đất\t20/7/2021', [['Sở Xây dựng', '', '20/7/2021']]],
  [
    '1. Rà soát quỹ đất\nĐơn vị chủ trì: Sở Xây dựng; Đơn vị phối hợp: Sở Tài chính; Thời gian: 20/7/2021\n2. Lập danh mục\nĐơn vị chủ trì: Sở Y tế; Thời gian: 30/7/2021',
    [
      ['Sở Xây dựng', 'Sở Tài chính', '20/7/2021'],
      ['Sở Y tế', '', '30/7/2021'],
    ],
  ],
  [
    '1. Rà soát quỹ đất\n+ Chủ trì: Sở Xây dựng\n+ Phối hợp: Sở Tài chính\n+ Thời gian: Tháng 8/2021\n+ Sản phẩm: Báo cáo',
    [['Sở Xây dựng', 'Sở Tài chính', 'Tháng 8/2021']],
  ],
  ['1. Rà soát quỹ đất\n- Giao: Sở Xây dựng\n- Hạn: 20/7/2021', [['Sở Xây dựng', '', '20/7/2021']]],
  [
    '1. Rà soát quỹ đất\n- Người phụ trách: Sở Xây dựng\n- Thời hạn hoàn thành: trước ngày 20/7/2021',
    [['Sở Xây dựng', '', 'trước ngày 20/7/2021']],
  ],
])('in a table or under labels: %s', (given, tasks) => {
  expect(read(given)).toEqual(tasks)
})

test.each<[given: string, tasks: string[][]]>([
  [
    '1. UBND quận Liên Chiểu rà soát quỹ đất.\n2. UBND quận kiểm tra các công trình trước ngày 20/7/2021.',
    [
      ['UBND quận Liên Chiểu', '', ''],
      ['UBND quận Liên Chiểu', '', 'trước ngày 20/7/2021'],
    ],
  ],
  [
    'THÔNG BÁO\nKết luận tại buổi làm việc với quận Liên Chiểu\n1. UBND quận kiểm tra các công trình.\n2. Giao UBND quận lập phương án trước ngày 20/7/2021.\n3. Đề nghị Quận ủy, UBND quận tập trung chỉ đạo.',
    [
      ['quận Liên Chiểu', '', ''],
      ['quận Liên Chiểu', '', 'trước ngày 20/7/2021'],
      ['Quận ủy, UBND quận', '', ''],
    ],
  ],
  [
    'Qua làm việc với UBND huyện Hòa Vang, kết luận như sau:\n1. Giao UBND huyện chủ trì, phối hợp với Sở Xây dựng rà soát.',
    [['UBND huyện Hòa Vang', 'Sở Xây dựng', '']],
  ],
  [
    'Kiểm tra tại quận Liên Chiểu và quận Cẩm Lệ.\n1. UBND quận kiểm tra các công trình.',
    [['UBND quận', '', '']],
  ],
  [
    'Làm việc với quận Liên Chiểu\n1. Sở Xây dựng phối hợp với UBND quận rà soát quỹ đất.',
    [['Sở Xây dựng', 'quận Liên Chiểu', '']],
  ],
])('"UBND quận" is the one that the text names: %s', (given, tasks) => {
  expect(read(given)).toEqual(tasks)
})
