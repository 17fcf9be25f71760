import { problem } from '../../shared/problems/problem.ts'

export const explanationAnswered = problem(
  'explanation-answered',
  409,
  [
    'Đã giải trình',
    'Yêu cầu này đã được {answeredBy} trả lời ngày {answeredOn}. Nếu cần bổ sung, đề nghị lãnh đạo yêu cầu giải trình thêm.',
  ],
  [
    'Already explained',
    '{answeredBy} answered this on {answeredOn}. If more is to be said, have the leader ask again.',
  ],
)

export const explanationDuePassed = problem(
  'explanation-due-passed',
  422,
  ['Hạn giải trình đã qua', 'Hạn trả lời {dueOn} trước hôm nay {today}. Hãy chọn ngày từ hôm nay trở đi.'],
  ['Due in the past', 'The answer is due {dueOn}, before today {today}. Choose today or a later day.'],
)

export const explanationStillOpen = problem(
  'explanation-still-open',
  409,
  [
    'Đang chờ giải trình',
    'Nhiệm vụ này đã được yêu cầu giải trình ngày {askedOn}, hạn {dueOn}, đơn vị chưa trả lời. Hãy chờ trả lời, hoặc trao đổi trong nhiệm vụ.',
  ],
  [
    'Already asked',
    'The department was asked about this task on {askedOn}, to answer by {dueOn}, and has not answered yet. Wait for the answer, or comment on the task.',
  ],
)
