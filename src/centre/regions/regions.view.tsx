import { Breadcrumb } from '../../platform/html/components/breadcrumb.view.tsx'
import { Button, ButtonLink } from '../../platform/html/components/button.view.tsx'
import { Card } from '../../platform/html/components/card.view.tsx'
import { RadioGroup } from '../../platform/html/components/choice-group.view.tsx'
import { Columns, Stack } from '../../platform/html/components/columns.view.tsx'
import { DateField } from '../../platform/html/components/date-field.view.tsx'
import { Details } from '../../platform/html/components/details.view.tsx'
import { EmptyState } from '../../platform/html/components/empty-state.view.tsx'
import { ErrorSummary } from '../../platform/html/components/error-summary.view.tsx'
import { Form } from '../../platform/html/components/form.view.tsx'
import { Link } from '../../platform/html/components/link.view.tsx'
import { Notice } from '../../platform/html/components/notice.view.tsx'
import { PageHeader } from '../../platform/html/components/page-header.view.tsx'
import { Paragraph } from '../../platform/html/components/paragraph.view.tsx'
import { CellLines, Table } from '../../platform/html/components/table.view.tsx'
import { TextField } from '../../platform/html/components/text-field.view.tsx'
import type { Faults, Typed } from '../../platform/web/form.ts'
import type { Region, Secondment } from './region.ts'
import { regionKinds } from './region.ts'
import { StandingTag } from './secondments/standing.view.tsx'
import { text } from './text.ts'

const words = text.regions

type Props = {
  readonly own: readonly Region[]
  readonly others: readonly Region[]
  readonly sent: readonly Secondment[]
  readonly received: readonly Secondment[]
  readonly proposal: string
  readonly today: Temporal.PlainDate
  readonly faults: Faults
  readonly typed: Typed
  readonly saved: boolean
}

export const RegionsPage = ({ own, others, sent, received, saved, today, ...found }: Props) => (
  <Stack>
    <Breadcrumb trail={[{ href: '/beheer', label: text.back }]} current={words.title} />
    <ErrorSummary faults={found.faults} />
    <PageHeader
      title={words.title}
      remark={words.intro}
      actions={
        <ButtonLink href="/beheer/inzet/nieuw" icon="add">
          {text.secondments.ask}
        </ButtonLink>
      }
    />
    {saved && (
      <Notice tone="positive" live>
        {words.saved}
      </Notice>
    )}
    <Columns
      side={
        <>
          <OwnRegions own={own} />
          {others.length > 0 && <OtherRegions others={others} today={today} />}
          <Found today={today} isOpen={own.length === 0 && others.length === 0} {...found} />
        </>
      }
    >
      <People id="van-ons" title={text.secondments.sent} none={text.secondments.noneSent} list={sent} today={today} />
      <People
        id="voor-ons"
        title={text.secondments.received}
        none={text.secondments.noneReceived}
        list={received}
        today={today}
        isReceived
      />
    </Columns>
  </Stack>
)

type PeopleProps = {
  readonly id: string
  readonly title: string
  readonly none: string
  readonly list: readonly Secondment[]
  readonly today: Temporal.PlainDate
  readonly isReceived?: boolean
}

const People = ({ id, title, none, list, today, isReceived = false }: PeopleProps) => (
  <Card id={id} title={title}>
    {list.length === 0 ? (
      <Paragraph>{none}</Paragraph>
    ) : (
      <Table
        caption={title}
        columns={[
          { label: text.secondments.columns.who },
          { label: text.secondments.columns.centre },
          { label: text.secondments.columns.period },
          { label: text.secondments.columns.standing },
        ]}
        rows={list.map(one => [
          <CellLines remark={one.profession}>
            <Link href={`/beheer/inzet/${one.id}`}>{one.name}</Link>
          </CellLines>,
          isReceived ? one.homeName : one.awayName,
          text.secondments.period(one.from, one.until),
          <StandingTag secondment={one} today={today} />,
        ])}
      />
    )}
  </Card>
)

const OwnRegions = ({ own }: Pick<Props, 'own'>) => (
  <Card id="regios" title={words.own}>
    {own.length === 0 ? (
      <EmptyState icon="pin" title={words.none.title}>
        {words.none.body}
      </EmptyState>
    ) : (
      own.map(region => (
        <>
          <CellLines remark={`${words.kinds[region.kind]}: ${centresOf(region)}`}>{region.name}</CellLines>
          <Details summary={`${words.leave}: ${region.name}`}>
            <Paragraph look="small">{words.leaveAbout}</Paragraph>
            <Form action={`/beheer/regios/${region.id}/verlaten`}>
              <Button look="negative" small>
                {words.leave}
              </Button>
            </Form>
          </Details>
        </>
      ))
    )}
    <Paragraph look="small">{words.about}</Paragraph>
  </Card>
)

const OtherRegions = ({ others, today }: Pick<Props, 'others' | 'today'>) => (
  <Card id="andere-regios" title={words.others}>
    {others.map(region => (
      <>
        <CellLines remark={`${words.kinds[region.kind]}: ${centresOf(region)}`}>{region.name}</CellLines>
        <Details summary={words.joinAt(region.name)}>
          <Form action={`/beheer/regios/${region.id}/aansluiten`}>
            <DateField name="since" id={`since-${region.id}`} label={words.since} value={today.toString()} />
            <Button look="secondary" small icon="check">
              {words.join}
            </Button>
          </Form>
        </Details>
      </>
    ))}
  </Card>
)

const centresOf = ({ centres }: Region): string => centres.map(({ name }) => name).join(', ') || words.noCentres

type FoundProps = Pick<Props, 'faults' | 'typed' | 'proposal' | 'today'> & { readonly isOpen: boolean }

const Found = ({ faults, typed, proposal, today, isOpen }: FoundProps) => (
  <Card id="nieuw" title={words.found}>
    <Details summary={words.found} open={isOpen || Object.keys(faults).length > 0}>
      <Form action="/beheer/regios/nieuw">
        <TextField
          name="name"
          label={words.name}
          hint={proposal === '' ? words.nameHint : words.proposal(proposal)}
          value={typed.name}
          fault={faults.name}
        />
        <RadioGroup
          name="kind"
          label={words.kind}
          choices={regionKinds.map(value => ({ value, label: words.kinds[value] }))}
          value={typed.kind}
          fault={faults.kind}
        />
        <DateField name="since" label={words.since} value={typed.since ?? today.toString()} fault={faults.since} />
        <Button look="secondary" icon="check">
          {words.make}
        </Button>
      </Form>
    </Details>
  </Card>
)
