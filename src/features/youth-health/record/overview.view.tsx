import { ChildWaysCard, FamilyStatements, fullName, relationWords, type Statement } from '../../../people/index.ts'
import { ButtonLink } from '../../../platform/html/components/button.view.tsx'
import { Card } from '../../../platform/html/components/card.view.tsx'
import { Columns } from '../../../platform/html/components/columns.view.tsx'
import { Details } from '../../../platform/html/components/details.view.tsx'
import { EmptyState } from '../../../platform/html/components/empty-state.view.tsx'
import { Link } from '../../../platform/html/components/link.view.tsx'
import { Notice } from '../../../platform/html/components/notice.view.tsx'
import { Paragraph } from '../../../platform/html/components/paragraph.view.tsx'
import { PrintButton } from '../../../platform/html/components/print-button.view.tsx'
import { SummaryList } from '../../../platform/html/components/summary-list.view.tsx'
import { Segments } from '../../../platform/html/components/tabs.view.tsx'
import { type PlanNotice, PlanNoticeCard } from '../../care-coordination/index.ts'
import type { StandingSignals } from '../../signalling/index.ts'
import { type Coming, ComingContacts } from '../clinic/index.ts'
import { DueCard } from '../consultation/moments/due-card.view.tsx'
import type { MomentsOf } from '../consultation/moments/moments-of.ts'
import { DevelopmentCard, type DevelopmentSigns } from '../development/index.ts'
import { chartAddress } from '../growth/address.ts'
import type { GrowthAdvice } from '../growth/advice/advice-for.ts'
import { ChartWithConclusion } from '../growth/chart.view.tsx'
import { CourseTable } from '../growth/course-table.view.tsx'
import type { GrowthChart } from '../growth/growth-chart.ts'
import { drawnMeasures } from '../growth/measurement.ts'
import { text as growthText } from '../growth/text.ts'
import type { Unrecorded } from '../home-visits/unrecorded/store.ts'
import { UnrecordedNotices } from '../home-visits/unrecorded/unrecorded.view.tsx'
import { QuestionnaireCard } from '../questionnaires/questionnaire-card.view.tsx'
import type { Request } from '../questionnaires/request.ts'
import type { Finding } from '../screening/finding.ts'
import { FindingsCard } from '../screening/findings-card.view.tsx'
import { VaccinationCard, type Vaccinations } from '../vaccination/index.ts'
import type { ContactMoment } from './contact-moment.ts'
import { RecordFrame } from './record-frame.view.tsx'
import type { RecordPage } from './record-page.ts'
import { SignalsCard, signalAlerts } from './signals-card.view.tsx'
import { text } from './text.ts'
import { Entries } from './timeline/entries.view.tsx'
import { momentEntry } from './timeline/moment-entry.ts'

type Props = {
  readonly page: RecordPage
  readonly chart: GrowthChart
  readonly advice: readonly GrowthAdvice[]
  readonly hasMeasurements: boolean
  readonly vaccinations: Vaccinations
  readonly signals: StandingSignals
  /** That there is a family plan, when the family lets this be known. */
  readonly planNotice: PlanNotice | null
  /** The latest, and one more when there are more. */
  readonly moments: readonly ContactMoment[]
  readonly due: MomentsOf
  /** Its appointments, the first one first. */
  readonly coming: readonly Coming[]
  readonly findings: readonly Finding[]
  readonly development: DevelopmentSigns
  readonly questionnaires: readonly Request[]
  readonly justNoted: boolean
  /** What the family itself says beside this record. */
  readonly statements: readonly Statement[]
  /** Home visits of which something did not get into this record. */
  readonly unrecorded: readonly Unrecorded[]
  /** Somebody tried to write in a closed record. */
  readonly wasRefused: boolean
}

export const OverviewPage = (props: Props) => {
  const { page, vaccinations, signals, moments } = props
  return (
    <RecordFrame
      page={page}
      part="overzicht"
      alerts={signalAlerts(signals)}
      actions={<Actions page={page} due={props.due} coming={props.coming} />}
    >
      {props.justNoted && (
        <Notice tone="positive" live>
          {text.noted}
        </Notice>
      )}
      {props.wasRefused && page.standing.kind === 'closed' && (
        <Notice tone="negative" live>
          {text.closed.refused}
        </Notice>
      )}
      <UnrecordedNotices all={props.unrecorded} />
      <Columns
        side={
          <>
            <NextContactCard page={page} due={props.due} coming={props.coming} />
            <FindingsCard child={page.child.id} findings={props.findings} />
            <DevelopmentCard child={page.child.id} signs={props.development} />
            <QuestionnaireCard child={page.child.id} requests={props.questionnaires} today={page.today} />
            <TimelineCard page={page} moments={moments} />
            <ChildWaysCard ways={page.ways} />
            <SignalsCard signals={signals} />
            <PlanNoticeCard notice={props.planNotice} />
            <FamilyCard page={page} />
          </>
        }
      >
        <FamilyStatements statements={props.statements} />
        <GrowthCard {...props} />
        <VaccinationCard vaccinations={vaccinations} today={page.today} mayRecord={page.standing.kind === 'open'} />
      </Columns>
    </RecordFrame>
  )
}

