import { assigneeReaders } from '../../../../functions/directives/assignees/assignee-wording.ts'
import type { Department } from '../../../../functions/organisation/departments/department.ts'
import { sampleDepartments } from '../../../../local/sample/register/departments.ts'

const one = (
  code: string,
  name: string,
  kind: Department['kind'],
  more: Partial<Department> = {},
): Department => ({ code, name, kind, validFrom: '2004-01-01', ...more })

/** The city's register of 2021 with bodies of every kind, such as other cities enter too. */
export const register: readonly Department[] = [
  ...sampleDepartments,
  one('SQHKT', 'Sở Quy hoạch - Kiến trúc', 'department'),
  one('SGTCC', 'Sở Giao thông công chính', 'department', { validTo: '2008-12-31', successors: ['SGTVT'] }),
  one('SNNMT', 'Sở Nông nghiệp và Môi trường', 'department', { validFrom: '2025-03-01' }),
  one('TTPTQD', 'Trung tâm Phát triển quỹ đất', 'agency', { furtherNames: ['TTPTQĐ', 'Trung tâm quỹ đất'] }),
  one('BQLGT', 'Ban QLDA ĐTXD các công trình giao thông Đà Nẵng', 'agency'),
  one('CATP', 'Công an thành phố', 'central', { furtherNames: ['Công an Đà Nẵng', 'CATP'] }),
  one('BCHQS', 'Bộ Chỉ huy Quân sự thành phố', 'central'),
  one('CTHUE', 'Cục Thuế thành phố', 'central'),
  one('DAWACO', 'Công ty cổ phần Cấp nước Đà Nẵng', 'enterprise', { furtherNames: ['Dawaco'] }),
  one('PHM', 'UBND phường Hòa Minh', 'commune'),
  one('PHX', 'UBND phường Hòa Xuân', 'commune'),
  one('PKT', 'UBND phường Khuê Trung', 'commune'),
  one('PHC1', 'UBND phường Hải Châu 1', 'commune'),
  one('XHB', 'UBND xã Hòa Bắc', 'commune'),
]

export const day = '2021-07-26'

export const codesOf = (...kinds: Department['kind'][]): string[] =>
  register
    .filter(
      ({ kind, validFrom, validTo }) =>
        kinds.includes(kind) && validFrom <= day && (!validTo || validTo >= day),
    )
    .map(({ code }) => code)

export const reader = assigneeReaders(register)(day)
