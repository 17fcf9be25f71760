import type { Annex, Block, StandardPaper } from '../paper.ts'
import { common, condition, otherwise, required, rows, text } from '../templates/fields.ts'
import { formFields, lastWords } from '../templates/form-fields.ts'
import { figureFields, periodFields } from './figure-fields.ts'
import { departmentResult } from './standard-figures.ts'

export const urgingFields = [
  ...formFields,
  ...periodFields,
  ...common([
    required(text('ten_don_vi', 'Sở Xây dựng', 'Đơn vị được đôn đốc', 'The department')),
    text('ten_don_vi_in_hoa', 'SỞ XÂY DỰNG', 'Tên đơn vị, chữ in hoa', 'The same in capitals'),
  ] as const),
  ...figureFields,
  text(
    'muc_do',
    'đôn đốc',
    'Mức: đôn đốc, nhắc nhở hoặc phê bình; trống nếu không theo tiêu chí nào',
    'The word of the rules, or nothing',
  ),
  text('tieu_chi', 'tỷ lệ hoàn thành dưới 70%', 'Tiêu chí mà đơn vị rơi vào', 'The criteria it meets'),
  condition('la_don_doc', 'Mức đôn đốc, hoặc không theo tiêu chí nào', 'It is urged, or named by no rule'),
  otherwise(condition('la_nhac_nho', 'Mức nhắc nhở', 'It is reminded')),
  otherwise(condition('la_phe_binh', 'Mức phê bình', 'It is criticised')),
  text(
    'cong_van_ket_qua',
    'Công văn số 4651/UBND-KSTT ngày 26 tháng 7 năm 2021',
    'Công văn đã ban hành gần nhất có tên đơn vị; trống nếu chưa có',
    'The last letter that went out and names the department; empty where there is none',
  ),
  text(
    'han_tra_loi',
    '05/8/2021',
    'Ngày phải báo cáo; trống nếu không đặt',
    'By when it is to answer; empty where nobody said',
  ),
  condition('co_danh_muc', 'Có nhiệm vụ quá hạn, kèm phụ lục', 'Something is overdue, so there is an annex'),
  text('so_nhiem_vu_qua_han', '52', 'Số nhiệm vụ trong phụ lục', 'How many tasks the annex has'),
  required(
    rows(
      'danh_muc',
      [
        text('tt', '1', 'Số thứ tự', 'Its number'),
        required(text('nhiem_vu', 'Giải phóng mặt bằng', 'Nội dung nhiệm vụ', 'The task')),
        text('van_ban', '1200/UBND-KSTT ngày 05/3/2021', 'Văn bản giao', 'The directive'),
        required(text('thoi_han', '15/6/2021', 'Thời hạn', 'When it was due')),
        text('so_ngay', '41', 'Số ngày quá hạn', 'Days overdue'),
        text('so_lan', '4', 'Số lần đã đôn đốc', 'How often it was urged'),
      ],
      'Các nhiệm vụ quá hạn, quá hạn lâu nhất đứng trước',
      'The overdue tasks, the longest overdue first',
    ),
  ),
] as const

const overdueAnnex = (paper: string, issuer: string): Annex => ({
  title: ['NHIỆM VỤ QUÁ HẠN CHƯA HOÀN THÀNH CỦA {ten_don_vi_in_hoa}', '({thoi_diem})'],
  attachedTo: `(Kèm theo ${paper} {ngay_ban_hanh} của ${issuer})`,
  isLandscape: false,
  when: 'co_danh_muc',
  notes: [],
  table: {
    columns: [
      { heading: 'TT', width: 5 },
      { heading: 'Nhiệm vụ', width: 36, align: 'left' },
      { heading: 'Văn bản giao', width: 21, align: 'left' },
      { heading: 'Thời hạn', width: 13 },
      { heading: 'Số ngày quá hạn', width: 10, align: 'right' },
      { heading: 'Số lần đã đôn đốc', width: 10, align: 'right' },
    ],
    rows: [
      {
        cells: ['{#danh_muc}{tt}', '{nhiem_vu}', '{van_ban}', '{thoi_han}', '{so_ngay}', '{so_lan}{/}'],
      },
    ],
  },
})

/** Who writes, how it is numbered, and where the answer goes. */
interface Urging {
  readonly issuedBy: StandardPaper['issuedBy']
  readonly symbol: string
  readonly issuer: string
  readonly speaks: string
  readonly answersTo: string
  readonly reports: string
  readonly recipients: readonly string[]
}

