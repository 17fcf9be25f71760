import * as z from 'zod'
import { whenRight } from '../../shared/across-fields.ts'
import { localDateSchema } from '../../shared/dates/dates.ts'
import { departmentCodeSchema } from '../../shared/ids.ts'
import { lineOf } from '../../shared/text.ts'
import { nameKey } from './body-name.ts'

/** Only department and agency are the "sở, ban, ngành" of the city; a company or a ministry's body is none of them. */
export const departmentKinds = [
  'office',
  'department',
  'agency',
  'district',
  'commune',
  'enterprise',
  'central',
] as const

/** A body that tasks are given to (cơ quan, đơn vị). Codes are never given a second time. */
export const departmentSchema = z
  .strictObject({
    code: departmentCodeSchema,
    name: lineOf(150),
    nameEn: lineOf(150).optional(),
    furtherNames: z
      .array(lineOf(150))
      .max(30)
      .refine((names) => new Set(names.map(nameKey)).size === names.length, { error: 'name-twice' })
      .optional()
      .meta({ description: 'what else it is called: a former name, a usual abbreviation' }),
    kind: z
      .enum(departmentKinds)
      .meta({ description: 'central: a central body on the territory, a ministry' }),
    validFrom: localDateSchema,
    validTo: localDateSchema.optional(),
    groups: z
      .array(lineOf(60))
      .max(10)
      .optional()
      .meta({ description: 'for example khối kinh tế, khối nội chính' }),
    successors: z
      .array(departmentCodeSchema)
      .min(1)
      .max(10)
      .optional()
      .meta({ description: 'who took over when it ended; the first is the main one' }),
  })
  .refine((department) => !department.validTo || department.validTo >= department.validFrom, {
    path: ['validTo'],
    error: 'ends-before-it-begins',
    ...whenRight({ validFrom: localDateSchema, validTo: localDateSchema.optional() }),
  })
  .meta({ id: 'Department' })

export type Department = z.infer<typeof departmentSchema>

/** Who answers for a department by now: itself, or the main one of those that took over. */
export const answeringUnits = (departments: readonly Department[]): ((code: string) => string) => {
  const byCode = new Map(departments.map((department) => [department.code, department]))
  const unitOf = (code: string, passed: readonly string[]): string => {
    const [main] = byCode.get(code)?.successors ?? []
    return main === undefined || passed.includes(main) ? code : unitOf(main, [...passed, code])
  }
  return (code) => unitOf(code, [])
}

export type DepartmentKind = (typeof departmentKinds)[number]
