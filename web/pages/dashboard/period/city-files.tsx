import type { Client } from '../../../api/client.ts'
import type { PeriodFigures } from '../../../parts/figures/row.ts'
import { FileButtons } from '../../../parts/files/file-buttons.tsx'
import { paperTexts } from '../../../parts/files/papers-texts.ts'
import { useSignerChoice } from '../../../parts/files/signer-choice.tsx'
import { useMay } from '../../../session/session.tsx'
import { useTexts } from '../../../texts/language.tsx'
import { draftTexts } from '../letters/outgoing/draft-texts.ts'
import { PeriodWarnings } from './period-warnings.tsx'
import { requestOf, sheetRequestOf, type View } from './view.ts'

interface Props {
  readonly view: View
  readonly warnings: PeriodFigures['warnings'] | undefined
}

/** What is shown as files: the letter and the report for who writes or signs them, and the figures for a spreadsheet. */
export const CityFiles = ({ view, warnings }: Props) => {
  const { choiceFor, signerOf } = useSignerChoice()
  const t = useTexts(paperTexts)
  const draft = useTexts(draftTexts)
  const mayMakePapers = useMay('make-city-papers')
  const mayCarry = useMay('carry-papers')
  const query = requestOf(view)
  const papers = [
    {
      label: t.letter,
      ask: (call: Client) => call('getLetterPaper', { query: { ...query, ...signerOf('letter') } }),
    },
    {
      label: t.report,
      ask: (call: Client) => call('getReportPaper', { query: { ...query, ...signerOf('report') } }),
    },
  ]
  return (
    <>
      <PeriodWarnings warnings={warnings} />
      {mayMakePapers && choiceFor('letter')}
      {mayMakePapers && choiceFor('report')}
      <FileButtons
        files={[
          ...(mayMakePapers ? papers : []),
          {
            label: t.excel,
            ask: (call) => call('getFiguresFile', { query: sheetRequestOf(view, 'xlsx') }),
          },
          {
            label: t.csv,
            ask: (call) => call('getFiguresFile', { query: sheetRequestOf(view, 'csv') }),
          },
        ]}
      />
      {mayCarry && (
        <p>
          <a href={`/outgoing-papers/new?${new URLSearchParams(view)}`}>{draft.add}</a>
          <span class="note">{draft.byFigures}</span>
        </p>
      )}
    </>
  )
}
