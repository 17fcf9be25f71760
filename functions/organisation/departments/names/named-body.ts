import type { LocalDate } from '../../../shared/dates/dates.ts'
import type { Department } from '../department.ts'

/** What of a department tells whether words name it. */
export interface NamedBody {
  readonly code: string
  readonly name: string
  readonly nameEn?: string | undefined
  readonly furtherNames?: readonly string[] | undefined
  readonly kind: Department['kind']
  readonly validFrom: LocalDate
  readonly validTo?: LocalDate | undefined
  readonly groups?: readonly string[] | undefined
  readonly successors?: readonly string[] | undefined
}
