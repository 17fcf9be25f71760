import { recordsOfFile, textOfFile } from '../../../../functions/documents/city-file/city-file.ts'
import { exportCity } from '../../../../functions/documents/city-file/export/export.ts'
import type { CityRecord } from '../../../../functions/documents/city-file/restore.ts'
import { canonicalJson } from '../../../../functions/shared/canonical-json.ts'

/** A small city's export, its file and what is read of one, all at once. */

export const exportedRecords = async (...asked: Parameters<typeof exportCity>): Promise<CityRecord[]> => {
  const city = await exportCity(...asked)
  try {
    return Array.from(city.records(), (text) => JSON.parse(text) as CityRecord)
  } finally {
    city.close()
  }
}

/** The lines, without their line feeds. */
export const fileOf = (records: readonly CityRecord[]): string[] =>
  Array.from(textOfFile(records.map((record) => canonicalJson(record))), (line) => line.slice(0, -1))

export const readFile = async (given: Iterable<string>): Promise<{ records: unknown[]; hash: string }> => {
  const lines = async function* () {
    yield* given
  }
  const file = recordsOfFile(lines())
  const records: unknown[] = []
  for (;;) {
    const { done, value } = await file.next()
    if (done) return { records, hash: value }
    records.push(value)
  }
}
