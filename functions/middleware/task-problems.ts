import { text } from './problem-text.ts'

/** What the rules of tasks, extensions and explanations refuse. */
export const taskProblems = {
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
  'new-date-not-later': text(
    422,
    ['Thời hạn mới không hợp lệ', 'Thời hạn mới {newDueOn} phải sau thời hạn {dueOn} và không ở quá khứ.'],
    [
      'The new due date is not valid',
      'The new date {newDueOn} must be after the due date {dueOn} and not in the past.',
    ],
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
}
