import { countInWords } from './counts-in-words.ts'
import { type Form, form } from './deadline-form.ts'
import type { Recurrence } from './recurrence.ts'

const everyOf: Readonly<Record<string, Recurrence['every']>> = { tháng: 'month', quý: 'quarter', năm: 'year' }

/** How work that comes again is told: once a period that tasks can be made for, or otherwise. */
export const recurringForms: readonly Form[] = [
  form(
    '(?:hằng|hàng|mỗi|định kỳ(?: hằng| hàng| theo)?)(?: một| 01| 1)? (?<unit>tháng|quý|năm)(?! \\d)(?! (?!một)\\p{L}+ lần)(?:,? (?:một|1|01) lần)?',
    ({ unit = '' }) => ({ is: 'every', every: everyOf[unit] ?? 'year' }),
  ),
  form(
    '(?:(?:0?1|một) (?<unit>tháng|quý|năm)(?: |/)(?:một |0?1 )?lần|(?:0?1|một) lần ?(?:/|mỗi|một) ?(?<per>tháng|quý|năm)(?!\\p{L}))',
    ({ unit, per }) => ({ is: 'every', every: everyOf[unit ?? per ?? ''] ?? 'year' }),
  ),
  form(
    '(?:(?:hằng|hàng|mỗi|định kỳ) (?:0?6|sáu) tháng|(?:0?6|sáu) tháng(?:\\/| )(?:một |01 |1 )?lần)(?:,? (?:một|1|01) lần)?',
    () => ({ is: 'every', every: 'half-year' }),
  ),
  form(
    `(?:hằng|hàng|mỗi|định kỳ) (?:\\d+ )?(?:tuần|ngày|tháng|quý|năm|thứ \\p{L}+)(?: \\p{L}+ lần)?|(?:\\d+|${countInWords}) (?:ngày|tuần|tháng|quý|năm)(?: |/)(?:\\p{L}+ |\\d+ )?lần|thường niên`,
    () => ({ is: 'every-other' }),
  ),
]
