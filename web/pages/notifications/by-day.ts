import { type Day, todayInCity } from '../../values/dates.ts'

/** What came in, by the day in the city on which it did; in the order given. */
export const byDay = <Of extends { readonly collectedAt: string }>(
  list: readonly Of[],
): readonly (readonly [Day, readonly Of[]])[] => [
  ...Map.groupBy(list, ({ collectedAt }) => todayInCity(new Date(collectedAt))),
]
