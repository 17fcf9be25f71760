import { problem } from '../../shared/problems/problem.ts'

export const extensionAlreadyAsked = problem(
  'extension-already-asked',
  409,
  [
    'Đang chờ quyết định gia hạn',
    'Đã đề nghị gia hạn ngày {askedOn}; mỗi lần chỉ một đề nghị. Hãy chờ lãnh đạo quyết định; nếu đã hoàn thành, hãy báo cáo hoàn thành.',
  ],
  [
    'An extension is pending',
    'An extension was asked on {askedOn}; one request at a time. Wait for the leader to decide; if the work is done, report it finished.',
  ],
)

export const noDueDateToExtend = problem(
  'no-due-date-to-extend',
  409,
  [
    'Nhiệm vụ không có thời hạn',
    'Không có thời hạn để gia hạn. Hãy cập nhật tình hình, hoặc báo cáo khi hoàn thành.',
  ],
  ['The task has no due date', 'There is nothing to extend. Post a progress update, or report it finished.'],
)

export const proposedDateNotLater = problem(
  'proposed-date-not-later',
  422,
  ['Ngày đề nghị không hợp lệ', 'Ngày đề nghị {proposedDueOn} phải sau thời hạn {dueOn} và không ở quá khứ.'],
  [
    'The proposed date is not valid',
    'The proposed date {proposedDueOn} must be after the due date {dueOn} and not in the past.',
  ],
)

export const extensionUndecided = problem(
  'extension-undecided',
  409,
  [
    'Cần quyết định gia hạn trước',
    'Đề nghị gia hạn ngày {askedOn} gửi đúng hạn và chưa có quyết định; kết quả này đúng hay quá hạn tùy quyết định đó. Hãy trình lãnh đạo quyết định trước.',
  ],
  [
    'The extension comes first',
    'The extension asked in time on {askedOn} is undecided, and whether this result is late depends on it. Have it decided first.',
  ],
)

export const noExtensionAsked = problem(
  'no-extension-asked',
  409,
  [
    'Không có đề nghị gia hạn',
    'Nhiệm vụ không có đề nghị gia hạn nào đang chờ. Đơn vị đề nghị trong báo cáo khi đến hạn; hãy đọc lại nhiệm vụ.',
  ],
  [
    'No extension was asked',
    'The task has no pending request. The department asks for one in its deadline report; read the task again.',
  ],
)

export const extensionBeyondLimits = problem(
  'extension-beyond-limits',
  409,
  [
    'Vượt giới hạn gia hạn',
    'Nhiệm vụ đã gia hạn {extensions} lần (tối đa {max}); lần này thêm {days} ngày (tối đa {maxDays}). Chỉ chính lãnh đạo được vượt, kèm lý do; người được ủy quyền thì không. Hãy chọn ngày sớm hơn hoặc nêu lý do vượt giới hạn.',
  ],
  [
    'Beyond the limits of extensions',
    'The task was extended {extensions} times ({max} at most); this adds {days} days ({maxDays} at most). Only the leader in person, not a deputy, may go beyond, with a reason. Choose an earlier date or give the reason for going beyond.',
  ],
)

export const noExtensionDecided = problem(
  'no-extension-decided',
  409,
  [
    'Không có quyết định gia hạn để sửa',
    'Nhiệm vụ chưa có quyết định gia hạn nào cho thời hạn đang áp dụng. Hãy đọc lại nhiệm vụ; nếu có đề nghị đang chờ, lãnh đạo quyết định đề nghị đó.',
  ],
  [
    'No extension decision to correct',
    'No extension decision stands behind the present due date. Read the task again; if a request is pending, the leader decides it.',
  ],
)

export const correctedDateNotValid = problem(
  'corrected-date-not-valid',
  422,
  [
    'Ngày sửa không hợp lệ',
    'Ngày {newDueOn} phải khác thời hạn hiện tại {dueOn} và là thời hạn trước quyết định ({decidedDueOn}), hoặc sau ngày đó và không ở quá khứ.',
  ],
  [
    'The corrected date is not valid',
    'The date {newDueOn} must differ from the due date {dueOn} and be the date before the decision ({decidedDueOn}), or later than it and not past.',
  ],
)

