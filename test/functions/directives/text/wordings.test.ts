import { describe, expect, test } from 'vitest'
import { readDeadline } from '../../../../functions/directives/deadline/deadline-wording.ts'
import { calendarOf } from '../../../../functions/organisation/calendar/calendar.ts'
import { day, dayLine, linesOf } from './lines-of.ts'

/** Single sentences and rows as offices write them, each with what a careful official enters. */

describe('who does it', () => {
  test.each([
    ['1. Sở Xây dựng được giao chủ trì rà soát quỹ đất.', 'Sở Xây dựng', ''],
    ['1. Sở Xây dựng có nhiệm vụ rà soát quỹ đất.', 'Sở Xây dựng', ''],
    ['1. Sở Xây dựng là đầu mối tổng hợp kết quả.', 'Sở Xây dựng', ''],
    ['1. Sở Xây dựng không cấp phép cho các công trình vi phạm.', 'Sở Xây dựng', ''],
    ['1. Sở Y tế lo đủ thuốc.', 'Sở Y tế', ''],
    ['1. Sờ Xây dựng: xem lại giấy phép.', 'Sờ Xây dựng', ''],
    ['1. VPUB nhắc các đơn vị còn nợ báo cáo.', 'VPUB', ''],
    ['1. Vỉa hè lát dở dang. Sơn Trà kiểm tra, làm dứt điểm.', 'Sơn Trà', ''],
    ['1. Sơn Trà và Hải Châu rà soát vỉa hè.', 'Sơn Trà và Hải Châu', ''],
    ['1. Tiêm chủng: Sở Y tế làm cho xong mũi 1.', 'Sở Y tế', ''],
    ['1. Nhiệm vụ của Sở Xây dựng: rà soát quỹ đất.', 'Sở Xây dựng', ''],
    [
      '1. Đồng chí Lê Văn An, Giám đốc Sở Xây dựng, trực tiếp rà soát.',
      'Đồng chí Lê Văn An, Giám đốc Sở Xây dựng',
      '',
    ],
    ['1. Ông Nguyễn Văn An, Trưởng phòng Kinh tế, báo cáo kết quả.', 'Ông Nguyễn Văn An', ''],
    ['1. Các sở, ban, ngành được giao làm chủ đầu tư đăng ký kế hoạch giải ngân.', 'Các sở, ban, ngành', ''],
    ['1. Công ty Dệt Hòa Khánh xin gia hạn: Sở Xây dựng kiểm tra, trả lời.', 'Sở Xây dựng', ''],
    [
      'Căn cứ Kế hoạch này, các sở, ban, ngành và UBND các quận, huyện ban hành kế hoạch.',
      'các sở, ban, ngành và UBND các quận, huyện',
      '',
    ],
    ['Ngay sau khi có kết quả, Sở Xây dựng báo cáo UBND thành phố.', 'Sở Xây dựng', ''],
    [
      '6. Ban Quản lý dự án đầu tư xây dựng hạ tầng và phát triển đô thị chịu trách nhiệm khởi công.',
      'Ban Quản lý dự án đầu tư xây dựng hạ tầng và phát triển đô thị',
      '',
    ],
    [
      'Các Sở: Xây dựng, Giao thông vận tải, Công Thương rút ngắn thời gian thẩm định.',
      'Các Sở: Xây dựng, Giao thông vận tải, Công Thương',
      '',
    ],
    ['Giao STC cùng Sở Nội vụ tính lại phụ cấp.', 'STC', 'Sở Nội vụ'],
    [
      'Giao Sở Xây dựng chủ trì, Sở Tài chính và Sở Y tế phối hợp rà soát.',
      'Sở Xây dựng',
      'Sở Tài chính và Sở Y tế',
    ],
    ['Giao Sở Xây dựng rà soát với sự phối hợp của Sở Tài chính.', 'Sở Xây dựng', 'Sở Tài chính'],
    ['Sở Tài chính làm việc với Sở Y tế, chốt nguồn tiền mua máy thở.', 'Sở Tài chính', 'Sở Y tế'],
    ['1. Rà soát quỹ đất: Sở Xây dựng.', 'Sở Xây dựng', ''],
    ['1. Rà soát quỹ đất - Sở Xây dựng.', 'Sở Xây dựng', ''],
    ['1. Rà soát quỹ đất (SXD).', 'SXD', ''],
    ['1. Rà soát quỹ đất [Sở Xây dựng].', 'Sở Xây dựng', ''],
    ['1. Rà soát quỹ đất (Sở Xây dựng; trước ngày 20/7/2021).', 'Sở Xây dựng', ''],
    ['1. Rà soát quỹ đất (giao Sở Xây dựng, hạn 20/7/2021).', 'Sở Xây dựng', ''],
    ['1. Rà soát quỹ đất (Sở Xây dựng, phối hợp với Sở Tài chính).', 'Sở Xây dựng', 'Sở Tài chính'],
    [
      '1. Rà soát quỹ đất (Sở Xây dựng chủ trì; Sở Tài chính, Sở Y tế phối hợp).',
      'Sở Xây dựng',
      'Sở Tài chính, Sở Y tế',
    ],
    [
      '1. Rà soát quỹ đất (chủ trì: Sở Xây dựng; phối hợp: Sở Tài chính; thời hạn: 20/7/2021).',
      'Sở Xây dựng',
      'Sở Tài chính',
    ],
    [
      '1. Rà soát quỹ đất; Sở Xây dựng chủ trì; Sở Tài chính phối hợp; xong trước 20/7/2021.',
      'Sở Xây dựng',
      'Sở Tài chính',
    ],
    ['1. Lắp đặt camera tại các chợ, Sở Xây dựng chủ trì.', 'Sở Xây dựng', ''],
    ['1. Rà soát quỹ đất, đơn vị thực hiện là Sở Xây dựng.', 'Sở Xây dựng', ''],
    [
      'Nhiệm vụ 1: Rà soát quỹ đất\n- Chủ trì: Sở Xây dựng\n- Phối hợp: Sở Tài chính\n- Hoàn thành: 20/7/2021',
      'Sở Xây dựng',
      'Sở Tài chính',
    ],
    [
      '1. Truyền thông\na) Biên soạn tài liệu.\n- Cơ quan chủ trì: Sở Xây dựng.\n- Cơ quan phối hợp: Sở Y tế.',
      'Sở Xây dựng',
      'Sở Y tế',
    ],
  ])('%s', (given, lead, coordinating) => {
    expect(linesOf(given).map((one) => [one.lead, one.coordinating])).toEqual([[lead, coordinating]])
  })

  test.each([
    '1. Báo cáo kết quả về cơ quan thường trực (Sở Nội vụ).',
    '1. Gửi báo cáo cho các đơn vị: Sở Xây dựng, Sở Tài chính.',
    '1. Nguyên nhân: UBND quận Hải Châu bàn giao mặt bằng chậm.',
    '1. Hoàn thành khu tái định cư - Sở Xây dựng đã nghiệm thu.',
    '1. Sở Xây dựng được giao chủ trì rà soát nhưng đến nay chưa xong.',
    'Sở Y tế báo cáo: tuần qua còn 14 ca.\nChủ tịch kết luận:',
  ])('nobody is given work by: %s', (given) => {
    expect(linesOf(given)).toEqual([])
  })
})

