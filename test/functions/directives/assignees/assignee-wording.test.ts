import { describe, expect, test } from 'vitest'
import { assigneeReaders } from '../../../../functions/directives/assignees/assignee-wording.ts'
import type { Department } from '../../../../functions/organisation/departments/department.ts'
import type { LocalDate } from '../../../../functions/shared/dates/dates.ts'
import { realAssignments } from '../real-assignments.ts'

const department = (code: string, name: string, kind: Department['kind'] = 'department'): Department => ({
  code,
  name,
  kind,
  validFrom: '2004-01-01',
})

/** Part of the city's register of 2021. */
const register: readonly Department[] = [
  department('VP', 'Văn phòng UBND thành phố', 'office'),
  department('SNV', 'Sở Nội vụ'),
  department('SKHDT', 'Sở Kế hoạch và Đầu tư'),
  department('STC', 'Sở Tài chính'),
  department('SCT', 'Sở Công Thương'),
  department('SNNPTNT', 'Sở Nông nghiệp và Phát triển nông thôn'),
  department('SGTVT', 'Sở Giao thông vận tải'),
  department('SXD', 'Sở Xây dựng'),
  department('STTTT', 'Sở Thông tin và Truyền thông'),
  department('SLDTBXH', 'Sở Lao động - Thương binh và Xã hội'),
  department('SVHTT', 'Sở Văn hóa và Thể thao'),
  department('TTTP', 'Thanh tra thành phố'),
  department('BQLKCNC', 'Ban Quản lý Khu công nghệ cao và các khu công nghiệp', 'agency'),
  department('QHC', 'UBND quận Hải Châu', 'district'),
  department('QST', 'UBND quận Sơn Trà', 'district'),
  department('QLC', 'UBND quận Liên Chiểu', 'district'),
  department('QCL', 'UBND quận Cẩm Lệ', 'district'),
  department('HHV', 'UBND huyện Hòa Vang', 'district'),
  department('PHM', 'UBND phường Hòa Minh', 'commune'),
  department('XHB', 'UBND xã Hòa Bắc', 'commune'),
]

const codesOf = (...kinds: Department['kind'][]) =>
  register.filter(({ kind }) => kinds.includes(kind)).map(({ code }) => code)

const read = (wording: string, departments = register, on: LocalDate = '2021-07-26') => {
  const { departments: codes, coordinating, unread } = assigneeReaders(departments)(on).read(wording)
  return {
    departments: codes,
    coordinating,
    unread: unread.map(({ words, because }) => ({ words, because })),
  }
}

describe('who is named one by one', () => {
  test.each([
    ['Sở Xây dựng', ['SXD']],
    ['  sở  XÂY DỰNG ', ['SXD']],
    ['Sở Nông nghiệp và PTNT', ['SNNPTNT']],
    ['Sở NN&PTNT', ['SNNPTNT']],
    ['Sở KH&ĐT; Sở GTVT', ['SKHDT', 'SGTVT']],
    ['Thanh tra thành phố Đà Nẵng', ['TTTP']],
    ['Giám đốc Sở Tài chính', ['STC']],
    ['Chủ tịch UBND quận Hải Châu', ['QHC']],
    ['Ban QL Khu CNC và các KCN', ['BQLKCNC']],
    ['Sở Xây dựng; Sở Tài chính; Sở Xây dựng', ['SXD', 'STC']],
    ['Sở Xây dựng, Sở Kế hoạch và Đầu tư và UBND quận Hải Châu', ['SXD', 'SKHDT', 'QHC']],
    ['UBND huyện Hòa Vang; UBND các quận Liên Chiểu, Sơn Trà, Cẩm Lệ', ['HHV', 'QLC', 'QST', 'QCL']],
    ['UBND các quận Hải Châu và Sơn Trà', ['QHC', 'QST']],
    [
      'Các Sở: Xây dựng, Tài chính, Nội vụ và Lao động - Thương binh và Xã hội',
      ['SXD', 'STC', 'SNV', 'SLDTBXH'],
    ],
  ])('%s', (wording, departments) => {
    expect(read(wording)).toEqual({ departments, coordinating: [], unread: [] })
  })
})

