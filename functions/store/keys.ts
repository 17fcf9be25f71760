import { homeOf } from '../domain/task.ts'

/** The table's layout, see docs/design.md, "The table". Every key of every item is made here. */
export const tableKeys = { partition: 'pk', sort: 'sk' } as const

/** The one index: open tasks by department in the order of their due dates. Closed tasks leave it. */
export const openIndex = {
  name: 'open',
  partition: 'openBy',
  sort: 'openOrder',
  /** What lists, digests and the scan read; nothing that a plain progress update changes. */
  projected: [
    'title',
    'directive',
    'starred',
    'assignedOn',
    'registeredOn',
    'originalDueOn',
    'dueOn',
    'submittedOn',
    'askedOn',
    'proposedDueOn',
    'preparedOn',
    'disownedOn',
    'waits',
    'missedFor',
    'reportedFor',
  ],
} as const

export interface Key {
  readonly pk: string
  readonly sk: string
}

export const taskPartition = (department: string, year: number) => `D#${department}#${year}`

export const taskKey = (id: string): Key => {
  const { department, year, code } = homeOf(id)
  return { pk: taskPartition(department, year), sk: `T#${code}` }
}

export const taskIdOfKey = ({ pk, sk }: Key): string => {
  const [, department, year] = pk.split('#')
  return `${department}-${year}-${sk.slice(2)}`
}

/** History lives under the task's code alone, so that a command's key finds its entry wherever the task belongs. */
export const historyPartition = (code: string) => `T#${code}`
export const eventKey = (taskCode: string, key: string): Key => ({
  pk: historyPartition(taskCode),
  sk: `E#${key}`,
})

export const noDueDate = 'none'
export const openOrderOf = (dueOn: string | undefined, code: string) => `${dueOn ?? noDueDate}#${code}`

export const directiveKey = (key: string): Key => ({ pk: `DIR#${key.slice(0, 4)}`, sk: key })
/** The last number that the Office's own register gave in a year. */
export const registerNumberKey = (year: number): Key => ({ pk: `SEQ#${year}`, sk: 'register' })
export const tallyPartition = (year: number) => `TALLY#${year}`
export const tallyKey = (department: string, year: number): Key => ({
  pk: tallyPartition(year),
  sk: `D#${department}`,
})
export const snapshotPartition = (year: number) => `SNAP#${year}`
export const noticeKey = (recipient: string, period: string, kind: string): Key => ({
  pk: `N#${period}`,
  sk: `${kind}#${recipient}`,
})
export const decisionPartition = (department: string) => `DEC#${department}`
export const delegationPartition = 'DELEG'
export const explanationPartition = (year: number) => `EXPL#${year}`
export const coordinationPartition = (department: string) => `CO#${department}`
export const coordinationKey = (department: string, taskId: string): Key => ({
  pk: coordinationPartition(department),
  sk: taskId,
})
export const letterPartition = (year: number | string) => `LETTER#${year}`
export const letterKey = (key: string): Key => ({ pk: letterPartition(key.slice(0, 4)), sk: key })
/** What a command of a person recorded, so that its repeat is known. */
export const letterCommandKey = (key: string): Key => ({ pk: `LETTERCMD#${key}`, sk: 'LETTER' })
export const departmentPartition = 'DEPT'
export const userPartition = 'USER'
export const urgingsPartition = 'URGED'
export const urgingsKey = (department: string): Key => ({ pk: urgingsPartition, sk: department })
