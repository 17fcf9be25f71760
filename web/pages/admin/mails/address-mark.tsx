import type { Body } from '../../../api/types.ts'
import { useAnswer } from '../../../api/use-answer.ts'
import { Tag } from '../../../parts/layout/tag.tsx'
import { useMay } from '../../../session/session.tsx'
import { useTexts } from '../../../texts/language.tsx'
import { undeliveredTexts } from './undelivered-texts.ts'

type Undelivered = Body<'listUndeliveredMails'>['mails'][number]

const isTold = (state: Undelivered['state']): state is 'bounced' | 'complained' =>
  state === 'bounced' || state === 'complained'

/** A small mark beside an address that mails came back from, or whose owner marked one as spam: the way to those mails. */
export const useAddressMark = () => {
  const { mark } = useTexts(undeliveredTexts)
  const mayRead = useMay('read-notices')
  const { body } = useAnswer('listUndeliveredMails', mayRead ? {} : undefined)
  return (address: string) => {
    const last = body?.mails.find(
      ({ state, failedAt, to }) => isTold(state) && (failedAt ?? to).includes(address),
    )
    if (!last || !isTold(last.state)) return null
    return (
      <a class="note" href="/undelivered-mails">
        <Tag colour="red">{mark[last.state]}</Tag>
      </a>
    )
  }
}
