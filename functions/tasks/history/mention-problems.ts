import { problem } from '../../shared/problems/problem.ts'

export const personNotMentionable = problem(
  'person-not-mentionable',
  422,
  [
    'Không nhắc được người này',
    '{people} không thuộc đơn vị chủ trì, Văn phòng hoặc lãnh đạo, hoặc đã thôi dùng hệ thống, nên không đọc được trao đổi này. Hãy bỏ tên đó rồi gửi lại; chưa có gì được gửi.',
  ],
  [
    'This person cannot be mentioned',
    '{people} is not of the lead department, the Office or a leader, or no longer uses the system, and could not read this comment. Leave the name out and send again; nothing was sent.',
  ],
)
