import { randomUUID } from 'node:crypto'
import { restoreCity } from '../../../functions/documents/city-file/restore.ts'
import { openStore } from '../../../functions/platform/table/store.ts'
import { instantOf } from '../../../functions/shared/dates/dates.ts'
import { startDynamoDb } from '../../../local/aws/dynamodb.ts'
import { type LocalCity, startLocal } from '../../../local/city/local-city.ts'
import { signIn } from '../../support/sign-in.ts'
import { codeOf } from '../city/large-city.ts'
import { office, recordsOfCity } from '../growth/growing-city.ts'
import { mediansInTurn } from '../in-turn.ts'
import { type Request, startCounterpart } from '../requests/counterpart.ts'
import { newDirective, throughStack } from '../requests/through-stack.ts'
import type { Row } from '../row.ts'
import { type Directus, startDirectus } from './directus.ts'
import { type Postgres, startPostgres } from './postgres.ts'
import { fillRival, requestsOfRival } from './rival-tasks.ts'

const section = 'rival'
const repeats = 60
const departments = 100
const department = codeOf(0, departments)
const pageSize = 50

type Name = 'create' | 'list' | 'dashboard'

/** More of them take DynamoDB Local hours to be filled with. */
const size = { departments, tasks: 20_000 }

/** The most of Directus's median. */
const bounds: Readonly<Record<Name, number>> = { create: 0.6, list: 0.6, dashboard: 0.2 }

const rowsOf = (name: Name, times: Readonly<Record<'product' | 'bare' | 'rival', number>>): Row[] => {
  const said = `${name} at ${size.tasks.toLocaleString('en')} tasks`
  const unit = 'of Directus’s median'
  return [
    { section, name: `${said}, Directus`, unit: 'ms, median', value: times.rival },
    {
      section,
      name: `${said}, its calls of DynamoDB Local by a bare server`,
      unit,
      value: times.bare / times.rival,
    },
    { section, name: said, unit, value: times.product / times.rival, bound: bounds[name] },
  ]
}

const requestsOfCity = (): Readonly<Record<Name, Request>> => {
  let number = 90_000
  return {
    create: {
      name: 'create',
      operation: 'registerDirective',
      person: office,
      address: '/api/directives',
      sent: () => {
        number += 1
        return { key: randomUUID(), body: newDirective(number, department) }
      },
    },
    list: {
      name: 'list',
      operation: 'listTasks',
      person: office,
      address: `/api/tasks?department=${department}&year=2021&status=open&limit=${pageSize}`,
    },
    dashboard: {
      name: 'dashboard',
      operation: 'getDashboard',
      person: office,
      address: '/api/dashboard/2021',
    },
  }
}

/** A city of this size, its night's figures made. */
const fillCity = async (city: LocalCity) => {
  const store = openStore({ tableName: city.tableName, endpoint: city.dynamodbEndpoint })
  await restoreCity(store, recordsOfCity(size))
  await city.moveClock(instantOf('2021-07-26', '09:00'))
  await city.drain()
}

interface Sides {
  readonly city: LocalCity
  readonly directus: Directus
  readonly postgres: Postgres
}

const measured = async ({ city, directus, postgres }: Sides): Promise<Row[]> => {
  await fillCity(city)
  await fillRival(directus, postgres, recordsOfCity(size))
  const token = await signIn(city, office)
  const own = requestsOfCity()
  const rivals = requestsOfRival(directus, department, pageSize)
  const counterpart = await startCounterpart(city)
  const rows: Row[] = []
  try {
    for (const name of ['list', 'dashboard', 'create'] as const) {
      const product = throughStack(city, token, own[name])
      const bare = await counterpart.sendOf(own[name])
      rows.push(...rowsOf(name, await mediansInTurn({ product, bare, rival: rivals[name] }, repeats)))
    }
  } finally {
    await counterpart.stop()
  }
  return rows
}

/**
 * The whole local stack against Directus on PostgreSQL with the same tasks, request by request in one run. It installs
 * Directus beside the project's packages and wants PostgreSQL's programs on the machine, so it runs when it is named.
 */
export const benchRival = async (): Promise<Row[]> => {
  const postgres = await startPostgres()
  try {
    const directus = await startDirectus(postgres)
    const now = instantOf('2021-07-25', '23:59')
    // Java as it is when it has run for long.
    const database = await startDynamoDb(undefined, { runsFor: 'manyCalls' })
    const city = await startLocal({ port: 0, inMemory: true, database, city: 'none', now })
    try {
      return await measured({ city, directus, postgres })
    } finally {
      await city.stop()
      await database.stop()
      await directus.stop()
    }
  } finally {
    await postgres.stop()
  }
}
