import { describe, expect, test } from 'vitest'
import { readDirectiveText } from '../../../../functions/directives/text/directive-text.ts'
import type { Span } from '../../../../functions/directives/text/readable-text.ts'
import { corpusParts, type Entry, entriesOf, headOfEntry, judged, measured, readers } from './corpus.ts'

const day = '2021-07-05'
const read = (text: string) => readDirectiveText(text, () => readers(day))
const linesOf = (given: string) => {
  const { text, tasks } = read(given)
  const words = (spans: readonly Span[]) => spans.map(({ from, to }) => text.slice(from, to)).join('; ')
  return tasks.map(({ lead, coordinating, deadline, work }) => ({
    lead: words(lead),
    coordinating: words(coordinating),
    deadline: words(deadline),
    work: text.slice(work.from, work.to),
  }))
}

const withoutZeros = (number: string | undefined): string | undefined => number?.replace(/^0+/, '')

/** The words that a text has in capitals are not: "ỦY BAN NHÂN DÂN" is what the register calls UBND. */
const issuerKey = (issuer: string | undefined): string =>
  (issuer ?? '')
    .toLowerCase()
    .replace(/ủy ban nhân dân/g, 'ubnd')
    .replace(/(?<!\p{L})tp(?!\p{L})/gu, 'thành phố')
    .split(' ')
    .toSorted()
    .join(' ')

const abstractKey = (abstract: string | undefined): string => (abstract ?? '').replace(/,\s*/g, ', ')

describe('one sentence with several pieces of work', () => {
  const linesWith = (sentence: string) =>
    linesOf(sentence).map(({ lead, work, deadline }) => [lead, work, deadline])

  test.each([
    [
      'Giao Sở Xây dựng thẩm định thiết kế trước ngày 05/8/2021; hoàn thành việc nghiệm thu trước 15/8/2021.',
      [
        ['thẩm định thiết kế trước ngày 05/8/2021', 'trước ngày 05/8/2021'],
        ['hoàn thành việc nghiệm thu trước 15/8/2021.', 'trước 15/8/2021'],
      ],
    ],
    [
      'Sở Xây dựng rà soát các dự án, báo cáo trước ngày 05/8/2021, đồng thời lập danh mục thu hồi trước ngày 15/8/2021.',
      [
        ['rà soát các dự án, báo cáo trước ngày 05/8/2021', 'trước ngày 05/8/2021'],
        ['lập danh mục thu hồi trước ngày 15/8/2021.', 'trước ngày 15/8/2021'],
      ],
    ],
    [
      'Giao Sở Xây dựng kiểm đếm các hộ còn lại trước ngày 05/8/2021 và phê duyệt phương án bồi thường trong tháng 9/2021.',
      [
        ['kiểm đếm các hộ còn lại trước ngày 05/8/2021', 'trước ngày 05/8/2021'],
        ['phê duyệt phương án bồi thường trong tháng 9/2021.', 'trong tháng 9/2021'],
      ],
    ],
  ] as const)('%s: each with its own deadline, and the lead of the sentence', (sentence, lines) => {
    expect(linesWith(sentence)).toEqual(lines.map(([work, deadline]) => ['Sở Xây dựng', work, deadline]))
  })

  test.each([
    // Steps of the same work: told, handed on, ended.
    'Giao Sở Xây dựng rà soát các dự án trước ngày 05/8/2021; báo cáo kết quả trước ngày 15/8/2021.',
    'Giao Sở Xây dựng lập phương án, trình thẩm định trước ngày 05/8/2021, phê duyệt trước ngày 15/8/2021.',
    'Giao Sở Xây dựng cập nhật danh mục trước ngày 05/8/2021 và cập nhật lại trước ngày 15/8/2021.',
    // Nothing that begins with a word of work stands between the two.
    'Giao Sở Xây dựng rà soát các dự án trước ngày 05/8/2021, riêng dự án A trước ngày 15/8/2021.',
    // The second has no deadline: it would get none that is written.
    'Giao Sở Xây dựng rà soát các dự án trước ngày 05/8/2021; kiểm tra việc thi công.',
  ])('%s: one line', (sentence) => {
    expect(linesOf(sentence)).toHaveLength(1)
  })
})

