import { openStore, type Store } from '../table/store.ts'
import { tableEnvironment } from './environment.ts'

/** The table that this Lambda is given. */
export const openTable = (): Store => openStore({ tableName: tableEnvironment.parse(process.env).TABLE_NAME })
