import type { FieldOf } from '../../forms/use-form.ts'
import { DateInput, Textarea } from '../../parts/inputs.tsx'
import { departmentTexts } from '../../texts/department.ts'
import { useTexts } from '../../texts/language.tsx'

/** Ten lines of 300 characters. */
const mostEvidence = 3_009

/** Documents that prove what is said, one a line. */
export const EvidenceField = (field: FieldOf<string>) => {
  const t = useTexts(departmentTexts)
  return <Textarea label={t.fields.evidence} hint={t.evidenceHint} rows={2} most={mostEvidence} {...field} />
}

export const HappenedOnField = (field: FieldOf<string>) => {
  const t = useTexts(departmentTexts)
  return <DateInput label={t.fields.happenedOn} {...field} />
}
