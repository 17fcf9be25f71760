import type { Contract } from '../contract.ts'
import type { dashboardRoutes } from '../routes/dashboard.ts'
import type { OperationIn } from '../routes/route.ts'
import { summary } from './fields.ts'

export const dashboardContracts = {
  getDescription: { summary: summary('Mô tả giao diện lập trình', 'This description') },
} as const satisfies Record<OperationIn<typeof dashboardRoutes>, Contract>
