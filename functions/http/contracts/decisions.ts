import { extensionCorrectionSchema, extensionPreparationSchema } from '../../directives/requests/commands.ts'
import type { Contract } from '../contract.ts'
import type { decisionRoutes } from '../routes/decisions.ts'
import type { OperationIn } from '../routes/route.ts'
import { summary, taskPath } from './fields.ts'

export const decisionContracts = {
  prepareExtension: {
    summary: summary('Trình phương án gia hạn', 'Prepare the decision on an extension'),
    path: taskPath,
    body: extensionPreparationSchema,
    ifMatch: true,
  },
  correctExtension: {
    summary: summary('Sửa quyết định gia hạn', 'Put a wrong extension decision right'),
    path: taskPath,
    body: extensionCorrectionSchema,
    ifMatch: true,
  },
} as const satisfies Record<OperationIn<typeof decisionRoutes>, Contract>
