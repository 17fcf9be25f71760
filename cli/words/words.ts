/** What the command line says, in the technician's language and in English. */
export type Language = 'vi' | 'en'

export type Words = Readonly<Record<Language, string>>

export const words = (vi: string, en: string): Words => ({ vi, en })

const joined = (parts: readonly Words[], by: string): Words =>
  words(parts.map(({ vi }) => vi).join(by), parts.map(({ en }) => en).join(by))

export const lines = (...parts: readonly Words[]): Words => joined(parts, '\n')

const locales = { vi: 'vi-VN', en: 'en-GB' } as const

/** `12.438`, `12,438`. */
export const number = (value: number): Words => {
  const in_ = (language: Language) => new Intl.NumberFormat(locales[language]).format(value)
  return words(in_('vi'), in_('en'))
}

/** As `--language` says, else as the terminal is set; Vietnamese unless that is English. */
export const languageOf = (asked: string | undefined, env: NodeJS.ProcessEnv): Language => {
  if (asked === 'vi' || asked === 'en') return asked
  const set = env.LC_ALL || env.LC_MESSAGES || env.LANG || ''
  return set.startsWith('en') ? 'en' : 'vi'
}
