/** A mistake that somebody could make in the product, and the tests that must notice it. */
export interface PlantedBug {
  /** What would be wrong, in the domain's words. */
  readonly is: string
  /** The product's file that it is planted in. */
  readonly file: string
  /** A text that the file has once. */
  readonly right: string
  readonly wrong: string
  /** The file of tests that fails with it. */
  readonly caughtBy: string
}

/** The source with the bug in it. @throws Error where the text it takes the place of is not there, or there more than once */
export const withBug = (source: string, { is, file, right, wrong }: PlantedBug): string => {
  const places = source.split(right).length - 1
  if (places !== 1)
    throw new Error(`"${is}": ${file} has ${places} times what should be there once: ${right}`)
  return source.replace(right, () => wrong)
}
