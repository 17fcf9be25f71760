import type { User } from '../../../functions/organisation/people/user.ts'
import { type Random, randomFrom } from '../random.ts'
import { sampleDepartments } from './departments.ts'

const familyNames = [
  'Nguyễn',
  'Trần',
  'Lê',
  'Phạm',
  'Huỳnh',
  'Phan',
  'Võ',
  'Đặng',
  'Bùi',
  'Đỗ',
  'Ngô',
  'Dương',
]
const middleNames = [
  'Văn',
  'Thị',
  'Hữu',
  'Ngọc',
  'Thanh',
  'Đình',
  'Minh',
  'Quốc',
  'Thu',
  'Xuân',
  'Bảo',
  'Khánh',
]
const givenNames = [
  'An',
  'Bình',
  'Châu',
  'Diệp',
  'Đông',
  'Giang',
  'Hạnh',
  'Hiển',
  'Khoa',
  'Lam',
  'Linh',
  'Mẫn',
  'Nhân',
  'Phong',
  'Quyên',
  'Sương',
  'Tâm',
  'Thảo',
  'Trí',
  'Uyên',
  'Vinh',
  'Yên',
]

/** Invented names, each given once. */
const namesFrom = (random: Random): (() => string) => {
  const given = new Set<string>()
  return () => {
    for (;;) {
      const name = [familyNames, middleNames, givenNames].map((part) => random.pick(part)).join(' ')
      if (given.has(name)) continue
      given.add(name)
      return name
    }
  }
}

export const officeUserIds = ['vp.kstt1', 'vp.kstt2', 'vp.kstt3', 'vp.kstt4'] as const
export const leaderIds = ['lanhdao.1', 'lanhdao.2', 'lanhdao.3', 'lanhdao.4'] as const

export const headIdOf = (department: string): string => `${department.toLowerCase()}.truong`
const clerkIdOf = (department: string, number = 1): string => `${department.toLowerCase()}.cv${number}`

/** Departments whose volume needs a second clerk. */
const withSecondClerk = new Set([
  'SXD',
  'STNMT',
  'SYT',
  'SKHDT',
  'SGTVT',
  'STC',
  'SNV',
  'SLDTBXH',
  'SNNPTNT',
  'STP',
])

export const clerkIdsOf = (department: string): string[] =>
  withSecondClerk.has(department)
    ? [clerkIdOf(department, 1), clerkIdOf(department, 2)]
    : [clerkIdOf(department)]

/** Everybody who signs in to the sample city. None of them exists. */
export const sampleUsers = (): User[] => {
  const nextName = namesFrom(randomFrom(1997))
  const person = (id: string, role: User['role'], department?: string): User => ({
    id,
    name: nextName(),
    email: `${id}@danang.example`,
    role,
    active: true,
    ...(department && { department }),
  })
  return [
    ...leaderIds.map((id) => person(id, 'leader')),
    ...officeUserIds.map((id) => person(id, 'office')),
    person('kiemtra.1', 'auditor'),
    person('quantri', 'administrator'),
    ...sampleDepartments.flatMap(({ code }) => [
      person(headIdOf(code), 'head', code),
      ...clerkIdsOf(code).map((id) => person(id, 'clerk', code)),
    ]),
  ]
}
