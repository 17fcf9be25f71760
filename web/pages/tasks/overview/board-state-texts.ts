import type { Body } from '../../../api/types.ts'

type Names = Record<Body<'getBoard'>['columns'][number]['state'], string>

const vi: Names = {
  overdue: 'Quá hạn',
  untaken: 'Chưa tiếp nhận',
  'under-way': 'Đang thực hiện',
  acceptance: 'Chờ xác nhận',
  decision: 'Chờ gia hạn',
  signature: 'Chờ ký gia hạn',
}

const en: Names = {
  overdue: 'Overdue',
  untaken: 'Not acknowledged',
  'under-way': 'Under way',
  acceptance: 'Awaiting acceptance',
  decision: 'Awaiting an extension',
  signature: 'Awaiting a signature',
}

/** What the columns of the board are called. */
export const boardStateTexts = { vi, en }