describe('until when', () => {
  const deadlineOf = (work: string) => {
    const lines = linesOf(`${dayLine}\nGiao Sở Xây dựng ${work}.`)
    expect(lines).toHaveLength(1)
    const words = lines[0]?.deadline ?? ''
    const reading = words ? readDeadline(words, day, calendarOf([])) : undefined
    return [words, reading && 'dueOn' in reading ? reading.dueOn : undefined]
  }

  test.each([
    ['trả lời', 'trong ngày 20/7', '2021-07-20'],
    ['báo cáo', 'không muộn hơn ngày 20/7/2021', '2021-07-20'],
    ['báo cáo', 'muộn nhất là hết ngày 20/7/2021', '2021-07-20'],
    ['báo cáo', 'vào 14h00 thứ Sáu (ngày 09/7/2021', '2021-07-09'],
    ['báo cáo', 'vào cuối tháng 7/2021', '2021-07-31'],
    ['báo cáo', 'tối đa 10 ngày kể từ ngày ký', '2021-07-15'],
    ['báo cáo', 'chậm nhất thứ Hai tuần sau', '2021-07-12'],
    ['tính lại,', 'tuần này', '2021-07-11'],
    ['lập đề án, hoàn thành', 'quý III/2021', '2021-09-30'],
    ['dự thảo thư, trình ký', 'trước ngày 30/7/2021', '2021-07-30'],
    ['tổ chức ký kết hợp đồng', 'trước ngày 30/7/2021', '2021-07-30'],
    ['tháo gỡ vướng mắc, giải ngân vốn được giao', 'đến hết ngày 31/12/2021', '2021-12-31'],
    ['đưa nhà sinh hoạt vào sử dụng', 'trong quý IV năm 2021', '2021-12-31'],
    ['lập đề án,', 'truớc ngày 20/7/2021', '2021-07-20'],
    ['gỡ đầu ra cho nông dân', 'trong thàng 9 năm 2021', '2021-09-30'],
  ])('%s %s: %s', (work, words, dueOn) => {
    const typed = words.replace('truớc', 'trước').replace('thàng', 'tháng')
    expect(deadlineOf(`${work} ${words}`)).toEqual([typed, dueOn])
  })

  test('what must be done on a day', () => {
    expect(deadlineOf('lập đề án, đến ngày 20/7/2021 phải xong')).toEqual([
      'đến ngày 20/7/2021',
      '2021-07-20',
    ])
    expect(deadlineOf('lập đề án, ngày 20/7/2021 phải hoàn thành')).toEqual(['ngày 20/7/2021', '2021-07-20'])
  })

  test.each([
    ['báo cáo', '02 tuần/lần'],
    ['báo cáo', 'vào thứ Sáu hằng tuần'],
    ['dọn vệ sinh', 'vào tối thứ Bảy, Chủ nhật hằng tuần'],
    ['báo cáo', 'theo quý'],
    ['báo cáo', 'trong vòng 24 giờ'],
    ['báo cáo', 'trước thứ Sáu'],
    ['báo cáo', 'trước phiên họp UBND tháng 8/2021'],
    ['hoàn thành', 'trước kỳ nghỉ lễ'],
    ['xử lý', 'sau 15 ngày kể từ ngày ban hành'],
    ['gửi thẩm định', 'ít nhất 05 ngày trước khi trình'],
    ['làm dứt điểm,', 'không để sang tháng sau'],
    ['dạy bơi', 'trong năm học 2021 - 2022'],
    ['ký cam kết', 'ngay từ đầu năm học'],
    ['báo cáo; thời gian thực hiện:', 'từ tháng 8 đến tháng 10/2021'],
    ['hoàn thành giai đoạn 1 trước 20/7/2021, giai đoạn 2', 'trước 20/9/2021'],
  ])('%s %s: words without a single day', (work, words) => {
    const [found = '', dueOn] = deadlineOf(`${work} ${words}`)
    expect(found.endsWith(words)).toBe(true)
    expect(dueOn).toBeUndefined()
  })

  test.each([
    'giải quyết các hồ sơ nộp trước ngày 01/8/2021',
    'hỗ trợ các hộ xây dựng nhà trước ngày 01/7/2014',
    'trợ cấp cho người sinh trước ngày 01/01/1960',
    'quyết toán các công trình hoàn thành trước ngày 31/12/2020',
    'công khai các dự án được giao đất trước ngày 01/9/2021',
    'rà soát hợp đồng hết hạn vào ngày 31/12/2021',
    'cho thuê đất đến hết năm 2040',
    'thực hiện kết luận tại cuộc họp ngày 20/7/2021',
    'hoàn thành vượt tiến độ 10 ngày',
    'xử lý các dự án quá hạn 10 ngày',
    'chuẩn bị lễ khánh thành ngày 20/8/2021',
    'báo cáo kết quả quý III/2021',
  ])('no deadline is in: %s', (work) => {
    expect(deadlineOf(work)).toEqual(['', undefined])
  })
})

