/** Độ khẩn of a document and of a task in it, the least pressing first: khẩn, thượng khẩn, hỏa tốc (Decree 30/2020, art. 9). */
export const urgencies = ['urgent', 'very-urgent', 'flash'] as const

export type Urgency = (typeof urgencies)[number]

/** What cannot wait for the morning: whoever gets such a task is told at once, at any hour. */
export const pressingUrgencies = ['very-urgent', 'flash'] as const

export type PressingUrgency = (typeof pressingUrgencies)[number]

/** The urgency, where it is one of those that cannot wait. */
export const pressingOf = (urgency: Urgency | undefined): PressingUrgency | undefined =>
  pressingUrgencies.find((one) => one === urgency)

const urgencyWords: ReadonlyMap<string, Urgency> = new Map([
  ['urgent', 'urgent'],
  ['khan', 'urgent'],
  ['very urgent', 'very-urgent'],
  ['thuong khan', 'very-urgent'],
  ['flash', 'flash'],
  ['hoa toc', 'flash'],
])
const notUrgent = ['', 'thuong', 'binh thuong', 'khong', 'normal']

/**
 * What words without marks and signs say of the urgency, in a table that is pasted or in a file: '' that there is none,
 * undefined that they say something else.
 */
export const urgencyInWords = (words: string): Urgency | '' | undefined =>
  notUrgent.includes(words) ? '' : urgencyWords.get(words)
