const vi = {
  title: 'Giao diện lập trình (API)',
  lead: 'Dành cho người làm phần mềm khác kết nối với hệ thống. Mọi thao tác trên các trang này đều thực hiện được qua API, với cùng quyền hạn.',
  signIn:
    'Đăng nhập bằng OpenID Connect (mã và PKCE); nơi đăng nhập ở /api/sign-in. Mỗi yêu cầu mang “Authorization: Bearer …”.',
  key: 'Mỗi POST mang Idempotency-Key của riêng nó: gửi lại cùng khóa thì nhận lại câu trả lời đầu, không làm hai lần.',
  version:
    'Khi thay đổi một nhiệm vụ, hãy gửi If-Match bằng ETag đã đọc; nếu người khác đã thay đổi, máy chủ trả 412 và không ghi gì.',
  problem:
    'Lỗi theo RFC 9457 (application/problem+json): mã, lời giải thích và cách xử lý, tiếng Việt và tiếng Anh.',
  dates:
    'Ngày YYYY-MM-DD theo giờ Việt Nam; thời điểm theo UTC. Danh sách dài có “cursor” của trang tiếp theo.',
  description: 'Mô tả OpenAPI 3.1 (JSON)',
  client: 'Bộ gọi API cho TypeScript (zip)',
  search: 'Tìm thao tác',
  searchHint: 'Ví dụ: tasks, gia hạn, reportTask',
  found: (count: string) => `${count} thao tác`,
  none: 'Không có thao tác nào như vậy.',
  open: 'Không cần đăng nhập',
  parameters: 'Tham số',
  name: 'Tên',
  place: 'Ở đâu',
  places: { path: 'địa chỉ', query: 'truy vấn', header: 'đầu yêu cầu' },
  value: 'Giá trị',
  required: 'bắt buộc',
  sent: 'Gửi đi',
  answered: (status: string) => `Trả về ${status}`,
  shapes: 'Các kiểu dữ liệu',
}

const en: typeof vi = {
  title: 'Programming interface (API)',
  lead: 'For those whose software connects to this system. Whatever can be done on these pages can be done through the API, with the same rights.',
  signIn:
    'Sign in by OpenID Connect (code and PKCE); /api/sign-in says where. Each request carries “Authorization: Bearer …”.',
  key: 'Each POST carries an Idempotency-Key of its own: the same key sent again gets the first answer, nothing is done twice.',
  version:
    'A change sends If-Match with the ETag that was read; if somebody else has changed it meanwhile, the answer is 412 and nothing is written.',
  problem:
    'Errors are RFC 9457 (application/problem+json): a code, what is wrong and what to do, in Vietnamese and English.',
  dates: 'Dates are YYYY-MM-DD in Vietnam; instants are UTC. Long lists have a “cursor” of their next page.',
  description: 'OpenAPI 3.1 description (JSON)',
  client: 'API client for TypeScript (zip)',
  search: 'Find an operation',
  searchHint: 'For example: tasks, extension, reportTask',
  found: (count) => `${count} operations`,
  none: 'There is no such operation.',
  open: 'No sign-in needed',
  parameters: 'Parameters',
  name: 'Name',
  place: 'Where',
  places: { path: 'path', query: 'query', header: 'header' },
  value: 'Value',
  required: 'required',
  sent: 'Sends',
  answered: (status) => `Answers ${status}`,
  shapes: 'Types',
}

export const referenceTexts = { vi, en }
