import * as z from 'zod'
import { operation } from '../../../organisation/people/operation.ts'
import { versionOfEtag } from '../../../platform/http/etag.ts'
import { enteredMeanwhile } from '../../../shared/problems/common-problems.ts'
import { templateFromPast } from './template-problems.ts'
import {
  fromDay,
  requireFromToday,
  templateAnswer,
  templateOfKind,
  templatePath,
} from './templates-request.ts'
import { putTemplate } from './templates-store.ts'

export default operation({
  method: 'PUT',
  path: '/api/paper-templates/{kind}/standard',
  permission: 'change-paper-templates',
  answeredBy: 'files',
  summary: { vi: 'Dùng lại mẫu chuẩn từ một ngày', en: 'Go back to the standard template from a day on' },
  request: { path: templatePath, body: z.strictObject(fromDay), ifMatch: true },
  answer: templateAnswer,
  errors: [templateFromPast, enteredMeanwhile],
  run: async ({ store, actor, path, body, ifMatch, now, today }) => {
    requireFromToday(body.from, today)
    const entered = { from: body.from, by: actor.id, at: now.toISOString() }
    await putTemplate(store, { ...entered, paper: path.kind }, versionOfEtag(ifMatch))
    return templateOfKind(store, path.kind, today)
  },
})
