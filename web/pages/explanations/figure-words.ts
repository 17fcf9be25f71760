import type { Body, Status } from '../../api/types.ts'
import { figureTexts } from '../../parts/figures/figures-texts.ts'
import { formatsOf } from '../../texts/formats.ts'
import { useLanguage } from '../../texts/language.tsx'
import type { Language } from '../../texts/languages.ts'
import { nameTexts } from '../../texts/names.ts'
import { explanationTexts } from './explanations-texts.ts'

type About = Body<'getExplanation'>['about']
export type FigureAbout = Exclude<About, { readonly kind: 'task' }>
type RateAbout = Extract<About, { readonly kind: 'rate' }>

/** Counts are called as the statuses they count, `openOverdue` as `open-overdue`. */
const statusOf = (count: string) => count.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`) as Status

const countName = (count: string, language: Language): string => {
  const names: Readonly<Record<string, string>> = explanationTexts[language].counts
  return names[count] ?? nameTexts[language].status[statusOf(count)]
}

const rateName = ({ rate, words }: Pick<RateAbout, 'rate' | 'words'>, language: Language): string => {
  const { reportRate, rates } = figureTexts[language]
  const names: Readonly<Record<string, string>> = { ...rates, reportRate }
  return names[rate] ?? words[language]
}

/** `Tỷ lệ hoàn thành: 14/20 = 70,00%`; of a count `Quá hạn chưa hoàn thành: 5`. */
export const figureWords = (about: FigureAbout, language: Language): string => {
  const { number, percent } = formatsOf(language)
  if (about.kind === 'rate')
    return `${rateName(about, language)}: ${number(about.numerator)}/${number(about.denominator)} = ${percent(about)}`
  const name = countName(about.count, language)
  return about.value === undefined ? name : `${name}: ${number(about.value)}`
}

export const useFigureWords = () => {
  const { language } = useLanguage()
  return (about: FigureAbout): string => figureWords(about, language)
}
