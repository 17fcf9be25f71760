import * as z from 'zod'

const pageOf = (max: number) => ({
  limit: z.coerce.number().int().min(1).max(max).default(50),
  cursor: z.string().max(300).optional(),
})

/** Of the request of a list: how much of it, and from where. */
export const page = pageOf(200)
/** Of a list whose items cost more than a line each. */
export const shortPage = pageOf(100)

/** Of the answer of a list that is read whole. */
export const total = z
  .int()
  .min(0)
  .optional()
  .meta({ description: 'how many the whole list has, where it is sorted' })

/** Of the answer of a list. */
export const cursor = z.string().optional().meta({ description: 'for the next page, if there is one' })
