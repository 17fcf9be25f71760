import { forMachines } from '../../organisation/machines/machine-operation.ts'
import getDirective from './get-directive.operation.ts'

export default forMachines(getDirective, {
  path: '/api/machine/directives/{key}',
  scope: 'read-directives',
  summary: {
    vi: 'Hệ thống khác đọc một văn bản và các nhiệm vụ',
    en: 'A program reads a directive and its tasks',
  },
})