describe('the corpus', () => {
  test.each([
    ['known', { recall: 1, leads: 1, coordinating: 1, deadlines: 1 }],
    ['held-out', { recall: 0.98, leads: 0.98, coordinating: 0.99, deadlines: 0.99 }],
    ['held-out-second', { recall: 1, leads: 0.98, coordinating: 0.99, deadlines: 0.97 }],
    ['held-out-third', { recall: 1, leads: 1, coordinating: 1, deadlines: 0.98 }],
    ['held-out-fourth', { recall: 1, leads: 1, coordinating: 1, deadlines: 1 }],
    ['held-out-fifth', { recall: 0.98, leads: 1, coordinating: 1, deadlines: 0.98 }],
    ['held-out-sixth', { recall: 1, leads: 0.98, coordinating: 1, deadlines: 0.98 }],
    ['held-out-seventh', { recall: 1, leads: 1, coordinating: 1, deadlines: 1 }],
    ['held-out-eighth', { recall: 1, leads: 1, coordinating: 1, deadlines: 1 }],
    ['held-out-ninth', { recall: 1, leads: 1, coordinating: 1, deadlines: 1 }],
    ['held-out-tenth', { recall: 1, leads: 1, coordinating: 0.99, deadlines: 1 }],
    ['held-out-eleventh', { recall: 1, leads: 1, coordinating: 1, deadlines: 1 }],
    ['held-out-twelfth', { recall: 1, leads: 0.99, coordinating: 1, deadlines: 1 }],
    ['held-out-thirteenth', { recall: 1, leads: 0.99, coordinating: 0.99, deadlines: 0.99 }],
    ['held-out-fourteenth', { recall: 1, leads: 1, coordinating: 1, deadlines: 0.99 }],
    ['held-out-fifteenth', { recall: 1, leads: 1, coordinating: 1, deadlines: 0.98 }],
    ['held-out-sixteenth', { recall: 0.99, leads: 0.98, coordinating: 0.99, deadlines: 0.94 }],
  ] as const)('%s: assignments, leads and deadlines, and no day that no words give', (part, least) => {
    const found = measured(entriesOf(part))
    for (const [name, share] of Object.entries(least))
      expect(found[name as keyof typeof least], name).toBeGreaterThanOrEqual(share)
    expect(found.precision).toBe(1)
    expect(found.invented).toBe(0)
  })

  test.each(corpusParts.flatMap((part) => entriesOf(part).map((entry) => [entry.name, entry] as const)))(
    'the first page and the signature of %s',
    (_, entry: Entry) => {
      const found = headOfEntry(entry)
      const { head } = entry.answers
      expect({
        ...found,
        number: withoutZeros(found.number),
        issuer: issuerKey(found.issuer),
        abstract: abstractKey(found.abstract),
      }).toEqual({
        ...head,
        number: withoutZeros(head.number),
        issuer: issuerKey(head.issuer),
        abstract: abstractKey(head.abstract),
      })
    },
  )

  test.each(corpusParts.flatMap((part) => entriesOf(part).map((entry) => [entry.name, entry] as const)))(
    'what only looks like an assignment in %s is none',
    (_, entry: Entry) => {
      const { text, tasks } = read(entry.given)
      const oneLine = text.replace(/\s/g, ' ')
      const answered = judged(entry).flatMap(({ assignment, task }) =>
        assignment && task ? [task.work.from] : [],
      )
      for (const quote of entry.answers.notAssignments) {
        const at = oneLine.indexOf(quote.normalize('NFC'))
        const work = tasks.filter(({ work: { from, to } }) => from <= at && at < to)
        expect(
          work.every(({ work: { from } }) => answered.includes(from)),
          quote,
        ).toBe(true)
      }
    },
  )
})

