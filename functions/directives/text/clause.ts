import type { NamedBody } from './named-bodies.ts'

/** What made words an assignment. */
export type Because =
  /** "Giao Sở X …", "yêu cầu Sở X …" */
  | 'verb'
  /** "Sở X có trách nhiệm …", "Sở X rà soát …" */
  | 'subject'
  /** "…, do Sở X chủ trì", "(Sở X chủ trì)" */
  | 'behind'

/** Who is given work in a sentence, and where the words of the work are. */
export interface Clause {
  readonly because: Because
  readonly lead: readonly NamedBody[]
  readonly coordinating: readonly NamedBody[]
  /** Where the clause begins, and where its work does. */
  readonly from: number
  readonly workFrom: number
  readonly to: number
}
