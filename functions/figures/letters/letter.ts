import * as z from 'zod'
import { directiveNumberSchema, directiveSymbolSchema } from '../../directives/directive/directive-number.ts'
import { type LocalDate, localDateSchema } from '../../shared/dates/dates.ts'
import { departmentCodeSchema, outgoingPaperIdSchema } from '../../shared/ids.ts'
import type { Counts } from '../../tasks/task/counts.ts'
import { setNameSchema } from '../rules/formulas.ts'
import { completionFirst, overdueFirst } from '../rules/order-of-departments.ts'
import { isUrging, type Level, levels, type Verdict } from '../rules/rule-sets.ts'

/** A letter that went out: whom it named, and with which of the five words. */
export const letterSchema = z
  .strictObject({
    number: directiveNumberSchema,
    symbol: directiveSymbolSchema,
    issuedOn: localDateSchema,
    ruleSet: setNameSchema.optional(),
    ruleSetVersion: z.int().min(1).optional().meta({
      description: 'which version of the rule set; default: the one in force on the day of the letter',
    }),
    named: z
      .array(z.strictObject({ department: departmentCodeSchema, level: z.enum(levels) }))
      .min(1)
      .max(400)
      .refine((named) => new Set(named.map(({ department }) => department)).size === named.length, {
        error: 'department-twice',
      }),
  })
  .refine(({ ruleSet, ruleSetVersion }) => ruleSet !== undefined || ruleSetVersion === undefined, {
    path: ['ruleSetVersion'],
    error: 'version-of-nothing',
  })
  .meta({ id: 'Letter' })

export type Letter = z.infer<typeof letterSchema>

export const recordedLetterSchema = letterSchema.safeExtend({
  recordedOn: localDateSchema,
  by: z.string(),
  paper: outgoingPaperIdSchema.optional().meta({
    description: 'the paper that became it; absent where only the letter itself was recorded',
  }),
})

export type RecordedLetter = z.infer<typeof recordedLetterSchema>

/**
 * How many letters of a year commended each unit, as far as letters of up to the day were recorded by then. A letter
 * that names two departments of one unit commends it once.
 * @param letters those of the year
 */
export const timesCommendedOn = (
  letters: readonly RecordedLetter[],
  day: LocalDate,
  unitOf: (department: string) => string = (department) => department,
): Record<string, number> => {
  const times: Record<string, number> = {}
  for (const { issuedOn, recordedOn, named } of letters) {
    if (issuedOn > day || recordedOn > day) continue
    const commended = named.filter(({ level }) => level === 'commend')
    for (const unit of new Set(commended.map(({ department }) => unitOf(department))))
      times[unit] = (times[unit] ?? 0) + 1
  }
  return times
}

/**
 * Whom a letter names with which word, the best word first; a department once, with the word of its verdict.
 * Praise goes by completion, the rest by overdue unfinished tasks.
 */
export const namedIn = <
  Row extends { readonly code: string; readonly counts: Counts; readonly verdict: Verdict },
>(
  departments: readonly Row[],
): { level: Level; departments: Row[] }[] =>
  levels
    .map((level) => ({
      level,
      departments: departments
        .filter(({ verdict }) => verdict.level === level)
        .sort(isUrging(level) ? overdueFirst : completionFirst),
    }))
    .filter(({ departments }) => departments.length > 0)

/** Whether a letter may urge a department: the rules name it, or it has something overdue and unfinished. */
export const mayBeUrged = ({
  counts,
  verdict,
}: {
  readonly counts: Pick<Counts, 'openOverdue'>
  readonly verdict: Pick<Verdict, 'urged'>
}): boolean => verdict.urged || counts.openOverdue > 0
