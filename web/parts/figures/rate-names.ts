import { useLanguage, useTexts } from '../../texts/language.tsx'
import { figureTexts } from './figures-texts.ts'
import type { PeriodFigures } from './row.ts'

type Words = PeriodFigures['formulaSet']['words']

/** What a rate is called; one that an administrator added is called as its formula reads. */
export const useRateName = (words: Words) => {
  const t = useTexts(figureTexts)
  const { language } = useLanguage()
  return (rate: string, formula: string): string => t.rates[rate] ?? words[formula]?.[language] ?? rate
}