test('what nobody sees between a letter and its mark parts nothing', () => {
  const given = '1. Giao Sở Xây dựng báo cáo kết quả trước ngày 31/8/2021.'
  const between = [...given.normalize('NFD')].join('\u200b')
  expect(read(between)).toEqual(read(given))
})

describe('places', () => {
  test.each(entriesOf('held-out').map((entry) => [entry.name, entry] as const))(
    'every value of %s is a place in its text, within one of its sentences or above them',
    (_, entry: Entry) => {
      const { text, tasks, notTaken, head } = read(entry.given)
      const spans = [
        ...tasks.flatMap((task) => [
          ...task.sentences,
          ...task.lead,
          ...task.coordinating,
          ...task.nobody,
          ...task.deadline,
          task.work,
        ]),
        ...notTaken.map(({ at }) => at),
        ...Object.values(head).map(({ at }) => at),
      ]
      for (const { from, to } of spans) {
        expect(from).toBeGreaterThanOrEqual(0)
        expect(to).toBeGreaterThan(from)
        expect(to).toBeLessThanOrEqual(text.length)
      }
      for (const { sentences, deadline, deadlineOf } of tasks)
        if (deadlineOf === 'work' || deadlineOf === 'all')
          for (const one of deadline)
            expect(sentences.some(({ from, to }) => from <= one.from && one.to <= to)).toBe(true)
    },
  )

  test('the same text is read the same, typed with marks apart, with other blanks and line ends', () => {
    const given =
      'Giao Sở Xây dựng chủ trì,\u00a0phối hợp với Sở Tài chính rà soát quỹ đất trước ngày 20/7/2021.'
    const [plain] = linesOf(given)
    expect(plain).toEqual({
      lead: 'Sở Xây dựng',
      coordinating: 'Sở Tài chính',
      deadline: 'trước ngày 20/7/2021',
      work: 'rà soát quỹ đất trước ngày 20/7/2021.',
    })
    expect(linesOf(given.normalize('NFD').replaceAll(' ', '  '))).toEqual([plain])
    expect(linesOf(`\ufeff${given}\r\n\r\n`)).toEqual([plain])
  })
})

