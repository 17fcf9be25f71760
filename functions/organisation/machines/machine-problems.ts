import { problem } from '../../shared/problems/problem.ts'

/** What people call the scopes of machine accounts. */
const scopeWords = {
  scope: {
    'register-tasks': ['vào sổ văn bản, nhiệm vụ', 'registering directives and tasks'],
    'read-directives': ['đọc văn bản', 'reading directives'],
    'read-tasks': ['đọc nhiệm vụ, kết quả', 'reading tasks and results'],
  },
} as const

export const invalidMachineToken = problem(
  'invalid-machine-token',
  401,
  [
    'Mã truy cập của hệ thống không dùng được',
    'Mã truy cập thiếu, sai, hết hạn, hoặc tài khoản hệ thống đã khóa. Hãy lấy mã mới ở /api/machine/token rồi gửi lại với cùng Idempotency-Key.',
  ],
  [
    'The access token of the system is not valid',
    'The token is missing, wrong or no longer valid, or the machine account is closed. Get a new one at /api/machine/token and send again with the same Idempotency-Key.',
  ],
)

export const invalidClient = problem(
  'invalid-client',
  401,
  [
    'Mã hệ thống hoặc khóa bí mật không đúng',
    'Hãy gửi mã hệ thống (client_id) và khóa bí mật bằng tiêu đề Authorization: Basic. Nếu vẫn bị từ chối, tài khoản đã khóa hoặc khóa bí mật đã thay: hãy liên hệ quản trị.',
  ],
  [
    'The client id or the secret is wrong',
    'Send client_id and secret in the header Authorization: Basic. If it is still refused, the account is closed or the secret was replaced: ask the administrator.',
  ],
)

export const invalidScope = problem(
  'invalid-scope',
  400,
  [
    'Phạm vi xin cấp không được phép',
    'Tài khoản hệ thống này không được cấp phạm vi {asked}; phạm vi được cấp: {allowed}. Hãy bỏ phạm vi đó, hoặc nhờ quản trị cấp thêm.',
  ],
  [
    'The scope asked for is not allowed',
    'This machine account has no scope {asked}; it has: {allowed}. Leave that out, or have the administrator allow it.',
  ],
)

export const insufficientScope = problem(
  'insufficient-scope',
  403,
  [
    'Mã truy cập không có phạm vi này',
    'Thao tác cần phạm vi {scope}. Hãy xin mã truy cập có phạm vi này; nếu tài khoản chưa được cấp, hãy liên hệ quản trị.',
  ],
  [
    'The token does not have this scope',
    'This needs a token for {scope}. Ask for one with that scope; if the account does not have it, ask the administrator.',
  ],
  scopeWords,
)

export const machineInactive = problem(
  'machine-inactive',
  409,
  ['Tài khoản hệ thống đang khóa', '{name} đang khóa nên không tạo khóa bí mật. Hãy mở lại tài khoản trước.'],
  ['The machine account is closed', '{name} is closed and gets no secret. Open the account first.'],
)

export const staleMachine = problem(
  'stale-machine',
  412,
  [
    'Tài khoản hệ thống vừa được người khác sửa',
    '{name} đang ở bản {version}. Hãy đọc lại, kiểm tra rồi gửi lại; chưa có gì được lưu.',
  ],
  [
    'Somebody else changed this machine account',
    '{name} is at version {version}. Read it again, check, and send again; nothing was saved.',
  ],
)

export const tooManyMachines = problem(
  'too-many-machines',
  409,
  [
    'Đã đủ số tài khoản hệ thống',
    'Mỗi thành phố có tối đa {max} tài khoản hệ thống, kể cả tài khoản đã khóa. Hãy mở lại một tài khoản đã khóa và đổi tên, thay khóa bí mật của nó.',
  ],
  [
    'There are as many machine accounts as there may be',
    'A city has {max} at most, closed ones too. Open a closed one again, and change its name and its secret.',
  ],
)
