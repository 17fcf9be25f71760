import type { Page, Request, Route } from 'playwright-core'

/** What a page costs whoever opens it, whatever the machine and the network: nothing here is a time. */
export interface Feel {
  /** How many answers are waited for one after the other: with 300 ms of network, so many times 300 ms. */
  readonly rounds: number
  readonly requests: number
  /** As they are transferred, heads and all, with nothing in the browser's cache. */
  readonly bytes: number
  /** How much of what was already there moved while the rest came, as browsers count it (CLS, without its windows). */
  readonly shift: number
  /** What was asked for in each round, and what moved, for whoever looks for the reason. */
  readonly told: readonly string[]
}

/** In the page: adds up what moves. A move within half a second of a key or a press is expected, and not counted. */
const watchMoves = `(() => {
  if (window.moved) return
  window.moved = { value: 0, told: [] }
  new PerformanceObserver((list) => {
    for (const { value, hadRecentInput, sources } of list.getEntries()) {
      if (hadRecentInput) continue
      moved.value += value
      const names = sources.map(({ node, previousRect: from, currentRect: to }) => {
        const element = node && (node.nodeType === 1 ? node : node.parentElement)
        return (element ? element.tagName + '.' + element.className : '?') + ' ' + from.y + '→' + to.y
      })
      moved.told.push(value.toFixed(4) + ': ' + names.join(', '))
    }
  }).observe({ type: 'layout-shift', buffered: true })
})()`

/**
 * In the page: until it has shown what came and asked for what it needs then, which takes a few frames. Before its styles are
 * there it has none.
 */
const idle = `(async () => {
  const frame = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)))
  const isBlank = performance.getEntriesByType('paint').length === 0
  for (let frames = 0; frames < 4 && !isBlank; frames += 1) await frame()
})()`

const isShown = `Boolean(document.querySelector('.person') && document.querySelector('main h1')) &&
  !document.querySelector('main .loading, main [aria-busy=true]')`

const pathOf = (request: Request): string => {
  const { pathname, search } = new URL(request.url())
  return pathname + search
}

const isOfApi = ({ route }: Held): boolean => pathOf(route.request()).startsWith('/api/')

interface Held {
  readonly route: Route
}

/** Holds every request back until it is let go; tells when one is over. */
const gateOf = async (page: Page) => {
  const held: Held[] = []
  let requests = 0
  let bytes = 0
  const over = async (request: Request): Promise<void> => {
    const { responseBodySize, responseHeadersSize } = await request.sizes()
    bytes += responseBodySize + responseHeadersSize
  }
  await page.route('**/*', (route) => void held.push({ route }))
  const letGo = async (some: readonly Held[]): Promise<void> => {
    await Promise.all(
      some.map(async ({ route }) => {
        const request = route.request()
        requests += 1
        await route.continue()
        const response = await request.response()
        await response?.finished()
        await over(request)
      }),
    )
    if (some.length > 0) await page.evaluate(idle)
  }
  return { take: () => held.splice(0), letGo, requests: () => requests, bytes: () => bytes }
}

/**
 * Opens a page in rounds: what it has asked for by now is answered, the city's answers one by one and the last asked first,
 * before anything is answered that it asks for then.
 */
export const feelOf = async (page: Page, address: string): Promise<Feel> => {
  const { href } = new URL(address, page.url())
  // What the page before had asked for is nothing of this one.
  await page.goto('about:blank')
  await page.addInitScript(watchMoves)
  const gate = await gateOf(page)
  const opening = page.goto(href, { waitUntil: 'commit' })
  const told: string[] = []
  let rounds = 0
  const nothingYet = () => new Promise((done) => setTimeout(done, 5))
  for (;;) {
    const asked = gate.take()
    if (asked.length === 0) {
      if (rounds > 1 && (await page.evaluate(isShown))) break
      await nothingYet()
      continue
    }
    rounds += 1
    told.push(`${rounds}: ${asked.map(({ route }) => pathOf(route.request())).join(' ')}`)
    await gate.letGo(asked.filter((one) => !isOfApi(one)))
    for (const one of asked.filter(isOfApi).reverse()) await gate.letGo([one])
  }
  await opening
  const { value, told: moves } = (await page.evaluate('moved')) as { value: number; told: string[] }
  await page.unrouteAll({ behavior: 'ignoreErrors' })
  return {
    rounds,
    requests: gate.requests(),
    bytes: gate.bytes(),
    shift: value,
    told: [...told, ...moves],
  }
}
