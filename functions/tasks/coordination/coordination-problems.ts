import { problem } from '../../shared/problems/problem.ts'

export const leadCoordinates = problem(
  'lead-coordinates',
  422,
  [
    'Đơn vị chủ trì không phối hợp với chính mình',
    'Đơn vị {department} chủ trì nhiệm vụ này. Hãy bỏ đơn vị đó khỏi danh sách phối hợp hoặc nhận để biết.',
  ],
  [
    'The lead does not coordinate with itself',
    'Department {department} leads this task. Take it off the list of coordinating or informed departments.',
  ],
)

export const subDeadlineAfterDue = problem(
  'sub-deadline-after-due',
  422,
  [
    'Hạn phối hợp sau thời hạn chung',
    'Hạn phối hợp {subDueOn} phải không sau thời hạn {dueOn} của nhiệm vụ. Hãy chọn ngày sớm hơn.',
  ],
  [
    'The sub-deadline is too late',
    'The coordinating date {subDueOn} must not be after the task’s due date {dueOn}. Choose an earlier day.',
  ],
)

export const notCoordinating = problem(
  'not-coordinating',
  409,
  [
    'Không cần trả lời',
    'Đơn vị nhận nhiệm vụ này để biết hoặc không còn phối hợp. Nếu cần có ý kiến, hãy liên hệ Văn phòng.',
  ],
  [
    'No answer is asked',
    'The department is only informed of this task, or coordinates no more. Ask the Office if you have something to say.',
  ],
)

export const alreadyAnswered = problem(
  'already-answered',
  409,
  [
    'Đã trả lời phối hợp',
    'Đơn vị đã trả lời ngày {answeredOn}. Muốn trả lời lại, hãy đề nghị Văn phòng yêu cầu phối hợp lần nữa.',
  ],
  [
    'Already answered',
    'The department answered on {answeredOn}. To answer again, have the Office ask for it again.',
  ],
)
