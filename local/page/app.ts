import { addCity, newApp } from '../../infra/city.ts'
import { codeTogether } from '../../infra/constructs/lambda/bundles.ts'
import { exampleStage } from '../../infra/stages/stage.ts'
import { readStage } from '../../infra/stages/stage-file.ts'
import { localStage, siteAtSynthesis } from './assembly.ts'

/** Mail on this machine reaches nobody: there is no reason to send it slowly. */
const mailsPerSecond = 1000

const example = readStage(exampleStage)
// What the templates say to this machine is read from them in any case.
const app = newApp({ [codeTogether]: true }, false)
await addCity(app, {
  ...example,
  name: localStage,
  cityName: 'Thành phố Đà Nẵng (dữ liệu mẫu)',
  siteAddress: siteAtSynthesis,
  mail: { ...example.mail, perSecond: mailsPerSecond },
  nationalFigures: { code: '48' },
})
app.synth()
