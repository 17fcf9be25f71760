import * as z from 'zod'
import { directiveKeySchema } from '../directive/directive.ts'

export const directivePath = z.strictObject({ key: directiveKeySchema })
