import { text } from '../problem-text.ts'

/** Problems of a request, whatever it is about. */
export const requestProblems = {
  'malformed-json': text(
    400,
    [
      'Nội dung gửi không phải JSON',
      'Không đọc được nội dung. Hãy gửi một đối tượng JSON hợp lệ, mã hóa UTF-8.',
    ],
    ['The body is not JSON', 'The body could not be read. Send one valid JSON object in UTF-8.'],
  ),
  'unsupported-media-type': text(
    415,
    ['Sai kiểu nội dung', 'Hãy gửi tiêu đề Content-Type: application/json.'],
    ['Wrong content type', 'Send the header Content-Type: application/json.'],
  ),
  'body-too-large': text(
    413,
    ['Nội dung quá lớn', 'Một lần gửi tối đa 256 KB. Hãy chia thành nhiều lần gửi.'],
    ['The body is too large', 'A request holds 256 KB at most. Split it into several requests.'],
  ),
  'invalid-fields': text(
    422,
    ['Thông tin chưa đúng', 'Hãy sửa các trường nêu ở “errors” rồi gửi lại; chưa có gì được lưu.'],
    ['Some fields are wrong', 'Correct the fields named under "errors" and send again; nothing was saved.'],
  ),
  'if-match-missing': text(
    428,
    ['Thiếu phiên bản', 'Hãy đọc lại nội dung cần sửa, rồi gửi lại kèm tiêu đề If-Match bằng ETag vừa nhận.'],
    [
      'The version is missing',
      'Read what you change, then send again with If-Match set to the ETag you received.',
    ],
  ),
  'if-match-unreadable': text(
    400,
    ['Phiên bản không đọc được', 'If-Match phải là ETag của chính nội dung này. Hãy đọc lại rồi gửi lại.'],
    [
      'The version cannot be read',
      'If-Match must be the ETag of this very thing. Read it again and send again.',
    ],
  ),
  'idempotency-key-missing': text(
    400,
    [
      'Thiếu khóa chống gửi trùng',
      'Hãy gửi tiêu đề Idempotency-Key dài 8–64 ký tự (chữ, số, dấu - hoặc _), mỗi thao tác một khóa mới.',
    ],
    [
      'The idempotency key is missing',
      'Send the header Idempotency-Key, 8–64 letters, digits, - or _, new for each action.',
    ],
  ),
  'idempotency-key-reused': text(
    422,
    [
      'Khóa chống gửi trùng đã dùng',
      'Khóa {key} đã dùng cho một nội dung khác. Hãy dùng khóa mới; chưa có gì được lưu.',
    ],
    [
      'The idempotency key was used before',
      'Key {key} was used with another body. Use a new key; nothing was saved.',
    ],
  ),
  'not-registered': text(
    403,
    [
      'Tài khoản chưa được cấp quyền',
      'Bạn đã đăng nhập nhưng chưa có trong danh sách người dùng, hoặc đã bị khóa. Hãy liên hệ quản trị.',
    ],
    [
      'The account has no rights',
      'You are signed in but not among the users, or locked. Ask the administrator.',
    ],
  ),
  unexpected: text(
    500,
    [
      'Lỗi hệ thống',
      'Hãy thử lại với cùng Idempotency-Key. Nếu vẫn lỗi, báo quản trị mã yêu cầu {requestId}.',
    ],
    [
      'Something went wrong',
      'Try again with the same Idempotency-Key. If it persists, tell the administrator request {requestId}.',
    ],
  ),
  'not-readable-back': text(
    422,
    [
      'Nội dung này không lưu được',
      'Có ngày hoặc giá trị ngoài phạm vi mà hệ thống đọc lại được, nên chưa ghi gì. Hãy kiểm tra các ngày và nội dung khác thường rồi gửi lại; nếu vẫn bị từ chối, báo quản trị mã yêu cầu {requestId}.',
    ],
    [
      'This cannot be kept',
      'A date or a value lies outside of what can be read back, so nothing was written. Check the dates and unusual contents and send it again; if it is still refused, tell the administrator request {requestId}.',
    ],
  ),
  forbidden: text(
    403,
    [
      'Không có quyền',
      'Vai trò của bạn không được thực hiện thao tác này; người được thực hiện: {roles}. Hãy nhờ người đó, hoặc liên hệ quản trị nếu vai trò của bạn chưa đúng.',
    ],
    [
      'Not allowed',
      'Your role may not do this; it is for: {roles}. Ask one of them, or the administrator if your role is not right.',
    ],
  ),
  'not-found': text(
    404,
    ['Không tìm thấy', 'Không có mục này, hoặc nó không thuộc đơn vị của bạn. Hãy kiểm tra lại đường dẫn.'],
    ['Not found', 'There is no such thing, or it is not your department’s. Check the address.'],
  ),
  'own-rights': text(
    409,
    [
      'Không tự bỏ quyền của mình',
      'Quản trị không tự khóa hoặc đổi vai trò của mình. Hãy nhờ một quản trị khác.',
    ],
    [
      'Not your own rights',
      'An administrator does not lock or change their own role. Ask another administrator.',
    ],
  ),
  'invalid-cursor': text(
    400,
    ['Vị trí trang không hợp lệ', 'Hãy mở lại danh sách từ trang đầu, không kèm “cursor”.'],
    ['The cursor is not valid', 'Open the list from its first page, without "cursor".'],
  ),
  'search-too-wide': text(
    422,
    [
      'Phạm vi tìm quá rộng',
      'Có {count} nhiệm vụ trong phạm vi này, mỗi lần chỉ tìm trong {most}. Hãy chọn một năm hoặc một đơn vị rồi tìm lại.',
    ],
    [
      'The search is too wide',
      'It would go through {count} tasks; one search goes through {most}. Choose a year or a department, then search again.',
    ],
  ),
  'stale-version': text(
    412,
    [
      'Nhiệm vụ vừa được người khác cập nhật',
      'Bản hiện tại là {version}, do {changedBy} cập nhật ({change}). Hãy đọc lại nhiệm vụ, kiểm tra rồi gửi lại; chưa có gì được lưu.',
    ],
    [
      'Somebody else changed the task',
      'It is now at version {version}, changed by {changedBy} ({change}). Read it again, check, and send again; nothing was saved.',
    ],
  ),
  'deputy-not-suitable': text(
    422,
    [
      'Không ủy quyền được cho người này',
      'Không ủy quyền được cho {deputy}. Lãnh đạo ủy quyền cho lãnh đạo khác hoặc người của Văn phòng, trưởng đơn vị cho người trong đơn vị, đang hoạt động. Hãy chọn người khác.',
    ],
    [
      'This person cannot be the deputy',
      "{deputy} cannot be the deputy. A leader's deputy is another leader or of the Office, a head's is of the same department, and active. Choose somebody else.",
    ],
  ),
}
