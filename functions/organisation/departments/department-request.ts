import * as z from 'zod'
import { departmentCodeSchema } from '../../shared/ids.ts'

export const departmentPath = z.strictObject({ code: departmentCodeSchema })
