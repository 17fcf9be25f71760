import type { ComponentType } from 'preact'
import { useEffect, useState } from 'preact/hooks'

/** A part that nobody waits for: loaded once the page is there. Without a network there is none. */
export const later =
  <Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> =>
  (props) => {
    const [Loaded, setLoaded] = useState<ComponentType<Props>>()
    useEffect(() => {
      load().then(
        (part) => setLoaded(() => part),
        () => undefined,
      )
    }, [])
    return Loaded ? <Loaded {...props} /> : null
  }
