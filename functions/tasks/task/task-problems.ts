import { problem } from '../../shared/problems/problem.ts'
import { systemWords } from '../../shared/problems/words.ts'
import { eventWords, lifecycleWords } from '../history/event-words.ts'

export const staleVersion = problem(
  'stale-version',
  412,
  [
    'Nhiệm vụ vừa được người khác cập nhật',
    'Bản hiện tại là {version}, do {changedBy} cập nhật ({change}). Hãy đọc lại nhiệm vụ, kiểm tra rồi gửi lại; chưa có gì được lưu.',
  ],
  [
    'Somebody else changed the task',
    'It is now at version {version}, changed by {changedBy} ({change}). Read it again, check, and send again; nothing was saved.',
  ],
  { change: eventWords, changedBy: systemWords },
)

export const taskClosed = problem(
  'task-closed',
  409,
  [
    'Nhiệm vụ đã kết thúc',
    'Nhiệm vụ {lifecycle} nên không thay đổi được nữa. Nếu còn nội dung phải thực hiện hoặc có sai sót, hãy báo Văn phòng để vào sổ nhiệm vụ mới.',
  ],
  [
    'The task is closed',
    'The task was {lifecycle} and cannot be changed any more. If work is left or it was a mistake, the Office registers a new task.',
  ],
  { lifecycle: lifecycleWords },
)

export const taskPlanned = problem(
  'task-planned',
  409,
  [
    'Nhiệm vụ mới là dự kiến',
    'Nhiệm vụ định kỳ này đến ngày {givenOn} mới được giao, nên chưa thực hiện hay báo cáo. Trước ngày đó Văn phòng có thể sửa tiêu đề, thời hạn, chuyển đơn vị hoặc rút nhiệm vụ.',
  ],
  [
    'The task is only planned',
    'This recurring task is given on {givenOn}; until then it is not worked or reported on. Before that day the Office can correct its title or due date, give it to another department, or withdraw it.',
  ],
)

export const taskWithheld = problem(
  'task-withheld',
  409,
  [
    'Nhiệm vụ dự kiến chưa giao được',
    'Đến ngày {givenOn} đơn vị này không còn nhận nhiệm vụ, nên nhiệm vụ định kỳ không được giao cho đơn vị. Văn phòng chuyển nhiệm vụ cho đơn vị khác hoặc rút nhiệm vụ.',
  ],
  [
    'The planned task cannot be given',
    'On {givenOn} this department takes no more work, so the recurring task is not given to it. The Office gives it to another department or withdraws it.',
  ],
)

export const alreadySubmitted = problem(
  'already-submitted',
  409,
  [
    'Đã báo cáo hoàn thành',
    'Kết quả đã gửi ngày {submittedOn} và đang chờ Văn phòng xác nhận. Hãy chờ xác nhận hoặc trả lại.',
  ],
  [
    'Already reported finished',
    'The result was submitted on {submittedOn} and awaits the Office. Wait until it is accepted or returned.',
  ],
)

export const nothingSubmitted = problem(
  'nothing-submitted',
  409,
  ['Chưa có kết quả để xác nhận', 'Đơn vị chưa báo cáo hoàn thành. Hãy chờ báo cáo, hoặc đôn đốc đơn vị.'],
  ['There is no result to judge', 'The department has not reported it finished. Wait for its report.'],
)

export const happenedOutside = problem(
  'happened-outside',
  422,
  [
    'Ngày thực hiện không hợp lệ',
    'Ngày {happenedOn} phải từ ngày giao {assignedOn} đến hôm nay {today}. Hãy sửa ngày này.',
  ],
  [
    'The day of the work is not valid',
    'The day {happenedOn} must lie between the assignment {assignedOn} and today {today}. Correct it.',
  ],
)

export const noWorkDate = problem(
  'no-work-date',
  409,
  [
    'Báo cáo không ghi ngày thực hiện',
    'Kết quả gửi ngày {submittedOn} không kèm ngày thực hiện sớm hơn, nên chỉ xét theo ngày gửi. Hãy xác nhận theo ngày gửi, hoặc trả lại để đơn vị ghi ngày.',
  ],
  [
    'The report names no day of the work',
    'The result of {submittedOn} names no earlier day of the work, so it is judged by that day. Accept it by that day, or return it to have the day of the work named.',
  ],
)

export const notOverdue = problem(
  'not-overdue',
  409,
  [
    'Nhiệm vụ chưa quá hạn nên chưa đôn đốc',
    'Nhiệm vụ còn trong hạn, đang chờ quyết định gia hạn hoặc không có thời hạn. Chỉ đôn đốc nhiệm vụ đã quá hạn; trước đó hệ thống tự nhắc đơn vị, và có thể nhắn đơn vị ở mục Trao đổi.',
  ],
  [
    'The task is not overdue, so it is not urged',
    'It is in term, waits for a decision on its extension, or has no due date. Only an overdue task is urged; before that the daily mails remind the department, and a comment reaches it.',
  ],
)

