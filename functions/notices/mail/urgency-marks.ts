import type { Urgency } from '../../directives/deadline/urgency.ts'

/** How an urgent task is marked in a mail's subject and in its lists. */
export const urgencyMarks: Readonly<Record<Urgency, string>> = {
  urgent: 'KHẨN',
  'very-urgent': 'THƯỢNG KHẨN',
  flash: 'HỎA TỐC',
}
