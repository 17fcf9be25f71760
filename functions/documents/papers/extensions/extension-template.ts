import type { Block, StandardPaper } from '../paper.ts'
import { condition, otherwise, required, rows, text } from '../templates/fields.ts'
import { formFields, lastWords } from '../templates/form-fields.ts'

/** What a decision on an extension is about, granted, refused or put right. */
const askedFields = [
  required(text('nhiem_vu', 'Giải phóng mặt bằng', 'Nội dung nhiệm vụ', 'The task')),
  text('ma_nhiem_vu', 'SXD-2021-k3f9x2m8q1ab', 'Mã số nhiệm vụ', 'Its code'),
  required(text('ten_don_vi', 'Sở Xây dựng', 'Đơn vị chủ trì', 'The department in the lead')),
  required(
    text(
      'van_ban_giao',
      'Công văn số 3120/UBND-ĐTĐT ngày 20 tháng 5 năm 2021 của UBND thành phố Đà Nẵng',
      'Văn bản giao nhiệm vụ: loại, số, ngày, cơ quan ban hành',
      'The directive: kind, number, day, issuer',
    ),
  ),
  text('trich_yeu', 'tiến độ công trình', 'Trích yếu của văn bản giao', 'What the directive is about'),
  text('ngay_bao_cao', '14/7/2021', 'Ngày đơn vị báo cáo, đề nghị', 'The day of the department’s report'),
  required(text('thoi_han_cu', '15/7/2021', 'Thời hạn trước khi gia hạn', 'The due date before')),
] as const

const groundFields = [
  rows(
    'can_cu',
    [
      text(
        'ten',
        'Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025',
        'Tên luật, theo ngày của quyết định',
        'The law, by the day of the decision',
      ),
    ],
    'Các luật làm căn cứ',
    'The laws it stands on',
  ),
] as const

const dated = [
  required(text('thoi_han_moi', '25/8/2021', 'Thời hạn mới', 'The new due date')),
  text('so_ngay', '41', 'Số ngày tăng thêm', 'By how many days'),
  condition('khach_quan', 'Nguyên nhân được xác nhận là khách quan', 'The cause is confirmed as objective'),
] as const

export const approvalFields = [
  ...formFields,
  ...groundFields,
  ...askedFields,
  text(
    'thoi_han_goc',
    '15/6/2021',
    'Thời hạn giao ban đầu nếu khác; trống nếu không',
    'The original due date where it differs',
  ),
  ...dated,
  text(
    'thoi_han_de_nghi',
    '31/8/2021',
    'Thời hạn đơn vị đề nghị nếu khác; trống nếu không',
    'What was asked for where it differs',
  ),
  text(
    'nguyen_nhan',
    'Chưa có ý kiến của Bộ Xây dựng',
    'Nguyên nhân đơn vị báo cáo',
    'The cause the department reported',
  ),
  text(
    'phuong_an',
    'Làm việc với Bộ; trình lại phương án',
    'Phương án đơn vị báo cáo',
    'The plan it reported',
  ),
  text(
    'y_kien',
    'Không gia hạn thêm',
    'Ý kiến chỉ đạo; trống nếu không có',
    'The leader’s note; empty where there is none',
  ),
  text(
    'ly_do_vuot',
    '',
    'Lý do gia hạn vượt giới hạn chung; trống nếu không',
    'Why it goes beyond the limits',
  ),
] as const

export const refusalFields = [
  ...formFields,
  ...askedFields,
  text('thoi_han_de_nghi', '31/8/2021', 'Thời hạn đơn vị đề nghị', 'The due date asked for'),
  required(text('ly_do', 'Đã gia hạn hai lần', 'Lý do không gia hạn', 'Why it is refused')),
] as const

export const correctionFields = [
  ...formFields,
  ...groundFields,
  ...askedFields,
  ...dated,
  text(
    'thoi_han_dang_ap_dung',
    '25/8/2021',
    'Thời hạn theo quyết định được sửa',
    'The due date of the decision put right',
  ),
  condition('la_gia_han', 'Sửa thành gia hạn', 'It becomes an extension'),
  otherwise(condition('la_huy_bo', 'Sửa thành không gia hạn', 'The extension is cancelled')),
  otherwise(condition('la_dieu_chinh', 'Sửa ngày đã gia hạn', 'The date is another one')),
  required(
    text(
      'van_ban_truoc',
      'Quyết định số 12/QĐ-UBND ngày 16 tháng 7 năm 2021',
      'Văn bản được sửa: số để trống nếu chưa ghi',
      'The paper put right; its number blank while it is not recorded',
    ),
  ),
  required(text('ly_do', 'Ghi nhầm ngày', 'Lý do sửa', 'Why it is put right')),
] as const

const named = 'nhiệm vụ “{nhiem_vu}” (mã số {ma_nhiem_vu}) do {ten_don_vi} chủ trì theo {van_ban_giao}'
const grounds = [
  '{#can_cu}',
  'Căn cứ {ten};',
  '{/}',
  'Căn cứ {van_ban_giao}{#trich_yeu} về {trich_yeu}{/};',
  'Xét báo cáo ngày {ngay_bao_cao} của {ten_don_vi} về nhiệm vụ chưa hoàn thành khi đến thời hạn;',
  'Theo đề nghị của Chánh Văn phòng UBND {dia_phuong}.',
]
const by = 'CHỦ TỊCH ỦY BAN NHÂN DÂN {ten_dia_phuong_in_hoa}'
const inForce =
  'Quyết định này có hiệu lực kể từ ngày ký. Chánh Văn phòng UBND {dia_phuong}, Thủ trưởng {ten_don_vi} và các cơ quan, đơn vị có liên quan chịu trách nhiệm thi hành Quyết định này./.'

