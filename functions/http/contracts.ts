import type { Contract } from './contract.ts'
import { dashboardContracts } from './contracts/dashboard.ts'
import { directiveContracts } from './contracts/directives.ts'
import { feedContracts } from './contracts/feeds.ts'
import { importContracts } from './contracts/imports.ts'
import { jobContracts } from './contracts/jobs.ts'
import { pageContracts } from './contracts/pages.ts'
import { paperContracts } from './contracts/papers.ts'
import type { Operation } from './routes.ts'

/** What a request of each operation must look like. */
export const contracts = {
  ...dashboardContracts,
  ...pageContracts,
  ...directiveContracts,
  ...paperContracts,
  ...jobContracts,
  ...importContracts,
  ...feedContracts,
} as const satisfies Record<Operation, Contract>

export type Contracts = typeof contracts
