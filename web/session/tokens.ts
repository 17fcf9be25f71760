/** What signing in gave. It lives as long as the tab: never in localStorage, never in an address. */
export interface Tokens {
  readonly access: string
  readonly refresh?: string
  /** On the real clock, in milliseconds. */
  readonly endsAt: number
}

interface TokenAnswer {
  readonly access_token: string
  readonly refresh_token?: string
  readonly expires_in: number
}

const kept = 'tokens'

export const readTokens = (): Tokens | undefined => {
  const text = sessionStorage.getItem(kept)
  return text ? JSON.parse(text) : undefined
}

export const keepTokens = (tokens: Tokens): Tokens => {
  sessionStorage.setItem(kept, JSON.stringify(tokens))
  return tokens
}

export const forgetTokens = (): void => sessionStorage.removeItem(kept)

/** Asks the token endpoint; undefined when it refuses. A refresh token that is not renewed stays good. */
export const requestTokens = async (
  endpoint: string,
  form: Record<string, string>,
): Promise<Tokens | undefined> => {
  const response = await fetch(endpoint, { method: 'POST', body: new URLSearchParams(form) })
  if (!response.ok) return undefined
  const answer: TokenAnswer = await response.json()
  const refresh = answer.refresh_token ?? form.refresh_token
  return keepTokens({
    access: answer.access_token,
    ...(refresh && { refresh }),
    endsAt: Date.now() + answer.expires_in * 1000,
  })
}
