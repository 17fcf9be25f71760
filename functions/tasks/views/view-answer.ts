import * as z from 'zod'
import { type View, type ViewKind, viewKinds, viewSchema } from './view.ts'

export const viewAnswer = viewSchema
  .omit({ bodyHash: true })
  .extend({ of: z.enum(viewKinds) })
  .meta({ id: 'ListView' })

export const presentView = ({ bodyHash: _, ...view }: View, of: ViewKind) => ({ ...view, of })
