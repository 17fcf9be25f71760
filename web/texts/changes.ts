import type { DirectiveChange } from '../../functions/domain/directive-changes.ts'
import type { TaskEvent } from '../../functions/domain/event.ts'

type Change = TaskEvent['details']['type'] | DirectiveChange['change']

/** What an entry of a task's or a directive's history says was done; the same words in the timeline and where a version is stale. */
const vi: Record<Change, string> = {
  registered: 'Vào sổ',
  'progress-updated': 'Cập nhật tình hình',
  reported: 'Báo cáo khi đến hạn',
  judged: 'Xử lý kết quả báo cáo',
  'extension-decided': 'Quyết định gia hạn',
  'extension-prepared': 'Trình phương án gia hạn',
  'extension-corrected': 'Sửa quyết định gia hạn',
  'explanation-asked': 'Yêu cầu giải trình',
  'explanation-answered': 'Giải trình',
  'deadline-missed': 'Ghi nhận lỡ hạn',
  acknowledged: 'Tiếp nhận',
  disowned: 'Trả lại vì không thuộc chức năng',
  kept: 'Giữ nguyên đơn vị',
  'handed-down': 'Giao chuyên viên',
  starred: 'Gắn hoặc bỏ sao',
  'urgency-set': 'Đặt độ khẩn',
  corrected: 'Đính chính',
  withdrawn: 'Rút nhiệm vụ',
  reassigned: 'Giao lại cho đơn vị khác',
  split: 'Tách nhiệm vụ',
  merged: 'Gộp vào nhiệm vụ khác',
  'took-over': 'Nhận gộp nhiệm vụ khác',
  'coordination-set': 'Phân công phối hợp',
  'coordination-answered': 'Đơn vị phối hợp trả lời',
  commented: 'Trao đổi',
  correct: 'Đính chính văn bản',
  supersede: 'Thay thế văn bản',
  withdraw: 'Thu hồi văn bản',
}

const en: Record<Change, string> = {
  registered: 'Registered',
  'progress-updated': 'Progress update',
  reported: 'Deadline report',
  judged: 'Result judged',
  'extension-decided': 'Extension decided',
  'extension-prepared': 'Extension prepared',
  'extension-corrected': 'Extension decision corrected',
  'explanation-asked': 'Explanation asked',
  'explanation-answered': 'Explained',
  'deadline-missed': 'Missed deadline recorded',
  acknowledged: 'Acknowledged',
  disowned: 'Returned as not ours',
  kept: 'Stays with the department',
  'handed-down': 'Handed down',
  starred: 'Star set or taken off',
  'urgency-set': 'Urgency set',
  corrected: 'Corrected',
  withdrawn: 'Withdrawn',
  reassigned: 'Reassigned to another department',
  split: 'Split',
  merged: 'Merged into another task',
  'took-over': 'Took another task over',
  'coordination-set': 'Coordination set',
  'coordination-answered': 'Coordinating department answered',
  commented: 'Commented',
  correct: 'Directive corrected',
  supersede: 'Directive superseded',
  withdraw: 'Directive withdrawn',
}

export const changeTexts = { vi, en }
