import { cityTables } from '../../support/memory-table/memory-store.ts'
import { cityOfYears, type YearsSize } from './city-of-years.ts'
import { fillTables } from './fill-tables.ts'
import { serveTables } from './table-server.ts'

/** A process that holds a city in memory and answers as its tables do, until its parent ends. */

const [size, table, distance] = process.argv.slice(2)
const tables = cityTables(String(table))
const items = fillTables(tables, String(table), cityOfYears(JSON.parse(String(size)) as YearsSize))
const { endpoint } = await serveTables(tables, Number(distance))
process.send?.({ endpoint, items })
process.on('disconnect', () => process.exit())
