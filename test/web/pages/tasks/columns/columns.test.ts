import { describe, expect, test } from 'vitest'
import { listColumns, needDetails } from '../../../../../functions/tasks/lists/list-columns.ts'
import {
  columnsOf,
  columnsText,
  movedColumn,
  usualColumns,
  withColumn,
} from '../../../../../web/pages/tasks/columns/columns.ts'

describe('the columns of a list', () => {
  test('are read from an address: each once, the task first, what is no column left out', () => {
    expect(columnsOf('dueOn,task,dueOn,secret,holder')).toEqual(['task', 'dueOn', 'holder'])
    expect(columnsOf(columnsText(listColumns))).toEqual(listColumns)
  })

  test.each([null, '', 'secret', ',,'])('are nobody’s choice in %j', (text) => {
    expect(columnsOf(text)).toBeUndefined()
  })

  test('come and go; the task stays', () => {
    const usual = usualColumns()
    expect(withColumn(usual, 'holder', true)).toEqual([...usual, 'holder'])
    expect(withColumn(usual, 'status', true)).toEqual(usual)
    expect(withColumn(usual, 'status', false)).not.toContain('status')
    expect(withColumn(usual, 'task', false)).toEqual(usual)
  })

  test('move by a place, never before the task nor past the end', () => {
    const columns = ['task', 'dueOn', 'status'] as const
    expect(movedColumn(columns, 'status', -1)).toEqual(['task', 'status', 'dueOn'])
    expect(movedColumn(columns, 'dueOn', 1)).toEqual(['task', 'status', 'dueOn'])
    for (const [name, by] of [
      ['dueOn', -1],
      ['status', 1],
      ['task', 1],
      ['holder', 1],
    ] as const)
      expect(movedColumn(columns, name, by)).toBe(columns)
  })

  test('ask for details only where one of them shows some', () => {
    expect(needDetails(usualColumns())).toBe(false)
    expect(needDetails(['task', 'daysOverdue', 'dueOn'])).toBe(false)
    expect(needDetails(['task', 'progress'])).toBe(true)
  })
})
