import { useRegister } from '../../../api/register.tsx'
import { useTexts } from '../../../texts/language.tsx'
import { noticeTexts } from './notices-texts.ts'

interface Addressed {
  readonly kind?: string
  readonly userId?: string | undefined
  readonly department?: string | undefined
}

/** Who a mail is for: a person, a department, or the whole Office. */
export const useRecipient = () => {
  const words = useTexts(noticeTexts)
  const { departmentName, personName } = useRegister()
  return ({ userId, department }: Addressed): string => {
    if (department) return departmentName(department)
    return userId ? personName(userId) : words.office
  }
}
