/** What a browser keeps, for tests without one; `room` is how many characters it takes. */
export const memoryStorage = (room = Number.POSITIVE_INFINITY): Storage => {
  const kept = new Map<string, string>()
  return {
    get length() {
      return kept.size
    },
    key: (place) => [...kept.keys()][place] ?? null,
    getItem: (name) => kept.get(name) ?? null,
    setItem: (name, text) => {
      if (text.length > room) throw new DOMException('full', 'QuotaExceededError')
      kept.set(name, text)
    },
    removeItem: (name) => void kept.delete(name),
    clear: () => kept.clear(),
  }
}
