import { ruleTexts } from '../../pages/admin/rules/rules-texts.ts'
import { useFormats, useTexts } from '../../texts/language.tsx'
import type { Condition } from './conditions.tsx'

type Threshold = Condition['threshold']

/** A threshold of a letter in words: what it looks at, and the bound. */
export const useThresholdWords = () => {
  const t = useTexts(ruleTexts)
  const { number } = useFormats()
  return (threshold: Threshold) => {
    const quantity = t.quantities['count' in threshold ? threshold.count : threshold.share]
    const bound = 'count' in threshold ? number(threshold.number) : t.inPercent(number(threshold.percent))
    return { quantity, bound: `${t.comparisons[threshold.is]} ${bound}` }
  }
}
