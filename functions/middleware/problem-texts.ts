import type { RefusalCode } from '../domain/errors.ts'

/** Problems of the request itself, before any rule of the domain is asked. */
export type RequestProblem =
  | 'malformed-json'
  | 'unsupported-media-type'
  | 'body-too-large'
  | 'invalid-fields'
  | 'if-match-missing'
  | 'if-match-unreadable'
  | 'idempotency-key-missing'
  | 'not-registered'
  | 'unexpected'

export type ProblemCode = RefusalCode | RequestProblem

interface Text {
  readonly title: string
  /** What is wrong and what to do next; `{name}` is filled from the facts. */
  readonly detail: string
}

export interface ProblemText {
  readonly status: number
  readonly vi: Text
  readonly en: Text
}

const text = (status: number, vi: [string, string], en: [string, string]): ProblemText => ({
  status,
  vi: { title: vi[0], detail: vi[1] },
  en: { title: en[0], detail: en[1] },
})

/** The one place that knows which problem has which status, and what a person reads. */
export const problemTexts: Record<ProblemCode, ProblemText> = {
  'malformed-json': text(
    400,
    [
      'Nội dung gửi không phải JSON',
      'Không đọc được nội dung. Hãy gửi một đối tượng JSON hợp lệ, mã hóa UTF-8.',
    ],
    ['The body is not JSON', 'The body could not be read. Send one valid JSON object in UTF-8.'],
  ),
  'unsupported-media-type': text(
    415,
    ['Sai kiểu nội dung', 'Hãy gửi tiêu đề Content-Type: application/json.'],
    ['Wrong content type', 'Send the header Content-Type: application/json.'],
  ),
  'body-too-large': text(
    413,
    ['Nội dung quá lớn', 'Một lần gửi tối đa 256 KB. Hãy chia thành nhiều lần gửi.'],
    ['The body is too large', 'A request holds 256 KB at most. Split it into several requests.'],
  ),
  'invalid-fields': text(
    422,
    ['Thông tin chưa đúng', 'Hãy sửa các trường nêu ở “errors” rồi gửi lại; chưa có gì được lưu.'],
    ['Some fields are wrong', 'Correct the fields named under "errors" and send again; nothing was saved.'],
  ),
  'if-match-missing': text(
    428,
    ['Thiếu phiên bản', 'Hãy đọc nhiệm vụ, rồi gửi lại kèm tiêu đề If-Match bằng ETag vừa nhận.'],
    ['The version is missing', 'Read the task, then send again with If-Match set to the ETag you received.'],
  ),
  'if-match-unreadable': text(
    400,
    ['Phiên bản không đọc được', 'If-Match phải là ETag của chính nhiệm vụ này. Hãy đọc lại nhiệm vụ.'],
    ['The version cannot be read', 'If-Match must be the ETag of this very task. Read the task again.'],
  ),
  'idempotency-key-missing': text(
    400,
    [
      'Thiếu khóa chống gửi trùng',
      'Hãy gửi tiêu đề Idempotency-Key dài 8–64 ký tự (chữ, số, dấu - hoặc _), mỗi thao tác một khóa mới.',
    ],
    [
      'The idempotency key is missing',
      'Send the header Idempotency-Key, 8–64 letters, digits, - or _, new for each action.',
    ],
  ),
  'idempotency-key-reused': text(
    422,
    [
      'Khóa chống gửi trùng đã dùng',
      'Khóa {key} đã dùng cho một nội dung khác. Hãy dùng khóa mới; chưa có gì được lưu.',
    ],
    [
      'The idempotency key was used before',
      'Key {key} was used with another body. Use a new key; nothing was saved.',
    ],
  ),
  'not-registered': text(
    403,
    [
      'Tài khoản chưa được cấp quyền',
      'Bạn đã đăng nhập nhưng chưa có trong danh sách người dùng, hoặc đã bị khóa. Hãy liên hệ quản trị.',
    ],
    [
      'The account has no rights',
      'You are signed in but not among the users, or locked. Ask the administrator.',
    ],
  ),
  unexpected: text(
    500,
    [
      'Lỗi hệ thống',
      'Hãy thử lại với cùng Idempotency-Key. Nếu vẫn lỗi, báo quản trị mã yêu cầu {requestId}.',
    ],
    [
      'Something went wrong',
      'Try again with the same Idempotency-Key. If it persists, tell the administrator request {requestId}.',
    ],
  ),
  forbidden: text(
    403,
    ['Không có quyền', 'Vai trò của bạn không được thực hiện thao tác này. Nếu cần, hãy liên hệ quản trị.'],
    ['Not allowed', 'Your role may not do this. Ask the administrator if you need to.'],
  ),
  'not-found': text(
    404,
    ['Không tìm thấy', 'Không có mục này, hoặc nó không thuộc đơn vị của bạn. Hãy kiểm tra lại đường dẫn.'],
    ['Not found', 'There is no such thing, or it is not your department’s. Check the address.'],
  ),
  'own-rights': text(
    409,
    [
      'Không tự bỏ quyền của mình',
      'Quản trị không tự khóa hoặc đổi vai trò của mình. Hãy nhờ một quản trị khác.',
    ],
    [
      'Not your own rights',
      'An administrator does not lock or change their own role. Ask another administrator.',
    ],
  ),
  'invalid-cursor': text(
    400,
    ['Vị trí trang không hợp lệ', 'Hãy mở lại danh sách từ trang đầu, không kèm “cursor”.'],
    ['The cursor is not valid', 'Open the list from its first page, without "cursor".'],
  ),
  'stale-version': text(
    412,
    [
      'Nhiệm vụ vừa được người khác cập nhật',
      'Bản hiện tại là {version}, do {changedBy} cập nhật ({change}). Hãy đọc lại nhiệm vụ, kiểm tra rồi gửi lại; chưa có gì được lưu.',
    ],
    [
      'Somebody else changed the task',
      'It is now at version {version}, changed by {changedBy} ({change}). Read it again, check, and send again; nothing was saved.',
    ],
  ),
  'task-closed': text(
    409,
    [
      'Nhiệm vụ đã kết thúc',
      'Nhiệm vụ đang ở trạng thái “{lifecycle}” nên không cập nhật được. Nếu có sai sót, hãy báo Văn phòng.',
    ],
    [
      'The task is closed',
      'The task is "{lifecycle}" and cannot be changed. Tell the Office if that is a mistake.',
    ],
  ),
  'already-submitted': text(
    409,
    [
      'Đã báo cáo hoàn thành',
      'Kết quả đã gửi ngày {submittedOn} và đang chờ Văn phòng xác nhận. Hãy chờ xác nhận hoặc trả lại.',
    ],
    [
      'Already reported finished',
      'The result was submitted on {submittedOn} and awaits the Office. Wait until it is accepted or returned.',
    ],
  ),
  'extension-already-asked': text(
    409,
    [
      'Đang chờ quyết định gia hạn',
      'Đã đề nghị gia hạn ngày {askedOn}; mỗi lần chỉ một đề nghị. Nếu đã xong việc, hãy báo cáo hoàn thành.',
    ],
    [
      'An extension is pending',
      'An extension was asked on {askedOn}; one request at a time. If the work is done, report it finished.',
    ],
  ),
  'no-due-date-to-extend': text(
    409,
    [
      'Nhiệm vụ không có thời hạn',
      'Không có thời hạn để gia hạn. Hãy cập nhật tình hình, hoặc báo cáo hoàn thành khi xong.',
    ],
    [
      'The task has no due date',
      'There is nothing to extend. Post a progress update, or report it finished.',
    ],
  ),
  'proposed-date-not-later': text(
    422,
    [
      'Ngày đề nghị không hợp lệ',
      'Ngày đề nghị {proposedDueOn} phải sau thời hạn {dueOn} và không ở quá khứ.',
    ],
    [
      'The proposed date is not valid',
      'The proposed date {proposedDueOn} must be after the due date {dueOn} and not in the past.',
    ],
  ),
  'nothing-submitted': text(
    409,
    ['Chưa có kết quả để xác nhận', 'Đơn vị chưa báo cáo hoàn thành. Hãy chờ báo cáo, hoặc đôn đốc đơn vị.'],
    ['There is no result to judge', 'The department has not reported it finished. Wait for its report.'],
  ),
  'extension-undecided': text(
    409,
    [
      'Cần quyết định gia hạn trước',
      'Đề nghị gia hạn ngày {askedOn} gửi đúng hạn và chưa có quyết định; kết quả này đúng hay quá hạn tùy quyết định đó. Hãy trình lãnh đạo quyết định trước.',
    ],
    [
      'The extension comes first',
      'The extension asked in time on {askedOn} is undecided, and whether this result is late depends on it. Have it decided first.',
    ],
  ),
  'no-extension-asked': text(
    409,
    ['Không có đề nghị gia hạn', 'Nhiệm vụ không có đề nghị gia hạn nào đang chờ. Hãy đọc lại nhiệm vụ.'],
    ['No extension was asked', 'The task has no pending request. Read the task again.'],
  ),
  'new-date-not-later': text(
    422,
    ['Thời hạn mới không hợp lệ', 'Thời hạn mới {newDueOn} phải sau thời hạn {dueOn} và không ở quá khứ.'],
    [
      'The new due date is not valid',
      'The new date {newDueOn} must be after the due date {dueOn} and not in the past.',
    ],
  ),
  'due-before-assigned': text(
    422,
    [
      'Thời hạn trước ngày giao',
      'Thời hạn {dueOn} sớm hơn ngày giao {assignedOn}. Hãy sửa một trong hai ngày.',
    ],
    [
      'Due before it was assigned',
      'The due date {dueOn} is before the day of assignment {assignedOn}. Correct one of them.',
    ],
  ),
  'assigned-in-future': text(
    422,
    ['Ngày giao ở tương lai', 'Ngày giao {assignedOn} sau hôm nay {today}. Hãy sửa ngày giao.'],
    ['Assigned in the future', 'The day of assignment {assignedOn} is after today {today}. Correct it.'],
  ),
  'unknown-department': text(
    422,
    ['Không có đơn vị này', 'Không có đơn vị mã {department}. Hãy chọn mã trong danh sách /api/departments.'],
    ['Unknown department', 'There is no department {department}. Choose a code from /api/departments.'],
  ),
  'department-not-valid': text(
    422,
    [
      'Đơn vị không còn hoặc chưa hoạt động',
      'Đơn vị {department} không nhận nhiệm vụ vào ngày {assignedOn}. Hãy chọn đơn vị đang hoạt động.',
    ],
    [
      'The department is not active',
      'Department {department} takes no tasks on {assignedOn}. Choose an active one.',
    ],
  ),
  'directive-exists': text(
    409,
    ['Văn bản đã có', 'Văn bản {directive} đã được vào sổ. Hãy thêm nhiệm vụ vào văn bản đó.'],
    ['The directive exists', 'Directive {directive} is registered already. Add the tasks to it.'],
  ),
  'directive-full': text(
    409,
    ['Văn bản đã đủ nhiệm vụ', 'Một văn bản có tối đa {most} nhiệm vụ. Hãy kiểm tra lại số văn bản.'],
    ['The directive is full', 'One directive holds at most {most} tasks. Check the directive number.'],
  ),
}

