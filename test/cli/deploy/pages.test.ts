import { describe, expect, it } from 'vitest'
import { forgottenAssets, publishingOrder, type Release } from '../../../cli/deploy/pages.ts'

describe('the order in which a page is published', () => {
  it('is: what it names, what stands beside it, the page itself', () =>
    expect(publishingOrder(['index.html', 'emblem.svg', 'assets/b.js', 'assets/a.css'])).toEqual([
      'assets/a.css',
      'assets/b.js',
      'emblem.svg',
      'index.html',
    ]))
})

describe('files of earlier pages', () => {
  const releases: Release[] = [
    { at: '2026-09-01T00:00:00Z', files: ['assets/one.js', 'assets/always.css', 'index.html'] },
    { at: '2026-10-01T00:00:00Z', files: ['assets/two.js', 'assets/always.css', 'index.html'] },
    { at: '2026-11-20T00:00:00Z', files: ['assets/three.js', 'assets/always.css', 'index.html'] },
  ]
  const stored = [
    'assets/one.js',
    'assets/two.js',
    'assets/three.js',
    'assets/always.css',
    'emblem.svg',
    'index.html',
  ]
  const forgotten = (now: string, current = releases[2]?.files ?? []) =>
    forgottenAssets(stored, releases, current, new Date(now))

  it('stay for 30 days after the next page came, however old they are', () => {
    expect(forgotten('2026-10-30T00:00:00Z', ['assets/two.js'])).not.toContain('assets/one.js')
    expect(forgotten('2026-12-01T00:00:00Z')).toEqual(['assets/one.js'])
    expect(forgotten('2026-12-19T00:00:00Z')).toEqual(['assets/one.js'])
    expect(forgotten('2026-12-21T00:00:00Z')).toEqual(['assets/one.js', 'assets/two.js'])
  })

  it('of the page that stands now stay however long it has stood', () =>
    expect(forgotten('2029-01-01T00:00:00Z')).toEqual(['assets/one.js', 'assets/two.js']))

  it('that are put back by going back to an older page stay', () =>
    expect(forgotten('2026-12-21T00:00:00Z', ['assets/one.js'])).toEqual(['assets/two.js']))
})
