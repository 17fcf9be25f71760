import { useTexts } from '../../texts/language.tsx'
import type { FilesOf } from '../files/files-of.ts'
import { FilesField } from '../files/handing-in/files-later.tsx'
import { filesNamed, noFiles } from '../files/handing-in/handed-in.ts'
import { useFilesCheck } from '../files/handing-in/use-files-check.ts'
import type { Form } from '../forms/use-form.ts'
import { emptyStep, stepOf } from './life.ts'
import { paperLifeTexts } from './paper-life-texts.ts'
import { useStepCheck } from './step-fields.tsx'

/** A step of one paper, with the files that it brings. */
export const emptyFiledStep = { ...emptyStep, files: noFiles }
type FiledStep = Readonly<typeof emptyFiledStep>

/** Says of each field what is wrong with it. */
export const useFiledStepCheck = () => {
  const check = useStepCheck()
  const wrongInFiles = useFilesCheck()
  return (values: FiledStep) => ({
    ...check(values),
    files: values.step === 'taken-back' ? undefined : wrongInFiles(values.files),
  })
}

/** As it is sent; a step that is taken back brings no files. */
export const filedStepOf = (values: FiledStep) => ({
  step: stepOf(values),
  ...(values.step !== 'taken-back' && filesNamed(values.files)),
})

interface Props {
  readonly form: Pick<Form<FiledStep>, 'values' | 'field'>
  /** What the paper's files are attached to. */
  readonly of: FilesOf
}

/** The signed file, or its scan, that comes with a step. */
export const StepFiles = ({ form, of }: Props) => {
  const t = useTexts(paperLifeTexts)
  if (!form.values.step || form.values.step === 'taken-back') return null
  return (
    <>
      <p class="measure">{t.filesHint}</p>
      <FilesField field={form.field('files')} of={of} />
    </>
  )
}
