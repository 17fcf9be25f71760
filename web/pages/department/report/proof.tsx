import { DateInput, Textarea } from '../../../parts/forms/inputs.tsx'
import type { FieldOf } from '../../../parts/forms/use-form.ts'
import { useTexts } from '../../../texts/language.tsx'
import { departmentTexts } from '../department-texts.ts'

/** Ten lines of 300 characters. */
const maxEvidence = 3_009

/** Documents that prove what is said, one a line. */
export const EvidenceField = (field: FieldOf<string>) => {
  const t = useTexts(departmentTexts)
  return <Textarea label={t.fields.evidence} hint={t.evidenceHint} rows={2} max={maxEvidence} {...field} />
}

/** The same where a file may stand in its place, and one of the two is needed. */
export const NeededEvidenceField = (field: FieldOf<string>) => {
  const t = useTexts(departmentTexts)
  return (
    <Textarea label={t.evidenceNeeded} hint={t.evidenceNeededHint} rows={2} max={maxEvidence} {...field} />
  )
}

export const HappenedOnField = (field: FieldOf<string>) => {
  const t = useTexts(departmentTexts)
  return <DateInput label={t.fields.happenedOn} {...field} />
}
