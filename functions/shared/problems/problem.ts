interface Text {
  readonly title: string
  /** What is wrong and what to do next; `{name}` is filled from the facts. */
  readonly detail: string
}

/** What a problem names: codes and values, as a program reads them. */
export type Facts = Readonly<Record<string, string | number>>

/** What people call the codes of a fact. */
export type Words = Readonly<Record<string, readonly [vi: string, en: string]>>

/** Why something is refused, and what people read of it. */
export interface Problem {
  readonly code: string
  readonly status: number
  readonly vi: Text
  readonly en: Text
  /** Of the facts that are codes of the program: what people call them. */
  readonly words: Readonly<Record<string, Words>>
}

/** Declares a problem of a room: its HTTP status, its title and what to do next, in Vietnamese and English. */
export const problem = (
  code: string,
  status: number,
  vi: readonly [title: string, detail: string],
  en: readonly [title: string, detail: string],
  words: Problem['words'] = {},
): Problem => ({
  code,
  status,
  vi: { title: vi[0], detail: vi[1] },
  en: { title: en[0], detail: en[1] },
  words,
})

/** Fills `{name}` from the facts; a blank without a fact stays visible rather than vanish. */
export const fill = (pattern: string, facts: Facts): string =>
  pattern.replace(/\{(\w+)\}/g, (blank, name: string) => String(facts[name] ?? blank))

/** Numbers of five digits and more as people write them; a year has four. */
const grouped = (value: string | number, language: 'vi' | 'en'): string =>
  typeof value === 'number' && value >= 10_000
    ? String(value).replace(/\B(?=(\d{3})+$)/g, language === 'vi' ? '.' : ',')
    : String(value)

/** The facts as a text in this language tells them; a program finds the codes beside the text. */
const inWords = (facts: Facts, wordsOf: Problem['words'], language: 'vi' | 'en'): Facts =>
  Object.fromEntries(
    Object.entries(facts).map(([name, value]) => {
      const words = new Map(Object.entries(wordsOf[name] ?? {}))
      const codes = words.size > 0 ? String(value).split(', ') : []
      const named = codes.map((code) => words.get(code)?.[language === 'vi' ? 0 : 1] ?? code)
      return [name, named.length > 0 ? named.join(', ') : grouped(value, language)]
    }),
  )

/** What a problem says, in Vietnamese first and English beside it. */
export const problemWords = ({ code, vi, en, words }: Problem, facts: Facts) => ({
  code,
  title: vi.title,
  detail: fill(vi.detail, inWords(facts, words, 'vi')),
  en: { title: en.title, detail: fill(en.detail, inWords(facts, words, 'en')) },
  facts,
})

/** The problem of a code that was kept or sent without its texts, or undefined where none of these has it. */
export const problemOfCode = (problems: readonly Problem[], code: string): Problem | undefined =>
  problems.find((one) => one.code === code)
