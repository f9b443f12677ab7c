import { Breadcrumb } from '../../platform/html/components/breadcrumb.view.tsx'
import { Button, ButtonLink, ButtonRow } from '../../platform/html/components/button.view.tsx'
import { Card } from '../../platform/html/components/card.view.tsx'
import { CheckboxGroup, RadioGroup } from '../../platform/html/components/choice-group.view.tsx'
import { Columns, Reading, Stack } from '../../platform/html/components/columns.view.tsx'
import { DateField } from '../../platform/html/components/date-field.view.tsx'
import { EmptyState } from '../../platform/html/components/empty-state.view.tsx'
import { ErrorSummary } from '../../platform/html/components/error-summary.view.tsx'
import { Form } from '../../platform/html/components/form.view.tsx'
import { Link } from '../../platform/html/components/link.view.tsx'
import { Notice } from '../../platform/html/components/notice.view.tsx'
import { PageHeader } from '../../platform/html/components/page-header.view.tsx'
import { Paragraph } from '../../platform/html/components/paragraph.view.tsx'
import { CellLines, Table } from '../../platform/html/components/table.view.tsx'
import { TextAreaField } from '../../platform/html/components/text-area-field.view.tsx'
import { TextField } from '../../platform/html/components/text-field.view.tsx'
import type { Faults, Typed } from '../../platform/web/form.ts'
import { officialKinds, type Profile, topics } from './profile.ts'
import { text } from './text.ts'
import { ProfileCard } from './who-is-who.view.tsx'
import { pageWords } from './words-in.ts'

type Fields = { readonly faults: Faults; readonly typed: Typed }
type OwnProps = Fields & { readonly profile: Profile | undefined; readonly saved: boolean; readonly overtaken: boolean }

export const OwnProfilePage = ({ profile, saved, overtaken, faults, typed }: OwnProps) => (
  <Stack>
    <ErrorSummary faults={faults} />
    <PageHeader title={text.own.title} remark={text.own.intro} />
    {saved && (
      <Notice tone="positive" live>
        {text.own.saved}
      </Notice>
    )}
    {overtaken && <Notice tone="warning">{text.own.overtaken}</Notice>}
    <Columns side={profile ? <Preview profile={profile} /> : <Paragraph>{text.own.none}</Paragraph>}>
      <Card id="profiel" title={text.own.write}>
        <Form action="/wie-is-wie/mijn-profiel" version={profile?.nth ?? 0}>
          <ProfileFields faults={faults} typed={typed} />
          <Button icon="check">{text.save}</Button>
        </Form>
      </Card>
    </Columns>
  </Stack>
)

const Preview = ({ profile }: { readonly profile: Profile }) => (
  <>
    <Paragraph>{text.own.previewAbout}</Paragraph>
    <ProfileCard profile={profile} words={pageWords.nl} language="nl" />
    <Card id="op-de-site" title={text.own.preview} look="solid">
      {profile.agreedOn ? (
        <>
          <Paragraph>{text.own.shownSince(profile.agreedOn)}</Paragraph>
          <Link href="/wie-is-wie">{text.own.see}</Link>
          <Form action="/wie-is-wie/mijn-profiel/weg">
            <Button look="negative">{text.own.hide}</Button>
          </Form>
        </>
      ) : (
        <>
          <Paragraph>{text.own.notShown}</Paragraph>
          <Paragraph look="small">{text.own.showAbout}</Paragraph>
          <Form action="/wie-is-wie/mijn-profiel/tonen">
            <Button look="secondary" icon="eye">
              {text.own.show}
            </Button>
          </Form>
        </>
      )}
    </Card>
  </>
)

