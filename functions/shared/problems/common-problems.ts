import { problem } from './problem.ts'
import { systemWords } from './words.ts'

export const idempotencyKeyReused = problem(
  'idempotency-key-reused',
  422,
  [
    'Khóa chống gửi trùng đã dùng',
    'Khóa {key} đã dùng cho một nội dung khác. Hãy dùng khóa mới; chưa có gì được lưu.',
  ],
  [
    'The idempotency key was used before',
    'Key {key} was used with another body. Use a new key; nothing was saved.',
  ],
)

export const notFound = problem(
  'not-found',
  404,
  ['Không tìm thấy', 'Không có mục này, hoặc nó không thuộc đơn vị của bạn. Hãy kiểm tra lại đường dẫn.'],
  ['Not found', 'There is no such thing, or it is not your department’s. Check the address.'],
)

export const invalidCursor = problem(
  'invalid-cursor',
  400,
  ['Vị trí trang không hợp lệ', 'Hãy mở lại danh sách từ trang đầu, không kèm “cursor”.'],
  ['The cursor is not valid', 'Open the list from its first page, without "cursor".'],
)

export const enteredMeanwhile = problem(
  'entered-meanwhile',
  412,
  [
    'Người khác vừa nhập bản mới',
    '{changedBy} đã nhập một bản áp dụng từ {from} lúc {changedAt}, sau bản bạn đọc. Hãy đọc lại, xem đã đúng chưa rồi gửi lại nếu cần; chưa có gì được lưu.',
  ],
  [
    'Somebody else entered another version',
    '{changedBy} entered one from {from} on at {changedAt}, after the one you read. Read again, and send again if it is still needed; nothing was saved.',
  ],
  { changedBy: systemWords },
)
