import type { StoredDirective } from '../../../directives/directive/directives-store.ts'

/** What a directive is found by; the titles of what waits for its lead, by who sees the whole city alone. */
export const textsOfDirective = ({
  key,
  directive,
}: Pick<StoredDirective, 'key' | 'directive'>): { readonly text: string; readonly hidden: string } => {
  const { abstract, issuer, signer = '', waiting = [] } = directive
  return {
    text: [abstract, key, issuer, signer].join(' '),
    hidden: waiting.map(({ request }) => request.title).join(' '),
  }
}
