/** The pages of a paper on its way: loaded together, each of them is small. */
export { KeepFile } from './keep-file.tsx'
export { NewOutgoing } from './new-outgoing.tsx'
export { OutgoingPage } from './outgoing-page.tsx'
export { WithdrawOutgoing } from './withdraw-outgoing.tsx'
