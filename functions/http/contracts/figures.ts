import * as z from 'zod'
import { directiveKeySchema } from '../../directives/directive/directive.ts'
import { letterSchema } from '../../figures/letters/letter.ts'
import { volumeGroupNames } from '../../figures/period/period-figures.ts'
import { periodWordSchema } from '../../figures/period/periods.ts'
import { ageings, reportKinds } from '../../figures/period/report-figures.ts'
import { setNameSchema } from '../../figures/rules/formulas.ts'
import { localDateSchema } from '../../shared/dates/dates.ts'
import { departmentCodeSchema } from '../../shared/ids.ts'
import { bases, statuses } from '../../tasks/task/lateness.ts'
import type { Contract } from '../contract.ts'
import type { figureRoutes } from '../routes/figures.ts'
import type { OperationIn } from '../routes/route.ts'
import { page, rollUp, summary, year } from './fields.ts'

const letterPath = z.strictObject({ key: directiveKeySchema })

const known = z.enum(['yes', 'no', 'unknown'])

const version = z.coerce
  .number()
  .int()
  .min(1)
  .optional()
  .meta({ description: 'default: the version in force as of the day' })

const view = {
  assignedFrom: localDateSchema.optional(),
  assignedTo: localDateSchema.optional().meta({ description: 'cut-off A: tasks assigned up to this day' }),
  asOf: localDateSchema
    .optional()
    .meta({ description: 'cut-off B: as it stood that evening; default today' }),
  basis: z.enum(bases).default('effective').meta({ description: 'by which due dates' }),
  starred: z.enum(['true', 'false']).optional(),
}

interface Days {
  readonly assignedFrom?: string | undefined
  readonly assignedTo?: string | undefined
}

const isInOrder = ({ assignedFrom, assignedTo }: Days): boolean =>
  !assignedFrom || !assignedTo || assignedFrom <= assignedTo

/** Ten years at once are more than any report asks, and bound what one request reads. */
const mostYears = 10
const isShortEnough = ({ assignedFrom, assignedTo }: Days): boolean =>
  !assignedFrom ||
  !assignedTo ||
  Number(assignedTo.slice(0, 4)) - Number(assignedFrom.slice(0, 4)) < mostYears

const inOrder = { path: ['assignedTo'], error: 'ends-before-it-begins' }
const shortEnough = { path: ['assignedTo'], error: 'more-than-ten-years' }

interface PeriodAsked extends Days {
  readonly period?: string | undefined
}

const isByWordOrDays = ({ period, assignedFrom, assignedTo }: PeriodAsked): boolean =>
  !!period !== !!(assignedFrom && assignedTo)
const hasBothDays = ({ assignedFrom, assignedTo }: Days): boolean => !assignedFrom === !assignedTo

/** Which figures: of a period by its word or its days, as of a day, reckoned how. */
export const figuresShape = {
  period: periodWordSchema.optional(),
  ...view,
  rollUp,
  formulaSet: setNameSchema.default('da-nang'),
  formulaSetVersion: version,
  ruleSet: setNameSchema.optional().meta({ description: 'default: the letter in force as of the day' }),
  ruleSetVersion: version,
}

/** Whether the period is named once, in one of the two ways. */
export const ofOnePeriod = <Asked extends z.ZodType<PeriodAsked>>(asked: Asked): Asked =>
  asked
    .refine(isInOrder, inOrder)
    .refine(isShortEnough, shortEnough)
    .refine(isByWordOrDays, { path: ['period'], error: 'period-or-days' })
    .refine(hasBothDays, { path: ['assignedFrom'], error: 'period-or-days' })

export const group = z
  .enum(volumeGroupNames)
  .optional()
  .meta({ description: 'only departments of this volume' })

/** The filters of the list behind a figure. */
export const figureListSchema = z
  .strictObject({
    department: departmentCodeSchema.optional(),
    ...view,
    assignedFrom: localDateSchema,
    assignedTo: localDateSchema,
    status: z.enum(['open', 'done', 'assigned', ...statuses]).optional(),
    ageing: z.enum(ageings).optional(),
    updated: known.optional(),
    silent: known.optional(),
    reports: z
      .enum(reportKinds)
      .optional()
      .meta({ description: 'tasks that owed such a report, with the reports' }),
    rollUp,
  })
  .refine(isInOrder, inOrder)

export const figureContracts = {
  getFigures: {
    summary: summary('Số liệu của một kỳ bất kỳ', 'Figures of any period, as of any day'),
    query: ofOnePeriod(
      z.strictObject({
        ...figuresShape,
        department: departmentCodeSchema.optional().meta({ description: 'only this one, without the city' }),
        group,
      }),
    ),
  },
  listFigureTasks: {
    summary: summary('Các nhiệm vụ của một con số', 'Exactly the tasks that a figure of a period counts'),
    query: figureListSchema.safeExtend(page),
  },
  getWhatIf: {
    summary: summary('Nếu xác nhận, nếu gia hạn', 'What each awaited decision would do to the verdict'),
    query: z.strictObject({
      department: departmentCodeSchema,
      ruleSet: setNameSchema.optional(),
      ruleSetVersion: version,
    }),
  },
  listLetters: {
    summary: summary('Các văn bản biểu dương, đôn đốc', "A year's letters and whom they name"),
    query: z.strictObject({ year: year.optional() }),
  },
  recordLetter: {
    summary: summary('Ghi nhận văn bản đã ban hành', 'Record a letter that went out'),
    body: letterSchema,
    creates: true,
  },
  getLetterMails: {
    summary: summary('Xem trước thư của văn bản', 'The mails to the departments that a letter names'),
    path: letterPath,
  },
  sendLetterMails: {
    summary: summary('Gửi thư của văn bản', 'Send them, each department once'),
    path: letterPath,
    body: z.strictObject({}),
    later: true,
  },
} as const satisfies Record<OperationIn<typeof figureRoutes>, Contract>
