import { fold } from '../../../../values/fold.ts'

export interface Person {
  readonly id: string
  readonly name: string
}

const longest = 40

/** What somebody has typed of a name after the last @ before the caret; undefined where they are not typing one. */
export const nameBegun = (text: string, caret: number): string | undefined => {
  const begun = /(?:^|\s)@([^@\n]*)$/.exec(text.slice(0, caret))?.[1]
  return begun !== undefined && begun.length <= longest ? begun : undefined
}

/** The words with the name in the place of what was typed of it, and where the caret then stands. */
export const withName = (text: string, caret: number, name: string): { text: string; caret: number } => {
  const begun = nameBegun(text, caret) ?? ''
  const before = `${text.slice(0, caret - begun.length)}${name} `
  return { text: before + text.slice(caret).replace(/^ /, ''), caret: before.length }
}

const shownAtMost = 6

/** The first whose name has a word that begins so, however it is accented; nobody once a whole name stands there. */
export const suggestedFor = <Of extends Person>(people: readonly Of[], begun: string): readonly Of[] => {
  const words = fold(begun)
  if (people.some(({ name }) => words.startsWith(`${fold(name)} `))) return []
  return people.filter(({ name }) => ` ${fold(name)}`.includes(` ${words}`)).slice(0, shownAtMost)
}

/** As a draft keeps who was chosen: nothing of a list. */
export const keptPerson = ({ id, name }: Person): string => `${id} ${name}`

/** Who is named in the words as they stand now, of those that were chosen. */
export const namedIn = (text: string, chosen: readonly string[]): string[] => {
  const people = chosen.map((kept) => ({
    id: kept.slice(0, kept.indexOf(' ')),
    name: kept.slice(kept.indexOf(' ') + 1),
  }))
  return [...new Set(people.filter(({ name }) => text.includes(`@${name}`)).map(({ id }) => id))]
}
