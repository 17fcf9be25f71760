import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addTally, noTally, type Tally } from '../../../../functions/organisation/departments/tally.ts'
import { taskEventSchema } from '../../../../functions/tasks/history/event.ts'
import { countOn, tallyOf, withSums } from '../../../../functions/tasks/task/counts.ts'
import { statusOn } from '../../../../functions/tasks/task/lateness.ts'
import { type TaskFacts, taskFactsSchema } from '../../../../functions/tasks/task/task.ts'
import { dateOf, history, live, type Scanning, type World } from './histories.ts'

const scannings: Scanning[] = ['every night', 'some nights', 'never']

/** Histories are long and not shrunk; task and day in the failure's message lead to what matters. */
type Steps = Parameters<typeof live>[0]

const always = (property: (steps: Steps) => void, numRuns = 30) =>
  fc.assert(fc.property(history, property), {
    seed: 4651,
    numRuns,
    endOnFailure: true,
    reporter: ({ failed, seed, counterexamplePath, errorInstance }) => {
      if (failed)
        throw new Error(`history of seed ${seed}, path ${counterexamplePath}`, { cause: errorInstance })
    },
  })

const foldOf = (tasks: Iterable<TaskFacts>): Tally =>
  [...tasks].reduce((sum, task) => addTally(sum, tallyOf(task)), noTally())

const missesOf = (world: World, slot: number) =>
  (world.entries.get(slot) ?? []).flatMap(({ key, on, details }) =>
    details.type === 'deadline-missed' ? [{ key, on, ...details }] : [],
  )

