import { useState } from 'preact/hooks'
import { newKey } from '../../../api/client.ts'
import type { Body } from '../../../api/types.ts'
import { useCall } from '../../../session/session.tsx'

export type Mail = Body<'listUndeliveredMails'>['mails'][number]
type Outcome = Body<'sendMailsAgain'>['mails'][number]['outcome']

export interface Sending {
  readonly send: (mails: readonly Mail[]) => Promise<void>
  readonly isSending: boolean
  readonly failure: unknown
  /** What came of the last press. */
  readonly outcomes: readonly Outcome[] | undefined
}

const seen = ({ period, kind, recipient, stateAt }: Mail) => ({ period, kind, recipient, seenAt: stateAt })

/** Sends mails again, once for each press that was answered: a press after a lost answer repeats the same command. */
export const useSendAgain = (onSent: () => void): Sending => {
  const call = useCall()
  const [{ key, asked }, setCommand] = useState({ key: newKey(), asked: '' })
  const [isSending, setSending] = useState(false)
  const [failure, setFailure] = useState<unknown>()
  const [outcomes, setOutcomes] = useState<readonly Outcome[]>()
  const send = async (mails: readonly Mail[]) => {
    setSending(true)
    setFailure(undefined)
    const body = { mails: mails.map(seen) }
    const next = JSON.stringify(body)
    const same = next === asked ? key : newKey()
    setCommand({ key: same, asked: next })
    try {
      const answer = await call('sendMailsAgain', { body, key: same })
      setOutcomes(answer.body.mails.map(({ outcome }) => outcome))
      onSent()
    } catch (error) {
      setFailure(error)
    } finally {
      setSending(false)
    }
  }
  return { send, isSending, failure, outcomes }
}
