import { afterAll, beforeAll, describe, expect, inject, it, vi } from 'vitest'
import { readYearTallies } from '../../../functions/figures/today/misses-and-tallies.ts'
import { recountYear } from '../../../functions/figures/today/recount/recount.ts'
import { readDepartments } from '../../../functions/organisation/departments/departments-store.ts'
import { readUsers } from '../../../functions/organisation/people/users-store.ts'
import { buildIndexes } from '../../../functions/oversight/search/index/build-index.ts'
import { readPointer } from '../../../functions/oversight/search/index/index-store.ts'
import { instantOf, localDateSchema } from '../../../functions/shared/dates/dates.ts'
import { withSums } from '../../../functions/tasks/task/counts.ts'
import { readHistory, readTask } from '../../../functions/tasks/task/tasks-store.ts'
import { region } from '../../../local/aws/template.ts'
import { makeSampleCity } from '../../../local/sample/city.ts'
import { emptyCity, indexCity, loadCity, sampleCity } from '../../../local/sample/load.ts'
import { profiles } from '../../../local/sample/profiles.ts'
import { newStore } from '../../support/dynamodb.ts'
import { storeCredentials } from '../../support/store-credentials.ts'

beforeAll(() => {
  vi.stubEnv('AWS_REGION', region)
  vi.stubEnv('AWS_ACCESS_KEY_ID', storeCredentials.accessKeyId)
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', storeCredentials.secretAccessKey)
})
afterAll(() => vi.unstubAllEnvs())

const tableOf = (tableName: string) => ({ tableName, dynamodbEndpoint: inject('dynamodb') })

describe('loading a city', () => {
  it('restores the sample city: the recount agrees, the figures of 26 July are right before the scan', async () => {
    const store = await newStore()
    const messages: string[] = []
    const { written } = await loadCity(tableOf(store.table), await sampleCity(), (text) =>
      messages.push(text),
    )
    const city = makeSampleCity()
    expect(written).toBeGreaterThan(city.tasks.length + city.events.length)
    expect(messages.length).toBeGreaterThan(2)

    const recount = await recountYear(store, 2021, '2021-07-25')
    const counted = city.tasks.filter(({ planned }) => !planned).length
    expect(counted).toBeLessThan(city.tasks.length)
    expect(recount).toMatchObject({ equal: true, tasks: counted, differences: [] })

    const { tallies, scannedOn, previous } = await readYearTallies(store, 2021, '2021-07-26')
    expect(scannedOn).toBe('2021-07-25')
    expect(previous?.date).toBe('2021-07-25')
    for (const { code, assigned, done, openOverdue } of profiles) {
      const tally = tallies[code]
      expect(tally && withSums(tally), code).toMatchObject({ assigned, done, openOverdue })
    }

    await indexCity(tableOf(store.table), instantOf('2021-07-26', '00:00'))
    const night = { today: localDateSchema.parse('2021-07-26'), at: instantOf('2021-07-26', '00:15') }
    expect(await buildIndexes(store, night)).toEqual({ built: 0, texts: 0 })
    const index = await readPointer(store, { searched: 'tasks', year: 2021 })
    expect(index?.count).toBeGreaterThan(counted * 0.99)

    const [task] = city.tasks
    expect(task && (await readTask(store, task.id))).toEqual(task)
    const history = city.events.filter(({ taskId }) => taskId === task?.id).map(({ event }) => event)
    expect(task && (await readHistory(store, task.id))).toEqual(history)
  })

  it('restores an empty city: the Office, an administrator and a user of the Office with their addresses', async () => {
    const store = await newStore()
    expect(await loadCity(tableOf(store.table), await emptyCity())).toEqual({ written: 5 })
    expect((await readDepartments(store)).map(({ code }) => code)).toEqual(['VP'])
    expect((await readUsers(store)).map(({ id, role }) => [id, role])).toEqual([
      ['quantri', 'administrator'],
      ['vanphong', 'office'],
    ])
  })
})
