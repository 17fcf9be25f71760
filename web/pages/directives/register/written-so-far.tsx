import { useEffect, useState } from 'preact/hooks'
import { useCall } from '../../../session/session.tsx'
import { useFormats, useTexts } from '../../../texts/language.tsx'
import { registrationTexts } from './registration-texts.ts'

const everyMs = 3000

interface Props {
  /** Its key; not known while the register has yet to number it. */
  readonly directive: string | undefined
  /** Tasks that are being written. */
  readonly count: number
}

/** While many tasks are written: that it takes a while, and how far it has come. */
export const WrittenSoFar = ({ directive, count }: Props) => {
  const t = useTexts(registrationTexts)
  const { number } = useFormats()
  const call = useCall()
  const [written, setWritten] = useState<number>()
  useEffect(() => {
    if (!directive) return
    const look = async () => {
      try {
        const { body } = await call('getDirective', { path: { key: directive }, query: { limit: 1 } })
        if (body.unwritten !== undefined) setWritten(count - body.unwritten)
      } catch {
        // The registration itself says what is wrong.
      }
    }
    const timer = setInterval(() => void look(), everyMs)
    return () => clearInterval(timer)
  }, [directive, count, call])
  return (
    <div class="progress">
      <p role="status">{t.takesLong}</p>
      {written !== undefined && (
        <>
          <progress aria-label={t.receiptList} max={count} value={written} />{' '}
          {t.written(number(written), number(count))}
        </>
      )}
    </div>
  )
}
