import { useRegister } from '../../../api/register.tsx'
import type { Option } from '../../../parts/forms/inputs.tsx'
import { useToday } from '../../../session/clock.tsx'

/** The departments that take work today, without the one in the lead. */
export const useOtherDepartments = (lead: string): readonly Option[] => {
  const today = useToday()
  return useRegister()
    .departments.filter(
      ({ code, validFrom, validTo }) => code !== lead && validFrom <= today && !(validTo && validTo < today),
    )
    .map(({ code, name }) => ({ value: code, label: name }))
}
