import * as z from 'zod'
import { BadRequest, fieldError } from '../../platform/problems/problem-answer.ts'
import { invalidFields } from '../../platform/problems/request-problems.ts'
import { type LocalDate, localDateSchema } from '../../shared/dates/dates.ts'
import { bases } from '../../tasks/task/lateness.ts'
import { setNameSchema } from '../rules/formulas.ts'
import { setVersion } from '../rules/sets/sets-request.ts'
import { volumeGroupNames } from './period-figures.ts'
import { periodWordSchema } from './periods.ts'
import { rollUp } from './roll-up-request.ts'

/** Which tasks are looked at, and how. */
export const viewAsked = {
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
const maxYears = 10
const isShortEnough = ({ assignedFrom, assignedTo }: Days): boolean =>
  !assignedFrom || !assignedTo || Number(assignedTo.slice(0, 4)) - Number(assignedFrom.slice(0, 4)) < maxYears

/** Whether the days, where there are any, begin before they end. */
export const inOrder = <Asked extends z.ZodType<Days>>(asked: Asked): Asked =>
  asked.refine(isInOrder, { path: ['assignedTo'], error: 'ends-before-it-begins' })

const shortEnough = { path: ['assignedTo'], error: 'more-than-ten-years' }

interface PeriodAsked extends Days {
  readonly period?: string | undefined
}

const isByWordOrDays = ({ period, assignedFrom, assignedTo }: PeriodAsked): boolean =>
  !!period !== !!(assignedFrom && assignedTo)
const hasBothDays = ({ assignedFrom, assignedTo }: Days): boolean => !assignedFrom === !assignedTo

/** Which figures: of a period by its word or its days, as of a day, computed how. */
export const figuresShape = {
  period: periodWordSchema.optional(),
  ...viewAsked,
  rollUp,
  formulaSet: setNameSchema.default('da-nang'),
  formulaSetVersion: setVersion,
  ruleSet: setNameSchema.optional().meta({ description: 'default: the letter in force as of the day' }),
  ruleSetVersion: setVersion,
}

/** Whether the period is named once, in one of the two ways. */
export const ofOnePeriod = <Asked extends z.ZodType<PeriodAsked>>(asked: Asked): Asked =>
  inOrder(asked)
    .refine(isShortEnough, shortEnough)
    .refine(isByWordOrDays, { path: ['period'], error: 'period-or-days' })
    .refine(hasBothDays, { path: ['assignedFrom'], error: 'period-or-days' })

export const volumeGroup = z
  .enum(volumeGroupNames)
  .optional()
  .meta({ description: 'only departments of this volume' })

/**
 * What has not happened yet cannot be told.
 * @throws BadRequest invalid-fields
 */
export const requirePast = (asOf: LocalDate, today: LocalDate): void => {
  if (asOf > today)
    throw new BadRequest(invalidFields, [fieldError(['query', 'asOf'], 'day-in-future', { today })])
}

export const isStarredAsked = (starred: 'true' | 'false' | undefined): boolean | undefined =>
  starred === undefined ? undefined : starred === 'true'

interface AskedOn {
  readonly asOf?: LocalDate | undefined
  readonly starred?: 'true' | 'false' | undefined
}

/**
 * Figures as a request asks for them, of today unless it says another day.
 * @throws BadRequest invalid-fields
 */
export const figuresAsked = <Query extends AskedOn>(query: Query, today: LocalDate) => {
  const { asOf = today } = query
  requirePast(asOf, today)
  return { ...query, asOf, starred: isStarredAsked(query.starred) }
}
