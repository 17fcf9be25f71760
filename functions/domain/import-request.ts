import * as z from 'zod'
import { mostAssigneeWords } from './assignee-wording.ts'
import type { Department } from './department.ts'
import { directiveSchema } from './directive.ts'
import { departmentCodeSchema, userIdSchema } from './ids.ts'
import { readCitation } from './import-citation.ts'
import { importColumns } from './import-columns.ts'
import type { CommonFacts } from './import-directives.ts'
import type { MappableColumn } from './import-mapping.ts'
import { lineOf } from './text.ts'

/** What somebody says of a file besides the file: what its columns are, and what holds for all of its rows. */

const mappableColumns = importColumns.filter((column): column is MappableColumn => column !== 'secrecy')

export const givenColumnsSchema = z
  .record(
    z.string().regex(/^[A-Z]{1,2}$/, { error: 'column-letter-form' }),
    z.enum([...mappableColumns, 'none']),
  )
  .refine(
    (columns) => {
      const used = Object.values(columns).filter((is) => is !== 'none')
      return new Set(used).size === used.length
    },
    { error: 'column-twice' },
  )
  .meta({
    description:
      'what columns are, by their letters: {"B": "number", "H": "deadline", "I": "none"}; those not named are read by heading and content',
  })

/** "B:number,H:deadline,I:none": in an address there is no place for more. */
export const columnsAsText = z
  .string()
  .max(1_500)
  .transform((text) => Object.fromEntries(text.split(',').map((part) => part.trim().split(':', 2))))
  .pipe(givenColumnsSchema)
  .meta({
    description:
      'what columns are: B:number,H:deadline,I:none; those not named are read by heading and content',
  })

/** Facts of the directive that hold for every row that does not say them itself. */
export const commonFactsSchema = z
  .strictObject({
    number: lineOf(100)
      .refine((text) => !('unread' in readCitation({ whole: text })), { error: 'number-and-symbol-form' })
      .meta({ description: 'number and symbol: 4651/UBND-KSTT' }),
    kind: directiveSchema.shape.kind,
    issuedOn: directiveSchema.shape.issuedOn,
    issuer: directiveSchema.shape.issuer,
    signer: lineOf(100),
    abstract: directiveSchema.shape.abstract,
  })
  .partial()

/** Whom words of this file mean that the register does not know: for this file alone. */
export const givenNamesSchema = z
  .record(z.string().min(1).max(mostAssigneeWords), departmentCodeSchema)
  .refine((names) => Object.keys(names).length <= 500, { error: 'too-big' })
  .meta({ description: 'whom words mean that were not read: {"Sở Xâu dựng": "SXD"}; for this file alone' })

/** The register as this file's words call it. */
export const asCalled = (
  departments: readonly Department[],
  names: Readonly<Record<string, string>> = {},
): readonly Department[] => {
  const called = Map.groupBy(Object.entries(names), ([, code]) => code)
  return departments.map((department) => {
    const words = (called.get(department.code) ?? []).map(([name]) => name)
    return words.length > 0
      ? { ...department, furtherNames: [...(department.furtherNames ?? []), ...words] }
      : department
  })
}

/** What was said of the columns of a form of table, and by whom. */
export const importShapeSchema = z.strictObject({
  columns: givenColumnsSchema,
  by: userIdSchema,
  at: z.iso.datetime(),
})

export type ImportShape = z.infer<typeof importShapeSchema>

export type ImportRequest = z.infer<typeof commonFactsSchema>

/** The facts as a directive has them; a number that says its day gives that, too. */
export const commonFactsOf = ({ number, ...facts }: ImportRequest = {}): CommonFacts => {
  const cited = number === undefined ? {} : readCitation({ whole: number })
  const given = Object.entries({ ...('unread' in cited ? {} : cited), ...facts })
  return Object.fromEntries(given.filter(([, value]) => value !== undefined))
}
