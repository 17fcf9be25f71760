import * as z from 'zod'
import { directiveKeySchema, directiveSchema } from '../directive/directive.ts'
import type { StoredDirective } from '../directive/directives-store.ts'

export const directiveAnswer = z.object({
  key: directiveKeySchema,
  ...directiveSchema.shape,
  taskCount: z.int(),
})

export const presentDirective = ({ key, directive, taskIds }: StoredDirective) => ({
  key,
  ...directive,
  taskCount: taskIds.length,
})
