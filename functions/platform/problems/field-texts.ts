import { directiveTexts } from './directive-texts.ts'
import { rowTexts } from './row-texts.ts'
import { settingTexts } from './setting-texts.ts'

/** Texts of single fields, by the code the schemas give. */
export const fieldTexts: Record<string, { readonly vi: string; readonly en: string }> = {
  ...directiveTexts,
  ...rowTexts,
  ...settingTexts,
  'year-out-of-range': {
    vi: 'Năm phải từ 1900 đến 2099. Hãy kiểm tra lại năm.',
    en: 'The year must be between 1900 and 2099. Check the year.',
  },
  missing: { vi: 'Cần nhập trường này.', en: 'This field is required.' },
  'unknown-field': {
    vi: 'Không có trường này. Hãy bỏ đi hoặc sửa tên.',
    en: 'There is no such field. Remove it or correct its name.',
  },
  'wrong-type': { vi: 'Sai kiểu dữ liệu, cần {expected}.', en: 'Wrong type, {expected} is needed.' },
  'not-one-of': { vi: 'Chọn một trong: {options}.', en: 'Choose one of: {options}.' },
  empty: { vi: 'Không được để trống.', en: 'It must not be empty.' },
  'receiver-address': {
    vi: 'Nhập địa chỉ https:// của một máy chủ trên Internet, không kèm tên và mật khẩu; cổng 443 hoặc từ 1024 trở lên; không dùng địa chỉ trong mạng nội bộ.',
    en: 'Enter an https:// address of a host on the internet, without a name or password; port 443 or from 1024 on; none of an inner network.',
  },
  'too-long': {
    vi: 'Dài quá {maximum} ký tự. Hãy rút gọn.',
    en: 'Longer than {maximum} characters. Shorten it.',
  },
  'search-too-short': {
    vi: 'Nhập ít nhất hai chữ cái hoặc chữ số để tìm.',
    en: 'Type at least two letters or digits to search for.',
  },
  'too-small': { vi: 'Tối thiểu {minimum}.', en: 'At least {minimum}.' },
  'too-big': { vi: 'Tối đa {maximum}.', en: 'At most {maximum}.' },
  'line-break': { vi: 'Chỉ viết trên một dòng.', en: 'Write it on one line.' },
  'control-characters': {
    vi: 'Có ký tự điều khiển không hiển thị. Hãy gõ lại.',
    en: 'It holds invisible control characters. Type it again.',
  },
  'letters-lost': {
    vi: 'Có ký tự � hoặc ? thay cho chữ đã mất dấu khi gửi hoặc chép. Hãy gõ lại các chữ đó; chương trình gửi dữ liệu thì gửi bằng UTF-8.',
    en: 'It holds � or ? where letters were lost in sending or copying. Type those letters again; a program has to send UTF-8.',
  },
  'date-form': {
    vi: 'Viết ngày theo dạng NĂM-THÁNG-NGÀY, ví dụ 2021-07-26.',
    en: 'Write the date as YYYY-MM-DD, for example 2021-07-26.',
  },
  'date-does-not-exist': {
    vi: 'Ngày này không có trong lịch. Hãy kiểm tra lại ngày và tháng.',
    en: 'This date does not exist. Check the day and the month.',
  },
  'department-code-form': {
    vi: 'Mã đơn vị gồm 2–10 chữ in hoa hoặc số, ví dụ SGTVT.',
    en: 'A department code is 2–10 capitals or digits, for example SGTVT.',
  },
  'outgoing-paper-id-form': {
    vi: 'Mã văn bản đi gồm năm và 12 chữ thường hoặc số, ví dụ 2026-k3f9x2m8q1ab.',
    en: 'The code of an outgoing paper is the year and 12 small letters or digits, for example 2026-k3f9x2m8q1ab.',
  },
  'day-of-year-form': {
    vi: 'Ngày trong năm dạng MM-DD, ví dụ 06-15.',
    en: 'A day of the year looks like 06-15.',
  },
  'task-id-form': {
    vi: 'Mã nhiệm vụ dạng SGTVT-2021-k3f9x2m8q1ab.',
    en: 'A task id looks like SGTVT-2021-k3f9x2m8q1ab.',
  },
  'user-id-form': {
    vi: 'Mã người dùng gồm 2–64 chữ, số, dấu . _ @ -.',
    en: 'A user id is 2–64 letters, digits or . _ @ -.',
  },
  'email-form': {
    vi: 'Địa chỉ thư điện tử chưa đúng. Viết theo dạng ten@donvi.gov.vn.',
    en: 'This is not an e-mail address. Write it like name@office.gov.vn.',
  },
  'ends-before-it-begins': {
    vi: 'Ngày kết thúc trước ngày bắt đầu. Hãy sửa một trong hai ngày.',
    en: 'It ends before it begins. Correct one of the two dates.',
  },
  'version-of-nothing': {
    vi: 'Phiên bản phải đi cùng tên bộ tiêu chí. Hãy ghi ruleSet hoặc bỏ phiên bản.',
    en: 'A version goes with the name of a rule set. Name it under ruleSet, or leave the version out.',
  },
  'department-goes-with-head-and-clerk': {
    vi: 'Trưởng đơn vị và chuyên viên phải có đơn vị; vai trò khác thì không.',
    en: 'Heads and clerks have a department; other roles have none.',
  },
  'before-2000': { vi: 'Ngày phải từ năm 2000 trở đi.', en: 'The date must be in 2000 or later.' },
  'name-twice': {
    vi: 'Mỗi tên gọi chỉ ghi một lần. Hãy bỏ tên trùng.',
    en: 'Write each name once. Remove the repeated one.',
  },
  'file-empty': {
    vi: 'Tệp rỗng, không có nội dung. Hãy chọn tệp khác.',
    en: 'The file is empty. Choose another.',
  },
  'file-too-large': {
    vi: 'Tệp lớn quá 50 MB. Hãy nén ảnh hoặc quét lại với độ phân giải thấp hơn.',
    en: 'The file is larger than 50 MB. Scan it again with fewer dots per inch.',
  },
  'file-name-form': {
    vi: 'Tên tệp không được có \\ / : * ? " < > | và không bắt đầu bằng dấu chấm. Hãy đổi tên tệp.',
    en: 'A file’s name holds none of \\ / : * ? " < > | and does not begin with a full stop. Rename it.',
  },
  'file-id-form': {
    vi: 'Mã tệp gồm 32 chữ số 0–9, a–f, do máy chủ cấp khi báo trước tệp.',
    en: 'A file’s id is 32 digits 0–9, a–f, given when the file is announced.',
  },
  'file-twice': {
    vi: 'Mỗi tệp chỉ đính kèm một lần. Hãy bỏ tệp trùng.',
    en: 'Attach each file once. Remove the repeated one.',
  },
  'file-missing': {
    vi: 'Chọn ít nhất một tệp.',
    en: 'Choose at least one file.',
  },
  'sha256-form': {
    vi: 'Mã băm SHA-256 gồm 64 chữ số 0–9, a–f.',
    en: 'A SHA-256 hash is 64 digits 0–9, a–f.',
  },
  'named-twice': {
    vi: 'Mỗi đơn vị chỉ ghi một lần. Hãy bỏ mã trùng.',
    en: 'Name each department once. Remove the repeated code.',
  },
  'differs-from-address': {
    vi: 'Phải trùng với mã trên đường dẫn.',
    en: 'It must equal the code in the address.',
  },
  'period-word-form': {
    vi: 'Kỳ là năm (2021), nửa năm (2021-H1), quý (2021-Q3) hoặc tháng (2021-07).',
    en: 'The period is a year (2021), a half-year (2021-H1), a quarter (2021-Q3) or a month (2021-07).',
  },
  'period-or-days': {
    vi: 'Hãy nêu “period”, hoặc cả “assignedFrom” và “assignedTo”, không nêu cả hai cách.',
    en: 'Give "period", or both "assignedFrom" and "assignedTo", not both ways.',
  },
  'more-than-ten-years': {
    vi: 'Một lần xem tối đa mười năm. Hãy chia thành nhiều kỳ.',
    en: 'Ten years at most at once. Ask for several periods.',
  },
  'day-in-future': {
    vi: 'Ngày này ở tương lai. Chỉ xem được số liệu đến hôm nay {today}.',
    en: 'This day is in the future. Figures can be told up to today {today}.',
  },
  'set-name-form': {
    vi: 'Tên gồm 2–40 chữ thường, số hoặc gạch nối, ví dụ da-nang.',
    en: 'A name is 2–40 small letters, digits or hyphens, for example da-nang.',
  },
  'formula-name-form': {
    vi: 'Tên công thức gồm 2–40 chữ không dấu, bắt đầu bằng chữ thường, ví dụ onTime.',
    en: 'A formula is named by 2–40 letters, a small one first, for example onTime.',
  },
  'too-many-formulas': {
    vi: 'Một bộ có tối đa 20 công thức. Hãy bỏ bớt.',
    en: 'A set holds 20 formulas at most. Leave some out.',
  },
  'level-twice': {
    vi: 'Mỗi mức chỉ nêu một lần. Hãy gộp các điều kiện của cùng một mức.',
    en: 'Each level stands once. Join the conditions of the same level.',
  },
  'nothing-to-correct': {
    vi: 'Hãy nêu tên nhiệm vụ hoặc thời hạn cần sửa.',
    en: 'Name the title or the due date to correct.',
  },
  'explanation-id-form': {
    vi: 'Mã yêu cầu giải trình dạng SGTVT-2021-k3f9x2m8q1ab.',
    en: 'The id of a request looks like SGTVT-2021-k3f9x2m8q1ab.',
  },
  'job-id-form': {
    vi: 'Mã yêu cầu gồm 24 chữ, số, dấu - hoặc _.',
    en: 'The id of a job is 24 letters, digits, - or _.',
  },
  'column-letter-form': {
    vi: 'Cột gọi theo chữ của bảng tính: A, B, …, AA.',
    en: 'A column is called as in the spreadsheet: A, B, …, AA.',
  },
  'column-twice': {
    vi: 'Mỗi loại thông tin chỉ lấy từ một cột. Hãy chọn lại các cột trùng.',
    en: 'Each kind of information comes from one column. Choose the doubled ones again.',
  },
  'place-form': { vi: 'Số thứ tự bắt đầu từ 0.', en: 'Places are counted from 0.' },
  'span-not-valid': {
    vi: 'Khoảng thời gian dài tối đa 366 ngày và không kết thúc trước khi bắt đầu.',
    en: 'The span is at most 366 days long and does not end before it begins.',
  },
  'year-form': { vi: 'Năm gồm bốn chữ số, ví dụ 2021.', en: 'The year has four digits, for example 2021.' },
  'period-form': {
    vi: 'Kỳ là một ngày (2021-07-26) hoặc một tuần (2021-W30).',
    en: 'The period is a day (2021-07-26) or a week (2021-W30).',
  },
  'notice-name-form': {
    vi: 'Kỳ và nơi nhận lấy từ danh sách thư không đến nơi.',
    en: 'Period and recipient are taken from the list of mails that did not arrive.',
  },
  'not-a-successor': {
    vi: 'Đơn vị này không có trong danh sách kế thừa.',
    en: 'This department is not among the successors.',
  },
  'another-year': {
    vi: 'Ngày này không thuộc năm trên đường dẫn.',
    en: 'The date is not of the year in the address.',
  },
  'day-twice': {
    vi: 'Ngày này đã có ở dòng khác. Hãy bỏ một dòng.',
    en: 'This day is there twice. Remove one.',
  },
  'not-a-weekend-day': {
    vi: 'Ngày làm bù phải là thứ Bảy hoặc Chủ nhật.',
    en: 'A make-up working day is a Saturday or Sunday.',
  },
  'not-a-weekday': {
    vi: 'Ngày nghỉ bù hoặc hoán đổi phải là ngày từ thứ Hai đến thứ Sáu.',
    en: 'A day in lieu or exchanged is a Monday to Friday.',
  },
  'longer-than-a-quarter': {
    vi: 'Kỳ đánh giá là một tháng hoặc một quý, dài nhất 92 ngày. Hãy chia thành nhiều kỳ.',
    en: 'A period is a month or a quarter, 92 days at most. Ask for several periods.',
  },
  'needs-year': {
    vi: 'Danh sách này cần có “year”, ví dụ year=2021.',
    en: 'This list needs "year", for example year=2021.',
  },
  invalid: {
    vi: 'Giá trị không hợp lệ. Hãy xem mô tả trường này ở /api/openapi.json.',
    en: 'The value is not valid. See the field in /api/openapi.json.',
  },
}
