import type { Contract } from './contract.ts'
import type { Operation } from './routes.ts'

/** What a request of each operation must look like. */
export const contracts = {
} as const satisfies Record<Operation, Contract>

export type Contracts = typeof contracts
