import type { StandardPaper } from '../paper.ts'
import { condition, otherwise, part, rows, text } from '../templates/fields.ts'
import { formFields } from '../templates/form-fields.ts'
import { annexFields, figureFields, namedFields, periodFields } from './figure-fields.ts'
import { annexOf, cityResult, namedBlocks } from './standard-figures.ts'

const separator = text(
  'dau',
  '; ',
  'Dấu ngăn cách với dòng sau; dòng cuối để trống',
  'What parts it from the next',
)

const comparedFields = [
  text(
    'ky_truoc',
    'từ ngày 01/01/2020 đến ngày 31/12/2020, tính đến hết ngày 26/7/2020',
    'Kỳ trước và thời điểm của kỳ trước',
    'The period before, and as of when',
  ),
  condition('co_so_sanh', 'Kỳ trước có nhiệm vụ để so sánh', 'The period before had tasks'),
  rows(
    'thay_doi',
    [
      text('ten', 'tỷ lệ hoàn thành', 'Tên tỷ lệ', 'The rate'),
      text('diem', '3,50', 'Số điểm phần trăm, không có dấu cộng trừ', 'Points, without their sign'),
      condition('tang', 'Tăng', 'It rose'),
      otherwise(condition('giam', 'Giảm', 'It fell')),
      otherwise(condition('khong_doi', 'Không đổi', 'It stayed')),
      separator,
    ],
    'Từng tỷ lệ so với kỳ trước',
    'Each rate against the period before',
  ),
] as const

const workFields = [
  text('qua_han_1_30', '125', 'Quá hạn từ 1 đến 30 ngày', 'Overdue by 1 to 30 days'),
  text('qua_han_31_120', '20', 'Quá hạn từ 31 đến 120 ngày', 'Overdue by 31 to 120 days'),
  text('qua_han_tren_120', '2', 'Quá hạn trên 120 ngày', 'Overdue by more than 120 days'),
  text(
    'thoi_han_khac',
    'thời hạn giao ban đầu',
    'Cách tính thứ hai theo thời hạn nào',
    'By which due dates otherwise',
  ),
  text('dung_han_khac', '6.968', 'Hoàn thành đúng hạn theo cách tính thứ hai', 'Done on time by those'),
  text('qua_han_khac', '147', 'Quá hạn chưa hoàn thành theo cách tính thứ hai', 'Overdue by those'),
  part(
    'bao_cao',
    [
      text('dung', '77', 'Số báo cáo đúng hạn', 'Reports in time'),
      text('phai_gui', '120', 'Số báo cáo phải gửi', 'Reports owed'),
      text('ty_le', '64,17', 'Tỷ lệ báo cáo đúng hạn', 'Rate of reports in time'),
    ],
    'Báo cáo khi đến thời hạn, nếu có phát sinh',
    'Reports at the deadline, where some were owed',
  ),
  text(
    'bao_cao_khong_ro',
    '3',
    'Số nhiệm vụ không còn đủ thông tin của ngày báo cáo',
    'Of how many it is no longer known',
  ),
  part(
    'cap_nhat',
    [
      text('so_nhiem_vu', '105', 'Số nhiệm vụ được cập nhật', 'Tasks updated'),
      text('tren', '8.246', 'Trên số nhiệm vụ được giao', 'Of how many'),
      text('ty_le', '1,27', 'Tỷ lệ được cập nhật', 'Rate updated'),
    ],
    'Cập nhật tình hình trong kỳ cập nhật, nếu có nhiệm vụ',
    'Updates within the window, where there are tasks',
  ),
  text(
    'cap_nhat_khong_ro',
    '',
    'Số nhiệm vụ không còn đủ thông tin về cập nhật',
    'Of how many it is no longer known',
  ),
  text('cap_nhat_tu', '20/7/2021', 'Kỳ cập nhật bắt đầu từ ngày', 'From when the window is'),
  text(
    'im_lang',
    '2',
    'Nhiệm vụ không thời hạn lâu không cập nhật',
    'Without a deadline and long without update',
  ),
  text('im_lang_tu', '26/4/2021', 'Không cập nhật từ ngày', 'Without update since'),
  text('ton', '7', 'Nhiệm vụ năm trước chuyển sang còn phải thực hiện', 'Left of earlier years'),
  text('ton_qua_han', '4', 'Trong đó quá hạn', 'Of them overdue'),
] as const

const times = [
  text('luot', '1.240', 'Số lượt', 'How many'),
  text('trung_vi', '2,5', 'Số ngày, trung vị', 'Days, median'),
  text('lau_nhat', '19', 'Số ngày, lâu nhất', 'Days, longest'),
] as const

const officeFields = [
  rows(
    'xep_hang',
    [
      text('nhom', 'nhiều', 'Nhóm theo số nhiệm vụ: nhiều, trung bình, ít', 'The volume group'),
      text('tu', '201', 'Nhóm từ bao nhiêu nhiệm vụ; trống nếu không có mức dưới', 'From how many tasks on'),
      rows(
        'don_vi',
        [
          text('ten', 'Sở Nội vụ', 'Tên đơn vị', 'The department’s name'),
          text('ty_le', '98,11%', 'Tỷ lệ hoàn thành', 'Its rate of completion'),
          separator,
        ],
        'Các đơn vị tỷ lệ hoàn thành cao nhất',
        'The best of the group',
      ),
    ],
    'Xếp hạng trong từng nhóm',
    'Ranking within the groups of volume',
  ),
  part(
    'giai_quyet',
    [
      part(
        'xac_nhan',
        times,
        'Xác nhận hoặc trả lại kết quả, nếu có',
        'Judging results, where there were some',
      ),
      part(
        'gia_han',
        times,
        'Quyết định đề nghị gia hạn, nếu có',
        'Deciding extensions, where there were some',
      ),
    ],
    'Thời gian giải quyết của Văn phòng và lãnh đạo',
    'How long the Office and the leaders took',
  ),
] as const

