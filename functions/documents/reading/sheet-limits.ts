/** The last row and column that a sheet can have, in Excel as in OpenDocument. */
export const lastRow = 1_048_576
export const lastColumn = 16_384

/** More merged areas than a list of tasks has. */
export const maxMerged = 10_000

/** As many formulas are named as a person looks up. */
export const maxNamed = 5
