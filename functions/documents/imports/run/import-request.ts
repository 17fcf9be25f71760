import * as z from 'zod'
import { maxAssigneeWords } from '../../../directives/assignees/assignee-wording.ts'
import { directiveSchema } from '../../../directives/directive/directive.ts'
import { symbolTyped } from '../../../directives/directive/directive-number.ts'
import { newSymbolSchema } from '../../../directives/directive/new-directive.ts'
import type { Department } from '../../../organisation/departments/department.ts'
import { departmentCodeSchema, userIdSchema } from '../../../shared/ids.ts'
import { lineOf } from '../../../shared/text.ts'
import { readCitation } from '../columns/import-citation.ts'
import { importColumns } from '../columns/import-columns.ts'
import type { MappableColumn } from '../columns/import-mapping.ts'
import type { CommonFacts } from '../rows/import-directives.ts'

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

const commonShape = z
  .strictObject({
    number: lineOf(100)
      .refine((text) => !('unread' in readCitation({ whole: text, mayBeAlone: true })), {
        error: 'number-and-symbol-form',
      })
      .meta({ description: 'number and symbol: 4651/UBND-KSTT' }),
    symbol: lineOf(30)
      .overwrite(symbolTyped)
      .pipe(newSymbolSchema.unwrap())
      .meta({ description: 'the symbol of numbers that stand alone: UBND-KSTT' }),
    kind: directiveSchema.shape.kind,
    issuedOn: directiveSchema.shape.issuedOn,
    dateUnknown: z.literal(true).meta({
      description: 'directives of rows that say no date are registered without one, which is given later',
    }),
    issuer: directiveSchema.shape.issuer,
    signer: lineOf(100),
    abstract: directiveSchema.shape.abstract,
    awaitLead: z.literal(true).meta({
      description:
        'rows that name no lead become tasks that wait for theirs; words not understood never wait',
    }),
  })
  .partial()

/** A date that is said is not unknown. */
export const isDateSaidOnce = ({ issuedOn, dateUnknown }: z.infer<typeof commonShape>): boolean =>
  issuedOn === undefined || !dateUnknown
export const dateSaidTwice = { path: ['dateUnknown'], error: 'date-known-and-unknown' }

/** What holds for every row of a file that does not say it itself. */
export const commonFactsSchema = commonShape.refine(isDateSaidOnce, dateSaidTwice)

const yesInAddress = z
  .literal('true')
  .transform(() => true as const)
  .optional()

/** The same in an address, which knows only texts. */
export const commonInAddress = {
  ...commonShape.shape,
  dateUnknown: yesInAddress.meta(commonShape.shape.dateUnknown.unwrap().meta() ?? {}),
  awaitLead: yesInAddress.meta(commonShape.shape.awaitLead.unwrap().meta() ?? {}),
}

/** Whom words of this file mean that the register does not know: for this file alone. */
export const givenNamesSchema = z
  .record(z.string().min(1).max(maxAssigneeWords), departmentCodeSchema)
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
export const commonFactsOf = ({
  number,
  symbol: symbolOfNumbers,
  awaitLead: _,
  ...facts
}: ImportRequest = {}): CommonFacts => {
  const cited = number === undefined ? {} : readCitation({ whole: number, mayBeAlone: true })
  const given = Object.entries({ ...('unread' in cited ? {} : cited), ...facts, symbolOfNumbers })
  return Object.fromEntries(given.filter(([, value]) => value !== undefined))
}
