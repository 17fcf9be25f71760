import { problem } from '../../shared/problems/problem.ts'
import { systemWords } from '../../shared/problems/words.ts'
import { userChangeWords } from './register/user-change-words.ts'
import { roleWords } from './role-words.ts'

export const forbidden = problem(
  'forbidden',
  403,
  [
    'Không có quyền',
    'Vai trò của bạn không được thực hiện thao tác này; người được thực hiện: {roles}. Hãy nhờ người đó, hoặc liên hệ quản trị nếu vai trò của bạn chưa đúng.',
  ],
  [
    'Not allowed',
    'Your role may not do this; it is for: {roles}. Ask one of them, or the administrator if your role is not right.',
  ],
  { roles: roleWords },
)

export const lastAdministrator = problem(
  'last-administrator',
  409,
  [
    'Hệ thống phải còn một quản trị',
    '{name} là quản trị duy nhất đang hoạt động, nên chưa khóa hoặc đổi vai trò được. Hãy thêm hoặc mở khóa một quản trị khác trước.',
  ],
  [
    'One administrator must be left',
    '{name} is the only active administrator and cannot be locked or given another role. Enter or unlock another administrator first.',
  ],
)

export const mailTaken = problem(
  'mail-taken',
  409,
  [
    'Địa chỉ thư đã có người dùng',
    '{email} đã là của {name} ({department}). Mỗi địa chỉ chỉ của một người: hãy sửa người đó, hoặc nhập địa chỉ khác.',
  ],
  [
    'The mail address is somebody else’s',
    '{email} is already that of {name} ({department}). An address is one person’s: change that person, or enter another address.',
  ],
  { department: { '–': ['toàn thành phố', 'the whole city'] } },
)

export const staleUser = problem(
  'stale-user',
  412,
  [
    'Người dùng vừa được người khác sửa',
    'Hồ sơ của {name} đang ở bản {version}, do {changedBy} thực hiện lúc {changedAt} ({change}). Hãy đọc lại, kiểm tra rồi gửi lại; chưa có gì được lưu.',
  ],
  [
    'Somebody else changed this person',
    'The record of {name} is at version {version}, by {changedBy} at {changedAt} ({change}). Read it again, check, and send again; nothing was saved.',
  ],
  { change: userChangeWords, changedBy: systemWords },
)

export const noDepartment = problem(
  'no-department',
  422,
  [
    'Người này không thuộc đơn vị nào',
    '{name} có vai trò của toàn thành phố nên không chuyển đơn vị. Muốn chuyển về đơn vị, hãy đổi vai trò và chọn đơn vị.',
  ],
  [
    'This person is of no department',
    '{name} has a role of the whole city and is not moved between departments. To move them to one, change the role and choose the department.',
  ],
)

export const moveTooFar = problem(
  'move-too-far',
  422,
  [
    'Ngày chuyển quá xa',
    'Ngày chuyển {on} sau ngày {latest}. Hãy xem lại năm; việc chuyển đơn vị được nhập trước đến hết năm sau.',
  ],
  [
    'The day of the move is too far ahead',
    'The day {on} is after {latest}. Check the year: a move can be entered ahead until the end of next year.',
  ],
)

export const departmentClosed = problem(
  'department-closed',
  422,
  [
    'Đơn vị không hoạt động vào ngày này',
    'Đơn vị {department} không hoạt động ngày {on}. Hãy chọn đơn vị đang hoạt động, hoặc ngày khác.',
  ],
  [
    'The department is not active on this day',
    'Department {department} is not active on {on}. Choose one that is, or another day.',
  ],
)

export const accountInactive = problem(
  'account-inactive',
  409,
  ['Người này đang bị khóa', '{name} đang bị khóa nên không gửi thư mời. Hãy mở khóa trước.'],
  ['This person is locked', '{name} is locked and is not invited. Unlock them first.'],
)

export const deputyNotSuitable = problem(
  'deputy-not-suitable',
  422,
  [
    'Không ủy quyền được cho người này',
    'Không ủy quyền được cho {deputy}. Lãnh đạo ủy quyền cho lãnh đạo khác hoặc người của Văn phòng, trưởng đơn vị cho người trong đơn vị, đang hoạt động. Hãy chọn người khác.',
  ],
  [
    'This person cannot be the deputy',
    "{deputy} cannot be the deputy. A leader's deputy is another leader or of the Office, a head's is of the same department, and active. Choose somebody else.",
  ],
)

export const mailNotVerified = problem(
  'mail-not-verified',
  403,
  [
    'Địa chỉ thư của tài khoản chưa được xác nhận',
    'Bạn đã đăng nhập nhưng địa chỉ thư của tài khoản chưa được xác nhận, nên chưa biết bạn là ai. Hãy liên hệ quản trị.',
  ],
  [
    'The mail address of the account is not verified',
    'You are signed in, but the mail address of your account is not verified, so it is not known who you are. Ask the administrator.',
  ],
)

export const boundToAnotherAccount = problem(
  'bound-to-another-account',
  403,
  [
    'Người này đăng nhập bằng tài khoản khác',
    'Địa chỉ thư của tài khoản này là của một người đã đăng nhập bằng tài khoản khác. Hãy dùng tài khoản đó, hoặc nhờ quản trị gửi lại thư mời.',
  ],
  [
    'This person signs in with another account',
    'The mail address of this account is that of a person who signs in with another one. Use that account, or ask the administrator to invite you again.',
  ],
)

export const noAccessToken = problem(
  'no-access-token',
  403,
  [
    'Mã gửi kèm không phải mã truy cập',
    'Yêu cầu phải kèm mã truy cập (access token); mã danh tính (ID token) không mở được gì. Hãy gửi mã truy cập của lần đăng nhập này.',
  ],
  [
    'The token is no access token',
    'A request needs the access token; an identity token opens nothing. Send the access token of this sign-in.',
  ],
)

export const tokenWithoutPerson = problem(
  'token-without-person',
  403,
  [
    'Chưa biết bạn là ai',
    'Mã đăng nhập không cho biết bạn là người nào trong danh sách người dùng. Hãy đăng xuất rồi đăng nhập lại; nếu vẫn vậy, liên hệ quản trị.',
  ],
  [
    'It is not known who you are',
    'The token does not say which of the people you are. Sign out and in again; if it stays so, ask the administrator.',
  ],
)

export const sessionEnded = problem(
  'session-ended',
  401,
  [
    'Phiên làm việc đã kết thúc',
    'Bạn đã đăng xuất khỏi phiên làm việc này, nên mã truy cập của nó không còn dùng được. Hãy đăng nhập lại; chưa có gì được lưu.',
  ],
  [
    'The session has ended',
    'You have signed out of this session, so its access token opens nothing any more. Sign in again; nothing was saved.',
  ],
)

export const signInNotRecent = problem(
  'sign-in-not-recent',
  403,
  [
    'Hãy đăng nhập lại để làm việc này',
    'Để người khác không dùng được phiên đang mở của bạn, việc này chỉ làm được trong {minutes} phút sau khi đăng nhập. Hãy đăng nhập lại rồi gửi lại; chưa có gì được lưu. Nếu vẫn vậy, hãy đăng xuất rồi đăng nhập.',
  ],
  [
    'Sign in again to do this',
    'So that nobody else can use your open session, this is done within {minutes} minutes of signing in. Sign in again, then send again; nothing was saved. If it stays so, sign out and in.',
  ],
)
