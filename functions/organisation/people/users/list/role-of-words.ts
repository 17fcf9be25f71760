import { fold } from '../../../../shared/folded-text.ts'
import { roleWords } from '../../role-words.ts'
import { type Role, roles } from '../../user.ts'

/** Who leads: the city where no department stands beside the words, else that department. */
const ofItsBody = ['lãnh đạo', 'chủ tịch', 'phó chủ tịch']

/** What lists call the roles, besides their codes and the words of the page. */
const usual: Record<Role, readonly string[]> = {
  leader: ['lãnh đạo UBND', ...ofItsBody],
  office: ['văn phòng UBND', 'văn phòng UBND thành phố', 'chuyên viên văn phòng'],
  head: [
    'thủ trưởng',
    'thủ trưởng đơn vị',
    'thủ trưởng cơ quan',
    'lãnh đạo đơn vị',
    'giám đốc',
    'phó giám đốc',
    'gđ',
    'pgđ',
  ],
  clerk: ['cán bộ', 'chuyên viên', 'cv', 'cán bộ đầu mối', 'chuyên viên đơn vị'],
  auditor: ['kiểm tra', 'thanh tra'],
  administrator: ['quản trị viên', 'quản trị hệ thống'],
}

const plain = (words: string): string => fold(words).replace(/\s+/g, ' ').trim()

const byWords = new Map(
  roles.flatMap((role) =>
    [role, ...roleWords[role], ...usual[role]].map((words) => [plain(words), role] as const),
  ),
)

const plainOfItsBody = new Set(ofItsBody.map(plain))

/** The role that words stand for, with or without marks; undefined for words that stand for none. */
export const roleOfWords = (words: string, isOfDepartment = false): Role | undefined =>
  isOfDepartment && plainOfItsBody.has(plain(words)) ? 'head' : byWords.get(plain(words))
