import { operation } from '../../../organisation/people/operation.ts'
import { paperKindNames } from './kinds.ts'
import { presentKind, templatesAnswer } from './templates-request.ts'
import { readTemplates } from './templates-store.ts'

export default operation({
  method: 'GET',
  path: '/api/paper-templates',
  permission: 'read-settings',
  answeredBy: 'files',
  summary: { vi: 'Mẫu văn bản đang áp dụng', en: 'The templates of papers in force' },
  request: {},
  answer: templatesAnswer,
  run: async ({ store, today }) => {
    const entered = await readTemplates(store)
    return {
      body: { on: today, templates: paperKindNames.map((kind) => presentKind(entered, kind, today)) },
    }
  },
})
