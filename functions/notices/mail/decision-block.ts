import { vietnameseDate } from '../../shared/dates/dates.ts'
import type { Digest } from '../ledger/contents/contents.ts'
import type { DecisionLine } from '../ledger/contents/lines.ts'
import { type Block, taskPath } from './blocks.ts'

const outcomes = {
  'done-on-time': 'hoàn thành đúng hạn',
  'done-late': 'hoàn thành quá hạn',
  'done-no-deadline': 'hoàn thành, không thời hạn',
} as const

const urgencyWords = {
  usual: 'thường',
  urgent: 'khẩn',
  'very-urgent': 'thượng khẩn',
  flash: 'hỏa tốc',
} as const

const decisionWords: Record<DecisionLine['kind'], string> = {
  accepted: 'Đã xác nhận',
  returned: 'Trả lại',
  extended: 'Đồng ý gia hạn',
  'extension-refused': 'Không đồng ý gia hạn',
  'extension-corrected': 'Sửa quyết định gia hạn',
  corrected: 'Đính chính',
  'urgency-set': 'Độ khẩn',
  urged: 'Đôn đốc',
  'assignment-confirmed': 'Giữ nguyên đơn vị chủ trì',
  withdrawn: 'Đã rút',
  reassigned: 'Đã giao lại cho đơn vị khác',
  split: 'Đã tách thành nhiều nhiệm vụ',
  merged: 'Đã gộp vào nhiệm vụ khác',
  'took-over': 'Nhận gộp thêm nhiệm vụ',
  coordinating: 'Được giao phối hợp',
  information: 'Gửi để biết',
  released: 'Không còn phối hợp',
  'coordination-answered': 'Đơn vị phối hợp trả lời',
  commented: 'Trao đổi',
}

/** "Đính chính: thời hạn 30/07/2021; ghi nhầm ngày". */
const decisionText = ({ kind, outcome, dueOn, urgency, reason }: DecisionLine): string => {
  const parts = [
    kind === 'accepted' && (outcome ? outcomes[outcome] : 'hoàn thành'),
    urgency && urgencyWords[urgency],
    dueOn && `thời hạn ${vietnameseDate(dueOn)}`,
    reason,
  ].filter(Boolean)
  return [decisionWords[kind], parts.join('; ')].filter(Boolean).join(': ')
}

/** What was decided or said about tasks, one row each. */
export const decisionBlock = (heading: string, { count, lines }: Digest['decisions']): Block => ({
  heading,
  count,
  rows: lines.map((line) => ({ title: line.title, path: taskPath(line.id), note: decisionText(line) })),
})
