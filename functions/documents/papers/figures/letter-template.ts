import type { StandardPaper } from '../paper.ts'
import { rows, text } from '../templates/fields.ts'
import { formFields, lastWords } from '../templates/form-fields.ts'
import { annexFields, figureFields, namedFields, periodFields } from './figure-fields.ts'
import { annexOf, cityResult, namedBlocks } from './standard-figures.ts'

export const letterFields = [
  ...formFields,
  ...periodFields,
  ...figureFields,
  ...namedFields,
  ...annexFields,
  rows(
    'kinh_gui',
    [
      text('ten', 'Các sở, ban, ngành', 'Tên nhóm cơ quan nhận', 'Whom it is addressed to'),
      text('dau', ';', 'Dấu cuối dòng: “;” hoặc “.”', 'What ends the line'),
    ],
    'Các nhóm cơ quan nhận, theo danh sách đơn vị',
    'Whom the letter goes to, by the register of departments',
  ),
] as const

/** The letter as it comes with the product. */
export const standardLetter: StandardPaper = {
  issuedBy: 'committee',
  number: 'Số: {so}/UBND-{ky_hieu_don_vi}',
  title: {
    kind: 'letter',
    subject: 'V/v kết quả thực hiện nhiệm vụ do lãnh đạo UBND {dia_phuong} giao {ky}',
  },
  addressees: ['{#kinh_gui}', '- {ten}{dau}', '{/}'],
  body: [
    {
      text: `Qua theo dõi tình hình thực hiện nhiệm vụ do lãnh đạo Ủy ban nhân dân (UBND) {dia_phuong} giao {trong_ky}, {thoi_diem}{#cach_tinh} ({cach_tinh}){/}, các cơ quan, đơn vị được giao {giao} nhiệm vụ; ${cityResult}. Kết quả của từng cơ quan, đơn vị tại Phụ lục kèm theo.`,
    },
    { text: '{#co_so_khac}' },
    {
      text: 'Các tỷ lệ trong văn bản này tính theo công thức ghi tại Phụ lục; tiêu chí nêu dưới đây tính trên số nhiệm vụ được giao.',
    },
    { text: '{/}' },
    {
      text: 'Để nâng cao hiệu quả thực hiện nhiệm vụ được giao, UBND {dia_phuong} có ý kiến như sau:',
    },
    ...namedBlocks('{muc}. '),
    {
      text: '{muc}. Các cơ quan, đơn vị cập nhật đầy đủ tình hình, kết quả thực hiện từng nhiệm vụ lên hệ thống theo dõi trong thời gian quy định; chủ động rà soát, không để phát sinh thêm nhiệm vụ quá hạn.',
    },
    {
      text: '{muc}. Khi đến thời hạn được giao, dù đã hoàn thành hay chưa hoàn thành, cơ quan, đơn vị chủ trì đều phải báo cáo UBND {dia_phuong}; trường hợp chưa hoàn thành phải nêu rõ nguyên nhân, phương án xử lý và thời hạn đề nghị gia hạn.',
    },
    {
      text: '{muc}. Văn phòng UBND {dia_phuong} theo dõi, tổng hợp, báo cáo UBND {dia_phuong} kết quả thực hiện Công văn này.',
    },
    ...lastWords('UBND {dia_phuong} yêu cầu Thủ trưởng các cơ quan, đơn vị nghiêm túc tổ chức thực hiện'),
  ],
  recipients: [
    'Như trên',
    'Thường trực {cap_uy}, HĐND {dia_phuong} (để báo cáo)',
    'Chủ tịch, các PCT UBND {dia_phuong}',
    'Lưu: VT, {ky_hieu_don_vi}',
  ],
  annex: annexOf(
    'KẾT QUẢ THỰC HIỆN NHIỆM VỤ DO LÃNH ĐẠO ỦY BAN NHÂN DÂN GIAO {ky_in_hoa}',
    'Công văn số {so}/UBND\u2011{ky_hieu_don_vi}',
    'Ủy ban nhân dân {ten_dia_phuong}',
  ),
}
