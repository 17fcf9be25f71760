import { command, done, post, registered, sentFile } from './making.ts'
import { callers, type DepartmentCode, departmentCodes } from './people.ts'
import { today, type World } from './world.ts'

/**
 * What requests are about: of each department its own, of each person their own, and the city's. Each is made at the door, by
 * whoever may make it, and named by the parameters of a path.
 */

export type Params = Readonly<Record<string, string>>

/** Whose a thing is, and what stands in a path for each and for one that is not there. */
export type Thing = { readonly missing: Params } & (
  | { readonly of: 'department'; readonly at: Readonly<Record<DepartmentCode, Params>> }
  | { readonly of: 'person'; readonly at: Readonly<Record<string, Params>>; readonly anothers: Params }
  | { readonly of: 'city'; readonly at: Params }
)

const headOf = (department: DepartmentCode) => `gd.${department.toLowerCase()}`
export const clerkOf = (department: DepartmentCode) => `cv.${department.toLowerCase()}`
export const otherThan = (department: DepartmentCode): DepartmentCode =>
  department === 'SXD' ? 'STC' : 'SXD'

const missingTask: Params = { id: 'SXD-2021-zzzzzzzzzzzz' }
const missingFile = { file: 'f'.repeat(32) }

const ask = {
  ...{ outcome: 'unfinished', reason: 'funding', cause: 'Chờ vốn', plan: 'Họp', proposedDueOn: '2021-08-20' },
}

/** A request for explanation that a department has not answered. */
const questioned = async (world: World, department: DepartmentCode): Promise<string> => {
  const about = { kind: 'task', taskId: (await registered(world, department)).id }
  const asking = { about, question: 'Vì sao?', dueOn: '2021-07-29' }
  return (await done(world, 'ct.mot', post('/api/explanations', asking))).id
}

/** A thing of each department. */
const ofEach = async (
  missing: Params,
  make: (department: DepartmentCode) => Promise<Params>,
): Promise<Thing> => {
  const made: [string, Params][] = []
  for (const department of departmentCodes) made.push([department, await make(department)])
  return { of: 'department', at: Object.fromEntries(made) as Record<DepartmentCode, Params>, missing }
}

const tasks = (world: World) => {
  const task = (make: (id: string, department: DepartmentCode) => Promise<unknown>, given: object = {}) =>
    ofEach(missingTask, async (department) => {
      const { id } = await registered(world, department, given)
      await make(id, department)
      return { id }
    })
  const asked = (id: string, department: DepartmentCode) =>
    command(world, clerkOf(department), id, 'report', ask)
  return {
    'a task': () => task(async () => {}),
    'a task that is overdue': () => task(async () => {}, { assignedOn: '2021-06-01', dueOn: '2021-06-20' }),
    'a task returned as not ours': () =>
      task((id, department) =>
        command(world, headOf(department), id, 'not-ours', { reason: 'Không thuộc chức năng' }),
      ),
    'a task reported as finished': () =>
      task((id, department) =>
        command(world, clerkOf(department), id, 'report', {
          outcome: 'finished',
          result: 'Đã ban hành',
          evidence: ['12/QĐ'],
        }),
      ),
    'a task with an extension asked for': () => task(asked),
    'a task with an extension prepared': () =>
      task(async (id, department) => {
        await asked(id, department)
        const prepared = { recommendation: 'approve', dueOn: '2021-08-20', objectiveCause: true }
        await command(world, 'vp.mot', id, 'extension-preparation', prepared)
      }),
    'a task with an extension decided': () =>
      task(async (id, department) => {
        await asked(id, department)
        await command(world, 'ct.mot', id, 'extension', {
          ...{ decision: 'approve', dueOn: '2021-08-20', objectiveCause: true },
        })
      }),
    "another's task with a part of the department's": () =>
      ofEach(missingTask, async (department) => ({
        id: (await registered(world, 'SNV', { coordinating: [department] })).id,
      })),
    'a file of a task': () =>
      ofEach({ ...missingTask, ...missingFile }, async (department) => {
        const { id } = await registered(world, department)
        const file = await sentFile(world, clerkOf(department), `/api/tasks/${id}/files`)
        const evidence = { outcome: 'finished', result: 'Đã xong', files: [file] }
        await command(world, clerkOf(department), id, 'report', evidence)
        return { id, file }
      }),
    'a question': () =>
      ofEach(missingTask, async (department) => ({ id: await questioned(world, department) })),
    'a file of an explanation': () =>
      ofEach({ ...missingTask, ...missingFile }, async (department) => {
        const id = await questioned(world, department)
        const clerk = clerkOf(department)
        const file = await sentFile(world, clerk, `/api/explanations/${id}/files`)
        const answer = { text: 'Do vướng mặt bằng', files: [file] }
        await done(world, clerk, post(`/api/explanations/${id}/answer`, answer))
        return { id, file }
      }),
    'a directive': () =>
      ofEach({ key: '2021-07-01_9999_UBND-X' }, async (department) => ({
        key: (await registered(world, department)).key,
      })),
    'a file of a directive': () =>
      ofEach({ key: '2021-07-01_9999_UBND-X', ...missingFile }, async (department) => {
        const { key } = await registered(world, department)
        const file = await sentFile(world, 'vp.mot', `/api/directives/${key}/files`)
        const attached = { change: 'attach', version: 1, files: [file] }
        await done(world, 'vp.mot', post(`/api/directives/${key}/changes`, attached))
        return { key, file }
      }),
    'a department': () => ofEach({ department: 'SKHONG' }, async (department) => ({ department })),
    'a person of a department': () =>
      ofEach({ id: 'cv.khong' }, async (department) => ({ id: `cv3.${department.toLowerCase()}` })),
  } as const
}

