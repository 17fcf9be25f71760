import { globSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { beforeAll, describe, expect, test } from 'vitest'
import { built } from '../../infra/local/build-cache.ts'
import { site } from '../../infra/local/site.ts'

/** What a browser loads, as it is published. */
const kilobyte = 1024
let files: { readonly name: string; readonly content: Buffer }[] = []

beforeAll(async () => {
  const folder = await built(site, () => undefined)
  files = globSync('**/*.*', { cwd: folder }).map((name) => ({
    name,
    content: readFileSync(join(folder, name)),
  }))
}, 120_000)

const of = (...endings: string[]) => files.filter(({ name }) => endings.includes(extname(name)))
const sent = (some: typeof files) =>
  some.reduce(
    (sum, { name, content }) => sum + (extname(name) === '.woff2' ? content : gzipSync(content)).length,
    0,
  )

describe('size', () => {
  test('JavaScript of all pages together: at most 60 KB compressed', () => {
    expect(of('.js').length).toBeGreaterThan(1)
    expect(sent(of('.js'))).toBeLessThan(60 * kilobyte)
  })

  test('everything together, fonts too: at most 200 KB', () =>
    expect(sent(files)).toBeLessThan(200 * kilobyte))
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
