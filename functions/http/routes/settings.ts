import type { Route } from './route.ts'

/** What the city sets for itself: the calendar of a year and the settings. */
export const settingRoutes = [
  {
    method: 'GET',
    path: '/api/calendar/{year}',
    resource: 'calendar',
    operation: 'getCalendar',
    action: 'read-settings',
  },
  {
    method: 'PUT',
    path: '/api/calendar/{year}',
    resource: 'calendar',
    operation: 'putCalendar',
    action: 'change-calendar',
  },
  {
    method: 'POST',
    path: '/api/calendar/{year}/preview',
    resource: 'calendar',
    operation: 'previewCalendar',
    action: 'change-calendar',
  },
  {
    method: 'GET',
    path: '/api/settings',
    resource: 'settings',
    operation: 'getSettings',
    action: 'read-settings',
  },
  {
    method: 'PUT',
    path: '/api/settings',
    resource: 'settings',
    operation: 'putSettings',
    action: 'change-settings',
  },
] as const satisfies readonly Route[]
