import { text as authText } from '../../platform/auth/text.ts'
import { Breadcrumb } from '../../platform/html/components/breadcrumb.view.tsx'
import { Button, ButtonLink, ButtonRow } from '../../platform/html/components/button.view.tsx'
import { Card } from '../../platform/html/components/card.view.tsx'
import { Reading } from '../../platform/html/components/columns.view.tsx'
import { ErrorSummary } from '../../platform/html/components/error-summary.view.tsx'
import { Form } from '../../platform/html/components/form.view.tsx'
import { Heading } from '../../platform/html/components/heading.view.tsx'
import { Link } from '../../platform/html/components/link.view.tsx'
import { PageHeader } from '../../platform/html/components/page-header.view.tsx'
import { Paragraph } from '../../platform/html/components/paragraph.view.tsx'
import { SummaryList } from '../../platform/html/components/summary-list.view.tsx'
import { Tag } from '../../platform/html/components/tag.view.tsx'
import { TextAreaField } from '../../platform/html/components/text-area-field.view.tsx'
import { Timeline } from '../../platform/html/components/timeline.view.tsx'
import type { Faults, Typed } from '../../platform/web/form.ts'
import { isPartner, type Module, type ModuleState, type PartnerModule, partnerOfModule } from '../modules.ts'
import type { Organisation, Professional } from '../organisation.ts'
import { organisationKindWords } from '../text.ts'
import type { ModuleSwitch } from './store.ts'
import { text } from './text.ts'

type Props = {
  readonly state: ModuleState
  readonly history: readonly ModuleSwitch[]
  /** Of a partner: who belongs to it, and who works there. */
  readonly organisations: readonly Organisation[]
  readonly people: readonly Professional[]
  readonly faults: Faults
  readonly typed: Typed
}

export const ModulePage = ({ state, history, organisations, people, faults, typed }: Props) => (
  <Reading>
    <Breadcrumb
      trail={[{ href: '/beheer/onderdelen', label: text.modules }]}
      current={text.module[state.module].name}
    />
    <ErrorSummary faults={faults} />
    <PageHeader title={text.module[state.module].name} remark={text.module[state.module].about} />
    <Paragraph>
      <Tag tone={state.isOn ? 'positive' : 'neutral'}>{state.isOn ? text.isOn : text.isOff}</Tag>
    </Paragraph>
    {isPartner(state.module) && <Gives module={state.module} />}
    {isPartner(state.module) && <Belonging module={state.module} organisations={organisations} people={people} />}
    {state.isOn && <Ends module={state.module} />}
    <Heading level={2}>{text.switchTitle(text.module[state.module].name, !state.isOn)}</Heading>
    <Paragraph>{text.switchAbout}</Paragraph>
    <Form action={`/beheer/onderdelen/${state.module}`}>
      <input type="hidden" name="isOn" value={state.isOn ? 'off' : 'on'} />
      <TextAreaField
        name="legalGround"
        label={text.ground}
        hint={text.groundHint}
        rows={3}
        value={typed.legalGround ?? ''}
        fault={faults.legalGround}
      />
      <ButtonRow>
        <Button icon="check">{state.isOn ? text.switchOff : text.switchOn}</Button>
        <ButtonLink href="/beheer/onderdelen" look="subtle">
          {text.cancel}
        </ButtonLink>
      </ButtonRow>
    </Form>
    {history.length > 0 && (
      <Card id="history" title={text.history}>
        <Timeline
          items={history.map(({ at, isOn, by, legalGround }) => ({
            when: text.since(at),
            title: text.historyLine(isOn, at, by ?? text.unknownActor),
            icon: isOn ? ('check' as const) : ('stop' as const),
            body: <p>{legalGround}</p>,
          }))}
        />
      </Card>
    )}
  </Reading>
)

const Gives = ({ module }: { readonly module: PartnerModule }) => {
  const { roles, signalsAbout } = partnerOfModule(module)
  return (
    <Card id="geeft" title={text.about}>
      <ul>
        <li>{text.gives.role(roles.map(role => authText.role[role]))}</li>
        <li>{text.gives.form[signalsAbout]}</li>
        <li>{text.gives.place}</li>
      </ul>
    </Card>
  )
}

const Belonging = ({
  module,
  organisations,
  people,
}: Pick<Props, 'organisations' | 'people'> & { readonly module: PartnerModule }) => (
  <Card id="organisaties" title={text.belongs}>
    <Paragraph look="small">
      {text.kindsOf(partnerOfModule(module).kinds.map(kind => organisationKindWords[kind]))}
    </Paragraph>
    {organisations.length === 0 ? (
      <Paragraph>
        {text.noneBelong} <Link href="/beheer/organisaties/nieuw">{text.addOrganisation}</Link>
      </Paragraph>
    ) : (
      <SummaryList
        items={organisations.map(({ id, name, phone }) => ({
          label: name,
          value: reachOf(
            phone,
            people.filter(({ organisation }) => organisation.id === id),
          ),
        }))}
      />
    )}
  </Card>
)

const reachOf = (phone: string | null, people: readonly Professional[]): string =>
  [
    ...(people.length === 0
      ? [text.noPeople]
      : people.map(one => `${one.name}, ${one.profession}, ${one.phone ?? phone ?? text.unknown}`)),
    ...(people.length === 0 && phone ? [phone] : []),
  ].join(' · ')

const Ends = ({ module }: { readonly module: Module }) => (
  <Card id="uitzetten" title={text.ends.title}>
    <ul>
      {text.ends[isPartner(module) ? 'partner' : 'link'].map(line => (
        <li>{line}</li>
      ))}
    </ul>
  </Card>
)
