import type * as z from 'zod'
import { dashboardResponses } from './responses/dashboard.ts'
import { directiveResponses } from './responses/directives.ts'
import { feedResponses } from './responses/feeds.ts'
import { importResponses } from './responses/imports.ts'
import { jobResponses } from './responses/jobs.ts'
import { pageResponses } from './responses/pages.ts'
import { paperResponses } from './responses/papers.ts'
import type { Operation } from './routes.ts'

/** What each operation answers; the journeys hold real answers against these. */
export const responses = {
  ...dashboardResponses,
  ...pageResponses,
  ...directiveResponses,
  ...paperResponses,
  ...jobResponses,
  ...importResponses,
  ...feedResponses,
} as const satisfies Record<Operation, z.ZodType>
