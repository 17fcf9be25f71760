import { describe, expect, test } from 'vitest'
import type { Role, User } from '../../../../functions/organisation/people/user.ts'
import { mentionable, mentionsOf } from '../../../../functions/tasks/history/mention.ts'

const person = (id: string, name: string, role: Role, department?: string, active = true): User => ({
  id,
  name,
  email: `${id}@example.org`,
  role,
  ...(department && { department }),
  active,
})

const people = [
  person('sxd.truong', 'Phan Đình Ân', 'head', 'SXD'),
  person('sxd.cv1', 'Bùi Thị Đào', 'clerk', 'SXD'),
  person('sxd.cv0', 'Bùi Thị Đào', 'clerk', 'SXD'),
  person('vp.kstt1', 'Đặng Văn Bình', 'office'),
  person('lanhdao.1', 'Ánh Minh Châu', 'leader'),
  person('kiemtra', 'Cao Văn Em', 'auditor'),
  person('quantri', 'Đỗ Gia Huy', 'administrator'),
  person('stc.truong', 'Hồ Thị Kim', 'head', 'STC'),
  person('sxd.cu', 'An Văn Cũ', 'clerk', 'SXD', false),
  person('vp.cu', 'Âu Văn Cũ', 'office', undefined, false),
]

describe('who may be named in a comment on a task of Sở Xây dựng', () => {
  test('its own people, the Office and leaders, in the order of the Vietnamese alphabet, equals by their ids', () => {
    expect(mentionable(people, 'SXD').map(({ id }) => id)).toEqual([
      'lanhdao.1',
      'sxd.cv0',
      'sxd.cv1',
      'vp.kstt1',
      'sxd.truong',
    ])
  })

  test('each stands on a side', () => {
    expect(mentionsOf(['vp.kstt1', 'sxd.cv1', 'lanhdao.1'], people, 'SXD')).toEqual([
      { user: 'vp.kstt1', of: 'office' },
      { user: 'sxd.cv1', of: 'lead' },
      { user: 'lanhdao.1', of: 'office' },
    ])
  })

  test('everybody else is refused together, by their ids, also who is dismissed and who is unknown', () => {
    const asked = ['sxd.cv1', 'stc.truong', 'kiemtra', 'quantri', 'sxd.cu', 'vp.cu', 'nobody']
    const found = asked.map((id) => people.find((one) => one.id === id))
    expect(() => mentionsOf(asked, found, 'SXD')).toThrow(
      expect.objectContaining({
        message: 'person-not-mentionable',
        facts: { people: 'stc.truong, kiemtra, quantri, sxd.cu, vp.cu, nobody' },
      }),
    )
  })
})
