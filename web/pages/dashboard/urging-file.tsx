import { FileButtons } from '../../parts/file-buttons.tsx'
import { useTexts } from '../../texts/language.tsx'
import { paperTexts } from '../../texts/papers.ts'
import { requestOf, type View } from './view.ts'

/** The letter that urges the department, by the figures that are shown. */
export const UrgingFile = ({ department, view }: { readonly department: string; readonly view: View }) => {
  const t = useTexts(paperTexts)
  const query = requestOf(view)
  return (
    <FileButtons
      files={[{ label: t.urging, ask: (call) => call('getUrgingPaper', { path: { department }, query }) }]}
    />
  )
}