export const alreadyUrged = problem(
  'already-urged',
  409,
  [
    'Hôm nay nhiệm vụ đã được đôn đốc',
    '{by} đã đôn đốc nhiệm vụ này ngày {on}, lúc {at}. Mỗi ngày chỉ tính một lần. Hãy chờ đơn vị trả lời, hoặc đôn đốc lại từ ngày mai.',
  ],
  [
    'The task was urged today already',
    '{by} urged it on {on} at {at}. It counts once a day. Wait for the department, or urge it again from tomorrow on.',
  ],
)

export const alreadyAcknowledged = problem(
  'already-acknowledged',
  409,
  ['Đã tiếp nhận', 'Đơn vị đã tiếp nhận nhiệm vụ ngày {acknowledgedOn}. Hãy cập nhật tình hình thực hiện.'],
  [
    'Already acknowledged',
    'The department acknowledged the task on {acknowledgedOn}. Go on with progress updates.',
  ],
)

export const alreadyReturnedAsNotOurs = problem(
  'already-returned-as-not-ours',
  409,
  [
    'Đã đề nghị chuyển đơn vị khác',
    'Đơn vị đã trả lại ngày {returnedOn}; Văn phòng sẽ giao lại hoặc giữ nguyên. Hãy chờ Văn phòng trả lời; thời hạn vẫn tính.',
  ],
  [
    'Already returned as not ours',
    'The department returned it on {returnedOn}; the Office reassigns or keeps it. Wait for the Office; the due date goes on.',
  ],
)

export const notReturnedAsNotOurs = problem(
  'not-returned-as-not-ours',
  409,
  [
    'Nhiệm vụ không bị trả lại',
    'Đơn vị không trả lại nhiệm vụ này, nên không cần giữ nguyên. Muốn chuyển đơn vị, Văn phòng hãy giao lại.',
  ],
  [
    'The task was not returned',
    'The department has not returned this task, so there is nothing to keep. To move it, the Office reassigns it.',
  ],
)

export const holderNotOfDepartment = problem(
  'holder-not-of-department',
  422,
  [
    'Không giao được cho người này',
    'Người dùng {holder} không phải cán bộ đang làm việc của đơn vị {department}. Trưởng đơn vị hãy chọn người khác.',
  ],
  [
    'Not of this department',
    'User {holder} is no active member of department {department}. The head chooses somebody else.',
  ],
)

export const nothingCorrected = problem(
  'nothing-corrected',
  422,
  [
    'Không có gì thay đổi',
    'Thời hạn gửi lên trùng với thời hạn hiện tại. Hãy kiểm tra lại; chưa có gì được lưu.',
  ],
  ['Nothing would change', 'The due date equals the present one. Check it; nothing was saved.'],
)

export const dueDatePassed = problem(
  'due-date-passed',
  422,
  [
    'Thời hạn ở quá khứ',
    'Thời hạn {dueOn} đã qua (hôm nay {today}); ngày đã qua không đổi được nữa. Hãy chọn từ hôm nay trở đi, hoặc rút nhiệm vụ và vào sổ lại.',
  ],
  [
    'The due date has passed',
    'The due date {dueOn} is past (today is {today}), and past days do not change. Choose today or later, or withdraw the task and register it anew.',
  ],
)

export const answerPending = problem(
  'answer-pending',
  409,
  [
    'Đang chờ trả lời đơn vị',
    'Nhiệm vụ có kết quả hoặc đề nghị gia hạn đang chờ. Văn phòng hãy xác nhận, trả lại hoặc trình quyết định trước khi sửa thời hạn.',
  ],
  [
    'An answer is pending',
    'A result or a request waits for its answer. Accept it, return it or have it decided before the due date is corrected.',
  ],
)

export const sameDepartment = problem(
  'same-department',
  422,
  [
    'Vẫn là đơn vị cũ',
    'Nhiệm vụ đang thuộc đơn vị {department}. Hãy chọn đơn vị khác, hoặc giữ nguyên nhiệm vụ.',
  ],
  [
    'It is the same department',
    'The task is with department {department} already. Choose another, or keep it there.',
  ],
)

export const mergedIntoItself = problem(
  'merged-into-itself',
  422,
  ['Không gộp vào chính nó', 'Hãy nêu mã của một nhiệm vụ khác đang thực hiện.'],
  ['A task is not merged into itself', 'Name another open task.'],
)

export const mergedIntoClosed = problem(
  'merged-into-closed',
  409,
  [
    'Nhiệm vụ nhận gộp đã kết thúc',
    'Nhiệm vụ {into} không còn thực hiện nên không nhận gộp được. Hãy chọn nhiệm vụ đang thực hiện.',
  ],
  ['The other task is closed', 'Task {into} is not open and cannot take this one over. Choose an open task.'],
)
