/** What pages have above and below their text: it stands in the middle of sentences where text was copied page by page. */

const number = /^(?:trang )?\d{1,3}(?: ?\/ ?\d{1,3})?$|^[-–] ?\d{1,3} ?[-–]$/iu
const leastLetters = 18
/** A line that a page cuts is about as long as the page is wide. */
const leastBefore = 40

/** The name of a body that a cell of a table is too narrow for. */
const isName =
  /^(?:Sở|Ban|UBND|Ủy ban|Công an|Trung tâm|Văn phòng|Viện|Cục|Chi cục|Hội|Công ty|Phòng)\s+(?=.*\p{Ll})/u

/** No point of a list, which may begin in small letters too. */
const goesOn = /^(?!\p{L}\d?[.)])\p{Ll}/u

const keyOf = (line: string): string => line.replace(/\d+/g, '#').toLowerCase()

/** The lines that several pages have alike, and that stand in the middle of a sentence at least once. */
const furnitureOf = (lines: readonly string[]): ReadonlySet<string> => {
  const keys = lines.map((line) =>
    line.length >= leastLetters && !line.includes('\t') && !isName.test(line) ? keyOf(line) : '',
  )
  const times = new Map<string, number>()
  for (const key of keys) if (key) times.set(key, (times.get(key) ?? 0) + 1)
  const isOften = (at: number): boolean => (times.get(keys[at] ?? '') ?? 0) > 1
  const found = new Set<string>()
  for (let at = 1; at < lines.length; at += 1) {
    if (!isOften(at)) continue
    let to = at
    while (isOften(to) || number.test(lines[to] ?? '')) to += 1
    const [before = '', after = ''] = [lines[at - 1], lines[to]]
    if (before.length >= leastBefore && /[^.:;!?]$/u.test(before) && goesOn.test(after))
      for (const key of keys.slice(at, to)) found.add(key)
    at = to
  }
  found.delete('')
  return found
}

/** A text without the lines that stand on each of its pages, and the numbers of pages beside these. */
export const withoutPageLines = (text: string): string => {
  const lines = text.split('\n')
  const furniture = furnitureOf(lines)
  if (furniture.size === 0) return text
  const isOne = (at: number): boolean => furniture.has(keyOf(lines[at] ?? ''))
  return lines
    .filter((line, at) => !isOne(at) && !(number.test(line) && (isOne(at - 1) || isOne(at + 1))))
    .join('\n')
}