const noJob = { id: 'a'.repeat(24) }
const table = Buffer.from('Nội dung;Đơn vị chủ trì;Hạn\nBáo cáo quý;SXD;30/07/2021\n')

/** A thing of each caller, and one of somebody else. */
const ofEachPerson = async (
  missing: Params,
  make: (person: string) => Promise<Params>,
  anothers = 'cv3.sxd',
): Promise<Thing> => {
  const at: Record<string, Params> = {}
  for (const person of Object.values(callers)) at[person] = await make(person)
  return { of: 'person', at, anothers: await make(anothers), missing }
}

const ownThings = (world: World) => ({
  // Only the Office imports: of others there is none.
  'an import that was looked at': () =>
    ofEachPerson(
      noJob,
      async (person) => {
        if (!person.startsWith('vp.')) return noJob
        const given = 'name=a.csv&number=12%2FUBND-KSTT&issuedOn=2021-07-01&issuer=UBND'
        const { id } = await done(world, person, {
          ...{ method: 'POST', path: `/api/imports?${given}`, body: table },
        })
        await world.settled()
        return { id }
      },
      'vp.ba',
    ),
  'a job': () =>
    ofEachPerson({ ...noJob, file: '0', part: '0' }, async (person) => {
      const asked = { list: 'tasks', format: 'csv', query: {} }
      const { id } = await done(world, person, post('/api/exports', asked))
      await world.settled()
      return { id, file: '0', part: '0' }
    }),
  'an address of their own': () =>
    ofEachPerson({ id: 'a'.repeat(12) }, async (person) => {
      const { id } = await done(world, person, post('/api/feeds', { kind: 'calendar', name: 'Điện thoại' }))
      return { id }
    }),
  'a list of their own': () =>
    ofEachPerson({ of: 'person', id: 'a'.repeat(12) }, async (person) => {
      const saved = { of: 'person', name: 'Quá hạn', query: {} }
      const { id } = await done(world, person, post('/api/list-views', saved))
      return { of: 'person', id }
    }),
})

const oneOfTheCity = async (missing: Params, make: () => Promise<Params>): Promise<Thing> => ({
  of: 'city',
  at: await make(),
  missing,
})

const draft = {
  ...{ kind: 'letter', subject: 'V/v kết quả', symbol: 'UBND-KSTT' },
  named: [{ department: 'SXD', level: 'commend' }],
}
const noPaper = { id: `2021-${'a'.repeat(12)}` }

const drafted = async (world: World): Promise<string> =>
  (await done(world, 'vp.mot', post('/api/outgoing-papers', draft))).id

/** A paper that is signed, with its file. */
const signedPaper = async (world: World): Promise<Params> => {
  const id = await drafted(world)
  const file = await sentFile(world, 'vp.mot', `/api/outgoing-papers/${id}/files`)
  const step = { step: { step: 'signed', day: today }, files: [file] }
  await done(world, 'vp.mot', post(`/api/outgoing-papers/${id}/steps`, step))
  return { id, file }
}

const cityThings = (world: World) => ({
  'a paper on its way': () => oneOfTheCity(noPaper, async () => ({ id: await drafted(world) })),
  'a file of a paper on its way': () =>
    oneOfTheCity({ ...noPaper, ...missingFile }, () => signedPaper(world)),
  'a letter that is out': () =>
    oneOfTheCity({ key: '2021-07-19_9999_UBND-KSTT' }, async () => {
      const letter = { number: '4700', symbol: 'UBND-KSTT', issuedOn: '2021-07-19' }
      const named = [{ department: 'SXD', level: 'commend' }]
      await done(world, 'vp.mot', post('/api/letters', { ...letter, named }))
      return { key: '2021-07-19_4700_UBND-KSTT' }
    }),
  'a file of a letter that is out': () =>
    oneOfTheCity({ ...noPaper, ...missingFile }, async () => {
      const paper = await signedPaper(world)
      for (const step of [
        { step: 'numbered', day: today, number: '4800' },
        { step: 'sent-out', day: today },
      ])
        await done(world, 'vp.mot', post(`/api/outgoing-papers/${paper.id}/steps`, { step }))
      return paper
    }),
  'a year': () => oneOfTheCity({ year: '2050' }, async () => ({ year: '2021' })),
  'a kind of paper': () => oneOfTheCity({ kind: 'khong' }, async () => ({ kind: 'letter' })),
  'a day': () => oneOfTheCity({ period: '2021-07-01' }, async () => ({ period: today })),
})

/** Everything there is, by its name in the rows. */
export const makeThings = async (world: World, more: Readonly<Record<string, () => Promise<Thing>>>) => {
  const makers = { ...tasks(world), ...ownThings(world), ...cityThings(world), ...more }
  const made: Record<string, Thing> = {}
  for (const [name, make] of Object.entries(makers)) made[name] = await make()
  return made
}
