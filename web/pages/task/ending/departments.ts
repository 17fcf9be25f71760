import { isValidOn } from '../../../../functions/shared/dates/validity.ts'
import { useRegister } from '../../../api/register.tsx'
import type { Option } from '../../../parts/forms/inputs.tsx'
import { useToday } from '../../../session/clock.tsx'
import type { Day } from '../../../values/dates.ts'

/** The departments that take work today, without the one in the lead. */
export const useOtherDepartments = (lead: string): readonly Option[] => {
  const today = useToday()
  return useRegister()
    .departments.filter((department) => department.code !== lead && isValidOn<Day>(department, today))
    .map(({ code, name }) => ({ value: code, label: name }))
}
