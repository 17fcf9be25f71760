import { problem } from '../../shared/problems/problem.ts'
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

export const ownRights = problem(
  'own-rights',
  409,
  [
    'Không tự bỏ quyền của mình',
    'Quản trị không tự khóa hoặc đổi vai trò của mình. Hãy nhờ một quản trị khác.',
  ],
  [
    'Not your own rights',
    'An administrator does not lock or change their own role. Ask another administrator.',
  ],
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
