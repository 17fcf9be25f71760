import { readFileSync } from 'node:fs'
import * as z from 'zod'
import { localDateSchema } from '../../../functions/shared/dates/dates.ts'

/**
 * Real assignments of Vietnamese leaders as public notices and the press told them. `words` is what the source calls
 * the document, `printed` the day or month of the notice where the document's own date is not told.
 */
const assignmentsSchema = z.array(
  z
    .strictObject({
      words: z.string(),
      kind: z.string(),
      number: z.string().optional(),
      symbol: z.string().optional(),
      issuedOn: localDateSchema.optional(),
      printed: z.string().optional(),
      issuer: z.string().optional(),
      tasks: z.array(
        z.strictObject({
          title: z.string(),
          lead: z.string().optional(),
          with: z.array(z.string()).optional(),
          deadline: z.string().optional(),
          due: localDateSchema.optional(),
        }),
      ),
    })
    .transform((directive) => ({ ...directive, asOf: directive.issuedOn ?? dayOf(directive.printed) })),
)

const dayOf = (printed: string | undefined) =>
  printed ? localDateSchema.parse(`${printed}-01`.slice(0, 10)) : undefined

export const realAssignments = assignmentsSchema.parse(
  JSON.parse(readFileSync(new URL('real-assignments.json', import.meta.url), 'utf8')),
)