export const newDateNotLater = problem(
  'new-date-not-later',
  422,
  ['Thời hạn mới không hợp lệ', 'Thời hạn mới {newDueOn} phải sau thời hạn {dueOn} và không ở quá khứ.'],
  [
    'The new due date is not valid',
    'The new date {newDueOn} must be after the due date {dueOn} and not in the past.',
  ],
)

export const extendedByLeader = problem(
  'extended-by-leader',
  409,
  [
    'Thời hạn do lãnh đạo quyết định',
    'Lãnh đạo đã gia hạn nhiệm vụ này; Văn phòng không sửa được thời hạn. Hãy trình lãnh đạo sửa quyết định gia hạn.',
  ],
  [
    'The leader decided the date',
    'The leader has extended this task, so the Office cannot correct its date. Have the leader correct the decision.',
  ],
)

export const extensionAwaitsSignature = problem(
  'extension-awaits-signature',
  409,
  [
    'Đã quyết định, chờ ký',
    'Lãnh đạo đã quyết định hoặc sửa quyết định gia hạn ngày {decidedOn}; văn bản chờ ký. Hãy trình ký, hoặc đề nghị lãnh đạo quyết định lại.',
  ],
  [
    'Decided, awaits its signature',
    'A leader decided or corrected on {decidedOn} and the paper awaits its signature. Send it for signing, or ask the leader to decide anew.',
  ],
)

export const decisionBeingSigned = problem(
  'decision-being-signed',
  409,
  [
    'Quyết định đang được ký',
    'Văn bản quyết định đã rời dự thảo ngày {carriedOn}. Hãy lấy lại các bước đã ghi, rồi quyết định lại.',
  ],
  [
    'The decision is being signed',
    'The paper of the decision left the draft on {carriedOn}. Take its steps back first, then decide anew.',
  ],
)

export const grantedDatePassed = problem(
  'granted-date-passed',
  409,
  [
    'Thời hạn trong quyết định đã qua',
    'Thời hạn {grantedDueOn} trong quyết định đã qua trước khi ký (hôm nay {today}). Hãy lấy lại các bước đã ghi, rồi đề nghị lãnh đạo quyết định lại với thời hạn từ hôm nay trở đi.',
  ],
  [
    'The date in the decision has passed',
    'The date {grantedDueOn} passed before the decision was signed (today is {today}). Take back the steps that were recorded, then have the leader decide anew with a date of today or later.',
  ],
)

export const preparedBySamePerson = problem(
  'prepared-by-same-person',
  409,
  [
    'Người trình phương án không quyết định',
    'Bạn đã trình phương án cho đề nghị này ngày {preparedOn}, nên không quyết định thay lãnh đạo. Đề nghị lãnh đạo, hoặc người được ủy quyền khác, quyết định.',
  ],
  [
    'Who prepared it does not decide it',
    'You prepared this decision on {preparedOn}, so you cannot take it in a leader’s place. Have the leader, or another deputy, decide.',
  ],
)

export const noSuchDecision = problem(
  'no-such-decision',
  404,
  [
    'Không có quyết định này',
    'Nhiệm vụ không có quyết định gia hạn ở phiên bản {decision}. Hãy đọc lại lịch sử nhiệm vụ.',
  ],
  ['No such decision', 'The task has no decision of version {decision}. Read its history again.'],
)

export const decisionReplaced = problem(
  'decision-replaced',
  409,
  [
    'Quyết định này không còn chờ ký',
    'Nhiệm vụ đã khép lại, hoặc lãnh đạo đã quyết định lại. Hãy đọc lại lịch sử nhiệm vụ và chọn quyết định mới nhất.',
  ],
  [
    'This decision no longer awaits its signature',
    'The task is closed, or the leader has decided anew. Read its history again and choose the latest decision.',
  ],
)
