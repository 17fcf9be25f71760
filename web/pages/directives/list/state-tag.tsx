import { Tag } from '../../../parts/layout/tag.tsx'
import { useFormats, useTexts } from '../../../texts/language.tsx'
import { directiveTexts } from '../directives-texts.ts'
import type { ListedDirective } from './listed-directive.ts'

/** Whether a directive still gives out work, and whether all of it was written. */
export const DirectiveState = ({
  directive,
}: {
  readonly directive: Pick<ListedDirective, 'ended' | 'unwritten'>
}) => {
  const { ended, unwritten } = directive
  const t = useTexts(directiveTexts)
  const { day } = useFormats()
  return (
    <>
      {unwritten && <Tag colour="yellow">{t.unwritten}</Tag>}{' '}
      {ended ? (
        <Tag colour="grey">{t.endedOn(t[ended.how], day(ended.on))}</Tag>
      ) : (
        <Tag colour="green">{t.states['in-force']}</Tag>
      )}
    </>
  )
}
