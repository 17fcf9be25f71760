import { administrator, everybody, office, type Row } from './row.ts'

/** Work that was asked for, addresses and lists of one's own, imports. */

export const ownRows = {
  askForExport: {
    who: everybody,
    body: () => ({ list: 'tasks', format: 'csv', query: {} }),
    answers: 202,
    saysItself: ['query/status'],
  },
  askForCount: { who: everybody, body: () => ({ period: '2021', asOf: '2021-07-19' }), answers: 202 },
  listJobs: { who: everybody },
  getJob: { about: 'a job', who: everybody },
  getJobFile: { about: 'a job', who: everybody },
  resumeJob: { about: 'a job', who: everybody, answers: 202 },
  cancelJob: { about: 'a job', who: everybody, answers: 202 },
  listFeeds: { who: everybody },
  makeFeed: { who: everybody, body: () => ({ kind: 'tasks', name: 'Báo cáo' }), answers: 201 },
  revokeFeed: { about: 'an address of their own', who: everybody },
  listViews: { who: everybody },
  saveView: {
    who: everybody,
    body: () => ({ of: 'person', name: 'Mới', query: {} }),
    answers: 201,
    saysItself: ['query/status'],
  },
  changeView: { about: 'a list of their own', who: everybody, body: () => ({ name: 'Tên khác' }) },
  // Gone already is gone.
  removeView: { about: 'a list of their own', who: everybody, missing: 200, elsewhere: 200 },

  getImportTemplate: { who: office },
  previewImport: {
    about: 'a table to import',
    who: office,
    query: 'name=a.csv',
    body: ({ at }) => Buffer.from(at.bytes ?? '', 'base64'),
    answers: 202,
    missing: 202,
  },
  previewImportAgain: { about: 'an import that was looked at', who: office, body: () => ({}), answers: 202 },
  writeImport: { about: 'an import that was looked at', who: office, answers: 202 },
  readSheet: {
    about: 'a table to import',
    who: administrator,
    query: 'name=a.csv',
    body: ({ at }) => Buffer.from(at.bytes ?? '', 'base64'),
    missing: 200,
  },
  readDirectiveFile: {
    about: 'a template',
    who: office,
    query: 'name=a.docx',
    body: ({ at }) => Buffer.from(at.bytes ?? '', 'base64'),
    missing: 200,
  },
} as const satisfies Record<string, Row>
