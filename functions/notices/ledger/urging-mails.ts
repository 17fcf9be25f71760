import { isUrging } from '../../figures/rules/rule-sets.ts'
import type { Notice } from './notice.ts'

/** Which department a mail urges, and the urging's name; undefined for every other mail. */
export const urgingBy = ({ content, period }: Notice): { department: string; name: string } | undefined => {
  const isOne = content.kind === 'lagging' || (content.kind === 'letter' && isUrging(content.level))
  return isOne ? { department: content.department, name: `${content.kind} ${period}` } : undefined
}
