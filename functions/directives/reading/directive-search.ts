import { type Question, type Rank, rankOf } from '../../shared/folded-text.ts'
import type { StoredDirective } from '../directive/directives-store.ts'

/** How well a directive answers, what waits for its lead too; undefined where it does not. */
export const rankOfDirective = (
  question: Question,
  { key, directive }: StoredDirective,
): Rank | undefined => {
  const { abstract, issuer, signer = '', waiting = [] } = directive
  const titles = waiting.map(({ request }) => request.title)
  return rankOf(question, [abstract, key, issuer, signer, ...titles].join(' '))
}
