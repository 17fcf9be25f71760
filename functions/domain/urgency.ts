/** Độ khẩn of a document and of a task in it, the least pressing first: khẩn, thượng khẩn, hỏa tốc (Decree 30/2020, art. 9). */
export const urgencies = ['urgent', 'very-urgent', 'flash'] as const

export type Urgency = (typeof urgencies)[number]
