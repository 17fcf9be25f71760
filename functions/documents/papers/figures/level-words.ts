import type { Level } from '../../../figures/rules/rule-sets.ts'

/** The five words of the city's letters, from praise to reproof, as a column or a title has them. */
export const levelWords: Record<Level, string> = {
  commend: 'Biểu dương',
  acknowledge: 'Ghi nhận',
  request: 'Đôn đốc',
  remind: 'Nhắc nhở',
  criticise: 'Phê bình',
}
