import type { PlantedBug } from '../planted-bug.ts'

const ruleSets = {
  file: 'functions/figures/rules/rule-sets.ts',
  caughtBy: 'test/functions/figures/rules/rule-sets.test.ts',
}
const percent = {
  file: 'functions/figures/rules/percent.ts',
  caughtBy: 'test/functions/figures/rules/published-figures.test.ts',
}
const reportFigures = {
  file: 'functions/figures/period/report-figures.ts',
  caughtBy: 'test/functions/figures/period/report-figures.test.ts',
}

/** Counts, rates, thresholds and periods. */
export const figureBugs: readonly PlantedBug[] = [
  {
    ...ruleSets,
    is: '"hơn 90 %" holds at 90 %',
    right: "'>': (left, right) => left > right",
    wrong: "'>': (left, right) => left >= right",
  },
  {
    ...ruleSets,
    is: 'a share is rounded before it is held against its threshold',
    right: 'compare[threshold.is](quantity * 100, threshold.percent * assigned)',
    wrong: 'compare[threshold.is](Math.round((quantity * 100) / assigned), threshold.percent)',
  },
  {
    ...ruleSets,
    is: 'a level is given from one task more than its floor',
    right: 'judged.assigned >= leastAssigned({ floor })',
    wrong: 'judged.assigned > floor',
  },
  {
    ...ruleSets,
    is: 'a letter is in force from the day after its own',
    right: 'letters.findLast((rules) => rules.from <= day)',
    wrong: 'letters.findLast((rules) => rules.from < day)',
  },
  {
    ...ruleSets,
    is: 'an award is in force by itself',
    right: 'sets.filter(({ award }) => !award).sort',
    wrong: '[...sets].sort',
  },
  {
    ...ruleSets,
    is: 'one condition of several is enough for a commendation',
    right: 'all.every((threshold) => holds(threshold, judged))',
    wrong: 'all.some((threshold) => holds(threshold, judged))',
  },
  {
    ...percent,
    is: 'printed rates are cut off where the set rounds them',
    right: 'Math.floor((doubled + denominator) / (2 * denominator))',
    wrong: 'Math.floor(doubled / (2 * denominator))',
  },
  {
    ...percent,
    is: 'nothing of nothing is 0 %',
    right: 'denominator === 0 ? null :',
    wrong: 'denominator === 0 ? 0 :',
  },
  {
    file: 'functions/tasks/task/counts.ts',
    is: 'withdrawn tasks count as assigned',
    right: 'const assigned = done + counts.openInTerm + counts.openOverdue + counts.openNoDeadline',
    wrong:
      'const assigned = done + counts.openInTerm + counts.openOverdue + counts.openNoDeadline + counts.withdrawn',
    caughtBy: 'test/functions/figures/period/report-figures.test.ts',
  },
  {
    file: 'functions/tasks/task/counts.ts',
    is: 'what leaves a count stays in the tally',
    right: 'filter(([, difference]) => difference !== 0)',
    wrong: 'filter(([, difference]) => difference > 0)',
    caughtBy: 'test/functions/tasks/history/histories.test.ts',
  },
  {
    ...reportFigures,
    is: 'what was assigned on the last day of a period is left out',
    right: 'task.assignedOn <= view.assignedTo &&',
    wrong: 'task.assignedOn < view.assignedTo &&',
  },
  {
    ...reportFigures,
    is: 'thirty days overdue are told as more',
    right: "if (days <= 30) return '1-30'",
    wrong: "if (days < 30) return '1-30'",
  },
  {
    ...reportFigures,
    is: 'the window of updates is a day too long',
    right: 'updatedFrom: addDays(asked.asOf, 1 - updateWindowDays)',
    wrong: 'updatedFrom: addDays(asked.asOf, -updateWindowDays)',
  },
  {
    file: 'functions/figures/period/fold/fold-period.ts',
    is: 'a department of which the night knew nothing is taken for one without backlog',
    right: 'const hadNone = before !== undefined && isSettled(before) && isSameTally(before, tally)',
    wrong: 'const hadNone = before === undefined || (isSettled(before) && isSameTally(before, tally))',
    caughtBy: 'test/functions/figures/period/settled-years.test.ts',
  },
  {
    file: 'functions/figures/period/periods.ts',
    is: 'a reporting month begins on the day that ends the one before',
    right: 'assignedFrom: addDays(endedBefore, 1)',
    wrong: 'assignedFrom: endedBefore',
    caughtBy: 'test/functions/figures/period/periods.test.ts',
  },
  {
    file: 'functions/figures/rules/order-of-departments.ts',
    is: 'the worst department comes last where the worst comes first',
    right: 'other.counts.openOverdue - one.counts.openOverdue ||',
    wrong: 'one.counts.openOverdue - other.counts.openOverdue ||',
    caughtBy: 'test/functions/figures/today/dashboard.test.ts',
  },
]