const body = ({ speaks, answersTo, reports }: Urging): Block[] => [
  {
    text: `{#cong_van_ket_qua}Thực hiện {cong_van_ket_qua} của Ủy ban nhân dân {ten_dia_phuong} về kết quả thực hiện nhiệm vụ, theo{/}{^cong_van_ket_qua}Theo{/} kết quả theo dõi nhiệm vụ do lãnh đạo Ủy ban nhân dân (UBND) {dia_phuong} giao {trong_ky}, {thoi_diem}{#cach_tinh} ({cach_tinh}){/}, {ten_don_vi} ${departmentResult}.{#co_danh_muc} Danh mục {so_nhiem_vu_qua_han} nhiệm vụ quá hạn tại Phụ lục kèm theo.{/}`,
  },
  { text: '{#muc_do}' },
  {
    text: 'Kết quả trên thuộc diện {muc_do} theo tiêu chí của {bo_tieu_chi} (tính trên số nhiệm vụ được giao): {tieu_chi}.',
  },
  { text: '{/}' },
  { text: `${speaks} có ý kiến như sau:` },
  {
    text: '{muc}. {#la_don_doc}Lãnh đạo {ten_don_vi} trực tiếp chỉ đạo rà soát từng nhiệm vụ còn tồn, tập trung giải quyết dứt điểm nhiệm vụ đã quá hạn và cập nhật đầy đủ kết quả lên hệ thống theo dõi.{/}{#la_nhac_nho}Thủ trưởng {ten_don_vi} chấn chỉnh ngay việc theo dõi, đôn đốc trong nội bộ, có kế hoạch hoàn thành cụ thể cho từng nhiệm vụ đã quá hạn.{/}{#la_phe_binh}Thủ trưởng {ten_don_vi} nghiêm túc kiểm điểm, làm rõ trách nhiệm của tập thể, cá nhân có liên quan, đề ra biện pháp khắc phục và báo cáo Chủ tịch UBND {dia_phuong}.{/}',
  },
  { text: '{#co_danh_muc}' },
  {
    text: '{muc}. Đối với từng nhiệm vụ đã quá hạn: nếu đã hoàn thành, báo cáo ngay kết quả kèm hồ sơ minh chứng; nếu chưa hoàn thành, báo cáo rõ nguyên nhân, phương án xử lý và đề xuất thời hạn hoàn thành.',
  },
  { text: '{/}' },
  ...lastWords(
    `{muc}. {ten_don_vi} báo cáo kết quả về ${answersTo}{#han_tra_loi} chậm nhất ngày {han_tra_loi}{/}${reports}`,
  ),
]

const standard = (urging: Urging): StandardPaper => ({
  issuedBy: urging.issuedBy,
  number: `Số: {so}/${urging.symbol}`,
  title: { kind: 'letter', subject: 'V/v đôn đốc thực hiện nhiệm vụ do lãnh đạo UBND {dia_phuong} giao' },
  addressees: ['{ten_don_vi}'],
  body: body(urging),
  recipients: urging.recipients,
  annex: overdueAnnex(`Công văn số {so}/${urging.symbol.replaceAll('-', '\u2011')}`, urging.issuer),
})

/** The Committee's letter that urges one department, as it comes with the product. */
export const standardUrging = standard({
  issuedBy: 'committee',
  symbol: 'UBND-{ky_hieu_don_vi}',
  issuer: 'Ủy ban nhân dân {ten_dia_phuong}',
  speaks: 'UBND {dia_phuong}',
  answersTo: 'UBND {dia_phuong} (qua Văn phòng UBND {dia_phuong})',
  reports: '',
  recipients: [
    'Như trên',
    'Chủ tịch, các PCT UBND {dia_phuong}',
    'Văn phòng UBND {dia_phuong} (theo dõi)',
    'Lưu: VT, {ky_hieu_don_vi}',
  ],
})

/** The same from the Office, which writes by order of the Chairman. */
export const standardOfficeUrging = standard({
  issuedBy: 'office',
  symbol: 'VP-{ky_hieu_don_vi}',
  issuer: 'Văn phòng Ủy ban nhân dân {ten_dia_phuong}',
  speaks: 'Thừa lệnh Chủ tịch UBND {dia_phuong}, Văn phòng UBND {dia_phuong}',
  answersTo: 'Văn phòng UBND {dia_phuong}',
  reports: ' để tổng hợp, báo cáo Chủ tịch UBND {dia_phuong}',
  recipients: [
    'Như trên',
    'Chủ tịch, các PCT UBND {dia_phuong} (để báo cáo)',
    'Chánh Văn phòng, các PCVP',
    'Lưu: VT, {ky_hieu_don_vi}',
  ],
})
