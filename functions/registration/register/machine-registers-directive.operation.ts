import { forMachines } from '../../organisation/machines/machine-operation.ts'
import registerDirective from './register-directive.operation.ts'

export default forMachines(registerDirective, {
  path: '/api/machine/directives',
  scope: 'register-tasks',
  summary: {
    vi: 'Hệ thống khác vào sổ văn bản và các nhiệm vụ',
    en: 'A program registers a directive with its tasks, as the Office does',
  },
})
