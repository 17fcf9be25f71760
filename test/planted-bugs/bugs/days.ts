import type { PlantedBug } from '../planted-bug.ts'

const terms = { caughtBy: 'test/functions/organisation/calendar/calendar.test.ts' }
const words = { caughtBy: 'test/functions/directives/deadline/deadline-wording.test.ts' }

/** Which day it is, working days, terms, and the words of a deadline. */
export const dayBugs: readonly PlantedBug[] = [
  {
    is: 'days are those of UTC',
    file: 'functions/shared/dates/local-date.ts',
    right: 'const hoursAhead = 7',
    wrong: 'const hoursAhead = 0',
    caughtBy: 'test/functions/shared/dates.test.ts',
  },
  {
    ...terms,
    is: 'a term counts its first day',
    file: 'functions/organisation/calendar/calendar.ts',
    right: 'let day = addDays(from, days)',
    wrong: 'let day = addDays(from, days - 1)',
  },
  {
    ...terms,
    is: 'a weekend day that is worked is none',
    file: 'functions/organisation/calendar/calendar.ts',
    right: 'calendar.makeUpWorkingDays.has(day) ||',
    wrong: '',
  },
  {
    ...words,
    is: 'a month is thirty days',
    file: 'functions/organisation/calendar/term.ts',
    right: "unit === 'month' ? addMonths(from, count)",
    wrong: "unit === 'month' ? addDays(from, 30 * count)",
  },
  {
    is: 'Tết is four days',
    file: 'functions/organisation/calendar/holidays.ts',
    right: 'Array.from({ length: 5 }',
    wrong: 'Array.from({ length: 4 }',
    caughtBy: 'test/functions/organisation/calendar/calendar.test.ts',
  },
  {
    ...words,
    is: 'the day of a directive does not count as a day from it on',
    file: 'functions/directives/deadline/deadline-ends.ts',
    right: '` < from,',
    wrong: '` <= from,',
  },
  {
    ...words,
    is: 'a term that runs from another event runs from the signing',
    file: 'functions/directives/deadline/deadline-ends.ts',
    right: "if (!day || !month) return 'runs-from-another-event'",
    wrong: "if (!day || !month) return issuedOn ?? 'needs-issue-date'",
  },
  {
    ...words,
    is: 'a span of days is told as several dates',
    file: 'functions/directives/deadline/deadline-wording.ts',
    right: "[/f.*[-te]|[DPNMT]\\.?[hiW]*[-t][hiWeb.]*[DPNMT]/, 'is-a-span'],",
    wrong: '',
  },
  {
    ...words,
    is: 'of two dates in the words the first is the deadline',
    file: 'functions/directives/deadline/deadline-wording.ts',
    right: 'new Set(ends).size > 1 ||',
    wrong: '',
  },
  {
    is: 'a scan that runs days late forgets the days between',
    file: 'functions/figures/today/misses.ts',
    right: 'const due = { from: days.scannedOn, to: days.yesterday }',
    wrong: 'const due = { from: days.yesterday, to: days.yesterday }',
    caughtBy: 'test/functions/succession/night/scan-day.test.ts',
  },
]
