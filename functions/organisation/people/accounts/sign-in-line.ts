import type { Identified } from './identify-person.ts'

/** A line of the log about a person: what happened, and who and whom by their codes; never a name or a mail address. */
export interface PersonLine {
  readonly message: string
  readonly said: Readonly<Record<string, string>>
}

/** Which trigger it was, as the pool calls it: where a token is only renewed, nobody signs in. */
const renewing = 'TokenGeneration_RefreshTokens'

/** What the log says of somebody to whom the pool gives a token, or who is refused: by the account, which is nobody's name. */
export const signInLine = (identified: Identified, account: string, trigger: string): PersonLine => {
  const said = { ...identified, account, trigger }
  if ('refusal' in identified) return { message: 'sign-in-refused', said }
  return { message: trigger === renewing ? 'sign-in-renewed' : 'signed-in', said }
}
