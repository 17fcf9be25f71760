import { describe, expect, test } from 'vitest'
import { assigneeReaders } from '../../../../functions/directives/assignees/assignee-wording.ts'
import { codesOf, day, reader, register } from './assignee-register.ts'

const read = (wording: string) => {
  const { departments, coordinating, unread } = reader.read(wording)
  return { departments, coordinating, unread: unread.map(({ words, because }) => [words, because]) }
}
const proposedFor = (wording: string) => reader.read(wording).unread.flatMap(({ proposals }) => proposals)

describe('a body is read however offices write its name', () => {
  test.each<[string, ...string[]]>([
    [
      'SXD',
      'sxd',
      'Sở XD',
      'S. Xây dựng',
      'SỞ XÂY DỰNG',
      'so xay dung',
      'Sở Xây Dựng.',
      'Sở Xậy dựng',
      'Sở  Xây\ndựng',
    ],
    [
      'SXD',
      'Sở Xây dựng\u200b',
      'Sở Xây dựng TP. Đà Nẵng',
      'Sở Xây dựng thành phố',
      'Sở Xây dựng, Đà Nẵng',
      'Sở Xây dựng (SXD)',
    ],
    [
      'SKHDT',
      'Sở KH&ĐT',
      'Sở KH-ĐT',
      'Sở KH & ĐT',
      'sở khđt',
      'Sở KHDT',
      'SKH&ĐT',
      'Sở Kế hoạch & Đầu tư',
      'Sở KH và Đầu tư',
    ],
    [
      'SNNPTNT',
      'Sở NN&PTNT',
      'Sở NN-PTNT',
      'Sở NNPTNT',
      'Sở Nông nghiệp & PTNT',
      'Sở NN và Phát triển nông thôn',
    ],
    [
      'SLDTBXH',
      'Sở LĐTB&XH',
      'Sở LĐ-TB&XH',
      'Sở LĐ, TB và XH',
      'Sở LĐTBXH',
      'Sở Lao động, Thương binh và Xã hội',
      'Sở Lao động - TB&XH',
    ],
    ['STTTT', 'Sở TT&TT', 'Sở TTTT', 'Sở Thông tin & TT', 'Sở TT-TT'],
    ['SGDDT', 'Sở GD&ĐT', 'Sở GD-ĐT', 'so gddt', 'Sở Giáo dục - Đào tạo'],
    [
      'SVHTT',
      'Sở VH&TT',
      'Sở VHTT',
      'Sở Văn hoá và Thể thao',
      'Sở Văn hóa - Thể thao',
      'Sở Văn hóa, Thể thao',
    ],
    ['STNMT', 'Sở TN&MT', 'Sở TNMT', 'Sở Tài nguyên - Môi trường'],
    ['SQHKT', 'Sở QH-KT', 'Sở QHKT', 'Sở Quy hoạch và Kiến trúc', 'Sở Qui hoạch – Kiến trúc'],
    [
      'VP',
      'VP UBND TP',
      'Văn phòng UBND',
      'Văn phòng Ủy ban nhân dân thành phố Đà Nẵng',
      'Chánh Văn phòng UBND thành phố',
    ],
    ['TTTP', 'Thanh tra TP', 'TT TP', 'TTTP', 'Chánh Thanh tra thành phố'],
    ['CATP', 'CA TP', 'Công an thành phố', 'Công an TP. Đà Nẵng', 'Giám đốc Công an thành phố'],
    ['BCHQS', 'BCH Quân sự TP', 'Bộ CHQS thành phố', 'Chỉ huy trưởng Bộ Chỉ huy Quân sự thành phố'],
    [
      'BQLKCNC',
      'BQL Khu CNC và các KCN',
      'Ban QL Khu CNC & các KCN',
      'Trưởng Ban Quản lý Khu công nghệ cao và các khu công nghiệp',
    ],
    ['BQLATTP', 'BQL ATTP', 'Ban QL An toàn thực phẩm', 'Trưởng ban Ban Quản lý An toàn thực phẩm'],
    [
      'BQLGT',
      'Ban QLDA ĐTXD các công trình giao thông',
      'Ban Quản lý dự án đầu tư xây dựng các công trình giao thông',
    ],
    ['VNCPT', 'Viện NC phát triển KT-XH', 'Viện trưởng Viện Nghiên cứu phát triển kinh tế - xã hội'],
    [
      'TTPTQD',
      'TT Phát triển quỹ đất',
      'TTPTQĐ',
      'Trung tâm quỹ đất',
      'Giám đốc Trung tâm Phát triển quỹ đất thành phố',
    ],
    [
      'DAWACO',
      'Cty CP Cấp nước Đà Nẵng',
      'dawaco',
      'Dawaco (Công ty CP Cấp nước Đà Nẵng)',
      'Tổng Giám đốc Công ty CP Cấp nước Đà Nẵng',
    ],
    [
      'QHC',
      'UBND Q. Hải Châu',
      'Q.Hải Châu',
      'Quận Hải Châu',
      'Hải Châu',
      'ubnd quan hai chau',
      'Uỷ ban nhân dân quận Hải Châu',
      'UBND Hải Châu',
    ],
    ['QHC', 'Chủ tịch UBND quận Hải Châu', 'Chủ tịch quận Hải Châu', 'UBND quận Hải Châu, thành phố Đà Nẵng'],
    ['HHV', 'H. Hoà Vang', 'Huyện Hòa Vang', 'UBND H.Hòa Vang'],
    ['PHX', 'P. Hòa Xuân', 'UBND P.Hòa Xuân', 'phường Hoà Xuân'],
    ['XHB', 'X. Hòa Bắc', 'UBND xã Hòa Bắc'],
    ['SXD', 'Giao Sở Xây dựng', 'Giao cho Giám đốc Sở Xây dựng', 'Đề nghị Sở XD', 'Phó Giám đốc Sở Xây dựng'],
    [
      'SXD',
      'Đ/c Nguyễn Văn A, Giám đốc Sở Xây dựng',
      'Đồng chí Lê Thị Bích Hà - Giám đốc Sở XD',
      'đ/c Nguyễn Văn A Giám đốc Sở Xây dựng',
    ],
    [
      'SXD',
      'Ông Lê Văn B (Giám đốc Sở Xây dựng)',
      'Sở Xây dựng (đ/c Nguyễn Văn A)',
      'Giám đốc Sở Xây dựng - ông Trần C',
    ],
    [
      'SXD',
      '- Sở Xây dựng',
      '1. Sở Xây dựng',
      '01) Sở Xây dựng',
      'a) Sở Xây dựng',
      '• Sở Xây dựng',
      '1/ Sở Xây dựng;',
    ],
  ])('%s', (code, ...wordings) => {
    for (const wording of wordings)
      expect([wording, read(wording)]).toEqual([
        wording,
        { departments: [code], coordinating: [], unread: [] },
      ])
  })
})

