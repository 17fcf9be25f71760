import { dayOfMonth } from '../../../functions/shared/dates/dates.ts'
import { type Day, dateOf, dayOf, workingFrom } from '../days.ts'
import { type CommonDirective, commonDirectives, monthlyDay, monthlyReports } from '../matters/common.ts'
import type { Random } from '../random.ts'
import { realCampaigns } from '../real/campaigns.ts'
import type { RealDirective, RealTask } from '../real/directive.ts'
import { realJointDirectives } from '../real/joint-directives.ts'
import { realLetters } from '../real/letters.ts'
import { termFrom } from './deadlines.ts'
import { type Assignment, type Deadline, type Draft, draftOf } from './draft.ts'

const originOf = ({ origin, moved }: RealDirective, { worded }: RealTask): string =>
  moved
    ? `Dữ liệu mẫu. Nhiệm vụ có thật: ${origin}; ngày giao${worded ? ', thời hạn' : ''} được chuyển sang năm 2021 để minh họa.`
    : `Dữ liệu mẫu. Nhiệm vụ có thật: ${origin}; ngày giao chính xác không được công bố, ở đây là ngày giả định.`

const deadlineOf = (task: RealTask, issuedOn: Day): Deadline => ({
  ...(task.worded && { worded: task.worded }),
  ...(task.dueOn && { dueOn: task.dueOn }),
  ...(task.days && { dueOn: termFrom(issuedOn, task.days).dueOn }),
})

const realAssignments = (real: RealDirective): Assignment[] => {
  const issuedOn = dayOf(real.issuedOn)
  return real.tasks.flatMap((task) =>
    task.to.map((department) => ({
      department,
      title: task.title,
      assignedOn: issuedOn,
      deadline: deadlineOf(task, issuedOn),
      starred: false,
      content: originOf(real, task),
      ...(task.coordinating && { coordinating: task.coordinating }),
      ...(task.assigneeAsWorded && { assigneeAsWorded: task.assigneeAsWorded }),
    })),
  )
}

const realDraft = (random: Random, real: RealDirective): Draft =>
  draftOf(random, real.series, real.about, {
    section: real.section,
    issuedOn: dayOf(real.issuedOn),
    assignments: realAssignments(real),
    ...(real.number && { number: real.number }),
  })

const commonDraft = (random: Random, common: CommonDirective): Draft => {
  const issuedOn = dayOf(common.issuedOn)
  const starred = common.issuedAs === 'instruction'
  const assignments = common.to.map((department) => ({
    department,
    title: common.title,
    assignedOn: issuedOn,
    deadline: common.deadline ?? {},
    starred,
  }))
  return draftOf(random, common.issuedAs, common.about, { section: common.section, issuedOn, assignments })
}

const months = [1, 2, 3, 4, 5, 6, 7]
const monthsAhead = [8, 9]
const firstOf = (month: number) => dayOfMonth(2021, month, 1)

/** A recurring report makes one task per period, given on the period's first working day; those to come are planned. */
const monthlyDrafts = (random: Random): Draft[] => {
  const issuedOn = dayOf('2021-01-05')
  return monthlyReports.map(({ section, about, title, to }) => {
    const given = (month: number, assignedOn: Day) =>
      to.map((department) => ({
        department,
        title: title.replace('{month}', `tháng ${month}/2021`),
        assignedOn,
        deadline: {
          dueOn: dateOf(dayOf(firstOf(month)) + monthlyDay - 1),
          worded: `ngày ${monthlyDay} hằng tháng`,
        },
        starred: false,
      }))
    const assignments = months.flatMap((month) =>
      given(month, Math.max(issuedOn, workingFrom(dayOf(firstOf(month))))),
    )
    const ahead = monthsAhead.flatMap((month) => given(month, dayOf(firstOf(month))))
    return { ...draftOf(random, 'letter', about, { section, issuedOn, assignments }), ahead }
  })
}

/** The directives that are written down one by one: real ones, those to everybody, and the monthly reports. */
export const fixedDrafts = (random: Random): Draft[] => [
  ...[...realLetters, ...realJointDirectives, ...realCampaigns].map((real) => realDraft(random, real)),
  ...commonDirectives.map((common) => commonDraft(random, common)),
  ...monthlyDrafts(random),
]
