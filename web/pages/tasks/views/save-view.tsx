import type { Body, Input } from '../../../api/types.ts'
import { useAnswer } from '../../../api/use-answer.ts'
import { useLocation } from '../../../app/router/location.tsx'
import { Button } from '../../../parts/forms/button.tsx'
import { Radios } from '../../../parts/forms/choices.tsx'
import { TextInput } from '../../../parts/forms/inputs.tsx'
import { useForm } from '../../../parts/forms/use-form.ts'
import { Answered } from '../../../parts/layout/answered.tsx'
import { Page } from '../../../parts/layout/page.tsx'
import { BackLink } from '../../../parts/layout/way.tsx'
import { useCall } from '../../../session/session.tsx'
import { useTexts } from '../../../texts/language.tsx'
import { useColumns } from '../columns/use-columns.ts'
import { addressOfView, conditionsOf, type ViewKind } from './views.ts'
import { viewsTexts } from './views-texts.ts'

type NewView = Input<'saveView'>['body']

const Form = ({ kept }: Pick<Body<'listViews'>, 'kept'>) => {
  const t = useTexts(viewsTexts)
  const call = useCall()
  const { query, open } = useLocation()
  const { chosen } = useColumns()
  const form = useForm({
    name: `list-view:${query}`,
    initial: { name: '', of: 'person' },
    check: ({ name }) => ({ name: name.trim() ? undefined : t.nameMissing }),
    send: ({ name, of }, key) => {
      const sort = (query.get('sort') ?? undefined) as NewView['sort']
      const body = {
        of: of as ViewKind,
        name: name.trim(),
        query: conditionsOf(query),
        columns: chosen,
        sort,
      }
      return call('saveView', { body: body as NewView, key })
    },
    onSent: ({ body }) => open(addressOfView(body), { notice: t.saved(body.name) }),
    fieldOfCode: { 'view-name-taken': 'name' },
  })
  const owners = kept.map((of) => ({ value: of, label: t.owners[of] }))
  return (
    <Page title={t.save} form={form} way={<BackLink otherwise={`/tasks?${query}`} />}>
      <form onSubmit={form.submit} class="measure" noValidate>
        <TextInput label={t.name} hint={t.nameHint} {...form.field('name')} />
        {owners.length > 1 && <Radios label={t.whose} options={owners} {...form.field('of')} />}
        <p>{t.lead}</p>
        <Button isBusy={form.isSending}>{t.submit}</Button>
      </form>
    </Page>
  )
}

/** A list under a name: its address brings what it shows. */
export const SaveView = () => {
  const asked = useAnswer('listViews', {})
  return <Answered of={asked}>{(answer) => <Form {...answer} />}</Answered>
}
