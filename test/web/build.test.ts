import { globSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { beforeAll, describe, expect, test } from 'vitest'
import { built } from '../../local/page/build-cache.ts'
import { site } from '../../local/page/site.ts'

/** What a browser loads, as it is published. */
const kilobyte = 1024
let files: { readonly name: string; readonly content: Buffer }[] = []

beforeAll(async () => {
  const folder = await built(site, () => undefined)
  files = globSync('**/*.*', { cwd: folder }).map((name) => ({
    name,
    content: readFileSync(join(folder, name)),
  }))
})

const of = (...endings: string[]) => files.filter(({ name }) => endings.includes(extname(name)))
const sent = (some: typeof files) =>
  some.reduce(
    (sum, { name, content }) => sum + (extname(name) === '.woff2' ? content : gzipSync(content)).length,
    0,
  )

const text = (name: string) => files.find((file) => file.name.endsWith(name))?.content.toString() ?? ''

/** A script with all it needs before it runs. */
const withImports = (name: string, found = new Set<string>()): Set<string> => {
  if (found.has(name)) return found
  found.add(name)
  for (const [, needed] of text(name).matchAll(/(?:from|import)\s*["']\.\/([^"']+\.js)["']/g))
    if (needed) withImports(needed, found)
  return found
}

/** What the browser loads for a page: what every page begins with, and the page's own. */
const scriptsOfPages = (): (typeof files)[] => {
  const [, entry = ''] = /src="\/assets\/([^"]+\.js)"/.exec(text('index.html')) ?? []
  const first = withImports(entry)
  const pages = [...text(entry).matchAll(/import\(\s*["'`]\.\/([^"'`]+\.js)["'`]/g)].map(
    ([, name = '']) => name,
  )
  return pages.map((page) => {
    const names = withImports(page, new Set(first))
    return files.filter(({ name }) => names.has(name.replace('assets/', '')))
  })
}

describe('size of each page', () => {
  test('JavaScript: at most 60 KB compressed', () => {
    const pages = scriptsOfPages()
    expect(pages.length).toBeGreaterThan(20)
    for (const scripts of pages) expect(sent(scripts), scripts.at(-1)?.name).toBeLessThan(60 * kilobyte)
  })

  test('everything it loads, styles and fonts too: at most 200 KB', () => {
    // The client for programs is downloaded by who asks for it, and loaded by no page.
    const others = sent(files.filter(({ name }) => !['.js', '.zip'].includes(extname(name))))
    for (const scripts of scriptsOfPages()) expect(others + sent(scripts)).toBeLessThan(200 * kilobyte)
  })
})

describe('Content-Security-Policy', () => {
  test('nothing inline: neither script nor style', () => {
    const [page] = of('.html')
    const html = page?.content.toString() ?? ''
    expect(html).not.toMatch(/<style|\sstyle=|\son\w+=|<script(?![^>]*\ssrc=)/)
    expect(html).toMatch(/<script[^>]*\ssrc="\/assets\//)
  })

  test('nothing as data: and nothing of another host', () => {
    for (const { name, content } of of('.html', '.css', '.js')) {
      const text = content.toString().replaceAll(/http:\/\/www\.w3\.org\/[\w/]+/g, '')
      expect(text, name).not.toMatch(/url\(["']?data:|(?:src|href)=["']?data:/)
      expect(text.match(/https?:\/\/[\w.-]+/g) ?? [], name).toEqual([])
    }
  })
})