test('several in a cell, however they stand apart, are joint leads', () => {
  const both = { departments: ['SXD', 'STC'], coordinating: [], unread: [] }
  for (const wording of [
    'Sở Xây dựng, Sở Tài chính',
    'Sở Xây dựng/Sở Tài chính',
    'SXD/STC',
    'Sở Xây dựng - Sở Tài chính',
    'Sở Xây dựng và Sở Tài chính',
    'Sở XD & Sở TC',
    'Sở Xây dựng;Sở Tài chính',
    'Sở Xây dựng\tSở Tài chính',
    'Sở Xây dựng\nSở Tài chính',
    'Sở Xây dựng. Sở Tài chính.',
    '- Sở Xây dựng\n- Sở Tài chính',
    '+ Sở Xây dựng\r\n+ Sở Tài chính',
    '1. Sở Xây dựng 2. Sở Tài chính',
    '1) Sở Xây dựng; 2) Sở Tài chính',
    'a) Sở Xây dựng b) Sở Tài chính',
    'Sở Xây dựng, Tài chính',
    'Các Sở: Xây dựng; Tài chính',
    'Giám đốc các Sở Xây dựng và Tài chính',
    'Đ/c A, Giám đốc Sở Xây dựng; đ/c B, Giám đốc Sở Tài chính',
  ])
    expect([wording, read(wording)]).toEqual([wording, both])
})

describe('lists under one word', () => {
  test.each([
    ['UBND các quận, huyện: Hải Châu, Hòa Vang', ['QHC', 'HHV']],
    ['Chủ tịch UBND các quận Hải Châu, Sơn Trà và Thanh Khê', ['QHC', 'QST', 'QTK']],
    ['Hải Châu, Sơn Trà', ['QHC', 'QST']],
    ['các Sở: Nội vụ, Lao động, Thương binh và Xã hội, Tài chính', ['SNV', 'SLDTBXH', 'STC']],
    ['các Sở: KH&ĐT, TC, NN&PTNT', ['SKHDT', 'STC', 'SNNPTNT']],
  ])('%s', (wording, departments) =>
    expect(read(wording)).toEqual({ departments, coordinating: [], unread: [] }),
  )
})