describe('whatever happens to a dozen tasks over some months', () => {
  test('the rules refuse exactly what the evening book refuses, and for the same reason', () => {
    const answers = new Map<string, number>()
    always((steps) => {
      live(steps, 'some nights', {
        answered: ({ ofRules, ofBook }) => {
          expect(ofRules).toBe(ofBook)
          answers.set(ofRules ?? 'done', (answers.get(ofRules ?? 'done') ?? 0) + 1)
        },
      })
    }, 90)
    // The histories are no use if some answer hardly occurs in them.
    expect([...answers].filter(([, times]) => times < 10)).toEqual([])
    expect([...answers.keys()].sort()).toEqual([
      'already-submitted',
      'answer-pending',
      'corrected-date-not-valid',
      'done',
      'due-date-passed',
      'extended-by-leader',
      'extension-already-asked',
      'extension-beyond-limits',
      'extension-undecided',
      'new-date-not-later',
      'no-due-date-to-extend',
      'no-extension-asked',
      'no-extension-decided',
      'nothing-corrected',
      'nothing-submitted',
      'proposed-date-not-later',
      'task-closed',
    ])
  })

  test.each(scannings)('every past evening is told as it was written down then (scan: %s)', (scanning) => {
    const seen = new Map<unknown, number>()
    always((steps) => {
      const { world, book, lastDay } = live(steps, scanning, {
        evening: ({ tasks }, today) => {
          const counts = withSums(countOn(tasks.values(), dateOf(today)))
          const { doneOnTime, doneLate, doneNoDeadline, openInTerm, openOverdue, openNoDeadline } = counts
          const six = doneOnTime + doneLate + doneNoDeadline + openInTerm + openOverdue + openNoDeadline
          const left = counts.withdrawn + counts.reassigned
          expect([counts.assigned + left, counts.given, six + left]).toEqual(Array(3).fill(tasks.size))
        },
      })
      for (const [slot, { evenings }] of book.files)
        for (let day = 0; day <= lastDay; day += 1) {
          const status = statusOn(world.tasks.get(slot) as TaskFacts, dateOf(day))
          const was = evenings.get(day)?.status
          if (status !== was) expect.fail(`task ${slot}, day ${day}: told ${status}, was ${was}`)
          seen.set(status, (seen.get(status) ?? 0) + 1)
        }
    })
    expect(seen.size).toBe(9)
    expect(Math.min(...seen.values())).toBeGreaterThan(400)
  })

  test('by the original due date, too, every past evening is told as it was written down then', () => {
    let differing = 0
    // Both dates are the same until more time is given, which half of the histories do to few tasks whenever they can.
    const often = {
      amend: 'exceed',
      refuse: 'exceed',
      correct: 'ask',
      'take-back': 'ask',
      prepare: 'accept',
    } as const
    const generous = (steps: Steps): Steps =>
      steps.map((step) => ({
        ...step,
        slot: step.slot % 4,
        kind: often[step.kind as keyof typeof often] ?? step.kind,
      }))
    always((steps) => {
      const { world, book, lastDay } = live(steps.length % 2 ? steps : generous(steps), 'some nights')
      for (const [slot, { evenings }] of book.files)
        for (let day = 0; day <= lastDay; day += 1) {
          const status = statusOn(world.tasks.get(slot) as TaskFacts, dateOf(day), 'original')
          const was = evenings.get(day)
          if (status !== was?.statusByFirst)
            expect.fail(`task ${slot}, day ${day}: told ${status}, was ${was?.statusByFirst}`)
          differing += Number(status !== was?.status)
        }
    }, 100)
    expect(differing).toBeGreaterThan(1000)
  })

  test('however often the scan ran, the misses are those that happened, on the day on which they did', () => {
    let misses = 0
    let afterWaiting = 0
    always((steps) => {
      for (const scanning of scannings) {
        const { world, book } = live(steps, scanning)
        for (const [slot, file] of book.files) {
          const told = file.misses.map(({ forDueOn, on, reportGiven }) => ({
            key: `missed-${dateOf(forDueOn)}`,
            type: 'deadline-missed',
            forDueOn: dateOf(forDueOn),
            on: dateOf(on),
            reportGiven,
          }))
          expect(missesOf(world, slot)).toEqual(told)
          misses += told.length
          afterWaiting += file.misses.filter(({ forDueOn, on }) => on > forDueOn + 1).length
        }
      }
    })
    expect(misses).toBeGreaterThan(500)
    expect(afterWaiting).toBeGreaterThan(100)
  })

  test('after a last scan all worlds are one: a scan that was late or never ran changed no fact', () => {
    always((steps) => {
      const [nightly, ...others] = scannings.map((scanning) => live(steps, scanning).world)
      for (const other of others) expect(other).toEqual(nightly)
    })
  })

  test('the tally made of changes is the fold over the tasks, every evening, however often the scan ran', () => {
    always((steps) => {
      for (const scanning of scannings)
        live(steps, scanning, {
          evening: ({ tasks, tally }) => expect(tally).toEqual(foldOf(tasks.values())),
        })
    }, 10)
  })

  test('with the scan run every night the tally is what the evening gives', () => {
    always((steps) => {
      live(steps, 'every night', {
        evening: ({ tasks, tally }, today) =>
          expect(tally).toMatchObject(countOn(tasks.values(), dateOf(today))),
      })
    })
  })

  test('reports owed and in time are those of the evening book', () => {
    always((steps) => {
      const { world, book } = live(steps, 'never')
      for (const [slot, { reports }] of book.files) {
        const inTime = [...reports.values()].filter((report) => report !== 'silent').length
        expect(world.tasks.get(slot)).toMatchObject({ reportsOwed: reports.size, reportsInTime: inTime })
      }
    })
  })

  test('the original due date never changes, each due date is missed at most once, each entry has its version', () => {
    always((steps) => {
      const { world, book } = live(steps, 'some nights')
      for (const [slot, { firstDue, due }] of book.files) {
        const task = world.tasks.get(slot) as TaskFacts
        expect(task.originalDueOn).toBe(firstDue === null ? undefined : dateOf(firstDue))
        expect(task.dueOn).toBe(due === null ? undefined : dateOf(due))
        const missed = missesOf(world, slot).map(({ forDueOn }) => forDueOn)
        expect(missed).toEqual([...new Set(missed)])
        expect(task.version).toBe(world.entries.get(slot)?.length)
      }
    })
  })

  test('what the rules make is what the schemas of the store take, unaltered', () => {
    always((steps) => {
      const { world } = live(steps, 'some nights')
      for (const [slot, task] of world.tasks) {
        expect(taskFactsSchema.parse(task)).toEqual(task)
        for (const { key = 'command', on, details } of world.entries.get(slot) ?? []) {
          const event = { key, on, at: '2021-07-26T01:02:03Z', by: 'cvp.an', order: 0, details }
          expect(taskEventSchema.parse(event)).toEqual(event)
        }
      }
    }, 10)
  })
})
