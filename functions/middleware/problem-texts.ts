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
  'succession-in-future': text(
    422,
    [
      'Chưa đến ngày chuyển giao',
      'Ngày chuyển giao {on} sau hôm nay {today}. Quản trị hãy thực hiện từ ngày đó trở đi.',
    ],
    [
      'The day of the succession has not come',
      'The day {on} is after today {today}. The administrator carries it out from that day on.',
    ],
  ),
  'succeeds-itself': text(
    422,
    [
      'Đơn vị không thể kế thừa chính mình',
      'Đơn vị {department} có trong danh sách kế thừa. Đơn vị mới cần mã mới: mã không dùng lại lần thứ hai.',
    ],
    [
      'A department cannot succeed itself',
      'Department {department} is among its successors. A new department needs a new code: none is given twice.',
    ],
  ),
  'department-ended': text(
    409,
    [
      'Đơn vị đã kết thúc',
      'Đơn vị {department} đã kết thúc ngày {validTo} theo quyết định khác. Hãy gửi lại đúng ngày và đơn vị kế thừa đó, hoặc sửa đơn vị trước.',
    ],
    [
      'The department has ended',
      'Department {department} ended on {validTo} by another decision. Send that day and those successors again, or correct the department first.',
    ],
  ),
  'settings-from-too-early': text(
    422,
    [
      'Thiết lập mới phải từ ngày mai trở đi',
      'Ngày áp dụng {from} không sau hôm nay: một ngày chỉ có một bộ thiết lập. Hãy chọn từ {earliest}.',
    ],
    [
      'New settings hold from tomorrow at the earliest',
      'The day {from} is not after today: a day has one set of settings. Choose {earliest} or later.',
    ],
  ),
  'entered-meanwhile': text(
    409,
    [
      'Người khác vừa nhập cùng lúc',
      'Một bản áp dụng từ {from} vừa được nhập cùng thời điểm. Hãy đọc lại, xem đã đúng chưa rồi gửi lại nếu cần.',
    ],
    [
      'Somebody entered it at the same moment',
      'A version from {from} was entered at the same instant. Read again, and send again if it is still needed.',
    ],
  ),
  'period-not-begun': text(
    422,
    ['Kỳ đánh giá chưa bắt đầu', 'Kỳ này bắt đầu ngày {from}, nên chưa có số liệu. Hãy chọn kỳ đã bắt đầu.'],
    [
      'The period has not begun',
      'It begins on {from}, so there is nothing to tell yet. Choose one that has begun.',
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
  'extension-beyond-limits': text(
    409,
    [
      'Vượt giới hạn gia hạn',
      'Nhiệm vụ đã gia hạn {extensions} lần (tối đa {most}); lần này thêm {days} ngày (tối đa {daysMost}). Chỉ chính lãnh đạo được vượt, kèm lý do ở “beyondLimits”; người được ủy quyền thì không. Hãy chọn ngày sớm hơn hoặc nêu lý do.',
    ],
    [
      'Beyond the limits of extensions',
      'The task was extended {extensions} times ({most} at most); this adds {days} days ({daysMost} at most). Only the leader in person, not a deputy, may go beyond, with a reason in "beyondLimits". Choose an earlier date or give the reason.',
    ],
  ),
  'no-extension-decided': text(
    409,
    [
      'Không có quyết định gia hạn để sửa',
      'Nhiệm vụ chưa có quyết định gia hạn nào cho thời hạn đang áp dụng. Hãy đọc lại nhiệm vụ; nếu cần, quyết định đề nghị đang chờ.',
    ],
    [
      'No extension decision to correct',
      'No extension decision stands behind the present due date. Read the task again, or decide the pending request.',
    ],
  ),
  'corrected-date-not-valid': text(
    422,
    [
      'Ngày sửa không hợp lệ',
      'Ngày {newDueOn} phải khác thời hạn hiện tại {dueOn} và là thời hạn trước quyết định ({decidedDueOn}), hoặc sau ngày đó và không ở quá khứ.',
    ],
    [
      'The corrected date is not valid',
      'The date {newDueOn} must differ from the due date {dueOn} and be the date before the decision ({decidedDueOn}), or later than it and not past.',
    ],
  ),
  'deputy-not-suitable': text(
    422,
    [
      'Không ủy quyền được cho người này',
      'Không ủy quyền được cho {deputy}. Lãnh đạo ủy quyền cho lãnh đạo khác hoặc người của Văn phòng, trưởng đơn vị cho người trong đơn vị, đang hoạt động. Hãy chọn người khác.',
    ],
    [
      'This person cannot be the deputy',
      "{deputy} cannot be the deputy. A leader's deputy is another leader or of the Office, a head's is of the same department, and active. Choose somebody else.",
    ],
  ),
  'explanation-answered': text(
    409,
    [
      'Đã giải trình',
      'Yêu cầu này đã được {answeredBy} trả lời ngày {answeredOn}. Nếu cần bổ sung, đề nghị lãnh đạo yêu cầu giải trình thêm.',
    ],
    [
      'Already explained',
      '{answeredBy} answered this on {answeredOn}. If more is to be said, have the leader ask again.',
    ],
  ),
  'explanation-due-passed': text(
    422,
    ['Hạn giải trình đã qua', 'Hạn trả lời {dueOn} trước hôm nay {today}. Hãy chọn ngày từ hôm nay trở đi.'],
    ['Due in the past', 'The answer is due {dueOn}, before today {today}. Choose today or a later day.'],
  ),
  'figure-of-future': text(
    422,
    ['Số liệu chưa có', 'Chưa có số liệu của ngày {asOf}; hôm nay là {today}. Hãy chọn ngày đến hôm nay.'],
    ['No figure yet', 'There is no figure of {asOf} yet; today is {today}. Choose a day up to today.'],
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
  'happened-outside': text(
    422,
    [
      'Ngày thực hiện không hợp lệ',
      'Ngày thực hiện {happenedOn} phải từ ngày giao {assignedOn} đến hôm nay {today}. Hãy sửa ngày thực hiện.',
    ],
    [
      'The day of the work is not valid',
      'The day of the work {happenedOn} must lie between the assignment {assignedOn} and today {today}. Correct it.',
    ],
  ),
  'no-work-date': text(
    409,
    [
      'Báo cáo không ghi ngày thực hiện',
      'Kết quả gửi ngày {submittedOn} không kèm ngày thực hiện sớm hơn, nên chỉ xét theo ngày gửi. Hãy xác nhận không kèm “honourWorkDate”, hoặc trả lại để đơn vị ghi ngày.',
    ],
    [
      'The report names no day of the work',
      'The result of {submittedOn} names no earlier day of the work, so it is judged by that day. Accept it without "honourWorkDate", or return it to have the day named.',
    ],
  ),
  'already-acknowledged': text(
    409,
    ['Đã tiếp nhận', 'Đơn vị đã tiếp nhận nhiệm vụ ngày {acknowledgedOn}. Hãy cập nhật tình hình thực hiện.'],
    [
      'Already acknowledged',
      'The department acknowledged the task on {acknowledgedOn}. Go on with progress updates.',
    ],
  ),
  'already-disowned': text(
    409,
    [
      'Đã trả lại vì không thuộc chức năng',
      'Đơn vị đã trả lại ngày {disownedOn}; Văn phòng sẽ giao lại hoặc giữ nguyên. Hãy chờ Văn phòng trả lời; thời hạn vẫn tính.',
    ],
    [
      'Already returned as not ours',
      'The department returned it on {disownedOn}; the Office reassigns or keeps it. Wait for the Office; the due date goes on.',
    ],
  ),
  'not-disowned': text(
    409,
    [
      'Nhiệm vụ không bị trả lại',
      'Đơn vị không trả lại nhiệm vụ này, nên không cần giữ nguyên. Muốn chuyển đơn vị, Văn phòng hãy giao lại.',
    ],
    [
      'The task was not returned',
      'The department has not returned this task, so there is nothing to keep. To move it, the Office reassigns it.',
    ],
  ),
  'holder-not-of-department': text(
    422,
    [
      'Không giao được cho người này',
      'Người dùng {holder} không phải cán bộ đang làm việc của đơn vị {department}. Trưởng đơn vị hãy chọn người khác.',
    ],
    [
      'Not of this department',
      'User {holder} is no active member of department {department}. The head chooses somebody else.',
    ],
  ),
  'nothing-corrected': text(
    422,
    [
      'Không có gì thay đổi',
      'Thời hạn gửi lên trùng với thời hạn hiện tại. Hãy kiểm tra lại; chưa có gì được lưu.',
    ],
    ['Nothing would change', 'The due date equals the present one. Check it; nothing was saved.'],
  ),
  'due-date-passed': text(
    422,
    [
      'Thời hạn ở quá khứ',
      'Thời hạn {dueOn} đã qua (hôm nay {today}); ngày đã qua không đổi được nữa. Hãy chọn từ hôm nay trở đi, hoặc rút nhiệm vụ và vào sổ lại.',
    ],
    [
      'The due date has passed',
      'The due date {dueOn} is past (today is {today}), and past days do not change. Choose today or later, or withdraw the task and register it anew.',
    ],
  ),
  'answer-pending': text(
    409,
    [
      'Đang chờ trả lời đơn vị',
      'Nhiệm vụ có kết quả hoặc đề nghị gia hạn đang chờ. Văn phòng hãy xác nhận, trả lại hoặc trình quyết định trước khi sửa thời hạn.',
    ],
    [
      'An answer is pending',
      'A result or a request waits for its answer. Accept it, return it or have it decided before the due date is corrected.',
    ],
  ),
  'extended-by-leader': text(
    409,
    [
      'Thời hạn do lãnh đạo quyết định',
      'Lãnh đạo đã gia hạn nhiệm vụ này; Văn phòng không sửa được thời hạn. Hãy trình lãnh đạo sửa quyết định gia hạn.',
    ],
    [
      'The leader decided the date',
      'The leader has extended this task, so the Office cannot correct its date. Have the leader correct the decision.',
    ],
  ),
  'same-department': text(
    422,
    [
      'Vẫn là đơn vị cũ',
      'Nhiệm vụ đang thuộc đơn vị {department}. Hãy chọn đơn vị khác, hoặc giữ nguyên nhiệm vụ.',
    ],
    [
      'It is the same department',
      'The task is with department {department} already. Choose another, or keep it there.',
    ],
  ),
  'merged-into-itself': text(
    422,
    ['Không gộp vào chính nó', 'Hãy nêu mã của một nhiệm vụ khác đang thực hiện.'],
    ['A task is not merged into itself', 'Name another open task.'],
  ),
  'merged-into-closed': text(
    409,
    [
      'Nhiệm vụ nhận gộp đã kết thúc',
      'Nhiệm vụ {into} không còn thực hiện nên không nhận gộp được. Hãy chọn nhiệm vụ đang thực hiện.',
    ],
    [
      'The other task is closed',
      'Task {into} is not open and cannot take this one over. Choose an open task.',
    ],
  ),
  'lead-coordinates': text(
    422,
    [
      'Đơn vị chủ trì không phối hợp với chính mình',
      'Đơn vị {department} chủ trì nhiệm vụ này. Hãy bỏ đơn vị đó khỏi danh sách phối hợp hoặc nhận để biết.',
    ],
    [
      'The lead does not coordinate with itself',
      'Department {department} leads this task. Take it off the list of coordinating or informed departments.',
    ],
  ),
  'sub-deadline-after-due': text(
    422,
    [
      'Hạn phối hợp sau thời hạn chung',
      'Hạn phối hợp {subDueOn} phải không sau thời hạn {dueOn} của nhiệm vụ. Hãy chọn ngày sớm hơn.',
    ],
    [
      'The sub-deadline is too late',
      'The coordinating date {subDueOn} must not be after the task’s due date {dueOn}. Choose an earlier day.',
    ],
  ),
  'not-coordinating': text(
    409,
    [
      'Không cần trả lời',
      'Đơn vị nhận nhiệm vụ này để biết hoặc đã thôi phối hợp. Nếu cần có ý kiến, hãy liên hệ Văn phòng.',
    ],
    [
      'No answer is asked',
      'The department is only informed of this task, or coordinates no more. Ask the Office if you have something to say.',
    ],
  ),
  'already-answered': text(
    409,
    [
      'Đã trả lời phối hợp',
      'Đơn vị đã trả lời ngày {answeredOn}. Muốn trả lời lại, hãy đề nghị Văn phòng yêu cầu phối hợp lần nữa.',
    ],
    [
      'Already answered',
      'The department answered on {answeredOn}. To answer again, have the Office ask for it again.',
    ],
  ),
  'too-many-at-once': text(
    422,
    [
      'Quá nhiều trong một lần gửi',
      'Một lần ghi được tối đa {most} mục (nhiệm vụ, lịch sử, đơn vị phối hợp). Hãy chia thành nhiều lần gửi; chưa có gì được lưu.',
    ],
    [
      'Too much at once',
      'One request writes at most {most} items (tasks, entries, coordinating departments). Split it; nothing was saved.',
    ],
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
  'unknown-set': text(
    422,
    [
      'Không có bộ công thức hoặc tiêu chí này',
      'Không có bộ nào tên “{name}”. Hãy chọn tên trong /api/formula-sets hoặc /api/rule-sets.',
    ],
    [
      'Unknown set',
      'There is no set named "{name}". Choose a name from /api/formula-sets or /api/rule-sets.',
    ],
  ),
  'built-in-set': text(
    409,
    [
      'Bộ có sẵn không sửa được',
      'Bộ “{name}” có sẵn trong phần mềm và được giữ nguyên. Người quản trị hãy thêm bộ mới với tên khác.',
    ],
    [
      'A built-in set is never changed',
      'The set "{name}" comes with the program and stays as it is. An administrator may add one under another name.',
    ],
  ),
  'letter-in-future': text(
    422,
    [
      'Văn bản chưa ban hành',
      'Ngày văn bản {issuedOn} sau hôm nay {today}. Chỉ ghi nhận văn bản đã ban hành; hãy sửa ngày.',
    ],
    [
      'The letter is not out yet',
      'Its date {issuedOn} is after today {today}. Only letters that went out are recorded; correct the date.',
    ],
  ),
  'letter-exists': text(
    409,
    [
      'Văn bản đã được ghi nhận',
      'Văn bản {letter} đã ghi nhận các đơn vị được nêu tên. Hãy xem /api/letters; chưa có gì được lưu.',
    ],
    [
      'The letter is recorded',
      'Letter {letter} is recorded already, with whom it names. See /api/letters; nothing was saved.',
    ],
  ),
  'directive-not-in-force': text(
    409,
    [
      'Văn bản không còn hiệu lực',
      'Văn bản {directive} đã được thay thế hoặc thu hồi ngày {on} ({how}). Văn phòng giao nhiệm vụ theo văn bản thay thế, hoặc vào sổ văn bản mới.',
    ],
    [
      'The directive is no longer in force',
      'Directive {directive} was {how} on {on}. The Office gives tasks under the one that replaced it, or registers a new one.',
    ],
  ),
  'directive-supersedes-itself': text(
    422,
    [
      'Văn bản không thể thay thế chính nó',
      'Văn bản {directive} đang ở trạng thái hiệu lực. Văn phòng hãy nêu khóa của văn bản khác thay thế nó ở trường “by”.',
    ],
    [
      'A directive cannot supersede itself',
      'Directive {directive} is in force. The Office names the key of the other directive that takes its place in "by".',
    ],
  ),
  'stale-directive': text(
    412,
    [
      'Văn bản vừa được người khác sửa',
      'Văn bản {directive} đang ở bản {version}. Hãy đọc lại văn bản và lịch sử của nó, kiểm tra rồi gửi lại; chưa có gì được lưu.',
    ],
    [
      'Somebody else changed the directive',
      'Directive {directive} is at version {version}. Read it and its history again, check, and send again; nothing was saved.',
    ],
  ),
  'unknown-directive': text(
    422,
    [
      'Chưa có văn bản thay thế',
      'Văn bản {directive} chưa được vào sổ. Văn phòng hãy vào sổ văn bản đó trước, rồi gửi lại.',
    ],
    [
      'The other directive is not registered',
      'Directive {directive} is not registered. The Office registers it first, then sends this again.',
    ],
  ),
  'secret-directive': text(
    422,
    [
      'Văn bản mật không được nhập vào hệ thống này',
      'Văn bản có độ mật (mật, tối mật, tuyệt mật) là bí mật nhà nước, phải vào sổ theo chế độ bảo mật, ngoài hệ thống này. Không có nội dung nào được lưu. Văn phòng theo dõi nhiệm vụ đó ở sổ văn bản mật.',
    ],
    [
      'A secret directive must not be entered here',
      'A directive graded secret, highly secret or top secret is a state secret and is kept in the register of secret documents, outside this system. Nothing of it was saved. The Office follows its tasks there.',
    ],
  ),
  'series-without-end': text(
    422,
    [
      'Nhiệm vụ định kỳ cần ngày cuối',
      'Mục {task} là nhiệm vụ định kỳ. Văn phòng hãy ghi ở “until” ngày mà đến đó mỗi kỳ có một nhiệm vụ.',
    ],
    [
      'Recurring work needs an end',
      'Item {task} recurs. The Office says in "until" up to which day each period gets its task.',
    ],
  ),
  'series-empty': text(
    422,
    [
      'Không có kỳ nào',
      'Mục {task}: không có kỳ hạn nào từ {from} đến {until}. Hãy sửa ngày cuối hoặc kỳ hạn.',
    ],
    [
      'There is no period',
      'Item {task}: no due date falls between {from} and {until}. Correct the end or the recurrence.',
    ],
  ),
  'too-many-tasks': text(
    422,
    [
      'Quá nhiều nhiệm vụ trong một lần gửi',
      'Các mục này thành {count} nhiệm vụ; một lần gửi tối đa {most}. Hãy chia ra, phần sau thêm vào văn bản đã có.',
    ],
    [
      'Too many tasks at once',
      'These items become {count} tasks; a request holds at most {most}. Split them and add the rest to the directive.',
    ],
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
  'directive-symbol-reserved': {
    vi: 'Ký hiệu SGV dành cho số do sổ giao việc cấp. Hãy bỏ trống cả số và ký hiệu.',
    en: 'SGV is kept for numbers the register gives. Leave number and symbol out.',
  },
  'number-goes-with-symbol': {
    vi: 'Số và ký hiệu đi cùng nhau: hãy ghi cả hai, hoặc bỏ trống cả hai để sổ cấp số.',
    en: 'Number and symbol go together: give both, or neither and the register gives a number.',
  },
  'due-given-twice': {
    vi: 'Thời hạn được ghi hai cách. Hãy chỉ giữ một.',
    en: 'The due date is given in two ways. Keep one.',
  },
  'day-of-year-form': {
    vi: 'Ngày trong năm dạng MM-DD, ví dụ 06-15.',
    en: 'A day of the year looks like 06-15.',
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
  'only-coordinating-has-a-date': {
    vi: 'Chỉ đơn vị phối hợp mới có hạn riêng. Hãy bỏ ngày này.',
    en: 'Only a coordinating department has a date of its own. Remove it.',
  },
  'explanation-id-form': {
    vi: 'Mã yêu cầu giải trình dạng SGTVT-2021-k3f9x2m8q1ab.',
    en: 'The id of a request looks like SGTVT-2021-k3f9x2m8q1ab.',
  },
  'span-not-valid': {
    vi: 'Khoảng thời gian dài tối đa 366 ngày và không kết thúc trước khi bắt đầu.',
    en: 'The span is at most 366 days long and does not end before it begins.',
  },
  'year-form': { vi: 'Năm gồm bốn chữ số, ví dụ 2021.', en: 'The year has four digits, for example 2021.' },
  'period-form': {
    vi: 'Kỳ là một ngày (2021-07-26) hoặc một tuần (2021-W30).',
    en: 'The period is a day (2021-07-26) or a week (2021-W30).',
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
  'mail-time-form': {
    vi: 'Giờ gửi thư từ 06:00 đến 11:30, tròn giờ hoặc nửa giờ, ví dụ 07:30.',
    en: 'The mail time is a half hour from 06:00 to 11:30, for example 07:30.',
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

/** Fills `{name}` from the facts; a blank without a fact stays visible rather than vanish. */
export const fill = (pattern: string, facts: Readonly<Record<string, string | number>>): string =>
  pattern.replace(/\{(\w+)\}/g, (blank, name: string) => String(facts[name] ?? blank))