describe('to whom', () => {
  test.each([
    ['Giao Sở Xây dựng, Sở Tài chính rà soát.', 'Sở Xây dựng, Sở Tài chính', ''],
    ['Đề nghị Giám đốc Sở Xây dựng trực tiếp kiểm tra.', 'Giám đốc Sở Xây dựng', ''],
    ['Chủ tịch UBND thành phố yêu cầu Sở Xây dựng báo cáo.', 'Sở Xây dựng', ''],
    ['Sở Xây dựng chủ trì, cùng Sở Tài chính tham mưu.', 'Sở Xây dựng', 'Sở Tài chính'],
    ['Sở Xây dựng (SXD) có trách nhiệm kiểm tra.', 'Sở Xây dựng (SXD)', ''],
    ['UBND các quận: Hải Châu, Thanh Khê kiểm tra.', 'UBND các quận: Hải Châu, Thanh Khê', ''],
    ['Đối với Sở Xây dựng: rà soát toàn bộ chung cư cũ.', 'Sở Xây dựng', ''],
    ['Yêu cầu Sở Xây dựng rà soát quỹ đất, tổ chức thực hiện.', 'Sở Xây dựng', ''],
    ['Giao Sở Xây dựng thông báo đến các hộ dân biết, di dời.', 'Sở Xây dựng', ''],
    ['b) Sở Xây dựng thông báo để các hộ dân biết, di dời.', 'Sở Xây dựng', ''],
    ['Sở Xây dựng, với vai trò cơ quan thường trực, tổng hợp báo cáo.', 'Sở Xây dựng', ''],
    ['Các đơn vị: Sở Xây dựng, Sở Tài chính hoàn thành quyết toán.', 'Sở Xây dựng, Sở Tài chính', ''],
    [
      'Giao Giám đốc các Sở: Xây dựng, Tài chính; Chủ tịch UBND quận Hải Châu giải ngân.',
      'Giám đốc các Sở: Xây dựng, Tài chính; Chủ tịch UBND quận Hải Châu',
      '',
    ],
    ['Sở Xây dựng chủ trì, phối hợp với các sở, ngành, địa phương liên quan tham mưu.', 'Sở Xây dựng', ''],
    ['Giao Sở Không Có Thật rà soát quỹ đất.', 'Sở Không Có Thật', ''],
    [
      'Đề nghị Công an thành phố, Viện KSND thành phố tăng cường kiểm tra.',
      'Công an thành phố, Viện KSND thành phố',
      '',
    ],
    [
      'Riêng dự án A, giao Ban Xúc tiến và Hỗ trợ đầu tư làm việc, yêu cầu nhà thầu cam kết.',
      'Ban Xúc tiến và Hỗ trợ đầu tư',
      '',
    ],
    [
      'Giao UBND các quận, huyện (trừ huyện Hoàng Sa) rà soát.',
      'UBND các quận, huyện (trừ huyện Hoàng Sa)',
      '',
    ],
    ['Giao UBND các quận, huyện trừ huyện Hoàng Sa, rà soát.', 'UBND các quận, huyện trừ huyện Hoàng Sa', ''],
    ['Lắp đặt camera tại các chợ, do Sở Xây dựng chủ trì.', 'Sở Xây dựng', ''],
    ['Chuyển đơn của bà Lan đến UBND quận Hải Châu để giải quyết.', 'UBND quận Hải Châu', ''],
    ['Yêu cầu Công an quận ra quân kiểm tra.', 'Công an quận', ''],
    ['Các đơn vị chưa xong (Sở Xây dựng, Sở Y tế) kết nối dữ liệu.', 'Sở Xây dựng, Sở Y tế', ''],
    [
      '1. Bộ trưởng Bộ Giao thông vận tải chủ trì, phối hợp với Sở Xây dựng sửa đổi quy trình.',
      'Bộ trưởng Bộ Giao thông vận tải',
      'Sở Xây dựng',
    ],
    [
      'Thay đèn bằng đèn LED; đơn vị thực hiện: Sở Xây dựng; thời gian: quý II - quý IV/2021.',
      'Sở Xây dựng',
      '',
    ],
    ['1. UBND phường Hòa Xuân yêu cầu nhà thầu sửa chữa mặt đường.', 'UBND phường Hòa Xuân', ''],
    [
      'Giao Ban Thường trực Ủy ban Mặt trận Tổ quốc Việt Nam giám sát.',
      'Ban Thường trực Ủy ban Mặt trận Tổ quốc Việt Nam',
      '',
    ],
    ['Đề nghị Viễn thông Đà Nẵng bảo đảm đường truyền.', 'Viễn thông Đà Nẵng', ''],
    [
      'Đề nghị Xí nghiệp Thoát nước và xử lý nước thải nạo vét cống.',
      'Xí nghiệp Thoát nước và xử lý nước thải',
      '',
    ],
    ['Yêu cầu Công ty Điện lực Đà Nẵng phủ bạt trạm biến áp.', 'Công ty Điện lực Đà Nẵng', ''],
  ])('%s', (text, lead, coordinating) => {
    expect(linesOf(text).map((one) => [one.lead, one.coordinating])).toEqual([[lead, coordinating]])
  })

  test('a list with a name that nobody knows is not the whole group', () => {
    const [line] = linesOf('Giao UBND các quận Hải Châu, Tân Bình kiểm tra.')
    expect(line?.lead).toContain('Tân Bình')
  })

  test.each([
    'Sau khi nghe Sở Xây dựng báo cáo và ý kiến của Sở Tài chính, cuộc họp thống nhất.',
    'Theo đề nghị của Sở Xây dựng tại Công văn số 12/SXD ngày 01/7/2021 về quỹ đất.',
    'Sở Xây dựng đã hoàn thành trước ngày 30/6/2021.',
    'Biểu dương Sở Xây dựng hoàn thành tốt nhiệm vụ.',
    'Văn phòng UBND thành phố thông báo để các đơn vị biết, thực hiện.',
    'Kính gửi: Sở Xây dựng.',
    'Chủ tịch UBND thành phố chủ trì giao ban với các Phó Chủ tịch UBND thành phố.',
    'Đối với Sở Xây dựng: đã có văn bản xin gia hạn.',
    'Nhận được Công văn này, yêu cầu các đơn vị triển khai thực hiện.',
    'UBND thành phố đề nghị các đơn vị khẩn trương thực hiện, hoàn thành đúng thời hạn nêu trên./.',
    'Căn cứ Kế hoạch này, yêu cầu các đơn vị thực hiện; nếu có vướng mắc phản ánh về Sở Xây dựng.',
    'Giao Văn phòng UBND thành phố đôn đốc, theo dõi.',
    'Thay thế Quyết định số 12/QĐ-UBND ngày 01/6/2021.',
    'A. KẾT QUẢ THÁNG 5\nSở Xây dựng hoàn thành 100% kế hoạch tháng.',
    'Chủ trì: Đồng chí Phó Chủ tịch UBND thành phố Trần An.',
    'Giao các đơn vị thực hiện các nhiệm vụ sau:',
    'I. NỘI DUNG BÁO CÁO\nSở Xây dựng báo cáo tiến độ 06 công trình.',
  ])('nobody is given work by: %s', (text) => {
    expect(linesOf(text)).toEqual([])
  })

  test('a sentence that speaks like an assignment without a name is told, not dropped', () => {
    const { tasks, notTaken } = read(
      'Yêu cầu khẩn trương rà soát quỹ đất.\nBáo cáo xong trước ngày 20/7/2021.',
    )
    expect(tasks).toEqual([])
    expect(notTaken.map(({ because }) => because)).toEqual(['no-lead', 'deadline-alone'])
  })
})

