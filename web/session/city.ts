/** Where to sign in, and what there is besides the API. The city says so itself, at its own address. */
export interface City {
  readonly clientId: string
  readonly authorize: string
  readonly token: string
  readonly endSession: string
  /** Only in a demonstration: a clock that can be moved. */
  readonly clock?: string
  /** Only on one machine: the mails that were sent. */
  readonly inbox?: string
}

export const readCity = async (): Promise<City> => {
  const answer = await fetch('/city.json')
  if (!answer.ok) throw new Error(`/city.json: ${answer.status}`)
  return answer.json()
}
