import type { Answer, Body, Input } from '../../../api/types.ts'
import { useAnswer } from '../../../api/use-answer.ts'
import { useLocation } from '../../../app/router/location.tsx'
import { Button } from '../../../parts/forms/button.tsx'
import { Radios } from '../../../parts/forms/choices.tsx'
import { Select, TextInput } from '../../../parts/forms/inputs.tsx'
import { useForm } from '../../../parts/forms/use-form.ts'
import { Answered } from '../../../parts/layout/answered.tsx'
import { Page } from '../../../parts/layout/page.tsx'
import { BackLink } from '../../../parts/layout/way.tsx'
import { useCall } from '../../../session/session.tsx'
import { useTexts } from '../../../texts/language.tsx'
import { useColumns } from '../columns/use-columns.ts'
import { addressOfView, conditionsOf, type View, type ViewKind } from './views.ts'
import { viewsTexts } from './views-texts.ts'

type NewView = Input<'saveView'>['body']

const keyOf = ({ of, id }: View): string => `${of} ${id}`

const Form = ({ views, kept }: Pick<Body<'listViews'>, 'kept' | 'views'>) => {
  const t = useTexts(viewsTexts)
  const call = useCall()
  const { query, open } = useLocation()
  const { chosen } = useColumns()
  const changeable = views.filter(({ of }) => kept.includes(of))
  const viewOf = (into: string) => changeable.find((view) => keyOf(view) === into)
  const form = useForm({
    name: `list-view:${query}`,
    initial: { into: '', name: '', of: 'person' },
    check: ({ into, name }) => ({ name: viewOf(into) || name.trim() ? undefined : t.nameMissing }),
    send: ({ into, name, of }, key): Promise<Answer<'changeView'> | Answer<'saveView'>> => {
      const sort = (query.get('sort') ?? undefined) as NewView['sort']
      const shown = { query: conditionsOf(query), columns: chosen, sort } as Pick<
        NewView,
        'query' | 'columns' | 'sort'
      >
      const view = viewOf(into)
      return view
        ? call('changeView', { path: { of: view.of, id: view.id }, body: { name: view.name, shown } })
        : call('saveView', { body: { of: of as ViewKind, name: name.trim(), ...shown } as NewView, key })
    },
    onSent: ({ body }) => open(addressOfView(body), { notice: t.saved(body.name) }),
    fieldOfCode: { 'view-name-taken': 'name' },
  })
  const into = viewOf(form.values.into)
  const owners = kept.map((of) => ({ value: of, label: t.owners[of] }))
  const places = changeable.map((view) => ({
    value: keyOf(view),
    label: t.instead(view.name, t.ofOwners[view.of]),
  }))
  return (
    <Page title={t.save} form={form} way={<BackLink otherwise={`/tasks?${query}`} />}>
      <form onSubmit={form.submit} class="measure" noValidate>
        {changeable.length > 0 && (
          <Select label={t.into} none={t.aNewOne} options={places} {...form.field('into')} />
        )}
        {into ? (
          <p>{t.insteadLead(into.name)}</p>
        ) : (
          <>
            <TextInput label={t.name} hint={t.nameHint} {...form.field('name')} />
            {owners.length > 1 && <Radios label={t.whose} options={owners} {...form.field('of')} />}
            <p>{t.lead}</p>
          </>
        )}
        <Button isBusy={form.isSending}>{t.submit}</Button>
      </form>
    </Page>
  )
}

/** A list under a name: its address brings what it shows. Under a new name, or in the place of what a saved list showed. */
export const SaveView = () => {
  const asked = useAnswer('listViews', {})
  return <Answered of={asked}>{(answer) => <Form {...answer} />}</Answered>
}
