import { problem } from '../../../shared/problems/problem.ts'

export const paperWithdrawn = problem(
  'paper-withdrawn',
  409,
  [
    'Văn bản đã thôi trình',
    'Dự thảo này đã được thôi trình, không ghi nhận thêm bước nào. Nếu vẫn cần, hãy soạn dự thảo mới.',
  ],
  [
    'The paper was given up',
    'This draft was given up; no further step is recorded. Draft another one where it is still needed.',
  ],
)

export const paperChangedMeanwhile = problem(
  'paper-changed-meanwhile',
  409,
  [
    'Văn bản vừa được người khác ghi nhận',
    'Nhiều người đang ghi nhận bước của văn bản này cùng lúc. Hãy tải lại trang để xem văn bản đang ở bước nào, rồi thử lại.',
  ],
  [
    'The paper has just been changed',
    'Several people are recording steps of this paper at once. Load the page again to see where it stands, then try again.',
  ],
)