/** Texts of single fields, by the code the schemas give. */
export const fieldTexts: Record<string, { readonly vi: string; readonly en: string }> = {
  missing: { vi: 'Cần nhập trường này.', en: 'This field is required.' },
  'unknown-field': {
    vi: 'Không có trường này. Hãy bỏ đi hoặc sửa tên.',
    en: 'There is no such field. Remove it or correct its name.',
  },
  'wrong-type': { vi: 'Sai kiểu dữ liệu, cần {expected}.', en: 'Wrong type, {expected} is needed.' },
  'not-one-of': { vi: 'Chọn một trong: {options}.', en: 'Choose one of: {options}.' },
  empty: { vi: 'Không được để trống.', en: 'It must not be empty.' },
  'too-long': {
    vi: 'Dài quá {maximum} ký tự. Hãy rút gọn.',
    en: 'Longer than {maximum} characters. Shorten it.',
  },
  'too-small': { vi: 'Tối thiểu {minimum}.', en: 'At least {minimum}.' },
  'too-big': { vi: 'Tối đa {maximum}.', en: 'At most {maximum}.' },
  'line-break': { vi: 'Chỉ viết trên một dòng.', en: 'Write it on one line.' },
  'control-characters': {
    vi: 'Có ký tự điều khiển không hiển thị. Hãy gõ lại.',
    en: 'It holds invisible control characters. Type it again.',
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
  'directive-number-form': {
    vi: 'Số văn bản gồm 1–6 chữ số, ví dụ 4651.',
    en: 'The number is 1–6 digits, for example 4651.',
  },
  'directive-symbol-form': {
    vi: 'Ký hiệu bắt đầu bằng chữ in hoa, ví dụ UBND-KSTT.',
    en: 'The symbol begins with a capital, for example UBND-KSTT.',
  },
  'directive-key-form': {
    vi: 'Khóa văn bản dạng 2021-07-26_4651_UBND-KSTT.',
    en: 'The key looks like 2021-07-26_4651_UBND-KSTT.',
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
  'department-goes-with-head-and-clerk': {
    vi: 'Trưởng đơn vị và chuyên viên phải có đơn vị; vai trò khác thì không.',
    en: 'Heads and clerks have a department; other roles have none.',
  },
  'before-2000': { vi: 'Ngày phải từ năm 2000 trở đi.', en: 'The date must be in 2000 or later.' },
  'named-twice': {
    vi: 'Mỗi đơn vị chỉ ghi một lần. Hãy bỏ mã trùng.',
    en: 'Name each department once. Remove the repeated code.',
  },
  'lead-is-no-coordinator': {
    vi: 'Đơn vị chủ trì không đồng thời là đơn vị phối hợp. Hãy bỏ mã của đơn vị chủ trì.',
    en: 'The lead department does not coordinate with itself. Remove its code.',
  },
  'differs-from-address': {
    vi: 'Phải trùng với mã trên đường dẫn.',
    en: 'It must equal the code in the address.',
  },
  'year-form': { vi: 'Năm gồm bốn chữ số, ví dụ 2021.', en: 'The year has four digits, for example 2021.' },
  'period-form': {
    vi: 'Kỳ là một ngày (2021-07-26) hoặc một tuần (2021-W30).',
    en: 'The period is a day (2021-07-26) or a week (2021-W30).',
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

/** Fills `{name}` from the facts; a blank without a fact stays visible rather than vanish. */
export const fill = (pattern: string, facts: Readonly<Record<string, string | number>>): string =>
  pattern.replace(/\{(\w+)\}/g, (blank, name: string) => String(facts[name] ?? blank))
