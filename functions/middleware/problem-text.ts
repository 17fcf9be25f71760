interface Text {
  readonly title: string
  /** What is wrong and what to do next; `{name}` is filled from the facts. */
  readonly detail: string
}

export interface ProblemText {
  readonly status: number
  readonly vi: Text
  readonly en: Text
}

export const text = (status: number, vi: [string, string], en: [string, string]): ProblemText => ({
  status,
  vi: { title: vi[0], detail: vi[1] },
  en: { title: en[0], detail: en[1] },
})

/** What a refusal names: codes and values, as a program reads them. */
export type Facts = Readonly<Record<string, string | number>>

/** Fills `{name}` from the facts; a blank without a fact stays visible rather than vanish. */
export const fill = (pattern: string, facts: Facts): string =>
  pattern.replace(/\{(\w+)\}/g, (blank, name: string) => String(facts[name] ?? blank))
