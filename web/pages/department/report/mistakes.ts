import { useTexts } from '../../../texts/language.tsx'
import { departmentTexts } from '../department-texts.ts'
import type { Mistake } from './typed.ts'

/** What a field is called, without what its label says besides: “Tỷ lệ hoàn thành, % (không bắt buộc)”. */
const nameOf = (label: string): string => label.replace(/(, | \().*/, '')

/** What is wrong, with the name of the field in it; `labels` says what the fields are called. */
export const useMistakes = <Field extends string>(labels: Readonly<Record<Field, string>>) => {
  const t = useTexts(departmentTexts)
  return <Name extends Field>(wrong: { readonly [N in Name]?: Mistake | undefined }) => {
    const said: { [N in Name]?: string } = {}
    for (const name in wrong) {
      const mistake = wrong[name]
      if (mistake) said[name] = t.wrong[mistake](nameOf(labels[name]))
    }
    return said
  }
}
