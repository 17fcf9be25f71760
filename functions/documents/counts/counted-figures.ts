import * as z from 'zod'
import { figuresShape, ofOnePeriod } from '../../figures/period/figures-request.ts'

/** Which figures are counted beforehand: those of the same query, whichever rules their rates and verdicts come by. */
export const countedFiguresSchema = ofOnePeriod(
  z.strictObject({
    period: figuresShape.period,
    assignedFrom: figuresShape.assignedFrom,
    assignedTo: figuresShape.assignedTo,
    asOf: figuresShape.asOf,
    basis: figuresShape.basis,
    starred: figuresShape.starred,
  }),
)
