import * as z from 'zod'
import { coordinationRecordSchema, coordinationStatuses } from './coordination.ts'

/** The part of a department in a task, with where it stands today. */
export const coordinationAnswer = coordinationRecordSchema.extend({ status: z.enum(coordinationStatuses) })
