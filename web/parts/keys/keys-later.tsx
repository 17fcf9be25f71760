import { useEffect, useState } from 'preact/hooks'
import type { Keys } from './keys.tsx'
import type { Target } from './palette.tsx'

/** The keys, loaded once the page is there: nobody waits for them. */
export const KeysLater = ({ pages }: { readonly pages: readonly Target[] }) => {
  const [Loaded, setLoaded] = useState<typeof Keys>()
  useEffect(() => {
    import('./keys.tsx').then(
      (loaded) => setLoaded(() => loaded.Keys),
      () => undefined, // without a network there are none
    )
  }, [])
  return Loaded ? <Loaded pages={pages} /> : null
}
