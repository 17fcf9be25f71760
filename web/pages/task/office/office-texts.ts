const vi = {
  judge: {
    title: 'Xác nhận hoặc trả lại kết quả',
    decision: 'Kết quả này',
    accept: 'Xác nhận hoàn thành',
    return: 'Trả lại',
    returnHint:
      'Nhiệm vụ trở lại chưa hoàn thành; đơn vị nhận lý do trong thư điện tử sáng ngày làm việc tiếp theo.',
    acceptHint: (submitted: string, due: string) => `Gửi ngày ${submitted}, thời hạn ${due}.`,
    by: 'Xét đúng hạn hay quá hạn theo ngày nào',
    bySubmitted: (day: string) => `Ngày gửi báo cáo: ${day}`,
    byWork: (day: string) => `Ngày thực hiện ghi trong báo cáo: ${day}`,
    reason: 'Lý do trả lại, cần bổ sung gì',
    happenedOn: 'Ngày xử lý, nếu trước hôm nay (không bắt buộc)',
    send: 'Ghi nhận',
    accepted: 'Đã xác nhận hoàn thành.',
    returned: 'Đã trả lại kết quả.',
  },
  correct: {
    title: 'Đính chính tên, thời hạn',
    lead: 'Chỉ dùng khi vào sổ sai hoặc thiếu. Gia hạn do lãnh đạo quyết định.',
    unchanged: 'Chưa có gì thay đổi: sửa tên hoặc thời hạn',
    noDueOn: 'Không bỏ được thời hạn. Nhập ngày đúng',
    done: 'Đã đính chính.',
  },
  withdraw: {
    series:
      'Nhiệm vụ này mới là dự kiến. Rút nó thì việc định kỳ dừng lại: không kỳ nào sau đó được giao nữa.',
    title: 'Rút nhiệm vụ',
    lead: 'Nhiệm vụ ra khỏi số liệu của đơn vị, vẫn còn trong lịch sử. Không mở lại được.',
    send: 'Rút nhiệm vụ',
    done: 'Đã rút nhiệm vụ.',
  },
  'confirm-assignment': {
    title: 'Giữ nguyên đơn vị',
    lead: 'Đơn vị đề nghị chuyển đơn vị khác vì không thuộc chức năng, nhiệm vụ. Giữ nguyên thì đơn vị phải tiếp tục thực hiện, thời hạn không đổi.',
    send: 'Giữ nguyên',
    done: 'Nhiệm vụ giữ nguyên ở đơn vị.',
  },
  urgency: {
    title: 'Đặt độ khẩn',
    label: 'Độ khẩn',
    reason: 'Lý do (không bắt buộc)',
    send: 'Đặt độ khẩn',
    done: 'Đã đặt độ khẩn.',
  },
  ask: {
    title: 'Yêu cầu giải trình',
    question: 'Nội dung cần giải trình',
    questionMissing: 'Nhập nội dung cần giải trình',
    dueOn: 'Trả lời chậm nhất ngày',
    send: 'Gửi yêu cầu',
    done: 'Đã gửi yêu cầu giải trình.',
  },
}

const en = {
  judge: {
    title: 'Accept or return the result',
    decision: 'This result',
    accept: 'Accept it',
    return: 'Return it',
    returnHint: 'The task is not done again; the department reads the reason in its mail next morning.',
    acceptHint: (submitted: string, due: string) => `Submitted on ${submitted}, due ${due}.`,
    by: 'The day that decides whether it is on time',
    bySubmitted: (day: string) => `The day it was reported: ${day}`,
    byWork: (day: string) => `The day of the work as reported: ${day}`,
    reason: 'Why it is returned, what is missing',
    happenedOn: 'Day it was judged, if before today (optional)',
    send: 'Save',
    accepted: 'The result was accepted.',
    returned: 'The result was returned.',
  },
  correct: {
    title: 'Correct title, due date',
    lead: 'Only for what was registered wrongly or left out. Extensions are the leader’s to decide.',
    unchanged: 'Nothing has changed yet: correct the title or the due date',
    noDueOn: 'The due date cannot be taken away. Enter the right day',
    done: 'The task was corrected.',
  },
  withdraw: {
    series:
      'This task is only planned. Withdrawing it ends the recurring work: no period after it is given any more.',
    title: 'Withdraw the task',
    lead: 'It leaves the department’s figures and stays in the history. It cannot be opened again.',
    send: 'Withdraw',
    done: 'The task was withdrawn.',
  },
  'confirm-assignment': {
    title: 'Let the task stay',
    lead: 'The department returned it as not its own. If it stays, the department goes on with it, by the same due date.',
    send: 'Keep with this department',
    done: 'The task stays with the department.',
  },
  urgency: {
    title: 'Set the urgency',
    label: 'Urgency',
    reason: 'Reason (optional)',
    send: 'Set it',
    done: 'The urgency was set.',
  },
  ask: {
    title: 'Ask for an explanation',
    question: 'What is to be explained',
    questionMissing: 'Enter what is to be explained',
    dueOn: 'To be answered by',
    send: 'Ask',
    done: 'The explanation was asked for.',
  },
} satisfies typeof vi

/** What the Office and leaders do with a task as it stands. */
export const officeTexts = { vi, en }
