/** English counts, out of a number that is written already: 1 day, 12 days. */
export const counted = (count: string, one: string, many = `${one}s`): string =>
  `${count} ${count === '1' ? one : many}`
