/** The pages, by one of the sample's people who sees them. */
export const pagesShown: Record<string, readonly string[]> = {
  'vp.kstt1': ['/', '/tasks', '/tasks?status=open-overdue'],
  'sxd.cv1': ['/', '/tasks'],
  'lanhdao.1': ['/'],
}
