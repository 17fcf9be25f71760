import type { Body } from '../../../api/types.ts'
import { useAnswer } from '../../../api/use-answer.ts'
import { useLocation } from '../../../app/router/location.tsx'
import { FilesField } from '../../../parts/files/handing-in/files-later.tsx'
import { filesNamed, noFiles } from '../../../parts/files/handing-in/handed-in.ts'
import { useFilesCheck } from '../../../parts/files/handing-in/use-files-check.ts'
import { Button } from '../../../parts/forms/button.tsx'
import { useForm } from '../../../parts/forms/use-form.ts'
import { Answered } from '../../../parts/layout/answered.tsx'
import { Page } from '../../../parts/layout/page.tsx'
import { BackLink } from '../../../parts/layout/way.tsx'
import { useCall } from '../../../session/session.tsx'
import { useFormats, useTexts } from '../../../texts/language.tsx'
import { attachScanTexts } from './attach-scan-texts.ts'

interface Props {
  readonly directive: Body<'getDirective'>
  readonly reload: () => Promise<boolean>
}

const Attaching = ({ directive: { key, version = 1 }, reload }: Props) => {
  const t = useTexts(attachScanTexts)
  const formats = useFormats()
  const { open } = useLocation()
  const call = useCall()
  const wrongInFiles = useFilesCheck()
  const form = useForm({
    name: `attach:${key}`,
    initial: { files: noFiles },
    check: ({ files }) => ({ files: files.length === 0 ? t.missing : wrongInFiles(files) }),
    send: ({ files }, sendKey) =>
      call('changeDirective', {
        path: { key },
        body: { change: 'attach', version, files: filesNamed(files).files ?? [] },
        key: sendKey,
      }),
    onSent: () => open(`/directives/${key}`, { notice: t.attached }),
    reload,
  })
  return (
    <Page
      title={t.title}
      caption={formats.directive(key)}
      way={<BackLink href={`/directives/${key}`} />}
      form={form}
    >
      <p class="measure">{t.lead}</p>
      <form onSubmit={form.submit} noValidate>
        <FilesField field={form.field('files')} of={{ directive: key }} isNeeded />
        <Button isBusy={form.isSending}>{t.attach}</Button>
      </form>
    </Page>
  )
}

/** The scan of a directive, or its signed document, kept with it. */
export const AttachScan = ({ directive: key }: { readonly directive: string }) => {
  const asked = useAnswer('getDirective', { path: { key }, query: { limit: 1 } })
  return (
    <Answered of={asked} sought="directive">
      {(directive) => <Attaching directive={directive} reload={asked.reload} />}
    </Answered>
  )
}
