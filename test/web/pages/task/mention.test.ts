import { describe, expect, it } from 'vitest'
import {
  keptPerson,
  nameBegun,
  namedIn,
  suggestedFor,
  withName,
} from '../../../../web/pages/task/history/mentioning/mention.ts'

const people = ['Nguyễn Văn An', 'Trần Thị Ánh', 'Lê An Bình'].map((name, place) => ({
  id: `id${place}`,
  name,
}))

describe('a name after an @', () => {
  it('is begun at the beginning or after a space, and nowhere else', () => {
    expect(nameBegun('@', 1)).toBe('')
    expect(nameBegun('Nhờ @ng', 7)).toBe('ng')
    expect(nameBegun('Nhờ @Nguyễn Văn', 15)).toBe('Nguyễn Văn')
    expect(nameBegun('an@danang.gov.vn', 16)).toBeUndefined()
    expect(nameBegun('@an\nrồi', 7)).toBeUndefined()
    expect(nameBegun(`@${'rất dài '.repeat(8)}`, 60)).toBeUndefined()
  })

  it('offers whoever has a word that begins so, with or without marks, until a whole name stands there', () => {
    const offered = (begun: string) => suggestedFor(people, begun).map(({ name }) => name)
    expect(offered('')).toHaveLength(3)
    expect(offered('an')).toEqual(['Nguyễn Văn An', 'Trần Thị Ánh', 'Lê An Bình'])
    expect(offered('Văn A')).toEqual(['Nguyễn Văn An'])
    expect(offered('nguyen van an xem')).toEqual([])
  })

  it('is put in the place of what was typed of it', () => {
    expect(withName('Nhờ @ng xem', 7, 'Nguyễn Văn An')).toEqual({ text: 'Nhờ @Nguyễn Văn An xem', caret: 19 })
    expect(withName('@', 1, 'Lê An Bình')).toEqual({ text: '@Lê An Bình ', caret: 12 })
  })

  it('counts as long as it stands in the words', () => {
    const chosen = people.map(keptPerson)
    expect(namedIn('@Nguyễn Văn An và @Lê An Bình', [...chosen, ...chosen])).toEqual(['id0', 'id2'])
    expect(namedIn('Nguyễn Văn An', chosen)).toEqual([])
  })
})
