import { readAssessment } from '../../figures/decree-335/assessment.ts'
import { assessmentQuery } from '../../figures/decree-335/assessment-request.ts'
import { readScheme } from '../../figures/decree-335/scheme-store.ts'
import { scoredAssessment } from '../../figures/decree-335/scored-assessment.ts'
import { periodNotBegun } from '../../figures/rules/figure-problems.ts'
import { operation } from '../../organisation/people/operation.ts'
import { requirePermission } from '../../organisation/people/permission.ts'
import { readUsers } from '../../organisation/people/users-store.ts'
import { fileBytes, fileName } from '../papers/paper-file.ts'
import { shortDate } from '../papers/vietnamese.ts'
import { assessmentSheets } from '../sheets/assessment-sheets.ts'
import { excelFileOf } from '../sheets/excel.ts'
import { excelType } from '../sheets/media-types.ts'

export default operation({
  method: 'GET',
  path: '/api/papers/decree-335',
  permission: 'read-assessments',
  answeredBy: 'files',
  isHeavy: true,
  summary: {
    vi: 'Bảng điểm kết quả thực hiện nhiệm vụ theo Nghị định 335/2025 (Excel)',
    en: 'Points of the work by Decree 335/2025, with the tasks behind them, as a workbook',
  },
  request: { query: assessmentQuery },
  answer: fileBytes,
  answersFile: [excelType],
  errors: [periodNotBegun],
  run: async ({ store, actor, permission, query, today }) => {
    const { department: code, from } = query
    requirePermission(actor, permission, code)
    const [assessment, users] = await Promise.all([readAssessment(store, query, today), readUsers(store)])
    const { department, period } = assessment
    const scheme = await readScheme(store, period.to)
    const span = `từ ngày ${shortDate(from)} đến ngày ${shortDate(period.to)}`
    const title = `Kết quả thực hiện nhiệm vụ theo Nghị định 335/2025/NĐ-CP, ${department.name}, ${span}`
    const names = {
      department: department.name,
      person: (id: string) => users.find((user) => user.id === id)?.name ?? id,
    }
    const bytes = excelFileOf(...assessmentSheets(scoredAssessment(assessment, scheme), scheme, names, title))
    const name = `${fileName(`Nghị định 335 ${department.name} ${from} ${period.to}`)}.xlsx`
    return { file: { name, type: excelType, bytes } }
  },
})
