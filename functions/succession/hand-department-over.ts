import {
  openSuccessor,
  putDepartment,
  putPlan,
  requireDepartment,
} from '../organisation/departments/departments-store.ts'
import { endDepartment } from '../organisation/departments/succession/department-succession.ts'
import { yearOf } from '../shared/dates/dates.ts'
import type { HandingOver } from './handing-over.ts'
import { moveParts } from './part-handover.ts'
import { movePeople } from './people-handover.ts'
import { heirsOf, successorsOf } from './successors.ts'
import { moveTasks } from './task-handover.ts'
import { handOverViews } from './views-handover.ts'

/**
 * Ends a department, opens its successors and moves its people, its open tasks and its parts in others' tasks, each with
 * its history and tallies in a transaction of its own. It may be done again after a stop, and while anything remains. As long as
 * anything does, waits for an answer or was changed in that moment, the decision is kept with the department: the night goes on with it, so that what was answered
 * is not left with a department that has nobody. A successor that has ended meanwhile is passed over for its own.
 * @param max how many tasks and parts are moved this time
 * @throws Refused what the decision as a whole may be refused for, before anything is written
 */
export const handDepartmentOver = async (handing: HandingOver, max: number) => {
  const { store, from, decision, by, today } = handing
  const { planned, ...department } = await requireDepartment(store, from)
  const ended = endDepartment(department, decision)
  const isGoneOnWith = department.validTo !== undefined
  const { entered, successors } = await successorsOf(store, ended, decision, isGoneOnWith)
  const heirs = await heirsOf(store, ended, successors, { on: decision.on, day: today })
  const handingToHeirs = { ...handing, heirs }
  for (const taking of entered) await openSuccessor(store, taking)
  await putDepartment(store, planned ? { ...ended, planned: { ...decision, by } } : ended, yearOf(today))
  const people = await movePeople(handingToHeirs)
  await handOverViews(handingToHeirs)
  const tasks = await moveTasks(handingToHeirs, max)
  const parts = await moveParts(handingToHeirs, max - tasks.moved)
  const left = [tasks, parts].reduce((sum, { remaining, kept }) => sum + remaining + kept.length, 0)
  if (planned && left === 0) await putPlan(store, ended)
  if (!planned && left > 0) await putPlan(store, { ...ended, planned: { ...decision, by } })
  return { department: ended, successors, people, ...tasks, parts }
}
