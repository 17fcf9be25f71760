import type { Construct } from 'constructs'
import { CityStack } from './city-stack.ts'
import { Accounts } from './constructs/people/accounts.ts'
import { FiguresKey } from './constructs/tables/figures-key.ts'
import { LockedBucket } from './constructs/tables/locked-bucket.ts'
import { addTables, type CityTables } from './constructs/tables/tables.ts'
import { UploadsBucket } from './constructs/tables/uploads-bucket.ts'
import type { Stage } from './stages/stage.ts'

/** What S3 takes a year of a lock for. */
const daysOfYear = 365

/** All that the city has entered, and its people's accounts. Its own stack, so that no change of the service can take it away. */
export class DataStack extends CityStack {
  readonly tables: CityTables
  /** What was entered in histories, once more (docs/decisions/0032). */
  readonly archive: LockedBucket
  /** The whole city as a file, every so many days (docs/decisions/0036). */
  readonly exports: LockedBucket
  /** Files that people handed in, and where they arrive (docs/decisions/0052). */
  readonly files: LockedBucket
  readonly uploads: UploadsBucket
  /** Of a city that tells its figures (docs/decisions/0044). */
  readonly figuresKey: FiguresKey | undefined
  readonly accounts: Accounts

  constructor(scope: Construct, { stage }: { readonly stage: Stage }) {
    super(scope, 'data', {
      stage,
      description:
        'Đúng Hạn: the tables, the archive, the exports, the files and the accounts, kept whatever happens',
      terminationProtection: true,
    })
    this.tables = addTables(this)
    const { archiveYears, exportDays, objectDays } = stage.retention
    this.archive = new LockedBucket(this, 'Archive', {
      name: 'archive',
      lockedDays: archiveYears * daysOfYear,
    })
    this.exports = new LockedBucket(this, 'Exports', {
      name: 'exports',
      lockedDays: exportDays,
      expires: true,
    })
    this.files = new LockedBucket(this, 'Files', { name: 'files', lockedDays: objectDays })
    this.uploads = new UploadsBucket(this, 'Uploads')
    this.figuresKey = stage.nationalFigures && new FiguresKey(this, 'Figures')
    this.accounts = new Accounts(this, 'Accounts', {
      tables: this.tables,
      mailDomain: stage.mail.domain,
      signInMail: stage.signIn.mail,
    })
  }
}
