import { earlierOf, type LocalDate, laterOf } from '../../../shared/dates/dates.ts'
import { Refused } from '../../../shared/problems/refused.ts'
import { nameKey } from '../body-name.ts'
import type { Department } from '../department.ts'
import { nameTaken } from '../department-problems.ts'

const forEver = '9999-12-31'

const furtherKeys = ({ furtherNames = [] }: Department): readonly string[] => furtherNames.map(nameKey)
const ownKeys = ({ name, code }: Department): readonly string[] => [nameKey(name), nameKey(code)]

const isBoth = (one: Department, other: Department, from: LocalDate): boolean =>
  laterOf(from, laterOf(one.validFrom, other.validFrom)) <=
  earlierOf(one.validTo ?? forEver, other.validTo ?? forEver)

/**
 * A further name tells a department from all others that take tasks on the same day, from today on: nobody else is
 * called so. A department may be called as one was that has ended.
 * @throws Refused name-taken
 */
export const requireNamesOfItsOwn = (
  department: Department,
  departments: readonly Department[],
  today: LocalDate,
): void => {
  for (const other of departments) {
    if (other.code === department.code || !isBoth(department, other, today)) continue
    const theirs = [...ownKeys(other), ...furtherKeys(other)]
    const taken = department.furtherNames?.find((name) => theirs.includes(nameKey(name)))
    const isTheirFurther = furtherKeys(other).some((key) => ownKeys(department).includes(key))
    const name = taken ?? (isTheirFurther ? department.name : undefined)
    if (name) throw new Refused(nameTaken, { name, department: other.name })
  }
}
