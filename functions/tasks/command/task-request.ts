import * as z from 'zod'
import { taskIdSchema } from '../../shared/ids.ts'

export const taskPath = z.strictObject({ id: taskIdSchema })
