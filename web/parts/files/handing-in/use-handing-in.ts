import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { newKey } from '../../../api/client.ts'
import { useCall } from '../../../session/session.tsx'
import type { FieldOf } from '../../forms/use-form.ts'
import type { FilesOf } from '../files-of.ts'
import { type FileMistake, mistakeIn } from './choosing.ts'
import { type FormFile, filesKept, keptFile } from './handed-in.ts'
import { sendFile } from './sending.ts'

/** How far one is that is not there yet: nothing sent while it is hashed. */
export interface UnderWay {
  readonly file: File
  readonly sent?: number
  readonly failure?: unknown
}

/** What of a form's field is not there yet, by the files' keys. */
const useUnderWay = () => {
  const [underWay, set] = useState<ReadonlyMap<string, UnderWay>>(new Map())
  const begin = (key: string, file: File) => set((before) => new Map(before).set(key, { file }))
  const change = (key: string, what: Partial<UnderWay>) =>
    set((before) => {
      const one = before.get(key)
      return one ? new Map(before).set(key, { ...one, ...what }) : before
    })
  const end = (key: string) => set((before) => new Map([...before].filter(([one]) => one !== key)))
  return { underWay, begin, change, end }
}

/** The files that a form keeps. What several of them change at once is changed here; the form shows it a moment later. */
const useKept = ({ value, onValue }: FieldOf<readonly string[]>) => {
  const latest = useRef(value)
  latest.current = value
  const kept = () => filesKept(latest.current)
  const keep = (files: readonly FormFile[]) => {
    latest.current = files.map(keptFile)
    onValue(latest.current)
  }
  return { kept, keep }
}

interface Refused {
  readonly name: string
  readonly mistake: FileMistake
}

/** The files of a form's field: chosen, sent while the person goes on writing, removed. */
export const useHandingIn = (field: FieldOf<readonly string[]>, of: FilesOf) => {
  const call = useCall()
  const { underWay, begin, change, end } = useUnderWay()
  const { kept, keep } = useKept(field)
  const [refused, setRefused] = useState<readonly Refused[]>([])
  const aborts = useRef(new Map<string, AbortController>())

  const send = async (key: string, file: File) => {
    const abort = new AbortController()
    aborts.current.set(key, abort)
    begin(key, file)
    try {
      const onSent = (sent: number) => change(key, { sent })
      const id = await sendFile({ call, of, key, file, onSent, signal: abort.signal })
      if (abort.signal.aborted) return
      keep(kept().map((one) => (one.key === key ? { ...one, id } : one)))
      end(key)
    } catch (failure) {
      if (!abort.signal.aborted) change(key, { failure })
    }
  }
  const remove = (key: string) => {
    aborts.current.get(key)?.abort()
    end(key)
    keep(kept().filter((one) => one.key !== key))
  }
  const add = (files: readonly File[]) => {
    const judged = files.map((file) => {
      const there = kept()
      const mistake = mistakeIn(file, there)
      if (mistake) return [{ name: file.name, mistake }]
      const key = newKey()
      keep([...there, { key, name: file.name, size: file.size }])
      void send(key, file)
      return []
    })
    setRefused(judged.flat())
  }

  // What was on its way when the page was left is not there any more: its bytes are the machine's, not the draft's.
  // Before anybody can choose one here: after the drawing, this would forget a file that was chosen meanwhile.
  useLayoutEffect(() => {
    const arrived = kept().filter(({ id }) => id !== undefined)
    if (arrived.length < kept().length) keep(arrived)
    return () => {
      for (const abort of aborts.current.values()) abort.abort()
    }
  }, [])
  return { files: filesKept(field.value), underWay, refused, add, remove, again: send }
}
