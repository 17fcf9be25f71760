import { operation } from '../../../organisation/people/operation.ts'
import { templateAnswer, templateOfKind, templatePath } from './templates-request.ts'

export default operation({
  method: 'GET',
  path: '/api/paper-templates/{kind}',
  permission: 'read-settings',
  answeredBy: 'files',
  summary: {
    vi: 'Mẫu của một loại văn bản, các phiên bản và các trường',
    en: 'The template of a kind of paper, its versions and its fields',
  },
  request: { path: templatePath },
  answer: templateAnswer,
  run: ({ store, path, today }) => templateOfKind(store, path.kind, today),
})
