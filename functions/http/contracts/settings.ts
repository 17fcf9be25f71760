import * as z from 'zod'
import { specialDaysSchema } from '../../organisation/calendar/holidays.ts'
import { settingsSchema } from '../../organisation/settings/settings.ts'
import { localDateSchema } from '../../shared/dates/dates.ts'
import type { Contract } from '../contract.ts'
import type { OperationIn } from '../routes/route.ts'
import type { settingRoutes } from '../routes/settings.ts'
import { summary, yearPath } from './fields.ts'

export const settingContracts = {
  getCalendar: {
    summary: summary(
      'Ngày nghỉ lễ, làm bù của năm',
      "A year's holidays and make-up days, as entered or proposed",
    ),
    path: yearPath,
  },
  putCalendar: {
    summary: summary('Nhập lịch nghỉ của năm', "Enter a year's holidays and make-up days"),
    path: yearPath,
    body: z.strictObject({ days: specialDaysSchema }),
    ifMatch: true,
  },
  previewCalendar: {
    summary: summary('Xem trước thời hạn sẽ đổi', 'Which due dates would be others by these days'),
    path: yearPath,
    body: z.strictObject({ days: specialDaysSchema }),
  },
  getSettings: {
    summary: summary('Các thiết lập', 'The settings in force on a day, with their history'),
    query: z.strictObject({ on: localDateSchema.optional().meta({ description: 'default: today' }) }),
  },
  putSettings: {
    summary: summary('Đổi thiết lập từ một ngày', 'Change the settings from a day on'),
    body: z.strictObject({ from: localDateSchema, settings: settingsSchema }),
    ifMatch: true,
  },
} as const satisfies Record<OperationIn<typeof settingRoutes>, Contract>
