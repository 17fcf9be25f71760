import { directiveSchema, issuedOnOf } from '../../../../functions/directives/directive/directive.ts'
import type { CityRecord } from '../../../../functions/documents/city-file/restore.ts'
import { directiveOf } from '../../platform/table/city.ts'

/** The records with the directives that their tasks name, each with the list of its tasks. */
export const withDirectives = (records: readonly CityRecord[]): CityRecord[] => {
  const tasks = records.flatMap((record) => (record.kind === 'task' ? [record] : []))
  const lists = Map.groupBy(tasks, ({ naming }) => naming.directive)
  const directives = [...lists].map(([key, listed]): CityRecord => {
    const [, number = '', symbol = ''] = key.split('_')
    const directive = directiveOf({ number, symbol: symbol.replaceAll('.', '/'), issuedOn: issuedOnOf(key) })
    return {
      kind: 'directive',
      key,
      directive: directiveSchema.parse(directive),
      taskIds: listed.map(({ facts }) => facts.id),
    }
  })
  return [...directives, ...records]
}
