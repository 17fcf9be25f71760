import type { Api } from '../../functions/platform/http/handlers.ts'

/** A request in order to one operation, in a city in which everything stands that it needs. */
export interface Prepared {
  readonly user: string
  /** `POST /api/directives`. */
  readonly request: string
  readonly body?: unknown
  readonly sent?: Parameters<Api['send']>[3]
}

interface Given {
  readonly api: Api
  /** A task of Sở Xây dựng that nothing else is done to. */
  readonly other: string
}

export type Prepare = (given: Given) => Promise<Prepared>

/** Somebody asks for something, for which nothing is to be prepared. */
export const plain =
  (user: string, request: string, body?: unknown): Prepare =>
  async () => ({ user, request, ...(body !== undefined && { body }) })