const articles = (...texts: readonly string[]): Block[] =>
  texts.map((words, place) => ({ lead: `Điều ${place + 1}.`, text: words }))

const recipientsOf = (first: string) => [
  first,
  'Chủ tịch, các PCT UBND {dia_phuong}',
  'Lưu: VT, {ky_hieu_don_vi}',
]

const decision = { issuedBy: 'committee', number: 'Số: {so}/QĐ-UBND', addressees: [] } as const

/** The Chairman's decision that grants an extension, as it comes with the product. */
export const standardApproval: StandardPaper = {
  ...decision,
  title: {
    kind: 'named',
    name: 'QUYẾT ĐỊNH',
    subject: 'Về việc gia hạn thời hạn hoàn thành nhiệm vụ được giao',
    decision: { by, grounds },
  },
  body: articles(
    `Gia hạn thời hạn hoàn thành ${named}, từ ngày {thoi_han_cu}{#thoi_han_goc} (thời hạn giao ban đầu: ngày {thoi_han_goc}){/} đến hết ngày {thoi_han_moi}, tăng {so_ngay} ngày.{#thoi_han_de_nghi} Thời hạn cơ quan chủ trì đề nghị: ngày {thoi_han_de_nghi}.{/}`,
    'Nguyên nhân chưa hoàn thành theo báo cáo của cơ quan chủ trì: “{nguyen_nhan}”. {#khach_quan}Xác nhận nguyên nhân khách quan để làm căn cứ khi đánh giá tiến độ thực hiện nhiệm vụ.{/}{^khach_quan}Nguyên nhân này không được xác nhận là nguyên nhân khách quan.{/}{#y_kien} Ý kiến chỉ đạo: {y_kien}.{/}{#ly_do_vuot} Việc gia hạn vượt giới hạn chung vì lý do: {ly_do_vuot}.{/}',
    '{ten_don_vi} thực hiện phương án xử lý đã báo cáo: “{phuong_an}”; cập nhật tình hình lên hệ thống theo dõi và báo cáo kết quả khi đến thời hạn mới. Thời hạn mới có giá trị kể từ ngày ký Quyết định này; việc trễ hạn đã ghi nhận trước đó (nếu có) không thay đổi.',
    inForce,
  ),
  recipients: recipientsOf('Như Điều 4'),
}

/** The letter that refuses one. */
export const standardRefusal: StandardPaper = {
  issuedBy: 'committee',
  number: 'Số: {so}/UBND-{ky_hieu_don_vi}',
  title: { kind: 'letter', subject: 'V/v không gia hạn thời hạn hoàn thành nhiệm vụ được giao' },
  addressees: ['{ten_don_vi}'],
  body: [
    {
      text: 'Ủy ban nhân dân (UBND) {dia_phuong} nhận được báo cáo ngày {ngay_bao_cao} của {ten_don_vi} đề nghị gia hạn đến ngày {thoi_han_de_nghi} đối với nhiệm vụ “{nhiem_vu}” (mã số {ma_nhiem_vu}), được giao tại {van_ban_giao}{#trich_yeu} về {trich_yeu}{/}, thời hạn hoàn thành ngày {thoi_han_cu}.',
    },
    { text: 'Sau khi xem xét, UBND {dia_phuong} không thống nhất gia hạn. Lý do: {ly_do}.' },
    ...lastWords(
      'Yêu cầu Thủ trưởng {ten_don_vi} tập trung chỉ đạo hoàn thành nhiệm vụ, báo cáo kết quả về UBND {dia_phuong} (qua Văn phòng UBND {dia_phuong}) và chịu trách nhiệm về tiến độ thực hiện',
    ),
  ],
  recipients: recipientsOf('Như trên'),
}

/** The decision that puts an earlier one right. */
export const standardCorrection: StandardPaper = {
  ...decision,
  title: {
    kind: 'named',
    name: 'QUYẾT ĐỊNH',
    subject:
      'Về việc {#la_gia_han}gia hạn thời hạn hoàn thành{/}{#la_huy_bo}hủy bỏ việc gia hạn thời hạn hoàn thành{/}{#la_dieu_chinh}điều chỉnh thời hạn đã gia hạn của{/} nhiệm vụ được giao',
    decision: { by, grounds },
  },
  body: articles(
    `{#la_gia_han}Gia hạn thời hạn hoàn thành ${named}, từ ngày {thoi_han_cu} đến hết ngày {thoi_han_moi}, tăng {so_ngay} ngày. Nội dung này thay thế {van_ban_truoc}.{/}{#la_huy_bo}Hủy bỏ việc gia hạn đến ngày {thoi_han_dang_ap_dung} tại {van_ban_truoc} đối với ${named}. Thời hạn hoàn thành trở lại là ngày {thoi_han_moi}.{/}{#la_dieu_chinh}Điều chỉnh thời hạn đã gia hạn tại {van_ban_truoc} đối với ${named}: từ ngày {thoi_han_dang_ap_dung} thành đến hết ngày {thoi_han_moi}.{/}`,
    'Lý do: {ly_do}. Nguyên nhân chưa hoàn thành {^khach_quan}không {/}được xác nhận là nguyên nhân khách quan.',
    '{ten_don_vi} thực hiện nhiệm vụ theo thời hạn tại Điều 1, cập nhật tình hình lên hệ thống theo dõi và báo cáo kết quả khi đến thời hạn. Thời hạn này có giá trị kể từ ngày ký Quyết định này; việc trễ hạn đã ghi nhận trước đó (nếu có) không thay đổi.',
    inForce,
  ),
  recipients: recipientsOf('Như Điều 4'),
}
