import { type ComponentChildren, createContext } from 'preact'
import { useContext, useEffect, useMemo, useState } from 'preact/hooks'
import { formatsOf } from './formats.ts'
import type { Language } from './languages.ts'

/** The words of one area of the page, in both languages. */
export interface Texts<T> {
  readonly vi: T
  readonly en: T
}

interface Chosen {
  readonly language: Language
  readonly choose: (language: Language) => void
}

const kept = 'language'
const Context = createContext<Chosen>({ language: 'vi', choose: () => undefined })

export const LanguageProvider = ({ children }: { readonly children: ComponentChildren }) => {
  const [language, choose] = useState<Language>(localStorage.getItem(kept) === 'en' ? 'en' : 'vi')
  useEffect(() => {
    localStorage.setItem(kept, language)
    document.documentElement.lang = language
  }, [language])
  const chosen = useMemo(() => ({ language, choose }), [language])
  return <Context.Provider value={chosen}>{children}</Context.Provider>
}

export const useLanguage = (): Chosen => useContext(Context)

/** The words of an area in the language of the person: `const t = useTexts(taskTexts)`. */
export const useTexts = <T,>(area: Texts<T>): T => area[useLanguage().language]

/** How numbers, rates and dates are written in the language of the person. */
export const useFormats = () => {
  const { language } = useLanguage()
  return useMemo(() => formatsOf(language), [language])
}
