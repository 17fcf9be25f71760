import * as z from 'zod'

/**
 * Something in the table that nobody can read, or that nobody could if it were written. Thrown before a write it is a
 * defect of the command's own bounds, and nothing was written; thrown at a reading it names what stands there.
 */
export class UnreadableItem extends Error {
  /** Its keys in the table. */
  readonly item: string
  /** What is wrong with it, for whoever mends it. */
  readonly why: string
  constructor({ pk, sk }: { readonly pk?: unknown; readonly sk?: unknown }, cause: unknown) {
    const item = `${pk} ${sk}`
    const why = cause instanceof z.ZodError ? z.prettifyError(cause) : String((cause as Error).message)
    super(`${item} cannot be read: ${why}`, { cause })
    this.name = 'UnreadableItem'
    this.item = item
    this.why = why
  }
}
