import { addCity, newApp } from './city.ts'
import { readStage } from './stages/stage-file.ts'

/** What the CDK's command line starts. Which stage is context: `-c stage=pilot`, in `-c stages=FOLDER` if not here. */
const app = newApp()
const text = (key: string) => {
  const value: unknown = app.node.tryGetContext(key)
  return typeof value === 'string' && value !== '' ? value : undefined
}

await addCity(app, readStage(text('stage') ?? '', text('stages')))
app.synth()
