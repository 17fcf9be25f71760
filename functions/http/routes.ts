import type { OperationIn, Resource, Route } from './routes/route.ts'

/** Every route there is: read by the routers, the CDK code and the OpenAPI description. */
export const routes = [
] as const satisfies readonly Route[]

export type Operation = OperationIn<typeof routes>

export const routesOf = (resource: Resource): readonly Route[] =>
  routes.filter((route) => route.resource === resource)
