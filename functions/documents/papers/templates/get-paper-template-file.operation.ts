import * as z from 'zod'
import { operation } from '../../../organisation/people/operation.ts'
import { readSettings } from '../../../organisation/settings/settings-store.ts'
import { notFound } from '../../../shared/problems/common-problems.ts'
import { Refused } from '../../../shared/problems/refused.ts'
import { wordType } from '../../sheets/media-types.ts'
import { fileBytes, fileName } from '../paper-file.ts'
import { paperKinds } from './kinds.ts'
import { standardTemplate } from './standard-template.ts'
import { templatePath, versionNumbered } from './templates-request.ts'
import { readTemplateFile, readTemplates, templateOn } from './templates-store.ts'

export default operation({
  method: 'GET',
  path: '/api/paper-templates/{kind}/file',
  permission: 'read-settings',
  answeredBy: 'files',
  summary: { vi: 'Tải tệp mẫu (Word)', en: 'The file of a template, as a Word file' },
  request: {
    path: templatePath,
    query: z.strictObject({
      version: z
        .union([z.literal('standard'), z.coerce.number().int().min(1)])
        .optional()
        .meta({
          description: 'a version, or the one that comes with the product; default: the one in force',
        }),
    }),
  },
  answer: fileBytes,
  answersFile: [wordType],
  run: async ({ store, path: { kind }, query: { version }, today }) => {
    const entered = await readTemplates(store)
    const wanted =
      typeof version === 'number' ? versionNumbered(entered, kind, version) : templateOn(entered, kind, today)
    if (typeof version === 'number' && !wanted) throw new Refused(notFound, { id: `${kind} ${version}` })
    const file = version === 'standard' ? undefined : wanted?.value.file
    const bytes = file
      ? await readTemplateFile(store, file.hash)
      : await standardTemplate(kind, await readSettings(store, today))
    const name = file?.name ?? `${fileName(`Mẫu ${paperKinds[kind].name.vi}`)}.docx`
    return { file: { name, type: wordType, bytes } }
  },
})
