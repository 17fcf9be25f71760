import { existsSync, globSync, readFileSync } from 'node:fs'
import { basename, dirname, join, relative, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { pictures } from './screenshots/pictures.ts'

/** Whoever follows a link of a paper arrives: at a file of the project, and at a heading that is there. */

const root = resolve(import.meta.dirname, '../..')
const papers = globSync(['*.md', 'docs/**/*.md', 'web/api/*.md'], { cwd: root }).sort()

const read = (paper: string): string => readFileSync(join(root, paper), 'utf8').replace(/^```.*?^```/gms, '')

const linksIn = (paper: string): string[] =>
  [...read(paper).matchAll(/\]\(([^()\s]+)\)/g)]
    .map(([, link = '']) => link)
    .filter((link) => !/^[a-z]+:/.test(link))

/** The name by which a link finds a heading, made as GitHub makes it. */
const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\s_-]/gu, '')
    .trim()
    .replace(/\s/g, '-')

const anchorsIn = (paper: string): string[] =>
  [...read(paper).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => anchorOf(heading))

const leadsNowhere = (paper: string, link: string): boolean => {
  const [path = '', anchor] = link.split('#')
  const target = path ? join(dirname(paper), decodeURIComponent(path)) : paper
  if (!existsSync(join(root, target))) return true
  return (
    anchor !== undefined && target.endsWith('.md') && !anchorsIn(target).includes(decodeURIComponent(anchor))
  )
}

describe.each(papers)('%s', (paper) => {
  test('links to what is there', () => {
    expect(linksIn(paper).filter((link) => leadsNowhere(paper, link))).toEqual([])
  })
})

test('each command that a paper names is one of the project', () => {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const named = papers.flatMap((paper) =>
    [...readFileSync(join(root, paper), 'utf8').matchAll(/npm run ([\w:-]+)/g)].map(([, name = '']) => name),
  )
  expect(named).toContain('screenshots')
  expect(named.filter((name) => !(name in scripts))).toEqual([])
})

test('what leads nowhere is found', () => {
  expect(leadsNowhere('README.md', 'docs/no-such-paper.md')).toBe(true)
  expect(leadsNowhere('README.md', '#no-such-heading')).toBe(true)
  expect(leadsNowhere('docs/design.md', '../README.md#what-is-where')).toBe(false)
})

test('each picture can be made anew, and is shown by some paper', () => {
  const kept = globSync('docs/screenshots/*', { cwd: root }).map((file) => basename(file))
  expect(kept.sort()).toEqual(pictures.map(({ name }) => `${name}.png`).sort())
  const shown = new Set(
    papers.flatMap((paper) => linksIn(paper).map((link) => relative('.', join(dirname(paper), link)))),
  )
  expect(kept.filter((file) => !shown.has(`docs/screenshots/${file}`))).toEqual([])
})
