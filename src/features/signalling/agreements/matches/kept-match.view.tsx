import { Breadcrumb } from '../../../../platform/html/components/breadcrumb.view.tsx'
import { Card } from '../../../../platform/html/components/card.view.tsx'
import { Columns, Grid } from '../../../../platform/html/components/columns.view.tsx'
import { ErrorSummary } from '../../../../platform/html/components/error-summary.view.tsx'
import { Link } from '../../../../platform/html/components/link.view.tsx'
import { Notice } from '../../../../platform/html/components/notice.view.tsx'
import { PageHeader } from '../../../../platform/html/components/page-header.view.tsx'
import { Paragraph } from '../../../../platform/html/components/paragraph.view.tsx'
import { Timeline } from '../../../../platform/html/components/timeline.view.tsx'
import { phoneHref } from '../../../../platform/html/phone-href.ts'
import type { KeptMatch, KeptReporter } from '../kept-match.ts'
import { text } from '../text.ts'
import { CallForm, CloseForm, type DeedFormProps, LeadForm } from './deed-forms.view.tsx'

export type DoneWord = keyof typeof text.done
export type KeptMatchProps = DeedFormProps & {
  /** CBS code → name. */
  readonly municipalities: ReadonlyMap<string, string>
  readonly done: DoneWord | null
  readonly isStale: boolean
}

export const KeptMatchPage = (props: KeptMatchProps) => {
  const { match, faults, done, isStale, municipalities } = props
  return (
    <>
      <Breadcrumb trail={[{ href: '/afspraken', label: text.title }]} current={text.match.title} />
      <ErrorSummary faults={faults} />
      {done && (
        <Notice tone="positive" live>
          {text.done[done]}
        </Notice>
      )}
      {isStale && (
        <Notice tone="warning" live>
          {text.lead.stale}
        </Notice>
      )}
      <PageHeader title={text.match.title} remark={text.match.found(match.foundOn)} />
      <Notice tone={match.state === 'stalls' ? 'warning' : 'info'}>
        <p>
          <strong>{`${text.state[match.state]}. ${text.talk(match)}. ${text.match.lead(match)}`}</strong>
        </p>
        <p>{`${match.aboutDifferentYouths ? text.match.different : text.match.same} ${text.match.noYouth}`}</p>
      </Notice>
      <Columns side={<Happened match={match} />}>
        <Grid>
          {match.reporters.map(reporter => (
            <ReporterCard reporter={reporter} municipalities={municipalities} />
          ))}
        </Grid>
        {match.state !== 'closed' && <Deeds {...props} />}
      </Columns>
    </>
  )
}

const Deeds = (props: KeptMatchProps) => (
  <>
    <Card id="telefoontje" title={text.call.title}>
      <CallForm {...props} />
    </Card>
    <Card id="aanwijzen" title={text.lead.title}>
      <LeadForm {...props} />
    </Card>
    <Card id="afsluiten" title={text.close.title}>
      <CloseForm {...props} />
    </Card>
  </>
)

type ReporterProps = { readonly reporter: KeptReporter } & Pick<KeptMatchProps, 'municipalities'>

const ReporterCard = ({ reporter, municipalities }: ReporterProps) => (
  <Card id={reporter.side} title={reporter.name} look="solid">
    <Paragraph>{`${reporter.organisation}, ${text.domain[reporter.domain]}`}</Paragraph>
    {!reporter.isOwn && (
      <Paragraph>{text.match.elsewhere(municipalities.get(reporter.municipality) ?? reporter.municipality)}</Paragraph>
    )}
    {reporter.phone && (
      <p>
        <Link href={phoneHref(reporter.phone)} icon="phone">
          {reporter.phone}
        </Link>
      </p>
    )}
    {reporter.email && <Paragraph>{reporter.email}</Paragraph>}
    <Paragraph look="small">{text.match.said(reporter)}</Paragraph>
    {!reporter.mayLead && <Paragraph look="small">{text.match.neverLeads}</Paragraph>}
  </Card>
)

const Happened = ({ match: { climbs, deeds } }: { readonly match: KeptMatch }) => {
  const items = [
    ...climbs.map(climb => ({
      on: climb.on,
      when: text.match.when(climb.on),
      title: text.match.climbed(climb),
      icon: 'clock' as const,
    })),
    ...deeds.map(deed => ({
      on: deed.on,
      when: text.match.when(deed.on, deed.byName),
      title: text.match.deed(deed.kind, deed.whom),
      icon: deed.kind === 'called' ? ('phone' as const) : ('check' as const),
      ...(deed.words === '' ? {} : { body: <p>{deed.words}</p> }),
    })),
  ].toSorted((one, other) => Temporal.PlainDate.compare(other.on, one.on))
  return (
    <Card id="gebeurd" title={text.match.happened}>
      {items.length === 0 ? <Paragraph>{text.match.nothing}</Paragraph> : <Timeline items={items} />}
    </Card>
  )
}
