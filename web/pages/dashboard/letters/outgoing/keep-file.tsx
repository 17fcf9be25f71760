import { useLocation } from '../../../../app/router/location.tsx'
import { FilesField } from '../../../../parts/files/handing-in/files-later.tsx'
import { filesNamed, noFiles } from '../../../../parts/files/handing-in/handed-in.ts'
import { useFilesCheck } from '../../../../parts/files/handing-in/use-files-check.ts'
import { Button } from '../../../../parts/forms/button.tsx'
import { useForm } from '../../../../parts/forms/use-form.ts'
import { Page } from '../../../../parts/layout/page.tsx'
import { BackLink } from '../../../../parts/layout/way.tsx'
import { useCall } from '../../../../session/session.tsx'
import { useTexts } from '../../../../texts/language.tsx'
import { outgoingTexts } from './outgoing-texts.ts'

/** Keeps the signed file of a paper that was signed already. */
export const KeepFile = ({ id }: { readonly id: string }) => {
  const t = useTexts(outgoingTexts)
  const call = useCall()
  const { open } = useLocation()
  const wrongInFiles = useFilesCheck()
  const address = `/outgoing-papers/${id}`
  const form = useForm({
    name: `outgoing-file:${id}`,
    initial: { files: noFiles },
    check: ({ files }) => ({ files: files.length === 0 ? t.fileMissing : wrongInFiles(files) }),
    send: ({ files }, key) =>
      call('carryOutgoingPaper', {
        path: { id },
        body: { step: { step: 'file-kept' }, ...filesNamed(files) },
        key,
      }),
    onSent: () => open(address, { notice: t.fileKept, replace: true }),
  })
  return (
    <Page title={t.keepFile} form={form} way={<BackLink href={address} label={t.page} />}>
      <p class="measure">{t.keepFileLead}</p>
      <form onSubmit={form.submit} noValidate>
        <FilesField field={form.field('files')} of={{ paper: id }} isNeeded />
        <Button isBusy={form.isSending}>{t.keepFile}</Button>
      </form>
    </Page>
  )
}
