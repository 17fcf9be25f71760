import fc from 'fast-check'
import { oddValue } from '../odd-texts.ts'

type Json = unknown

/** All places of a value, each as the steps that lead there. */
const placesOf = (value: Json, steps: readonly string[] = []): (readonly string[])[] =>
  typeof value === 'object' && value !== null
    ? [steps, ...Object.entries(value).flatMap(([step, inner]) => placesOf(inner, [...steps, step]))]
    : [steps]

/** The value with another one at a place; without what stands there, where there is no other. */
const changedAt = (
  value: Json,
  [step, ...rest]: readonly string[],
  by: { readonly value: Json } | undefined,
): Json => {
  if (step === undefined) return by?.value
  if (Array.isArray(value)) {
    const place = Number(step)
    const inner = rest.length === 0 && !by ? [] : [changedAt(value[place], rest, by)]
    return [...value.slice(0, place), ...inner, ...value.slice(place + 1)]
  }
  const { [step]: inner, ...others } = value as Record<string, Json>
  if (rest.length === 0 && !by) return others
  return { ...others, [step]: changedAt(inner, rest, by) }
}

/** A value with one thing wrong: something is missing, is something else, is there twice, or is there and should not be. */
export const nearly = (right: fc.Arbitrary<Json>): fc.Arbitrary<Json> =>
  fc
    .tuple(right, fc.noBias(fc.nat()), fc.noBias(fc.nat({ max: 5 })), oddValue)
    .map(([value, at, how, odd]) => {
      const places = placesOf(value)
      const place = places[at % places.length] ?? []
      if (how === 0 && place.length > 0) return changedAt(value, place, undefined)
      if (how === 1) {
        const inner = place.reduce<Json>((of, step) => Object(of)[step], value)
        if (Array.isArray(inner)) return changedAt(value, place, { value: [...inner, ...inner, odd] })
        if (typeof inner === 'object' && inner !== null)
          return changedAt(value, place, {
            value: { ...inner, [typeof odd === 'string' ? odd : 'more']: odd },
          })
        return changedAt(value, place, { value: [inner] })
      }
      return changedAt(value, place, { value: odd })
    })

/** Smaller values of the same kind, the smallest first: without a part, or with a part cut in half. */
export const smallerThan = (value: Json): Json[] => {
  const places = placesOf(value).slice(0, 200)
  return places.flatMap((place) => {
    const inner = place.reduce<Json>((of, step) => Object(of)[step], value)
    const gone = place.length > 0 ? [changedAt(value, place, undefined)] : []
    const half =
      typeof inner === 'string' && inner.length > 1
        ? [inner.slice(0, inner.length / 2), inner.slice(inner.length / 2)]
        : []
    return [...gone, ...half.map((text) => changedAt(value, place, { value: text }))]
  })
}
