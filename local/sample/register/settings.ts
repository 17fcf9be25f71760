import type { CalendarYear } from '../../../functions/organisation/calendar/calendar-store.ts'
import { proposedDays } from '../../../functions/organisation/calendar/holidays.ts'
import type { User } from '../../../functions/organisation/people/user.ts'
import type { PaperNames } from '../../../functions/organisation/settings/paper-names.ts'
import { defaultSettings, type Settings } from '../../../functions/organisation/settings/settings.ts'
import type { DatedValue } from '../../../functions/platform/table/dated-data.ts'
import { headIdOf, leaderIds } from './people.ts'

/** Invented, as are the people. */
const contact = {
  contactName: 'Phòng Kiểm soát thủ tục hành chính, Văn phòng UBND thành phố',
  contactPhone: '0236 0000 000',
  contactEmail: 'kstt@danang.example',
}

/** What the sample city has set for itself before its year began: how its papers name it and who signs them. */
export const sampleSettings = (users: readonly User[]): DatedValue<Settings> => {
  const nameOf = (id: string): string => users.find((user) => user.id === id)?.name ?? ''
  const [chairman, deputy] = leaderIds
  const officeHead = nameOf(headIdOf('VP'))
  const deputies = leaderIds.slice(1).map((id) => ({ name: nameOf(id), position: 'vice-chairman' as const }))
  const names: PaperNames = {
    cityName: 'thành phố Đà Nẵng',
    cityPlace: 'Đà Nẵng',
    officeSymbol: 'KSTT',
    signers: [
      { name: nameOf(chairman), position: 'chairman' },
      ...deputies,
      { name: officeHead, position: 'office-head' },
    ],
    letterSigner: nameOf(deputy),
    reportSigner: officeHead,
  }
  return {
    from: '2021-01-01',
    value: { ...defaultSettings, ...names, ...contact },
    by: 'quantri',
    at: '2020-12-31T02:00:00.000Z',
  }
}

/** The calendar of its year as the law gives it, confirmed before the year began. */
export const sampleCalendar = {
  from: '2020-12-31',
  value: { year: 2021, days: [...proposedDays(2021)] },
  by: 'quantri',
  at: '2020-12-31T02:30:00.000Z',
  version: '2021-0001',
} satisfies DatedValue<CalendarYear>
