import { describe, expect, test } from 'vitest'
import { listFileName, listTitle } from '../../../../functions/documents/exports/list-name.ts'
import { figureTasksSchema } from '../../../../functions/figures/period/tasks/figure-tasks-request.ts'
import { taskListSchema } from '../../../../functions/tasks/lists/task-list-request.ts'

const asOf = '2021-07-26'

test.each([
  [{ status: 'open-overdue' }, 'Sở Xây dựng', 'nhiem-vu-qua-han-chua-hoan-thanh-so-xay-dung'],
  [{}, undefined, 'nhiem-vu-dang-thuc-hien'],
  [{ year: '2021' }, undefined, 'nhiem-vu-giao-nam-2021'],
  [
    { status: 'done', year: '2021' },
    'Ủy ban nhân dân quận Hải Châu',
    'nhiem-vu-da-hoan-thanh-uy-ban-nhan-dan-quan-hai-chau-giao-nam-2021',
  ],
  [{ awaiting: 'decision' }, undefined, 'nhiem-vu-cho-quyet-dinh-gia-han'],
  [{ boardState: 'untaken' }, 'Sở Xây dựng', 'nhiem-vu-chua-tiep-nhan-so-xay-dung'],
  [
    { status: 'open', dueFrom: '2021-07-26', dueTo: '2021-07-31' },
    undefined,
    'nhiem-vu-dang-thuc-hien-thoi-han-tu-26-07-2021-thoi-han-den-het-31-07-2021',
  ],
  [
    { ageing: 'over-120', assignedFrom: '2021-01-01' },
    undefined,
    'nhiem-vu-qua-han-tren-120-ngay-giao-tu-01-01-2021',
  ],
])('%j of %s is the file %s', (query, department, name) => {
  expect(listFileName({ query: query as Record<string, string>, department, asOf })).toBe(
    `${name}-2021-07-26`,
  )
})

test('what stands on top of its pages says how many, which, whose and until when', () => {
  expect(listTitle({ query: { status: 'open-overdue' }, department: undefined, asOf }, 1191)).toBe(
    '1.191 nhiệm vụ quá hạn chưa hoàn thành · Toàn thành phố · tính đến 26/07/2021',
  )
  const query = { year: '2021', starred: 'true', dueTo: '2021-07-31' }
  expect(listTitle({ query, department: 'Sở Tài chính', asOf }, 2)).toBe(
    '2 nhiệm vụ · Sở Tài chính · gắn sao · giao năm 2021 · thời hạn đến hết 31/07/2021 · tính đến 26/07/2021',
  )
})

describe('every filter that a list can be asked by', () => {
  const { rollUp, basis, ...ofFigure } = figureTasksSchema.shape
  const ofList = taskListSchema.shape
  const examples: Readonly<Record<string, readonly string[]>> = {
    year: ['2020', '2021'],
    holder: ['cv.mot', 'cv.hai'],
    assignedFrom: ['2021-01-01', '2021-02-01'],
    assignedTo: ['2021-06-30', '2021-07-31'],
    dueFrom: ['2021-07-01', '2021-07-02'],
    dueTo: ['2021-07-30', '2021-07-31'],
  }

  interface Optional {
    readonly unwrap?: () => Optional
    readonly options?: readonly unknown[]
  }

  /** The values that a schema names; of other schemas two that differ. */
  const valuesOf = (name: string, schema: Optional): readonly string[] => {
    const whole = schema.unwrap?.() ?? schema
    return whole.options?.map(String) ?? examples[name] ?? []
  }

  // The day stands in every title by itself, whose the tasks are likewise.
  const filters = Object.entries({ ...ofFigure, ...ofList }).filter(
    ([name]) => name !== 'department' && name !== 'asOf',
  )

  test.each(filters.map(([name, schema]) => [name, valuesOf(name, schema as Optional)] as const))(
    '%s is told in words, each value in its own: %j',
    (name, values) => {
      expect(values.length).toBeGreaterThan(1)
      const listed = (query: object) => ({ query, department: undefined, asOf }) as const
      const told = ['', ...values].map((value) => listTitle(listed(value ? { [name]: value } : {}), 3))
      const files = ['', ...values].map((value) => listFileName(listed(value ? { [name]: value } : {})))
      // A list without a filter is of open tasks.
      const own = name === 'status' ? values.filter((value) => value !== 'open') : values
      expect(new Set(told).size).toBe(own.length + 1)
      expect(new Set(files).size).toBe(own.length + 1)
      for (const value of values.filter((code) => /^[a-z]+(-[a-z]+)*$/.test(code)))
        expect(told.join()).not.toContain(` ${value}`)
    },
  )

  test.each([
    ['basis', basis, 'original', 'theo thời hạn giao ban đầu'],
    ['rollUp', rollUp, 'current', 'tính cho đơn vị kế thừa'],
  ] as const)('%s is told where it is not the usual one', (name, schema, value, words) => {
    expect(schema.parse(value)).toBe(value)
    const title = (query: object) => listTitle({ query, department: undefined, asOf }, 3)
    expect(title({ [name]: value })).toContain(words)
    expect(title({ [name]: schema.parse(undefined) })).toBe(title({}))
  })

  test('a person is told by name', () => {
    const listed = {
      query: { holder: 'cv.mot' },
      department: 'Sở Xây dựng',
      holder: 'Trần Văn An',
      asOf,
    } as const
    expect(listTitle(listed, 3)).toContain(' · giao cho Trần Văn An · ')
    expect(listFileName(listed)).toContain('giao-cho-tran-van-an')
  })

  test('a file’s name stays short enough, with its day at the end', () => {
    const query = {
      status: 'open',
      starred: 'true',
      urgency: 'flash',
      dueFrom: '2021-07-26',
      dueTo: '2021-07-31',
      holder: 'cv.mot',
    }
    const department = 'Ban Quản lý Khu công nghệ cao và các khu công nghiệp thành phố'
    const name = listFileName({ query, department, asOf })
    expect(name.length).toBeLessThanOrEqual(165)
    expect(name).toMatch(/-2021-07-26$/)
  })
})
