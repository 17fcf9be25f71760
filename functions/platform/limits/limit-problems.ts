import { problem } from '../../shared/problems/problem.ts'

/** `seconds`, until when it is worth nothing to ask again, is also the header Retry-After. */
export const tooManyRequests = problem(
  'too-many-requests',
  429,
  [
    'Quá nhiều yêu cầu trong một phút',
    'Trong phút này đã có {limit} yêu cầu tra cứu, số liệu hoặc tệp, là mức tối đa. Yêu cầu này chưa được thực hiện, không có gì bị mất. Hãy đợi {seconds} giây rồi thử lại.',
  ],
  [
    'Too many requests in a minute',
    'There were {limit} requests for searches, figures or files within this minute, the most there may be. This one was not carried out, and nothing is lost. Wait {seconds} seconds and try again.',
  ],
)
