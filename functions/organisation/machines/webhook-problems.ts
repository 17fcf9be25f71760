import { problem } from '../../shared/problems/problem.ts'

export const tooManyWebhooks = problem(
  'too-many-webhooks',
  409,
  [
    'Đã đủ số địa chỉ nhận thông báo',
    'Mỗi tài khoản hệ thống có tối đa {max} địa chỉ nhận thông báo. Hãy sửa một địa chỉ đang có.',
  ],
  ['There are as many webhooks as there may be', 'A machine account has {max} at most. Change one of them.'],
)

export const noSuchWebhook = problem(
  'no-such-webhook',
  404,
  ['Không có địa chỉ nhận thông báo này', '{name} không có địa chỉ nhận thông báo này. Hãy tải lại trang.'],
  ['There is no such webhook', '{name} has no such webhook. Read the account again.'],
)

export const webhookNeedsReading = problem(
  'webhook-needs-reading',
  409,
  [
    'Tài khoản chưa được đọc nhiệm vụ',
    '{name} chưa có phạm vi đọc nhiệm vụ, nên không nhận thông báo về nhiệm vụ. Hãy cấp phạm vi này trước.',
  ],
  [
    'The account may not read tasks',
    '{name} does not have the scope to read tasks, and is told nothing of them. Give it that scope first.',
  ],
)

export const webhookWithoutSecret = problem(
  'webhook-without-secret',
  409,
  [
    'Địa chỉ nhận thông báo chưa có khóa ký',
    'Khóa ký không đi theo bản xuất của thành phố. Hãy tạo khóa ký mới, nhập vào hệ thống nhận, rồi bật lại.',
  ],
  [
    'The webhook has no secret to sign with',
    'Secrets do not go into the file of a city. Make a new one, enter it in the receiving system, then start the webhook.',
  ],
)