describe('until when', () => {
  test.each([
    [
      'rà soát các thửa đất được giao trước ngày 01/7/2014, báo cáo trước ngày 25/8/2021',
      'trước ngày 25/8/2021',
    ],
    ['thực hiện Công văn số 12/UBND ngày 01/6/2021', ''],
    ['kiểm tra từ ngày 01/8/2021 đến ngày 31/8/2021', 'từ ngày 01/8/2021 đến ngày 31/8/2021'],
    ['rút ngắn thời gian thẩm định còn không quá 15 ngày làm việc', ''],
    ['bảo đảm đủ hàng trong 7 ngày', ''],
    ['báo cáo trong 7 ngày kể từ ngày ký', 'trong 7 ngày kể từ ngày ký'],
    ['xây dựng kế hoạch trước 10/8/2021, báo cáo trước 30/9/2021', 'trước 10/8/2021; trước 30/9/2021'],
    ['báo cáo trước 16 giờ 00 hằng ngày', 'trước 16 giờ 00 hằng ngày'],
    ['báo cáo định kỳ hằng quý', 'định kỳ hằng quý'],
    ['thay dây điện tại chợ trước Tết Nguyên đán', 'trước Tết Nguyên đán'],
    ['tổng kết tình hình 6 tháng đầu năm 2021', ''],
    ['có kết luận về việc tiếp tục sử dụng trước 20/8/2021', 'trước 20/8/2021'],
    ['kiểm tra các chợ trong 10 ngày trước Tết', ''],
    ['xả nước từ nay đến hết ngày 31/8/2021', 'từ nay đến hết ngày 31/8/2021'],
    ['trao đổi số liệu hằng ngày', 'hằng ngày'],
    ['chuẩn bị tài liệu trước thứ Sáu, ngày 06/8/2021', 'trước thứ Sáu, ngày 06/8/2021'],
    ['lắp công tơ điện tử trong năm 2021', 'trong năm 2021'],
    ['thay đèn, thời gian: quý II - quý IV/2021', 'quý II - quý IV/2021'],
    ['công bố kết quả trong vòng 7 ngày', 'trong vòng 7 ngày'],
    ['dọn vệ sinh ngay trong hôm nay', 'ngay trong hôm nay'],
    ['gửi danh sách trước 16 giờ chiều nay', 'trước 16 giờ chiều nay'],
    ['báo cáo trong tuần tới', 'trong tuần tới'],
    ['thẩm định thiết kế xong trong tuần 46', 'xong trong tuần 46'],
    ['bàn giao mặt bằng, hạn cuối 30/11/2021', 'hạn cuối 30/11/2021'],
    ['kiểm tra hiện trường vào ngày 10/8/2021', 'vào ngày 10/8/2021'],
    ['xác minh vụ cháy được phát hiện vào ngày 10/6/2021', ''],
    ['công khai dự toán sau khi được phê duyệt', 'sau khi được phê duyệt'],
    ['tạm dừng cấp phép cho đến khi có kết luận', 'cho đến khi có kết luận'],
    ['giải ngân từng tháng', 'từng tháng'],
    ['rà soát nhu cầu vốn đến hết quý I/2022, gửi trước 20/8/2021', 'trước 20/8/2021'],
  ])('%s', (work, deadline) => {
    expect(linesOf(`Giao Sở Xây dựng ${work}.`).map((one) => one.deadline)).toEqual([deadline])
  })

  test('a deadline that is common to all counts for those that have none of their own', () => {
    const lines = linesOf(
      '1. Sở Xây dựng rà soát quỹ đất.\n2. Sở Tài chính bố trí vốn trước ngày 20/7/2021.\nCác đơn vị nêu trên báo cáo kết quả trước ngày 30/7/2021.',
    )
    expect(lines.map(({ deadline }) => deadline)).toEqual(['trước ngày 30/7/2021', 'trước ngày 20/7/2021'])
  })
})

