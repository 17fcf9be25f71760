import type { EventDetails } from './event.ts'

type Decided = Extract<EventDetails, { type: 'extension-decided' }>

/**
 * The decision on an extension that counts from an entry on: entered, or signed where it waited for that. Undefined for
 * every other entry, and for a decision whose paper is still to be signed.
 */
export const extensionInForce = (
  details: EventDetails,
): Pick<Decided, 'extension' | 'previousDueOn' | 'askedOn'> | undefined => {
  if (details.type === 'extension-decided') return details.whenSigned ? undefined : details
  return details.type === 'decision-paper-carried' ? details.effect : undefined
}

type Corrected = Extract<EventDetails, { type: 'extension-corrected' }>

/**
 * The correction of such a decision that counts from an entry on: entered, or signed where it waited for that. Undefined for
 * every other entry, for a correction whose paper is still to be signed, and for one that was given up.
 */
export const correctionInForce = (
  details: EventDetails,
): Pick<Corrected, 'correction' | 'previousDueOn'> | undefined => {
  if (details.type === 'extension-corrected')
    return details.whenSigned || details.takesBack ? undefined : details
  return details.type === 'decision-paper-carried' ? details.corrected : undefined
}
