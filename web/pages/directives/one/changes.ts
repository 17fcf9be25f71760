/** What is changed in a directive, one piece: few people open it. */
export { AttachScan } from './attach-scan.tsx'
export { ChangeDirective } from './change-directive.tsx'