test('a table that says who drafts, and by when it goes to whom', () => {
  const lines = linesOf(
    'PHỤ LỤC\nTT\tNội dung\tCơ quan soạn thảo\tThời hạn trình UBND thành phố\n1\tBáo cáo ngân sách\tSở Tài chính\t07/8/2021\n',
  )
  expect(lines).toEqual([
    { lead: 'Sở Tài chính', coordinating: '', deadline: '07/8/2021', work: 'Báo cáo ngân sách' },
  ])
})

test('a programme of work: a title, and below it who prepares it, who helps and when it goes to the city', () => {
  const lines = linesOf(
    'I. THÁNG 10\n1. Đề án kinh tế ban đêm\nCơ quan chuẩn bị: Sở Du lịch\nCơ quan phối hợp: Sở Công Thương\nThời gian trình: 15/10\n2. Dự toán ngân sách năm 2022\nĐơn vị soạn thảo: Sở Tài chính\nThời gian trình: 25/10',
  )
  expect(lines).toEqual([
    {
      lead: 'Sở Du lịch',
      coordinating: 'Sở Công Thương',
      deadline: '15/10',
      work: 'Đề án kinh tế ban đêm',
    },
    { lead: 'Sở Tài chính', coordinating: '', deadline: '25/10', work: 'Dự toán ngân sách năm 2022' },
  ])
})

test('who answers to the leaders for what was given is given nothing more by it; who answers for doing something is', () => {
  expect(
    linesOf('1. Giám đốc các sở chịu trách nhiệm trước Chủ tịch UBND thành phố về chất lượng, tiến độ.'),
  ).toEqual([])
  const [line] = linesOf('1. Sở Xây dựng chịu trách nhiệm rà soát quỹ đất, báo cáo trước ngày 05/8/2021.')
  expect(line?.lead).toBe('Sở Xây dựng')
})

test('the work of a point behind a label of its own', () => {
  const lines = linesOf(
    '1. Minh bạch\na) Nội dung: Công khai việc mua sắm.\nb) Đơn vị chủ trì: Sở Tài chính.\nc) Thời gian: Trước ngày 31/8/2021.',
  )
  expect(lines.map(({ lead, work, deadline }) => [lead, work, deadline])).toEqual([
    ['Sở Tài chính', 'Công khai việc mua sắm.', 'Trước ngày 31/8/2021'],
  ])
})

