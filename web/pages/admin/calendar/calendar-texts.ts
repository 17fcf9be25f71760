import { dayTexts } from '../../../texts/days.ts'
import { counted } from '../../../texts/plural.ts'

const vi = {
  title: (year: string) => `Lịch nghỉ, làm bù năm ${year}`,
  proposed: 'Chưa ai nhập năm này: đây là lịch đề xuất theo luật.',
  entered: 'Lịch do Văn phòng nhập.',
  change: 'Sửa lịch năm này',
  before: 'Năm trước',
  after: 'Năm sau',
  date: 'Ngày',
  kind: 'Loại',
  kinds: {
    holiday: 'Nghỉ lễ, Tết',
    'in-lieu': 'Nghỉ bù',
    exchanged: 'Nghỉ hoán đổi',
    'make-up': 'Làm bù',
  },
  name: 'Tên',
  source: 'Căn cứ',
  observed: 'Áp dụng',
  yes: 'Có',
  no: 'Không',
  days: (count: string) => `${count} ngày`,
  row: (place: string) => `Dòng ${place}`,
  removeHint: 'Thời hạn đã tính không đổi khi lưu lịch. Bấm “Bỏ dòng này” để bỏ một ngày khỏi lịch.',
  another: 'Thêm ngày',
  missingIn: (field: string, row: string) => `Điền “${field}” của dòng ${row}, hoặc bỏ dòng đó`,
  dayWrong: dayTexts.vi,
  dayWrongIn: (row: string, wrong: string) => `Dòng ${row}: ${wrong}`,
  preview: 'Xem trước thời hạn sẽ khác',
  previewed: (count: string, moves: string) =>
    `Đã xét ${count} nhiệm vụ tính theo ngày làm việc: ${moves} nhiệm vụ sẽ có thời hạn khác.`,
  would: 'Theo lịch này',
  saved: 'Đã lưu lịch.',
}

const en = {
  title: (year: string) => `Holidays and make-up days of ${year}`,
  proposed: 'Nobody has entered this year: this is what the law proposes.',
  entered: 'Entered by the Office.',
  change: 'Change this year',
  before: 'Year before',
  after: 'Year after',
  date: 'Day',
  kind: 'Kind',
  kinds: {
    holiday: 'Public holiday',
    'in-lieu': 'Day in lieu',
    exchanged: 'Exchanged day off',
    'make-up': 'Make-up working day',
  },
  name: 'Name',
  source: 'Source',
  observed: 'Observed',
  yes: 'Yes',
  no: 'No',
  days: (count: string) => counted(count, 'day'),
  row: (place: string) => `Row ${place}`,
  removeHint:
    'Due dates already computed stay when the calendar is saved. “Remove this row” takes a day out.',
  another: 'Add a day',
  missingIn: (field: string, row: string) => `Fill in “${field}” of row ${row}, or remove the row`,
  dayWrong: dayTexts.en,
  dayWrongIn: (row: string, wrong: string) => `Row ${row}: ${wrong}`,
  preview: 'See which due dates would differ',
  previewed: (count: string, moves: string) =>
    `${counted(count, 'task')} computed in working days examined: ${moves} would have another due date.`,
  would: 'By this calendar',
  saved: 'The calendar was saved.',
} satisfies typeof vi

export const calendarTexts = { vi, en }
