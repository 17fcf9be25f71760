import type { StandardPaper } from '../paper.ts'
import { otherwise, part, required, text } from '../templates/fields.ts'
import { formFields, lastWords } from '../templates/form-fields.ts'

export const explanationFields = [
  ...formFields,
  required(text('ten_don_vi', 'Sở Xây dựng', 'Đơn vị được yêu cầu', 'The department asked')),
  required(text('noi_dung', 'Vì sao nhiệm vụ chậm 41 ngày', 'Nội dung yêu cầu giải trình', 'What is asked')),
  required(text('han_tra_loi', '05/8/2021', 'Ngày phải giải trình', 'By when it is to answer')),
  text('ngay_yeu_cau', '26/7/2021', 'Ngày lãnh đạo yêu cầu', 'The day on which the leader asked'),
  part(
    've_nhiem_vu',
    [
      required(text('nhiem_vu', 'Giải phóng mặt bằng', 'Nội dung nhiệm vụ', 'The task')),
      text('ma_nhiem_vu', 'SXD-2021-k3f9x2m8q1ab', 'Mã số nhiệm vụ', 'Its code'),
      text(
        'van_ban_giao',
        'Công văn số 3120/UBND-ĐTĐT ngày 20 tháng 5 năm 2021 của UBND thành phố Đà Nẵng',
        'Văn bản giao nhiệm vụ',
        'The directive',
      ),
      text('trich_yeu', 'tiến độ công trình', 'Trích yếu của văn bản giao', 'What the directive is about'),
      text(
        'thoi_han',
        '15/6/2021',
        'Thời hạn; trống nếu không quy định',
        'When it is due; empty where it is not',
      ),
    ],
    'Yêu cầu về một nhiệm vụ',
    'It is about a task',
  ),
  otherwise(
    part(
      've_so_lieu',
      [
        required(
          text(
            'chi_tieu',
            'số nhiệm vụ quá hạn chưa hoàn thành',
            'Tên số liệu hoặc tỷ lệ',
            'The figure or rate',
          ),
        ),
        text(
          'gia_tri',
          '52 nhiệm vụ',
          'Giá trị; trống nếu chưa tính',
          'Its value; empty where it was not counted',
        ),
        text('nam', '2021', 'Năm giao nhiệm vụ', 'Of the tasks of which year'),
        text('den_ngay', '26/7/2021', 'Số liệu tính đến hết ngày', 'As of which day'),
      ],
      'Yêu cầu về một số liệu hoặc tỷ lệ',
      'It is about a count or a rate',
    ),
  ),
] as const

/** The letter that asks a department for an explanation, as it comes with the product. */
export const standardExplanation: StandardPaper = {
  issuedBy: 'committee',
  number: 'Số: {so}/UBND-{ky_hieu_don_vi}',
  title: { kind: 'letter', subject: 'V/v yêu cầu giải trình kết quả thực hiện nhiệm vụ được giao' },
  addressees: ['{ten_don_vi}'],
  body: [
    { text: '{#ve_nhiem_vu}' },
    {
      text: 'Ủy ban nhân dân (UBND) {dia_phuong} đã giao {ten_don_vi} chủ trì nhiệm vụ “{nhiem_vu}” (mã số {ma_nhiem_vu}) tại {van_ban_giao}{#trich_yeu} về {trich_yeu}{/}{#thoi_han}, thời hạn hoàn thành ngày {thoi_han}{/}.',
    },
    { text: '{/}' },
    { text: '{#ve_so_lieu}' },
    {
      text: 'Theo kết quả theo dõi nhiệm vụ do lãnh đạo Ủy ban nhân dân (UBND) {dia_phuong} giao trong năm {nam}, tính đến hết ngày {den_ngay}, {chi_tieu} của {ten_don_vi}{#gia_tri} là {gia_tri}{/}.',
    },
    { text: '{/}' },
    {
      text: 'Thực hiện ý kiến chỉ đạo ngày {ngay_yeu_cau} của lãnh đạo UBND {dia_phuong}, yêu cầu Thủ trưởng {ten_don_vi} giải trình các nội dung sau:',
      isHead: true,
    },
    { text: '“{noi_dung}”.' },
    ...lastWords(
      'Văn bản giải trình nêu rõ nguyên nhân, trách nhiệm của tập thể, cá nhân có liên quan và biện pháp khắc phục, gửi về UBND {dia_phuong} (qua Văn phòng UBND {dia_phuong}) chậm nhất ngày {han_tra_loi}; đồng thời cập nhật trên hệ thống theo dõi',
    ),
  ],
  recipients: [
    'Như trên',
    'Chủ tịch, các PCT UBND {dia_phuong}',
    'Văn phòng UBND {dia_phuong} (theo dõi)',
    'Lưu: VT, {ky_hieu_don_vi}',
  ],
}
