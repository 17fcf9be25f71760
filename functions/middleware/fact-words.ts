import { scanUserId } from '../domain/ids.ts'
import type { DirectiveChange } from '../domain/directive-changes.ts'
import { type EventDetails } from '../domain/event.ts'
import type { PaperNames } from '../domain/paper-names.ts'
import type { TaskFacts } from '../domain/task.ts'
import type { Role } from '../domain/user.ts'
import type { Facts } from './problem-text.ts'

type Words = Readonly<Record<string, readonly [vi: string, en: string]>>

const lifecycles: Record<Exclude<TaskFacts['lifecycle'], 'open'>, readonly [string, string]> = {
  accepted: ['đã xác nhận hoàn thành', 'accepted as done'],
  withdrawn: ['đã rút', 'withdrawn'],
  reassigned: ['đã giao lại, tách hoặc gộp', 'reassigned, split or merged'],
}

const deeds: Record<EventDetails['type'] | DirectiveChange['change'], readonly [string, string]> = {
  registered: ['vào sổ', 'registered it'],
  given: ['giao khi đến kỳ', 'gave it, its period having begun'],
  withheld: ['giữ lại vì đơn vị không còn nhận nhiệm vụ', 'withheld it, its department taking no more work'],
  released: ['để giao tiếp vì đơn vị còn nhận nhiệm vụ', 'let it be given, its department taking work'],
  'progress-updated': ['cập nhật tình hình', 'posted a progress update'],
  reported: ['báo cáo khi đến hạn', 'gave the deadline report'],
  judged: ['xác nhận hoặc trả lại kết quả', 'accepted or returned the result'],
  'extension-prepared': ['trình phương án gia hạn', 'prepared the extension'],
  'extension-decided': ['quyết định gia hạn', 'decided the extension'],
  'extension-corrected': ['sửa quyết định gia hạn', 'corrected the extension'],
  'explanation-asked': ['yêu cầu giải trình', 'asked for an explanation'],
  'explanation-answered': ['giải trình', 'explained'],
  'deadline-missed': ['ghi nhận quá hạn', 'recorded a missed deadline'],
  acknowledged: ['tiếp nhận', 'acknowledged it'],
  disowned: ['đề nghị chuyển đơn vị khác', 'returned it as not theirs'],
  kept: ['giữ nguyên đơn vị', 'kept it with the department'],
  'handed-down': ['giao cán bộ thực hiện', 'handed it down'],
  starred: ['gắn hoặc bỏ sao', 'changed the star'],
  'urgency-set': ['đổi mức độ khẩn', 'changed the urgency'],
  urged: ['đôn đốc', 'urged it'],
  corrected: ['sửa thông tin', 'corrected it'],
  withdrawn: ['rút nhiệm vụ', 'withdrew it'],
  reassigned: ['giao lại', 'reassigned it'],
  split: ['tách', 'split it'],
  merged: ['gộp', 'merged it'],
  'took-over': ['nhận gộp nhiệm vụ khác', 'merged another task into it'],
  'coordination-set': ['phân công phối hợp', 'named coordinating departments'],
  'coordination-answered': ['trả lời phối hợp', 'answered as coordinator'],
  commented: ['trao đổi', 'commented'],
  correct: ['sửa thông tin', 'corrected it'],
  supersede: ['thay thế bằng văn bản khác', 'superseded it'],
  withdraw: ['thu hồi', 'withdrew it'],
  complete: ['bổ sung ngày, ký hiệu', 'completed it'],
  'await-lead': ['thêm nhiệm vụ chờ xác định đơn vị chủ trì', 'added tasks that wait for their lead'],
  'name-lead': ['xác định đơn vị chủ trì', 'named the lead'],
  'withdraw-waiting': ['rút nhiệm vụ chờ đơn vị chủ trì', 'withdrew what waited for its lead'],
}

const roles: Record<Role, readonly [string, string]> = {
  leader: ['lãnh đạo UBND thành phố', 'the city’s leaders'],
  office: ['Văn phòng', 'the Office'],
  head: ['trưởng đơn vị', 'the head of the department'],
  clerk: ['cán bộ của đơn vị', 'the department’s clerks'],
  auditor: ['người kiểm tra', 'auditors'],
  administrator: ['quản trị', 'the administrator'],
}

const names: Record<keyof PaperNames, readonly [string, string]> = {
  cityName: ['tên thành phố hoặc tỉnh', 'the name of the city or province'],
  cityPlace: ['địa danh', 'the place'],
  officeSymbol: ['ký hiệu đơn vị soạn thảo', 'the symbol of the drafting unit'],
  chairman: ['Chủ tịch', 'the Chairman'],
  letterSigner: ['người ký công văn', 'who signs letters'],
  officeHead: ['Chánh Văn phòng', 'the head of the Office'],
  reportSigner: ['người ký báo cáo', 'who signs reports'],
}

/** Facts that are codes of the program, in the words of people; a program finds the codes beside the text. */
const wordsOf: Readonly<Record<string, Words>> = {
  lifecycle: lifecycles,
  change: deeds,
  how: {
    superseded: ['được thay thế', 'superseded'],
    withdrawn: ['bị thu hồi', 'withdrawn'],
    completed: ['được bổ sung ký hiệu, ngày', 'completed'],
  },
  roles,
  missing: names,
  changedBy: { [scanUserId]: ['hệ thống', 'the system'] },
}

/** The facts as a text in this language tells them. */
export const inWords = (facts: Facts, language: 'vi' | 'en'): Facts =>
  Object.fromEntries(
    Object.entries(facts).map(([name, value]) => {
      const words = new Map(Object.entries(wordsOf[name] ?? {}))
      const codes = words.size > 0 ? String(value).split(', ') : []
      const told = codes.map((code) => words.get(code)?.[language === 'vi' ? 0 : 1] ?? code)
      return [name, told.length > 0 ? told.join(', ') : value]
    }),
  )
