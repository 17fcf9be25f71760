import type { Day } from '../model/days.ts'
import type { Thresholds } from '../model/figures.ts'

/** A letter that is in force in a simulated city from its first day: small numbers, so that their borders are met. */
export const firstLetter = {
  name: 'mo-phong',
  thresholds: {
    assignedAbove: 10,
    doneAbove: 60,
    onTimeAbove: 40,
    overdueAtMost: 10,
    urgedFrom: 5,
    urgedOverdueAbove: 20,
    urgedDoneBelow: 30,
  },
} as const

/** As the administrator enters a letter's numbers. */
export const ruleSetOf = (name: string, from: Day, by: Thresholds): object => ({
  name,
  letter: '1/UBND-KSTT',
  from,
  levels: [
    {
      level: 'commend',
      floor: 0,
      all: [
        { count: 'assigned', is: '>', number: by.assignedAbove },
        { share: 'done', is: '>', percent: by.doneAbove },
        { share: 'doneOnTime', is: '>', percent: by.onTimeAbove },
        { share: 'openOverdue', is: '<=', percent: by.overdueAtMost },
      ],
      any: [],
    },
    {
      level: 'request',
      floor: by.urgedFrom,
      all: [],
      any: [
        { share: 'openOverdue', is: '>', percent: by.urgedOverdueAbove },
        { share: 'done', is: '<', percent: by.urgedDoneBelow },
      ],
    },
  ],
})
