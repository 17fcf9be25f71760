/** Steps of heat from the least to the most; 0 is nothing. */
const steps = [1, 2, 3, 4] as const

/** How hot a count is, of 0 to 4, where `most` is the highest of all: a step for each quarter begun. */
export const heatOf = (count: number, most: number): number =>
  most > 0 ? Math.ceil((count / most) * steps.length) : 0

export interface Range {
  readonly step: number
  readonly from: number
  readonly to: number
}

/** Which counts each step stands for; steps that no whole number falls into are left out. */
export const rangesOf = (most: number): readonly Range[] =>
  steps
    .map((step) => ({
      step,
      from: Math.floor(((step - 1) * most) / steps.length) + 1,
      to: Math.floor((step * most) / steps.length),
    }))
    .filter(({ from, to }) => from <= to)
