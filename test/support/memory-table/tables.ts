import { noSuchTable } from './errors.ts'
import type { KeptTable } from './kept-table.ts'

/** The tables that there are, and which transactions were done under which token. */
export class Tables {
  readonly #byName: ReadonlyMap<string, KeptTable>
  /** By token what was asked with it. DynamoDB forgets a token after ten minutes; here there is no clock, and as many are kept. */
  readonly #tokens = new Map<string, string>()

  constructor(tables: readonly KeptTable[]) {
    this.#byName = new Map(tables.map((table) => [table.name, table]))
  }

  /** @throws ResourceNotFoundException */
  named(name: string): KeptTable {
    const table = this.#byName.get(name)
    if (!table) throw noSuchTable()
    return table
  }

  askedWith(token: string): string | undefined {
    return this.#tokens.get(token)
  }

  remember(token: string, asked: string): void {
    this.#tokens.set(token, asked)
    const [oldest] = this.#tokens.keys()
    if (this.#tokens.size > mostTokens && oldest !== undefined) this.#tokens.delete(oldest)
  }
}

const mostTokens = 10_000