test('a heading with a bracket leads to its points', () => {
  const points = '1. Sở Xây dựng (cơ quan thường trực):\n- Công bố đầu mối hỗ trợ;\n- Tổng hợp tiến độ.'
  expect(linesOf(points).map(({ lead }) => lead)).toEqual(['Sở Xây dựng', 'Sở Xây dựng'])
})

test('"(i) …; (ii) …" are pieces of their own, and "các Ban quản lý" are not all of the bodies', () => {
  const [one, two] = linesOf(
    'Sở Xây dựng: (i) trả lời cử tri trước 30/7/2021; (ii) lập đề án trong tháng 8/2021.',
  )
  expect([one?.deadline, two?.deadline]).toEqual(['trước 30/7/2021', 'trong tháng 8/2021'])
  const [line] = linesOf('1. Các Ban quản lý dự án chủ động cung cấp hồ sơ.')
  expect(line?.lead).toBe('Các Ban quản lý dự án')
})

test('behind a semicolon whoever is named next has work of their own', () => {
  const lines = linesOf('Sở Xây dựng thông báo cho bên thuê; Sở Tài chính làm thủ tục thu tiền.')
  expect(lines.map(({ lead }) => lead)).toEqual(['Sở Xây dựng', 'Sở Tài chính'])
})

test("the leaders of the city have work where the Government gives it, and none in the city's own directives", () => {
  const given = 'UBND thành phố Đà Nẵng chịu trách nhiệm bàn giao mặt bằng.'
  expect(linesOf(`VĂN PHÒNG CHÍNH PHỦ\n1. ${given}`).map(({ lead }) => lead)).toEqual([
    'UBND thành phố Đà Nẵng',
  ])
  expect(linesOf(`UBND THÀNH PHỐ ĐÀ NẴNG\n1. ${given}`)).toEqual([])
})

test('a report each month is work of its own, no deadline of what stands before', () => {
  const lines = linesOf(
    '1. Sở Tài chính bố trí vốn.\nHằng tháng, trước ngày 25, các đơn vị chủ trì gửi báo cáo về Sở Tài chính.',
  )
  expect(lines.map(({ lead, deadline }) => [lead, deadline])).toEqual([
    ['Sở Tài chính', ''],
    ['các đơn vị chủ trì', 'Hằng tháng, trước ngày 25'],
  ])
})

test('a table in the text is read by its headings', () => {
  const lines = linesOf(
    'PHỤ LỤC\nSTT\tNhiệm vụ\tCơ quan chủ trì\tPhối hợp\tThời hạn\nI\tVề đất đai\t\t\t\n1\tRà soát quỹ đất\tSở Xây dựng\tSở Tài chính\t31/8/2021\n',
  )
  expect(lines).toEqual([
    { lead: 'Sở Xây dựng', coordinating: 'Sở Tài chính', deadline: '31/8/2021', work: 'Rà soát quỹ đất' },
  ])
})

test.each([
  [
    'directives',
    entriesOf('held-out')
      .map(({ given }) => given.replace(/\nNơi nhận[\s\S]*$/u, ''))
      .join('\n'),
  ],
  ['one endless sentence', 'Giao Sở Xây dựng, '.repeat(1_500)],
  ['clauses without end', 'Giao Sở Xây dựng: '.repeat(1_500)],
  ['phrases that close', 'thông báo để đến '.repeat(1_500)],
  ['dates', 'trước ngày 1/1/2021 '.repeat(1_500)],
  ['tabs', '\t'.repeat(30_000)],
  ['short lines', 'a\n'.repeat(15_000)],
])('twice as much of it takes some twice as long: %s', (_, text) => {
  const timeOf = (given: string): number => {
    const { user } = process.cpuUsage()
    read(given)
    return process.cpuUsage().user - user
  }
  timeOf(text)
  const [once, four] = [timeOf(text), timeOf(text.repeat(4))]
  // A little that is the same for all texts makes up for times that are too short to compare.
  expect(four).toBeLessThan(10 * (once + 20_000))
})
