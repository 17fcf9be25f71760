import { type Form, form, type Groups } from './deadline-form.ts'

/** Days of the week, and what is told from the directive's own day. */

const weekdays: Readonly<Record<string, number>> = { hai: 1, ba: 2, tư: 3, năm: 4, sáu: 5, bảy: 6 }
export const weekdayWords =
  '(?:thứ (?<day>hai|ba|tư|năm|sáu|bảy|[2-7])(?![\\p{L}\\d])|t(?<short>[2-7])(?![\\p{L}\\d])|(?<sunday>chủ nhật|cn(?!\\p{L})))'
export const weekdayOf = ({ day, short, sunday }: Groups): number =>
  sunday ? 7 : (weekdays[day ?? ''] ?? Number(day ?? short) - 1)

const units = { tuần: 'week', tháng: 'month', quý: 'quarter', năm: 'year' } as const

export const fromHereForms: readonly Form[] = [
  form('(?:hôm|sáng|trưa|chiều|tối|đêm) nay(?!\\p{L})', () => ({
    is: 'day-from-here',
    named: { unit: 'day', ahead: 0 },
  })),
  form('(?:ngày|sáng|trưa|chiều|tối) mai(?!\\p{L})', () => ({
    is: 'day-from-here',
    named: { unit: 'day', ahead: 1 },
  })),
  form('ngày (?:kia|mốt)(?!\\p{L})', () => ({
    is: 'day-from-here',
    named: { unit: 'day', ahead: 2 },
  })),
  form(`${weekdayWords},? (?:của )?tuần (?:(?<here>này)|tới|sau)(?!\\p{L})`, (of) => ({
    is: 'day-from-here',
    named: { unit: 'week', ahead: of.here ? 0 : 1, weekday: weekdayOf(of) },
  })),
  form('ngày (?<d>\\d{1,2}) (?:của )?tháng (?:(?<here>này)|tới)(?!\\p{L})', ({ d, here }) => ({
    is: 'day-from-here',
    named: { unit: 'month', ahead: here ? 0 : 1, day: Number(d) },
  })),
  form(
    'từ nay (?:cho )?(?:đến|tới) (?:hết |cuối )?(?<unit>tuần|tháng|quý|năm)(?: này| nay)?(?!\\p{L}| \\d)',
    ({ unit = '' }) => ({
      is: 'period-from-here',
      named: { unit: units[unit as keyof typeof units], ahead: 0 },
    }),
  ),
  // "ngày 05 tháng sau" is mostly said of each month.
  form(
    '(?<!ngày \\d{1,2} )(?:cuối (?=tuần))?(?<unit>tuần|tháng|quý|năm) (?:(?<here>này|nay)|tới|sau)(?!\\p{L}| (?:khi|ngày))',
    ({ unit = '', here }) => ({
      is: 'period-from-here',
      named: { unit: units[unit as keyof typeof units], ahead: here ? 0 : 1 },
    }),
  ),
]
