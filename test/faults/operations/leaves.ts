import type { ItemKind } from '../../../functions/platform/table/item-kinds.ts'

/** What an operation may do under a fault that others may not, and why. */
export interface Leave {
  /** It is done in steps, each of which stands by itself; a repeat goes on where it stopped. Says which steps. */
  readonly steps?: string
  /** It is done and told as done, and what the city does not wait for is done by a repeat or by what runs by itself. Says what, and by which. */
  readonly restLater?: string
  /** The request has no key by which its repeat would be known, or nothing keeps it: what a person does is read, then repeat. */
  readonly noKey?: true
  /** What a repeat tells otherwise than the first answer, and why that is right. */
  readonly toldOtherwise?: string
  /** What is new each time by chance, so that neither it nor the items of this kind can be compared. */
  readonly chance?: ItemKind
}

const queued = { steps: 'the job is entered, then handed over; a repeat hands over again' }
const opened = {
  steps: 'the tally of a department is opened, with nothing in it, before the first task is counted',
}
const secretOnce = { toldOtherwise: 'a secret is told once; whoever lost the answer has a new one made' }
const copiedAfter = {
  steps:
    'the entry tells the file, then its bytes are copied to where they stay; until then it opens from where it arrived',
  restLater:
    'a copy that fails is made by the repeat, or by sweep-notices within half an hour (keeping.test.ts)',
}

export const leaves: Readonly<Record<string, Leave>> = {
  askForExport: queued,
  askForCount: queued,
  previewImport: queued,
  previewImportAgain: queued,
  writeImport: queued,
  reassignTask: opened,
  splitTask: opened,
  'updateProgress with a file': copiedAfter,
  'commentOnTask with a file': copiedAfter,
  'answerCoordination with a file': copiedAfter,
  'answerExplanation with a file': copiedAfter,
  'changeDirective with a file': copiedAfter,
  'carryOutgoingPaper with a file': copiedAfter,
  addMachine: secretOnce,
  renewMachineSecret: secretOnce,
  addWebhook: secretOnce,
  renewWebhookSecret: secretOnce,
  addUsers: { toldOtherwise: 'who was entered is there by now' },
  addDepartments: { toldOtherwise: 'what was entered is there by now' },
  putPaperTemplate: {
    steps: 'the file is kept by its hash, then from when it holds; a file that no version names is not used',
  },
  putDelegations: {
    steps: 'what was delegated is kept for the figures of past days, then what is delegated now',
  },
  sendDeliveryAgain: {
    steps: 'the delivery is due again, then handed over; each half hour takes what is due',
  },
  giveMachineToken: { chance: 'machineToken' },
  withdrawSuccession: { noKey: true },
  // The session that would repeat it has ended with the others, which is what its refusal says.
  'signOut everywhere': { noKey: true },
}
