import type { StandardPaper } from '../paper.ts'
import { required, text } from '../templates/fields.ts'
import { formFields } from '../templates/form-fields.ts'

export const slipFields = [
  ...formFields,
  required(
    text('nguoi_duyet', 'Chủ tịch, các Phó Chủ tịch UBND thành phố', 'Trình ai', 'To whom it is submitted'),
  ),
  required(
    text('ve_viec', 'gia hạn thời hạn hoàn thành nhiệm vụ được giao', 'Về việc gì', 'What it is about'),
  ),
  required(
    text(
      'tom_tat',
      'Sở Xây dựng được giao chủ trì nhiệm vụ “Giải phóng mặt bằng”, thời hạn ngày 15/7/2021',
      'Tóm tắt nội dung',
      'The matter in short',
    ),
  ),
  text('ly_do', 'chưa có ý kiến của Bộ Xây dựng', 'Căn cứ, lý do', 'Grounds and reasons'),
  required(
    text(
      'de_xuat',
      'Đồng ý gia hạn đến hết ngày 25/8/2021',
      'Đề xuất của Văn phòng',
      'What the Office proposes',
    ),
  ),
  required(text('du_thao', 'dự thảo Quyết định gia hạn', 'Dự thảo kèm theo', 'The draft that goes with it')),
] as const

/** The slip with which the Office submits a draft to a leader, as it comes with the product. */
export const standardSlip: StandardPaper = {
  issuedBy: 'office',
  number: 'Số: {so}/PTr-VP',
  title: { kind: 'named', name: 'PHIẾU TRÌNH', subject: 'Về việc {ve_viec}' },
  addressees: ['{nguoi_duyet}'],
  body: [
    { heading: '1. Tóm tắt nội dung' },
    { text: '{tom_tat}.' },
    { text: '{#ly_do}' },
    { heading: '2. Căn cứ, lý do' },
    { text: '{ly_do}.' },
    { text: '{/}' },
    { heading: '{#ly_do}3{/}{^ly_do}2{/}. Đề xuất của Văn phòng' },
    { text: '{de_xuat}.' },
    { text: 'Kèm theo: {du_thao}.' },
    { text: 'Văn phòng UBND {dia_phuong} kính trình xem xét, quyết định./.' },
    { heading: 'Ý KIẾN CỦA LÃNH ĐẠO UBND {ten_dia_phuong_in_hoa}' },
    { handLine: '' },
    { handLine: '' },
    { handLine: 'Ngày …… tháng …… năm ……, ký tên: ' },
  ],
  recipients: ['Như trên', 'Lưu: VT, {ky_hieu_don_vi}'],
}
