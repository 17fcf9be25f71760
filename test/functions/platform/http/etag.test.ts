import { describe, expect, it } from 'vitest'
import { etagOfVersion, versionOfEtag } from '../../../../functions/platform/http/etag.ts'
import { BadRequest } from '../../../../functions/platform/problems/problem-answer.ts'

const refusalOf = (ifMatch: string | undefined) => {
  try {
    return versionOfEtag(ifMatch)
  } catch (error) {
    return error instanceof BadRequest ? error.code : error
  }
}

describe('the ETag of a version', () => {
  it.each([0, 1, 7, 999_999])('carries %d there and back', (version) => {
    expect(versionOfEtag(etagOfVersion(version))).toBe(version)
  })

  it('is taken as a weak one, too, and with blanks around it', () => {
    expect(versionOfEtag(' W/"7" ')).toBe(7)
  })
})

describe('an If-Match that is no ETag of ours is refused', () => {
  it.each([undefined, ''])('missing: %j', (ifMatch) => {
    expect(refusalOf(ifMatch)).toBe('if-match-missing')
  })

  it.each([
    ['any version', '*'],
    ['without quotes', '7'],
    ['two of them', '"7", "8"'],
    ['cut off', '"7'],
    ['nothing', '""'],
    ['a word', '"seven"'],
    ['below nothing', '"-1"'],
    ['a fraction', '"7.0"'],
    ['another way of writing a number', '"0x7"'],
    ['blanks within', '" 7"'],
    ['far too long', `"${'7'.repeat(20)}"`],
  ])('%s', (_, ifMatch) => {
    expect(refusalOf(ifMatch)).toBe('if-match-unreadable')
  })
})
