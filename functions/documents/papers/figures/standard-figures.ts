import type { Annex, Block, Column } from '../paper.ts'

/** What the standard letter and the standard report say in the same words. */

const rate = (name: string, verb: 'đạt' | 'chiếm'): string => `{#${name}}, ${verb} {${name}}%{/}`

const overdue = `{#co_qua_han}quá hạn chưa hoàn thành {qua_han} nhiệm vụ${rate('ty_le_qua_han', 'chiếm')}{/}{^co_qua_han}không có nhiệm vụ quá hạn chưa hoàn thành{/}`

/** What became of the tasks, in one sentence without its subject. */
export const cityResult = [
  `đã hoàn thành {hoan_thanh} nhiệm vụ${rate('ty_le_hoan_thanh', 'đạt')} (đúng hạn {dung_han} nhiệm vụ${rate('ty_le_dung_han', 'đạt')};`,
  `quá hạn {hoan_thanh_qua_han} nhiệm vụ${rate('ty_le_hoan_thanh_qua_han', 'chiếm')}; không quy định thời hạn {hoan_thanh_khong_thoi_han} nhiệm vụ${rate('ty_le_hoan_thanh_khong_thoi_han', 'chiếm')});`,
  'đang thực hiện {dang_thuc_hien} nhiệm vụ, trong đó trong hạn {trong_han} nhiệm vụ,',
  `${overdue},`,
  'không quy định thời hạn {khong_thoi_han} nhiệm vụ',
].join(' ')

/** A department's figures under what the letter says of it. */
export const departmentResult = `được giao {giao} nhiệm vụ; hoàn thành {hoan_thanh} nhiệm vụ${rate('ty_le_hoan_thanh', 'đạt')}; hoàn thành đúng hạn {dung_han} nhiệm vụ${rate('ty_le_dung_han', 'đạt')}; ${overdue}`

const whom = '{#nhieu}các {/}cơ quan, đơn vị'

/** The five words of the city's letters, from praise to reproof; each says neither more nor less than its rank. */
const levels = [
  {
    part: 'bieu_duong',
    names: `Biểu dương ${whom} thực hiện tốt nhiệm vụ được giao`,
    asks: `Đề nghị ${whom} nêu trên tiếp tục duy trì, phát huy kết quả đã đạt được.`,
  },
  {
    part: 'ghi_nhan',
    names: `Ghi nhận kết quả và sự cố gắng của ${whom}`,
    asks: `Đề nghị ${whom} nêu trên phấn đấu nâng tỷ lệ hoàn thành đúng hạn trong thời gian đến.`,
  },
  {
    part: 'don_doc',
    names: `Yêu cầu lãnh đạo ${whom} có tên sau đây khẩn trương đẩy nhanh tiến độ thực hiện nhiệm vụ được giao`,
    asks: `Lãnh đạo ${whom} nêu trên trực tiếp chỉ đạo rà soát từng nhiệm vụ còn tồn, tập trung giải quyết dứt điểm nhiệm vụ đã quá hạn và cập nhật đầy đủ kết quả lên hệ thống theo dõi.`,
  },
  {
    part: 'nhac_nho',
    names: `Nhắc nhở ${whom} chưa bảo đảm tiến độ nhiệm vụ được giao`,
    asks: `Thủ trưởng ${whom} nêu trên chấn chỉnh ngay việc theo dõi, đôn đốc trong nội bộ, có kế hoạch hoàn thành cụ thể cho từng nhiệm vụ đã quá hạn.`,
  },
  {
    part: 'phe_binh',
    names: `Phê bình ${whom} để kết quả thực hiện nhiệm vụ được giao đạt thấp`,
    asks: `Thủ trưởng ${whom} nêu trên nghiêm túc kiểm điểm, làm rõ trách nhiệm của tập thể, cá nhân có liên quan, đề ra biện pháp khắc phục và báo cáo Chủ tịch UBND {dia_phuong}.`,
  },
] as const

/**
 * One paragraph for each word that is due, a line for each department it names.
 * @param number what stands before the paragraphs: `{muc}. ` where they are numbered
 */
export const namedBlocks = (number: '{muc}. ' | ''): readonly Block[] => [
  { text: '{#khong_bieu_duong}' },
  { text: `${number}Kỳ này chưa có cơ quan, đơn vị đạt tiêu chí biểu dương ({tieu_chi}).` },
  { text: '{/}' },
  ...levels.flatMap(({ part, names, asks }): Block[] => [
    { text: `{#${part}}` },
    {
      text: `${number}${names} ({#tieu_chi_dia_phuong}tiêu chí của UBND {dia_phuong}{/}{^tieu_chi_dia_phuong}tiêu chí{/}: {tieu_chi}){#nhieu}, gồm{/}:`,
      isHead: true,
    },
    { text: '{#don_vi}' },
    { text: `- {ten}: ${departmentResult}.` },
    { text: '{/}' },
    { text: asks },
    { text: '{/}' },
  ]),
]

const figures = [
  ['giao', 'Được giao', undefined],
  ['hoan_thanh', 'Tổng số', 'Đã hoàn thành'],
  ['dung_han', 'Đúng hạn', 'Đã hoàn thành'],
  ['hoan_thanh_qua_han', 'Quá hạn', 'Đã hoàn thành'],
  ['hoan_thanh_khong_thoi_han', 'Không thời hạn', 'Đã hoàn thành'],
  ['trong_han', 'Trong hạn', 'Chưa hoàn thành'],
  ['qua_han', 'Quá hạn', 'Chưa hoàn thành'],
  ['khong_thoi_han', 'Không thời hạn', 'Chưa hoàn thành'],
] as const

const shares = [
  ['ty_le_hoan_thanh', 'Hoàn thành'],
  ['ty_le_dung_han', 'Đúng hạn'],
  ['ty_le_hoan_thanh_qua_han', 'Hoàn thành quá hạn'],
  ['ty_le_qua_han', 'Quá hạn chưa hoàn thành'],
] as const

const columns: readonly Column[] = [
  { heading: 'TT', width: 5 },
  { heading: 'Cơ quan, đơn vị', width: 30, align: 'left' },
  ...figures.map(
    ([, heading, group]): Column => ({ heading, ...(group && { group }), width: 9, align: 'right' }),
  ),
  ...shares.map(([, heading]): Column => ({ heading, group: 'Tỷ lệ (%)', width: 10, align: 'right' })),
  { heading: 'Ghi chú', width: 15 },
]

const cells = [...figures.map(([name]) => `{${name}}`), ...shares.map(([name]) => `{${name}}{^${name}}–{/}`)]
const blank = cells.map(() => '')

/** The annex of all departments; before the table how each rate is computed. */
export const annexOf = (title: string, paper: string, issuer: string): Annex => ({
  title: [title, '({thoi_diem}{#cach_tinh}; {cach_tinh}{/})'],
  attachedTo: `(Kèm theo ${paper} {ngay_ban_hanh} của ${issuer})`,
  isLandscape: true,
  notes: [
    '{#cong_thuc}',
    '{ten} = {cach_tinh}.',
    '{/}',
    '{#cat_bo}Tỷ lệ lấy đến chữ số thập phân được in, bỏ phần còn lại, không làm tròn.{/}',
  ],
  table: {
    columns,
    rows: [
      { cells: ['', 'Toàn {dia_phuong}', ...cells, ''], strong: true },
      { cells: ['{#nhom}{chu}', '{ten_nhom}', ...blank, ''], strong: true },
      { cells: ['{#don_vi}{tt}', '{ten}', ...cells, '{nhan_xet}{/don_vi}{/nhom}'] },
    ],
  },
})
