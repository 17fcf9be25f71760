import { dashboardRoutes } from './routes/dashboard.ts'
import { directiveRoutes } from './routes/directives.ts'
import { feedRoutes } from './routes/feeds.ts'
import { importRoutes } from './routes/imports.ts'
import { jobRoutes } from './routes/jobs.ts'
import { pageRoutes } from './routes/pages.ts'
import { paperRoutes } from './routes/papers.ts'
import type { OperationIn, Resource, Route } from './routes/route.ts'

/** Every route there is: read by the routers, the CDK code and the OpenAPI description. */
export const routes = [
  ...dashboardRoutes,
  ...pageRoutes,
  ...directiveRoutes,
  ...paperRoutes,
  ...jobRoutes,
  ...importRoutes,
  ...feedRoutes,
] as const satisfies readonly Route[]

export type Operation = OperationIn<typeof routes>

export const routesOf = (resource: Resource): readonly Route[] =>
  routes.filter((route) => route.resource === resource)
