import { requirePermission } from '../people/permission.ts'
import type { Actor } from '../people/user.ts'
import type { PaperStep } from './paper-life.ts'

/**
 * The signature is recorded, and a step taken back, by the Office or a leader; the register of papers is the Office's.
 * @throws Refused forbidden, not-found
 */
export const requireStepPermitted = (
  actor: Actor,
  { step }: { readonly step: PaperStep['step'] | 'file-kept' },
  department?: string,
): void => {
  if (step !== 'signed' && step !== 'taken-back') requirePermission(actor, 'carry-papers', department)
}