describe('who leads and who helps', () => {
  const led = (departments: string[], coordinating: string[]) => ({ departments, coordinating, unread: [] })

  test.each<[string, string[], string[]]>([
    ['Sở Xây dựng chủ trì, phối hợp với Sở Tài chính', ['SXD'], ['STC']],
    [
      'Giao Sở XD chủ trì, phối hợp cùng Sở TC, Sở Tư pháp và UBND quận Hải Châu',
      ['SXD'],
      ['STC', 'STP', 'QHC'],
    ],
    ['Sở Xây dựng (chủ trì), Sở Tài chính (phối hợp)', ['SXD'], ['STC']],
    ['Sở Xây dựng (chủ trì); Sở Tài chính; Sở Nội vụ', ['SXD'], ['STC', 'SNV']],
    ['Sở Xây dựng (chủ trì)', ['SXD'], []],
    ['Sở Xây dựng (CT); Sở Tài chính (PH)', ['SXD'], ['STC']],
    ['Sở Xây dựng - chủ trì; Sở Tài chính - phối hợp', ['SXD'], ['STC']],
    ['Chủ trì: Sở Xây dựng; phối hợp: Sở Tài chính', ['SXD'], ['STC']],
    ['Đơn vị chủ trì: SXD. Đơn vị phối hợp: STC', ['SXD'], ['STC']],
    ['Sở Xây dựng là cơ quan chủ trì, Sở Tài chính phối hợp', ['SXD'], ['STC']],
    ['Sở Xây dựng phối hợp với Sở Tài chính', ['SXD'], ['STC']],
    ['Sở Xây dựng phối hợp Sở Tài chính', ['SXD'], ['STC']],
    ['Sở Xây dựng (Sở Tài chính phối hợp)', ['SXD'], ['STC']],
    ['Sở Xây dựng (chủ trì, phối hợp với Sở Tài chính)', ['SXD'], ['STC']],
    ['so xay dung chu tri, phoi hop voi so tai chinh', ['SXD'], ['STC']],
    ['phối hợp với Sở Tài chính', [], ['STC']],
  ])('%s', (wording, departments, coordinating) =>
    expect(read(wording)).toEqual(led(departments, coordinating)),
  )

  test('a group beside the lead leaves the lead out', () => {
    const bodies = codesOf('department', 'agency').filter((code) => code !== 'SXD')
    expect(read('Sở Xây dựng chủ trì, phối hợp với các sở, ban, ngành')).toEqual(led(['SXD'], bodies))
    expect(read('Sở Xây dựng chủ trì, phối hợp với Sở Xây dựng, Sở Tài chính')).toEqual(led(['SXD'], ['STC']))
  })

  test('a lead that is to help itself alone is a contradiction, and told', () =>
    expect(read('Sở Xây dựng chủ trì, phối hợp với SXD').unread).toEqual([
      ['Sở Xây dựng chủ trì, phối hợp với SXD', 'lead-is-no-coordinator'],
    ]))
})

describe('groups respect what kind of body each is', () => {
  const bodies = codesOf('department', 'agency')

  test.each([
    ['Các sở, ban, ngành', bodies],
    ['các sở ban ngành thành phố', bodies],
    ['Thủ trưởng các sở, ban, ngành thuộc UBND thành phố', bodies],
    ['Các quận, huyện', codesOf('district')],
    ['UBND cấp xã', codesOf('commune')],
    ['8 quận, huyện', codesOf('district')],
    ['các cơ quan trung ương trên địa bàn thành phố', codesOf('central')],
    ['các doanh nghiệp nhà nước', codesOf('enterprise')],
  ])('%s', (wording, departments) =>
    expect(read(wording)).toEqual({ departments, coordinating: [], unread: [] }),
  )

  test('a ministry and a company are no "sở, ban, ngành"', () => {
    const { departments } = reader.read('Các sở, ban, ngành, địa phương')
    for (const code of [...codesOf('central', 'enterprise'), 'VP']) expect(departments).not.toContain(code)
  })

  test('what leaves somebody out, or counts others than there are, is not read', () => {
    for (const wording of [
      'các sở, ban, ngành (trừ Sở Xây dựng)',
      'UBND các quận, huyện trừ Hoàng Sa',
      '7 quận, huyện',
    ])
      expect([wording, reader.read(wording).departments]).toEqual([wording, []])
  })

  test('groups of the register itself', () => {
    const grouped = register.map((one) => (one.code === 'STC' ? { ...one, groups: ['Khối kinh tế'] } : one))
    expect(assigneeReaders(grouped)(day).read('khoi kinh te').departments).toEqual(['STC'])
  })
})

