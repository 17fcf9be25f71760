import type { Construct } from 'constructs'
import { CityStack } from './city-stack.ts'
import { Accounts } from './constructs/people/accounts.ts'
import { Archive } from './constructs/tables/archive.ts'
import { addTables, type CityTables } from './constructs/tables/tables.ts'
import type { Stage } from './stages/stage.ts'

/** All that the city has entered, and its people's accounts. Its own stack, so that no change of the service can take it away. */
export class DataStack extends CityStack {
  readonly tables: CityTables
  readonly archive: Archive
  readonly accounts: Accounts

  constructor(scope: Construct, { stage }: { readonly stage: Stage }) {
    super(scope, 'data', {
      stage,
      description: 'Đúng Hạn: the tables, the archive and the accounts, kept whatever happens',
      terminationProtection: true,
    })
    this.tables = addTables(this)
    this.archive = new Archive(this, 'Archive')
    this.accounts = new Accounts(this, 'Accounts', {
      tables: this.tables,
      mailDomain: stage.mail.domain,
      signInMail: stage.signIn.mail,
    })
  }
}