describe('groups are read by the register', () => {
  const bodies = codesOf('department', 'agency')
  const districts = codesOf('district')

  test.each([
    ['Các sở, ban, ngành', bodies],
    ['các cơ quan chuyên môn cấp thành phố', codesOf('department')],
    ['UBND các quận, huyện', districts],
    ['UBND các quận', ['QHC', 'QST', 'QLC', 'QCL']],
    ['UBND các xã, phường', ['PHM', 'XHB']],
    ['Các sở, ngành, địa phương', [...bodies, ...districts]],
    ['các sở, ban, ngành và UBND các quận, huyện', [...bodies, ...districts]],
    ['Giám đốc các sở, ban, ngành; Chủ tịch UBND các xã, phường', [...bodies, 'PHM', 'XHB']],
  ])('%s', (wording, departments) => {
    expect(read(wording)).toEqual({ departments, coordinating: [], unread: [] })
  })

  test('only departments that take tasks on that day are in it', () => {
    const later = register.map(
      (one): Department => (one.kind === 'district' ? { ...one, validTo: '2025-06-30' } : one),
    )
    expect(read('các địa phương', later, '2025-06-30').departments).toEqual(districts)
    expect(read('các địa phương', later, '2025-07-01').departments).toEqual(['PHM', 'XHB'])
    expect(read('UBND các quận, huyện', later, '2025-07-01')).toEqual({
      departments: [],
      coordinating: [],
      unread: [{ words: 'UBND các quận, huyện', because: 'names-nobody' }],
    })
    expect(read('UBND quận Hải Châu', later, '2025-07-01').unread).toEqual([
      { words: 'UBND quận Hải Châu', because: 'department-ended' },
    ])
  })
})

describe('what leads to no department is said by name', () => {
  test.each([
    ['Công an thành phố; UBND quận Hải Châu', ['QHC'], 'Công an thành phố', 'not-in-register'],
    ['Sở Văn hóa, Thể thao và Du lịch', [], 'Sở Văn hóa, Thể thao và Du lịch', 'not-in-register'],
    ['Sở Nội vụ tỉnh Quảng Nam', [], 'Sở Nội vụ tỉnh Quảng Nam', 'not-in-register'],
    ['Sở Xây dựng thành phố Hồ Chí Minh', [], 'Sở Xây dựng thành phố Hồ Chí Minh', 'not-in-register'],
    ['Các bộ, ngành, địa phương', [], 'Các bộ, ngành, địa phương', 'not-in-register'],
    ['UBND thành phố Đà Nẵng', [], 'UBND thành phố Đà Nẵng', 'not-in-register'],
    ['Các đơn vị liên quan', [], 'Các đơn vị liên quan', 'names-nobody'],
    ['Các sở, ngành liên quan', [], 'Các sở, ngành liên quan', 'names-nobody'],
    ['Thủ trưởng các đơn vị liên quan', [], 'Thủ trưởng các đơn vị liên quan', 'names-nobody'],
    [
      'Các địa phương và đơn vị liên quan',
      codesOf('district'),
      'Các địa phương và đơn vị liên quan',
      'names-nobody',
    ],
  ])('%s', (wording, departments, words, because) => {
    expect(read(wording)).toEqual({ departments, coordinating: [], unread: [{ words, because }] })
  })

  test('every assignee of the real assignments is a department or said by name, part by part', () => {
    const worded = realAssignments.flatMap(({ tasks }) =>
      tasks.flatMap(({ lead, with: others = [] }) => [...(lead ? [lead] : []), ...others]),
    )
    expect(worded.length).toBeGreaterThan(150)
    for (const wording of worded) {
      const { departments, unread } = read(wording)
      expect([wording, departments.length + unread.length]).not.toEqual([wording, 0])
      for (const { words } of unread) expect(wording).toContain(words)
      for (const part of wording.split('; ')) {
        const alone = read(part)
        expect(departments).toEqual(expect.arrayContaining([...alone.departments]))
        expect(unread).toEqual(expect.arrayContaining([...alone.unread]))
      }
    }
  })
})
