import { describe, expect, test } from 'vitest'
import { addresses } from '../../web/api/__generated__/description.ts'
import { addressOf } from '../../web/api/client.ts'
import { pageOfRequest } from '../../web/app/router/lists.ts'
import { addressOfPage, matchPattern } from '../../web/app/router/pattern.ts'
import { pages } from '../../web/app/routes/pages.ts'
import { addressesIn } from '../browser/visiting/addresses.ts'

describe('requests', () => {
  test('an operation is found by its name, with what stands in its path and query', () => {
    expect(
      addressOf('getDirective', { path: { key: '2021-07-26_4651_UBND-ĐTĐT' }, query: { limit: 20 } }),
    ).toBe('/api/directives/2021-07-26_4651_UBND-%C4%90T%C4%90T?limit=20')
    expect(addressOf('listTasks', { query: { department: 'SXD', status: '', year: undefined } })).toBe(
      '/api/tasks?department=SXD',
    )
  })

  test('every route has an address', () => {
    // Whatever a path has a name for is given.
    const path = new Proxy({}, { get: () => 'x' })
    for (const operation of Object.keys(addresses) as (keyof typeof addresses)[])
      expect(addressOf(operation, { path })).not.toMatch(/[{}]|undefined/)
  })
})

describe('pages', () => {
  test('a pattern gives what stands for its names', () => {
    expect(matchPattern('/tasks/:id', '/tasks/SXD-2021-k3f9x2m8q1ab')).toEqual({
      id: 'SXD-2021-k3f9x2m8q1ab',
    })
    expect(matchPattern('/people/:id', '/people/vp.kstt1/')).toEqual({ id: 'vp.kstt1' })
    expect(matchPattern('/directives/:key', '/directives/%C4%90')).toEqual({ key: 'Đ' })
    expect(matchPattern('/tasks/:id', '/tasks/100%')).toBeUndefined()
    expect(matchPattern('/', '/')).toEqual({})
    expect([matchPattern('/tasks/:id', '/tasks/'), matchPattern('/tasks', '/task')]).toEqual([
      undefined,
      undefined,
    ])
  })

  test('an address has only what is given', () => {
    expect(addressOfPage('/tasks/:id', { id: 'a/b' })).toBe('/tasks/a%2Fb')
    expect(addressOfPage('/tasks', {}, { status: 'open', year: '' })).toBe('/tasks?status=open')
  })

  test('a figure’s list is the page called as the request', () =>
    expect(pageOfRequest('/api/tasks?year=2021&status=done')).toBe('/tasks?year=2021&status=done'))

  test('every page is among those that axe looks at', () => {
    const things = new Proxy({} as Parameters<typeof addressesIn>[0], { get: () => 'x' })
    const shown = Object.values(addressesIn(things))
      .flat()
      .map((address) => address.replace(/\?.*/, ''))
    // A pattern with a name in it takes the address of a page beside it too: the first page is meant.
    const pageOf = (address: string) => pages.find(({ path }) => matchPattern(path, address))?.path
    const looked = new Set(shown.map(pageOf))
    expect(pages.map(({ path }) => path).filter((path) => !looked.has(path))).toEqual([])
  })

  test('no page stands twice or where something else answers', () => {
    const paths = pages.map(({ path }) => path.replace(/:\w+/g, ':'))
    expect(new Set(paths).size).toBe(paths.length)
    for (const path of paths) expect(path).not.toMatch(/^\/(api|local|sign-in|inbox|assets)(\/|$)/)
  })
})
