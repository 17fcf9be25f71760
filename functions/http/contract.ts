import type { RequestShape } from '../platform/http/input.ts'

/** What a request must look like, and what is answered. */
export interface Contract extends RequestShape {
  readonly summary: { readonly vi: string; readonly en: string }
  readonly creates?: true
  readonly later?: true
  readonly answersFile?: readonly string[]
  readonly answersUnchanged?: true
}
