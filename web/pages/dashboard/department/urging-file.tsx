import type { PeriodFigures } from '../../../parts/figures/row.ts'
import { FileButtons } from '../../../parts/files/file-buttons.tsx'
import { paperTexts } from '../../../parts/files/papers-texts.ts'
import type { SignerChoice } from '../../../parts/files/signer-choice.tsx'
import { useTexts } from '../../../texts/language.tsx'
import { PeriodWarnings } from '../period/period-warnings.tsx'
import { requestOf, type View } from '../period/view.ts'

interface Props {
  readonly department: string
  readonly view: View
  readonly warnings: PeriodFigures['warnings'] | undefined
  readonly signers: SignerChoice
}

/** The letter that urges the department, by the figures that are shown. */
export const UrgingFile = ({ department, view, warnings, signers: { choiceFor, signerOf } }: Props) => {
  const t = useTexts(paperTexts)
  const asked = requestOf(view)
  const query = { ...asked, ...signerOf('letter') }
  const ofOffice = { ...asked, issuedBy: 'office' } as const
  return (
    <>
      <PeriodWarnings warnings={warnings} />
      {choiceFor('letter')}
      <FileButtons
        files={[
          { label: t.urging, ask: (call) => call('getUrgingPaper', { path: { department }, query }) },
          {
            label: t.officeUrging,
            ask: (call) => call('getUrgingPaper', { path: { department }, query: ofOffice }),
          },
        ]}
      />
    </>
  )
}
