import { problem } from '../../shared/problems/problem.ts'

export const fileTooBig = problem(
  'file-too-big',
  422,
  ['Tệp quá lớn', 'Tệp lớn hơn {max} MB. Hãy bỏ hình ảnh, các trang tính khác, hoặc chia thành nhiều tệp.'],
  ['The file is too big', 'It is larger than {max} MB. Take out pictures and other sheets, or split it.'],
)

export const malformedJson = problem(
  'malformed-json',
  400,
  [
    'Nội dung gửi không phải JSON',
    'Không đọc được nội dung. Hãy gửi một đối tượng JSON hợp lệ, mã hóa UTF-8.',
  ],
  ['The body is not JSON', 'The body could not be read. Send one valid JSON object in UTF-8.'],
)

export const unsupportedMediaType = problem(
  'unsupported-media-type',
  415,
  ['Sai kiểu nội dung', 'Hãy gửi tiêu đề Content-Type: application/json.'],
  ['Wrong content type', 'Send the header Content-Type: application/json.'],
)

export const formExpected = problem(
  'form-expected',
  415,
  ['Sai kiểu nội dung', 'Hãy gửi tiêu đề Content-Type: application/x-www-form-urlencoded.'],
  ['Wrong content type', 'Send the header Content-Type: application/x-www-form-urlencoded.'],
)

export const bodyTooLarge = problem(
  'body-too-large',
  413,
  ['Nội dung quá lớn', 'Một lần gửi tối đa 256 KB. Hãy chia thành nhiều lần gửi.'],
  ['The body is too large', 'A request holds 256 KB at most. Split it into several requests.'],
)

export const invalidFields = problem(
  'invalid-fields',
  422,
  ['Thông tin chưa đúng', 'Hãy sửa các trường nêu ở “errors” rồi gửi lại; chưa có gì được lưu.'],
  ['Some fields are wrong', 'Correct the fields named under "errors" and send again; nothing was saved.'],
)

export const ifMatchMissing = problem(
  'if-match-missing',
  428,
  ['Thiếu phiên bản', 'Hãy đọc lại nội dung cần sửa, rồi gửi lại kèm tiêu đề If-Match bằng ETag vừa nhận.'],
  [
    'The version is missing',
    'Read what you change, then send again with If-Match set to the ETag you received.',
  ],
)

export const ifMatchUnreadable = problem(
  'if-match-unreadable',
  400,
  ['Phiên bản không đọc được', 'If-Match phải là ETag của chính nội dung này. Hãy đọc lại rồi gửi lại.'],
  [
    'The version cannot be read',
    'If-Match must be the ETag of this very thing. Read it again and send again.',
  ],
)

export const idempotencyKeyMissing = problem(
  'idempotency-key-missing',
  400,
  [
    'Thiếu khóa chống gửi trùng',
    'Hãy gửi tiêu đề Idempotency-Key dài 8–64 ký tự (chữ, số, dấu - hoặc _), mỗi thao tác một khóa mới.',
  ],
  [
    'The idempotency key is missing',
    'Send the header Idempotency-Key, 8–64 letters, digits, - or _, new for each action.',
  ],
)

export const notRegistered = problem(
  'not-registered',
  403,
  [
    'Tài khoản chưa được cấp quyền',
    'Bạn đã đăng nhập nhưng chưa có trong danh sách người dùng, hoặc đã bị khóa. Hãy liên hệ quản trị.',
  ],
  [
    'The account has no rights',
    'You are signed in but not among the users, or locked. Ask the administrator.',
  ],
)

export const unexpected = problem(
  'unexpected',
  500,
  ['Lỗi hệ thống', 'Hãy thử lại với cùng Idempotency-Key. Nếu vẫn lỗi, báo quản trị mã yêu cầu {requestId}.'],
  [
    'Something went wrong',
    'Try again with the same Idempotency-Key. If it persists, tell the administrator request {requestId}.',
  ],
)

export const notReadableBack = problem(
  'not-readable-back',
  422,
  [
    'Nội dung này không lưu được',
    'Có ngày hoặc giá trị ngoài phạm vi mà hệ thống đọc lại được, nên chưa ghi gì. Hãy kiểm tra các ngày và nội dung khác thường rồi gửi lại; nếu vẫn bị từ chối, báo quản trị mã yêu cầu {requestId}.',
  ],
  [
    'This cannot be kept',
    'A date or a value lies outside of what can be read back, so nothing was written. Check the dates and unusual contents and send it again; if it is still refused, tell the administrator request {requestId}.',
  ],
)
