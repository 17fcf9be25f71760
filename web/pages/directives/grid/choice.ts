const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')

/** A cell with a name in the place of words that were not read; the whole of it where these are not found as they stand. */
export const withChoice = (value: string, words: string, name: string): string => {
  const asTyped = RegExp(words.trim().split(/\s+/).map(escaped).join('\\s+'), 'u')
  return asTyped.test(value) ? value.replace(asTyped, () => name) : name
}
