import { common, condition, type Filling, optional, part, required, rows, text } from '../templates/fields.ts'

/** How many tasks became what, of the city or of a department, and the rates that the formula set has. */
const counts = [
  required(text('giao', '8.246', 'Số nhiệm vụ được giao', 'Tasks assigned')),
  required(text('hoan_thanh', '7.710', 'Số nhiệm vụ đã hoàn thành', 'Done')),
  text('dung_han', '6.968', 'Hoàn thành đúng hạn', 'Done on time'),
  text('hoan_thanh_qua_han', '477', 'Hoàn thành quá hạn', 'Done late'),
  text('hoan_thanh_khong_thoi_han', '265', 'Hoàn thành, không quy định thời hạn', 'Done, without a deadline'),
  text('dang_thuc_hien', '536', 'Đang thực hiện', 'Open'),
  text('trong_han', '374', 'Đang thực hiện, trong hạn', 'Open, in term'),
  required(text('qua_han', '147', 'Quá hạn chưa hoàn thành', 'Overdue and unfinished')),
  text('khong_thoi_han', '15', 'Đang thực hiện, không quy định thời hạn', 'Open, without a deadline'),
  condition('co_qua_han', 'Có nhiệm vụ quá hạn chưa hoàn thành', 'Something is overdue and unfinished'),
] as const

/** Without the sign, which is the template's; empty where the formula set has no such rate, or it is over nothing. */
const rates = [
  text('ty_le_hoan_thanh', '93,50', 'Tỷ lệ hoàn thành, không có dấu %', 'Rate of completion, without the %'),
  text('ty_le_dung_han', '84,50', 'Tỷ lệ hoàn thành đúng hạn', 'Rate on time'),
  text('ty_le_hoan_thanh_qua_han', '5,78', 'Tỷ lệ hoàn thành quá hạn', 'Rate done late'),
  text(
    'ty_le_hoan_thanh_khong_thoi_han',
    '3,21',
    'Tỷ lệ hoàn thành, không quy định thời hạn',
    'Rate done without a deadline',
  ),
  text('ty_le_qua_han', '1,78', 'Tỷ lệ quá hạn chưa hoàn thành', 'Rate overdue and unfinished'),
] as const

/** Of the city, and of each department in an annex: without some of them a paper of results says nothing. */
export const figureFields = [...counts, ...rates] as const

/** Of when and of which tasks the figures are. */
export const periodFields = common([
  text('ky', 'năm 2021', 'Kỳ báo cáo', 'The period'),
  text('trong_ky', 'trong năm 2021', 'Kỳ, viết trong câu', 'The period, as a sentence goes on'),
  text('ky_in_hoa', 'NĂM 2021', 'Kỳ, chữ in hoa', 'The period in capitals'),
  required(
    text('thoi_diem', 'tính đến hết ngày 26/7/2021', 'Thời điểm của số liệu', 'As of when the figures are'),
  ),
  text(
    'cach_tinh',
    'theo thời hạn giao ban đầu',
    'Cách tính nếu khác thường lệ (thời hạn ban đầu, chỉ nhiệm vụ gắn sao); thường để trống',
    'How it is counted where that is not as usual; empty otherwise',
  ),
  text(
    'bo_tieu_chi',
    'Công văn số 4651/UBND-KSTT ngày 26 tháng 7 năm 2021 của Ủy ban nhân dân thành phố Đà Nẵng',
    'Văn bản quy định tiêu chí: loại, số, ngày, cơ quan ban hành, trích yếu nếu đã nhập',
    'The letter that sets the criteria: kind, number, day, issuer, and what it is about where that is entered',
  ),
  condition(
    'co_so_khac',
    'Có tỷ lệ chia cho số khác với tiêu chí (tiêu chí luôn tính trên số nhiệm vụ được giao)',
    'A rate divides by something else than the criteria, which are of the assigned tasks',
  ),
] as const)

const criteria = text(
  'tieu_chi',
  'tỷ lệ hoàn thành trên 90%',
  'Tiêu chí, viết thành lời',
  'The criteria in words',
)

const levelFields = [
  criteria,
  condition(
    'tieu_chi_dia_phuong',
    'Tiêu chí do thành phố, tỉnh tự đặt, không có trong văn bản quy định',
    'The criteria are the city’s own',
  ),
  condition('nhieu', 'Từ hai đơn vị trở lên', 'Two departments or more'),
  required(
    rows(
      'don_vi',
      [required(text('ten', 'Sở Nội vụ', 'Tên đơn vị', 'The department’s name')), ...optional(figureFields)],
      'Từng đơn vị với số liệu của đơn vị đó',
      'Each department with its figures',
    ),
  ),
] as const

const level = <const Name extends string>(name: Name, vi: string, en: string) =>
  required(part(name, levelFields, vi, en))

/** Whom the rules name, with each of the five words; what the rules never say is there as nothing. */
export const namedFields = [
  part('khong_bieu_duong', [criteria], 'Không đơn vị nào đạt tiêu chí biểu dương', 'Nobody is commended'),
  level('bieu_duong', 'Các đơn vị được biểu dương', 'Those commended'),
  level('ghi_nhan', 'Các đơn vị được ghi nhận', 'Those acknowledged'),
  level('don_doc', 'Các đơn vị phải đôn đốc', 'Those urged'),
  level('nhac_nho', 'Các đơn vị bị nhắc nhở', 'Those reminded'),
  level('phe_binh', 'Các đơn vị bị phê bình', 'Those criticised'),
] as const

/** The table of all departments: in groups, in each the most overdue first. */
export const annexFields = [
  required(
    rows(
      'nhom',
      [
        text('chu', 'A', 'Chữ cái của nhóm', 'The letter of the group'),
        text('ten_nhom', 'Sở, ban, ngành, cơ quan', 'Tên nhóm', 'The name of the group'),
        required(
          rows(
            'don_vi',
            [
              text('tt', '1', 'Số thứ tự', 'Its number'),
              required(text('ten', 'Sở Nội vụ', 'Tên đơn vị', 'The department’s name')),
              ...figureFields,
              text(
                'nhan_xet',
                'Biểu dương',
                'Biểu dương, đôn đốc… hoặc để trống',
                'The word of the verdict, or nothing',
              ),
            ],
            'Từng đơn vị, nhiều nhiệm vụ quá hạn nhất đứng trước',
            'Each department, the most overdue first',
          ),
        ),
      ],
      'Các nhóm đơn vị của phụ lục',
      'The groups of the annex',
    ),
  ),
  rows(
    'cong_thuc',
    [
      text('ten', 'Tỷ lệ hoàn thành', 'Tên tỷ lệ', 'The name of the rate'),
      text('cach_tinh', 'hoàn thành / được giao', 'Cách tính', 'How it is computed'),
    ],
    'Cách tính từng tỷ lệ',
    'How each rate is computed',
  ),
  condition('cat_bo', 'Tỷ lệ được cắt bớt chữ số, không làm tròn', 'Rates are cut off, not rounded'),
] as const

export type FigureFilling = Filling<typeof figureFields>