describe('tables', () => {
  test.each([
    'Nội dung công việc\tĐơn vị thực hiện\tThời gian',
    'Nhiệm vụ, giải pháp\tCơ quan chủ trì thực hiện\tThời gian thực hiện',
    'Nội dung chỉ đạo\tĐơn vị được giao\tThời hạn (ngày)',
    'Công việc\tPhân công\tHoàn thành',
    'Nội dung\tTrách nhiệm\tThời hạn hoàn thành',
    'Hoạt động\tCơ quan đầu mối\tTiến độ',
    'Tên đề án\tCơ quan chủ trì soạn thảo\tThời gian trình',
    'Nhiệm vụ cụ thể\tĐơn vị chịu trách nhiệm chính\tThời gian hoàn thành (dự kiến)',
    'Kiến nghị của cử tri\tĐơn vị giải quyết\tThời hạn trả lời',
  ])('the headings %s', (headings) => {
    expect(linesOf(`TT\t${headings}\n1\tRà soát quỹ đất\tSở Xây dựng\t20/7/2021`)).toEqual([
      { lead: 'Sở Xây dựng', coordinating: '', deadline: '20/7/2021', work: 'Rà soát quỹ đất' },
    ])
  })

  test('a cell that goes over several rows stands left of the work', () => {
    const rows = linesOf(
      'TT\tChủ trì\tNhiệm vụ\tThời hạn\n1\tSở Xây dựng\tRà soát quỹ đất\t20/7/2021\n2\t\tLập danh mục\t30/7/2021\nII\t\tHạ tầng\t',
    )
    expect(rows.map(({ lead, work }) => [lead, work])).toEqual([
      ['Sở Xây dựng', 'Rà soát quỹ đất'],
      ['Sở Xây dựng', 'Lập danh mục'],
    ])
  })

  const stacked = [
    'TT\nNội dung công việc\nCơ quan chủ trì\nCơ quan phối hợp\nThời gian\nhoàn thành',
    '1\nRà soát quỹ đất,\nlập danh mục\nSở Giao thông\nvận tải\nSở Du lịch, UBND\ncác quận, huyện\nTrước ngày\n31/10/2021',
    '2\nKiểm tra thực phẩm\nSở Y tế\nUBND các quận,\nhuyện\nThường xuyên',
  ]
  const [first, second] = [
    {
      lead: 'Sở Giao thông vận tải',
      coordinating: 'Sở Du lịch, UBND các quận, huyện',
      deadline: 'Trước ngày 31/10/2021',
      work: 'Rà soát quỹ đất, lập danh mục',
    },
    {
      lead: 'Sở Y tế',
      coordinating: 'UBND các quận, huyện',
      deadline: 'Thường xuyên',
      work: 'Kiểm tra thực phẩm',
    },
  ]

  test('cells that a PDF sets one below the other', () => {
    expect(linesOf(stacked.join('\n'))).toEqual([first, second])
  })

  test('the headings again on the next page, below its number', () => {
    const [headings, one, two] = stacked
    expect(linesOf([headings, one, '2', headings, two].join('\n'))).toEqual([first, second])
    expect(linesOf([headings, one, '7', headings, two].join('\n'))).toEqual([first, second])
  })

  test('a row whose lines fit no way into the columns gives nothing, and the next is read', () => {
    const [headings, one, two] = stacked
    const odd = one
      ?.replace('Sở Giao thông\nvận tải\n', '')
      .replace('Sở Du lịch, UBND\ncác quận, huyện\n', '')
    expect(linesOf([headings, odd, two].join('\n'))).toEqual([second])
  })
})
