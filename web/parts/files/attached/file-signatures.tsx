import type { Body } from '../../../api/types.ts'
import { useAnswer } from '../../../api/use-answer.ts'
import { useFormats, useTexts } from '../../../texts/language.tsx'
import type { FilesOf } from '../files-of.ts'
import { signatureTexts } from './signature-texts.ts'

type Signature = Body<'getTaskFileSignatures'>['signatures'][number]

const Line = ({
  signature: { state, signer, organisation, signedAt },
}: {
  readonly signature: Signature
}) => {
  const t = useTexts(signatureTexts)
  const { time } = useFormats()
  const who = [signer ?? t.nobodyNamed, organisation].filter(Boolean).join(', ')
  return (
    <li>
      <strong>{t.states[state]}</strong>
      <div class="note">{signedAt ? t.signedAt(who, time(signedAt)) : who}</div>
    </li>
  )
}

/** The digital signatures in a PDF: by whom, and whether the file is as it was signed. Of a directive's own files nothing is told. */
export const FileSignatures = ({ of, file }: { readonly of: FilesOf; readonly file: string }) => {
  const t = useTexts(signatureTexts)
  const ofTask = useAnswer(
    'getTaskFileSignatures',
    'task' in of ? { path: { id: of.task, file } } : undefined,
  )
  const ofPaper = useAnswer(
    'getOutgoingFileSignatures',
    'paper' in of ? { path: { id: of.paper, file } } : undefined,
  )
  const ofExplanation = useAnswer(
    'getExplanationFileSignatures',
    'explanation' in of ? { path: { id: of.explanation, file } } : undefined,
  )
  const ofOthers = 'explanation' in of ? ofExplanation : ofTask
  const { body, failure } = 'paper' in of ? ofPaper : ofOthers
  if (failure !== undefined) return <p class="note">{t.notLooked}</p>
  if (!body) return null
  if (body.looked === 'too-large') return <p class="note">{t.tooLarge}</p>
  if (body.signatures.length === 0) return <p class="note">{t.none}</p>
  return (
    <>
      <ul class="govuk-list" aria-label={t.title}>
        {body.signatures.map((signature, place) => (
          <Line key={`${place} ${signature.signer}`} signature={signature} />
        ))}
      </ul>
      <p class="note">{t.notClaimed}</p>
    </>
  )
}
