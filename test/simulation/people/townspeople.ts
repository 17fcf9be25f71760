import type { Person } from '../model/acts.ts'

/** Who lives in a simulated city: three departments and those who work for all of it. */

export const firstDepartments = ['SXD', 'SNV', 'STC'] as const

const ofCity: readonly Person[] = [
  { id: 'ct.tran', role: 'leader' },
  { id: 'pct.le', role: 'leader' },
  { id: 'vp.mot', role: 'office' },
  { id: 'vp.hai', role: 'office' },
  { id: 'tt.kiem', role: 'auditor' },
  { id: 'qt.he', role: 'administrator' },
]

const ofDepartments: readonly Person[] = firstDepartments.flatMap((department) => [
  { id: `gd.${department.toLowerCase()}`, role: 'head' as const, department },
  { id: `cv.${department.toLowerCase()}`, role: 'clerk' as const, department },
])

/** As they are on the first day; where they work later, the model knows. */
export const townspeople: readonly Person[] = [...ofCity, ...ofDepartments]

export const personOf = (id: string): Person => {
  const person = townspeople.find((one) => one.id === id)
  if (!person) throw new Error(`nobody is called ${id}`)
  return person
}