describe('what is only near is never taken', () => {
  test.each<[string, string[]]>([
    ['Sở Xây dựng Quảng Nam', ['SXD']],
    ['Sở Xây dựng (Quảng Nam)', ['SXD']],
    ['Sở Xây dựng tỉnh Quảng Nam', ['SXD']],
    ['Sở Xây dựng TP. Hồ Chí Minh', ['SXD']],
    ['UBND quận Hải Châu 1', ['QHC', 'PHC1']],
    ['UBND quận Hải Chầu', ['QHC']],
    ['Sở Xây đựngg', ['SXD']],
    ['sở xâu dựng', ['SXD']],
    ['SXDD', ['SXD']],
    ['Sở Noại vụ', ['SNGV']],
    ['Ban An toàn thông tin phường', ['BQLATTP']],
    ['Sở Văn hóa, Thể thao và Du lịch', ['SVHTT', 'SDL']],
    ['Sở VH-TT&DL', ['SVHTT']],
    ['Sở Xây dựng và Tài chính', ['SXD', 'STC']],
    ['Sở Xây dựng hoặc Sở Tài chính', ['SXD', 'STC']],
    ['Sở Nông nghiệp', ['SNNPTNT']],
    ['Thanh tra Sở Xây dựng', ['SXD']],
    ['Phòng TN&MT quận Hải Châu', ['QHC']],
    ['SXD STC', ['SXD', 'STC']],
    ['P. KT', ['PKT']],
    ['Sở GTCC', ['SGTVT']],
  ])('%s', (wording, proposed) => {
    const { departments, unread } = reader.read(wording)
    expect([departments, unread.length > 0]).toEqual([[], true])
    expect(proposedFor(wording)).toEqual(expect.arrayContaining(proposed))
  })

  test.each(['UBND thành phố', 'Sở', 'Phòng KSTT', 'Bộ Tài chính', 'xyz', '...', '123', 'TT', 'và Xã hội'])(
    '%s is nobody of the register',
    (wording) => expect(reader.read(wording).departments).toEqual([]),
  )

  test('only departments of that day are proposed; of one that has ended, who took over', () => {
    expect(proposedFor('Sở Nông nghiệp và Môi trườngg')).not.toContain('SNNMT')
    expect(reader.read('Sở Giao thông công chính').unread).toEqual([
      {
        words: 'Sở Giao thông công chính',
        because: 'department-ended',
        facts: {
          words: 'Sở Giao thông công chính',
          name: 'Sở Giao thông công chính',
          on: '31/12/2008',
          successors: 'Sở Giao thông vận tải',
        },
        proposals: ['SGTVT'],
      },
    ])
    expect(read('Sở NN&MT').unread).toEqual([['Sở NN&MT', 'department-not-yet']])
  })

  test('two that are called alike are both proposed', () => {
    const twice = [...register, { ...(register[1] as (typeof register)[number]), code: 'SNV2' }]
    const { departments, unread } = assigneeReaders(twice)(day).read('Sở Nội vụ')
    expect([departments, unread.map(({ because, proposals }) => [because, proposals])]).toEqual([
      [],
      [['several-alike', ['SNV', 'SNV2']]],
    ])
  })

  test.each(['constructor', 'Sở constructor', '__proto__', 'hasOwnProperty', 'toString'])(
    '%s is no body, and no harm',
    (words) => {
      const { departments, unread } = reader.read(words)
      expect([departments, unread.map(({ words: told }) => told)]).toEqual([[], [words]])
    },
  )

  test('more than three hundred characters are told as such', () =>
    expect(reader.read('Sở Xây dựng, '.repeat(30)).unread[0]?.because).toBe('too-long'))
})

test('a name of its own goes before a further name of another', () => {
  const named = register.map((one) =>
    one.code === 'SXD' ? { ...one, furtherNames: ['Sở Tài chính', 'Sở kiến thiết'] } : one,
  )
  const on = assigneeReaders(named)(day)
  expect(on.read('Sở Tài chính').departments).toEqual(['STC'])
  expect(on.read('Sở Kiến thiết').departments).toEqual(['SXD'])
})
