import * as z from 'zod'
import { operation } from '../../../organisation/people/operation.ts'
import { versionOfEtag } from '../../../platform/http/etag.ts'
import { enteredMeanwhile } from '../../../shared/problems/common-problems.ts'
import { lineOf } from '../../../shared/text.ts'
import { requireTemplate } from './check-template.ts'
import { fieldsOf } from './kinds.ts'
import { maxSentBytes } from './template-file.ts'
import { templateFaulty, templateFromPast, templateTooBig, templateUnusable } from './template-problems.ts'
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
  path: '/api/paper-templates/{kind}',
  permission: 'change-paper-templates',
  answeredBy: 'files',
  summary: { vi: 'Gửi mẫu văn bản mới', en: 'Enter a new template of a kind of paper' },
  request: {
    path: templatePath,
    query: z.strictObject({
      ...fromDay,
      name: lineOf(200).meta({ description: 'the name of the file: mau-cong-van.docx' }),
    }),
    file: { maxBytes: maxSentBytes },
    ifMatch: true,
  },
  answer: templateAnswer,
  errors: [templateUnusable, templateTooBig, templateFaulty, templateFromPast, enteredMeanwhile],
  run: async ({ store, actor, path, query, file, ifMatch, now, today }) => {
    requireFromToday(query.from, today)
    requireTemplate(file, fieldsOf(path.kind))
    const entered = { from: query.from, by: actor.id, at: now.toISOString() }
    await putTemplate(
      store,
      { ...entered, paper: path.kind, file: { name: query.name, bytes: file } },
      versionOfEtag(ifMatch),
    )
    return templateOfKind(store, path.kind, today)
  },
})