export const reportFields = [
  ...formFields,
  ...periodFields,
  ...figureFields,
  ...comparedFields,
  ...workFields,
  ...namedFields,
  ...officeFields,
  ...annexFields,
] as const

const unknown = (name: string) => `{#${name}} ({${name}} nhiệm vụ không còn đủ thông tin của ngày báo cáo){/}`
const taken = (what: string) =>
  `{#${what}}{luot} lượt, trung vị {trung_vi} ngày, lâu nhất {lau_nhat} ngày{/}{^${what}}không phát sinh{/}`

/** The report as it comes with the product. */
export const standardReport: StandardPaper = {
  issuedBy: 'office',
  number: 'Số: {so}/BC-VP',
  title: {
    kind: 'named',
    name: 'BÁO CÁO',
    subject: 'Kết quả thực hiện nhiệm vụ do lãnh đạo UBND {dia_phuong} giao {ky}',
  },
  addressees: ['Chủ tịch, các Phó Chủ tịch UBND {dia_phuong}'],
  body: [
    { heading: 'I. KẾT QUẢ CHUNG' },
    {
      text: `1. Các cơ quan, đơn vị được giao {giao} nhiệm vụ {trong_ky}; {thoi_diem}{#cach_tinh} ({cach_tinh}){/}, ${cityResult}. Kết quả của từng cơ quan, đơn vị tại Phụ lục kèm theo.`,
    },
    {
      text: '2. {#co_so_sanh}So với kỳ trước (nhiệm vụ giao {ky_truoc}): {#thay_doi}{ten} {#tang}tăng {diem} điểm phần trăm{/}{#giam}giảm {diem} điểm phần trăm{/}{#khong_doi}không đổi{/}{dau}{/}.{/}{^co_so_sanh}Kỳ trước (nhiệm vụ giao {ky_truoc}) không có nhiệm vụ để so sánh.{/}',
    },
    {
      text: '3. {#co_qua_han}Trong {qua_han} nhiệm vụ quá hạn chưa hoàn thành: quá hạn từ 1 đến 30 ngày {qua_han_1_30} nhiệm vụ; từ 31 đến 120 ngày {qua_han_31_120} nhiệm vụ; trên 120 ngày {qua_han_tren_120} nhiệm vụ.{/}{^co_qua_han}Không có nhiệm vụ quá hạn chưa hoàn thành.{/} Nếu tính theo {thoi_han_khac}: hoàn thành đúng hạn {dung_han_khac} nhiệm vụ, quá hạn chưa hoàn thành {qua_han_khac} nhiệm vụ.',
    },
    {
      text: `4. Báo cáo đúng hạn khi đến thời hạn: {#bao_cao}{dung}/{phai_gui} báo cáo phải gửi, đạt {ty_le}%{/}{^bao_cao}không phát sinh{/}${unknown('bao_cao_khong_ro')}. Nhiệm vụ được cập nhật tình hình từ ngày {cap_nhat_tu}: {#cap_nhat}{so_nhiem_vu}/{tren} nhiệm vụ được giao, đạt {ty_le}%{/}{^cap_nhat}không phát sinh{/}${unknown('cap_nhat_khong_ro')}.`,
    },
    {
      text: '5. Nhiệm vụ không quy định thời hạn và không được cập nhật từ ngày {im_lang_tu}: {im_lang} nhiệm vụ. Nhiệm vụ của các năm trước chuyển sang còn phải thực hiện (không tính trong số liệu trên): {ton} nhiệm vụ, trong đó quá hạn {ton_qua_han} nhiệm vụ.',
    },
    { heading: 'II. KẾT QUẢ CỦA CÁC CƠ QUAN, ĐƠN VỊ' },
    { text: '{#xep_hang}' },
    {
      text: '- Nhóm có số nhiệm vụ được giao {nhom}{#tu} (từ {tu} nhiệm vụ){/}, tỷ lệ hoàn thành cao nhất: {#don_vi}{ten} ({ty_le}){dau}{/}.',
    },
    { text: '{/}' },
    {
      text: 'Theo tiêu chí của {bo_tieu_chi} (tính trên số nhiệm vụ được giao{#co_so_khac}; các tỷ lệ trong báo cáo tính theo công thức ghi tại Phụ lục{/}), Văn phòng đề xuất:',
    },
    ...namedBlocks(''),
    { text: '{#giai_quyet}' },
    { heading: 'III. THỜI GIAN GIẢI QUYẾT CỦA VĂN PHÒNG VÀ LÃNH ĐẠO' },
    {
      text: `Xác nhận hoặc trả lại kết quả: ${taken('xac_nhan')}. Quyết định đề nghị gia hạn: ${taken('gia_han')}.`,
    },
    { text: '{/}' },
    {
      text: 'Văn phòng UBND {dia_phuong} kính báo cáo Chủ tịch, các Phó Chủ tịch UBND {dia_phuong} xem xét, chỉ đạo./.',
    },
  ],
  recipients: ['Như trên', 'Các cơ quan, đơn vị', 'Lưu: VT, {ky_hieu_don_vi}'],
  annex: annexOf(
    'KẾT QUẢ THỰC HIỆN NHIỆM VỤ CỦA CÁC CƠ QUAN, ĐƠN VỊ {ky_in_hoa}',
    'Báo cáo số {so}/BC\u2011VP',
    'Văn phòng Ủy ban nhân dân {ten_dia_phuong}',
  ),
}
