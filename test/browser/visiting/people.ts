import type { CityRecord } from '../../../functions/documents/city-file/restore.ts'
import { departmentNamed, person } from '../../journeys/city.ts'

/** Two departments, and somebody of each role that has work in the cities whose pages are visited. */
export const people: readonly CityRecord[] = [
  departmentNamed('SXD', 'Sở Xây dựng'),
  departmentNamed('STC', 'Sở Tài chính'),
  person('sxd.cv', 'clerk', 'SXD'),
  person('sxd.truong', 'head', 'SXD'),
  person('vp.kstt', 'office'),
  person('lanhdao', 'leader'),
  person('quantri', 'administrator'),
]
