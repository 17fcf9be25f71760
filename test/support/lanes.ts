/**
 * An order for two workers that take one file after the other: one is kept on the longest, so that at the end neither waits
 * for the other; meanwhile the other one goes through the short ones, so that a mistake in a rule is told at once and not
 * after ten minutes of the browser.
 * @param files the longest first
 */
export const inTwoLanes = <File>(files: readonly File[], secondsOf: (file: File) => number): File[] => {
  const left = [...files]
  let long = 0
  let short = 0
  const next = (): File | undefined => {
    const takesLong = long <= short
    const file = takesLong ? left.shift() : left.pop()
    if (file !== undefined && takesLong) long += secondsOf(file)
    else if (file !== undefined) short += secondsOf(file)
    return file
  }
  return files.flatMap(() => next() ?? [])
}
