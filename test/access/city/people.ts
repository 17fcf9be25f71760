import type { CityRecord } from '../../../functions/documents/city-file/restore.ts'
import type { Role } from '../../../functions/organisation/people/user.ts'

/** Who comes to the door of the city of the matrix. */

/** Those who have a role in the city; what each may do stands in the rows. */
export const callers = {
  leader: 'ct.mot',
  office: 'vp.mot',
  auditor: 'tt.mot',
  administrator: 'qt.mot',
  head: 'gd.sxd',
  clerk: 'cv.sxd',
  'head of another department': 'gd.stc',
  'clerk of another department': 'cv.stc',
  "the head's deputy": 'cv2.sxd',
  "a leader's deputy": 'vp.hai',
} as const

export type Caller = keyof typeof callers

/** By whom they are judged: a head of another department is a head there, a deputy has two places at once. */
export const placesOf: Readonly<
  Record<Caller, readonly { role: Role; department?: string; inPerson: boolean }[]>
> = {
  leader: [{ role: 'leader', inPerson: true }],
  office: [{ role: 'office', inPerson: true }],
  auditor: [{ role: 'auditor', inPerson: true }],
  administrator: [{ role: 'administrator', inPerson: true }],
  head: [{ role: 'head', department: 'SXD', inPerson: true }],
  clerk: [{ role: 'clerk', department: 'SXD', inPerson: true }],
  'head of another department': [{ role: 'head', department: 'STC', inPerson: true }],
  'clerk of another department': [{ role: 'clerk', department: 'STC', inPerson: true }],
  "the head's deputy": [
    { role: 'clerk', department: 'SXD', inPerson: true },
    { role: 'head', department: 'SXD', inPerson: false },
  ],
  "a leader's deputy": [
    { role: 'office', inPerson: true },
    { role: 'leader', inPerson: false },
  ],
}

/** Was dismissed after signing in; has a token that is good. */
export const dismissed = 'cv.nghi'

const person = (id: string, role: Role, department?: string): CityRecord => ({
  kind: 'user',
  user: {
    id,
    name: `Người ${id}`,
    email: `${id}@example.org`,
    role,
    ...(department && { department }),
    active: true,
  },
})

export const departmentCodes = ['SXD', 'STC'] as const
export type DepartmentCode = (typeof departmentCodes)[number]

export const peopleRecords: readonly CityRecord[] = [
  person('ct.mot', 'leader'),
  person('vp.mot', 'office'),
  person('vp.hai', 'office'),
  person('vp.ba', 'office'),
  person('tt.mot', 'auditor'),
  person('qt.mot', 'administrator'),
  person('qt.hai', 'administrator'),
  person('gd.sxd', 'head', 'SXD'),
  person('cv.sxd', 'clerk', 'SXD'),
  person('cv2.sxd', 'clerk', 'SXD'),
  person('gd.stc', 'head', 'STC'),
  person('cv.stc', 'clerk', 'STC'),
  person('cv3.sxd', 'clerk', 'SXD'),
  person('cv3.stc', 'clerk', 'STC'),
  person(dismissed, 'clerk', 'SXD'),
]