const NextContactCard = ({ page: { child, today, standing }, due, coming }: Pick<Props, 'page' | 'due' | 'coming'>) => {
  const isOpen = standing.kind === 'open'
  const hasPlace = coming.some(({ moment }) => moment === due.next?.moment.code)
  return (
    <DueCard child={child.id} today={today} shown={due} mayPlan={isOpen && !hasPlace}>
      <ComingContacts child={child.id} coming={coming} today={today} mayPlan={isOpen} />
    </DueCard>
  )
}

/** First what a nurse comes for: whom she sees today, the consultation whose time it is, or else any other contact. */
const Actions = ({ page, due: { next }, coming }: Pick<Props, 'page' | 'due' | 'coming'>) => {
  const isDue = next !== null && next.standing.kind !== 'planned'
  const consult = coming.find(({ on }) => on.equals(page.today))?.toHold ?? (isDue ? next.moment.code : null)
  return (
    <>
      {consult && (
        <ButtonLink href={`/jeugd/${page.child.id}/consult?moment=${consult}`} icon="stethoscope">
          {text.startConsult}
        </ButtonLink>
      )}
      <ButtonLink href={`/jeugd/${page.child.id}/contact`} icon="add" look={consult ? 'secondary' : 'primary'}>
        {text.newContact}
      </ButtonLink>
      {page.child.birth.kind === 'born' ? (
        <ButtonLink href={`/jeugd/${page.child.id}/groei?meten#meten`} icon="ruler" look="secondary">
          {text.addMeasurement}
        </ButtonLink>
      ) : (
        <ButtonLink href={`/jeugd/${page.child.id}/geboorte`} icon="baby" look="secondary">
          {text.addBirth}
        </ButtonLink>
      )}
      <PrintButton />
    </>
  )
}

type GrowthProps = Pick<Props, 'page' | 'chart' | 'advice' | 'hasMeasurements'>

const GrowthCard = ({ page, chart, advice, hasMeasurements }: GrowthProps) => {
  const { child } = page
  const overview = `/jeugd/${child.id}`
  if (!hasMeasurements) return <NoGrowth page={page} />
  return (
    <Card
      id="groei"
      title={growthText.measure[chart.measure].title}
      actions={
        <Segments
          label={growthText.measuresLabel}
          tabs={drawnMeasures.map(measure => ({
            href: chartAddress(overview, measure),
            label: growthText.measure[measure].name,
          }))}
          current={chartAddress(overview, chart.measure)}
        />
      }
    >
      <ChartWithConclusion child={child} chart={chart} advice={advice} />
      {chart.course.length > 0 && (
        <Details summary={growthText.asTable}>
          <CourseTable child={child} chart={chart} look="short" />
        </Details>
      )}
      <Link href={chartAddress(`${overview}/groei`, chart.measure)}>{growthText.all}</Link>
    </Card>
  )
}

const NoGrowth = ({ page: { child, standing } }: Pick<Props, 'page'>) => {
  const words = child.birth.kind === 'born' ? growthText.none : growthText.unborn
  return (
    <Card id="groei" title={growthText.title}>
      <EmptyState
        icon="ruler"
        title={words.title}
        action={
          child.birth.kind === 'born' && standing.kind === 'open'
            ? { href: `/jeugd/${child.id}/groei?meten#meten`, label: text.addMeasurement, icon: 'add' }
            : undefined
        }
      >
        {words.body}
      </EmptyState>
    </Card>
  )
}

/** So many fit beside the growth chart; the rest is on the page of the time line. */
export const mostOnOverview = 8

const TimelineCard = ({ page, moments }: Pick<Props, 'page' | 'moments'>) => (
  <Card
    id="tijdlijn"
    title={text.timeline.title}
    actions={
      <Link href={`/jeugd/${page.child.id}/tijdlijn`} about={text.timeline.title}>
        {text.timeline.all}
      </Link>
    }
  >
    {moments.length === 0 ? (
      <EmptyState icon="notes" title={text.timeline.none.title}>
        {text.timeline.none.body}
      </EmptyState>
    ) : (
      <Entries entries={moments.slice(0, mostOnOverview).map(moment => momentEntry(moment))} />
    )}
  </Card>
)

const FamilyCard = ({ page: { child, guardians } }: Pick<Props, 'page'>) => (
  <Card
    id="gezin"
    title={text.family.title}
    actions={<Link href={`/jeugd/${child.id}/gezin`}>{text.family.more}</Link>}
  >
    {guardians.length === 0 ? (
      <Paragraph>{text.family.none}</Paragraph>
    ) : (
      <SummaryList
        items={guardians.map(guardian => ({
          label: `${relationWords[guardian.relation]}, ${text.family.custody[guardian.custody]}`,
          value: (
            <>
              <span>{fullName(guardian)}</span>
              {guardian.phone && <Link href={`tel:${guardian.phone.replaceAll(' ', '')}`}>{guardian.phone}</Link>}
            </>
          ),
        }))}
      />
    )}
  </Card>
)
