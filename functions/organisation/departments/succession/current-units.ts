import type { Department } from '../department.ts'

/** The unit that a department's figures belong to by now. Figures of a split department cannot be divided and stay. */
export const currentUnits = (departments: readonly Department[]): ((code: string) => string) => {
  const byCode = new Map(departments.map((department) => [department.code, department]))
  const unitOf = (code: string, passed: readonly string[]): string => {
    const [next, ...others] = byCode.get(code)?.successors ?? []
    const isLast = next === undefined || others.length > 0 || passed.includes(next)
    return isLast ? code : unitOf(next, [...passed, code])
  }
  return (code) => unitOf(code, [])
}

export interface RolledUp<Part> {
  readonly sums: Readonly<Record<string, Part>>
  /** For each unit the departments whose tasks it counts. */
  readonly includes: Readonly<Record<string, readonly string[]>>
}

/** What is counted of all departments, summed by the units there are now. */
export const rollUp = <Part>(
  parts: Readonly<Record<string, Part>>,
  unitOf: (code: string) => string,
  sumOf: (parts: readonly Part[]) => Part,
): RolledUp<Part> => {
  const units = Map.groupBy(Object.keys(parts), unitOf)
  return {
    sums: Object.fromEntries(
      [...units].map(([unit, codes]) => [unit, sumOf(codes.map((code) => parts[code] as Part))]),
    ),
    includes: Object.fromEntries(units),
  }
}