const ProfileFields = ({ faults, typed }: Fields) => (
  <>
    <TextField name="position" label={text.position} value={typed.position} fault={faults.position} />
    <CheckboxGroup
      name="topics"
      label={text.topicsLabel}
      choices={topics.map(value => ({ value, label: text.topics[value] }))}
      value={typed.topics}
      fault={faults.topics}
    />
    <TextAreaField
      name="mayBeAsked"
      label={text.mayBeAsked}
      hint={text.mayBeAskedHint}
      rows={3}
      value={typed.mayBeAsked}
      fault={faults.mayBeAsked}
    />
    <TextField
      name="phone"
      label={text.phone}
      hint={text.contactHint}
      type="tel"
      optional
      value={typed.phone}
      fault={faults.phone}
    />
    <TextField name="email" label={text.email} type="email" optional value={typed.email} fault={faults.email} />
  </>
)

const trail = [
  { href: '/beheer', label: text.officials.back },
  { href: '/beheer/wie-is-wie', label: text.officials.title },
]

export const OfficialsPage = ({ officials }: { readonly officials: readonly Profile[] }) => (
  <Stack>
    <Breadcrumb trail={trail.slice(0, 1)} current={text.officials.title} />
    <PageHeader
      title={text.officials.title}
      remark={text.officials.intro}
      actions={
        <ButtonLink href="/beheer/wie-is-wie/nieuw" icon="add">
          {text.officials.add}
        </ButtonLink>
      }
    />
    {officials.length === 0 ? (
      <EmptyState icon="users" title={text.officials.none.title}>
        {text.officials.none.body}
      </EmptyState>
    ) : (
      <Table
        caption={text.officials.title}
        columns={[
          { label: text.officials.columns.name },
          { label: text.officials.columns.position },
          { label: text.officials.columns.standing },
        ]}
        rows={officials.map(one => [
          <Link href={`/beheer/wie-is-wie/${one.id}`}>{one.name}</Link>,
          <CellLines remark={one.organisation}>{one.position}</CellLines>,
          one.agreedOn ? text.officials.shown(one.agreedOn) : text.officials.hidden,
        ])}
      />
    )}
  </Stack>
)

type OfficialProps = Fields & { readonly profile: Profile | null; readonly overtaken: boolean }

export const OfficialPage = ({ profile, overtaken, faults, typed }: OfficialProps) => (
  <Reading>
    <Breadcrumb trail={trail} current={profile?.name ?? text.officials.add} />
    <ErrorSummary faults={faults} />
    <PageHeader title={profile?.name ?? text.officials.add} />
    {overtaken && profile && <Notice tone="warning">{text.officials.overtaken(profile.by)}</Notice>}
    <Form action={`/beheer/wie-is-wie/${profile?.id ?? 'nieuw'}`} version={profile?.nth}>
      <OfficialFields faults={faults} typed={typed} />
      <ButtonRow>
        <Button icon="check">{text.save}</Button>
        <ButtonLink href="/beheer/wie-is-wie" look="subtle">
          {text.cancel}
        </ButtonLink>
      </ButtonRow>
    </Form>
    {profile?.agreedOn && (
      <Form action={`/beheer/wie-is-wie/${profile.id}/weg`}>
        <Button look="negative">{text.own.hide}</Button>
      </Form>
    )}
  </Reading>
)

const OfficialFields = ({ faults, typed }: Fields) => (
  <>
    <TextField name="name" label={text.name} value={typed.name} fault={faults.name} />
    <RadioGroup
      name="kind"
      label={text.officials.kind}
      choices={officialKinds.map(value => ({ value, label: text.kinds[value] }))}
      value={typed.kind}
      fault={faults.kind}
    />
    <TextField
      name="organisation"
      label={text.officials.organisation}
      value={typed.organisation}
      fault={faults.organisation}
    />
    <ProfileFields faults={faults} typed={typed} />
    <DateField name="agreedOn" label={text.officials.agreedOn} value={typed.agreedOn} fault={faults.agreedOn} />
    <TextField
      name="agreedHow"
      label={text.officials.agreedHow}
      hint={text.officials.agreedHowHint}
      size="full"
      value={typed.agreedHow}
      fault={faults.agreedHow}
    />
  </>
)
