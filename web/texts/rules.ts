import type { Body } from '../api/types.ts'

type RuleSet = Body<'listRuleSets'>['ruleSets'][number]
export type Level = RuleSet['levels'][number]['level']
export type Quantity = 'assigned' | 'done' | 'doneOnTime' | 'doneLate' | 'openOverdue' | 'timesCommended'
export type Comparison = '>' | '>=' | '<' | '<='

const vi = {
  levels: {
    commend: 'Biểu dương',
    acknowledge: 'Ghi nhận',
    request: 'Đôn đốc',
    remind: 'Nhắc nhở',
    criticise: 'Phê bình',
  } satisfies Record<Level, string>,
  quantities: {
    assigned: 'số được giao',
    done: 'hoàn thành',
    doneOnTime: 'hoàn thành đúng hạn',
    doneLate: 'hoàn thành quá hạn',
    openOverdue: 'quá hạn chưa hoàn thành',
    timesCommended: 'số lần được biểu dương trong năm',
  } satisfies Record<Quantity, string>,
  comparisons: { '>': 'trên', '>=': 'từ', '<': 'dưới', '<=': 'không quá' } satisfies Record<
    Comparison,
    string
  >,
  inPercent: (percent: string) => `${percent} % số được giao`,
  floor: (count: string) => `được giao từ ${count} nhiệm vụ`,
  all: 'khi đủ các điều kiện',
  any: 'khi có một trong các điều kiện',
  lead: 'Mỗi văn bản có ngưỡng riêng; bộ đang áp dụng quyết định ai được nêu tên trong số liệu hôm nay.',
  award: 'Chỉ xét khi được hỏi',
  add: 'Thêm bộ tiêu chí',
  name: 'Tên ngắn',
  nameHint: 'Chữ thường không dấu, số và gạch nối, ví dụ 4651 hoặc thi-dua-2027',
  letter: 'Văn bản',
  letterHint: 'Ví dụ: 4651/UBND-KSTT ngày 26-7-2021',
  condition: (place: string) => `Điều kiện ${place}`,
  level: 'Mức',
  way: 'Cách xét',
  wayAll: 'Phải đủ',
  wayAny: 'Một là đủ',
  quantity: 'Đại lượng',
  comparison: 'So sánh',
  number: 'Số',
  unit: 'Đơn vị tính',
  tasks: 'nhiệm vụ (hoặc lần)',
  percent: '% số được giao',
  floorLabel: 'Chỉ xét đôn đốc, phê bình khi được giao từ',
  another: 'Thêm điều kiện',
  whole: 'Nhập số nguyên',
  incomplete: 'Chọn đủ các ô của điều kiện',
}

const en = {
  levels: {
    commend: 'Commend',
    acknowledge: 'Acknowledge',
    request: 'Urge',
    remind: 'Remind',
    criticise: 'Criticise',
  },
  quantities: {
    assigned: 'assigned',
    done: 'done',
    doneOnTime: 'done on time',
    doneLate: 'done late',
    openOverdue: 'overdue unfinished',
    timesCommended: 'times commended this year',
  },
  comparisons: { '>': 'more than', '>=': 'at least', '<': 'less than', '<=': 'at most' },
  inPercent: (percent: string) => `${percent}% of assigned`,
  floor: (count: string) => `with at least ${count} assigned`,
  all: 'when all hold',
  any: 'when any holds',
  lead: 'Each letter has thresholds of its own; the set in force says who is named in the figures of today.',
  award: 'Judged only when asked for',
  add: 'Add a rule set',
  name: 'Short name',
  nameHint: 'Small letters, digits and hyphens, such as 4651 or award-2027',
  letter: 'Letter',
  letterHint: 'For example: 4651/UBND-KSTT of 26-7-2021',
  condition: (place: string) => `Condition ${place}`,
  level: 'Level',
  way: 'How it counts',
  wayAll: 'All must hold',
  wayAny: 'One is enough',
  quantity: 'Quantity',
  comparison: 'Comparison',
  number: 'Number',
  unit: 'Unit',
  tasks: 'tasks (or times)',
  percent: '% of assigned',
  floorLabel: 'Urge and criticise only from so many assigned',
  another: 'Add a condition',
  whole: 'Enter a whole number',
  incomplete: 'Choose every part of the condition',
} satisfies typeof vi

export const ruleTexts = { vi, en }
