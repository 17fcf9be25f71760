import * as z from 'zod'
import { secretDirective } from '../../directives/directive/directive-problems.ts'
import { refuseSecrets } from '../../directives/directive/new-directive.ts'
import { operation } from '../../organisation/people/operation.ts'
import { lineOf } from '../../shared/text.ts'
import { maxFileBytes } from '../reading/imported-table.ts'
import { readTextFile, textKinds } from './text-file.ts'
import * as textFileProblems from './text-file-problems.ts'
import { textNoteCodes } from './text-notes.ts'

const directiveText = z
  .object({
    name: z.string(),
    kind: z.enum(textKinds).meta({ description: 'what the file is by its bytes' }),
    pages: z.int().optional().meta({ description: 'of a PDF' }),
    text: z.string().meta({
      description:
        'NFC; a paragraph a line, a row of a table a line with a tab between cells, empty ones too; numbers and marks of lists stand in it',
    }),
    notes: z
      .array(z.object({ code: z.enum(textNoteCodes), vi: z.string(), en: z.string() }))
      .meta({ description: 'where the text may differ from what the file shows' }),
  })
  .meta({ id: 'DirectiveText' })

export default operation({
  method: 'POST',
  path: '/api/directive-texts',
  permission: 'register-tasks',
  answeredBy: 'files',
  isHeavy: true,
  summary: {
    vi: 'Đọc chữ trong tệp văn bản giao việc (Word, PDF, văn bản thuần)',
    en: 'Read the text of a directive out of its file (Word, PDF, plain text); writes nothing',
  },
  request: {
    query: z.strictObject({
      name: lineOf(200).meta({ description: 'the name of the file: ket-luan.docx' }),
    }),
    file: { maxBytes: maxFileBytes },
  },
  answer: directiveText,
  errors: [...Object.values(textFileProblems), secretDirective],
  // A stamp of secrecy anywhere in it, and nothing of the file is given out.
  run: async ({ query, file }) => {
    const { lines, ...read } = await readTextFile(query.name, file)
    refuseSecrets(undefined, lines)
    return { body: { name: query.name, ...read, text: lines.join('\n') } }
  },
})
