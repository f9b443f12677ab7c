import { compareDays } from '../../../knowledge/ages/day-number.ts'
import { ButtonLink } from '../../../platform/html/components/button.view.tsx'
import { Card } from '../../../platform/html/components/card.view.tsx'
import { EmptyState } from '../../../platform/html/components/empty-state.view.tsx'
import { Link } from '../../../platform/html/components/link.view.tsx'
import { Notice } from '../../../platform/html/components/notice.view.tsx'
import { pageText } from './page-text.ts'
import { PlanTable } from './plan-table.view.tsx'
import { awaitsScheme, type Conclusion, conclusionOf } from './rules.ts'
import { adviceFor } from './scheme/advice.ts'
import { schemeText } from './scheme/text.ts'
import { text } from './text.ts'
import type { Vaccinations } from './vaccinations.ts'

type NoticeProps = { readonly vaccinations: Vaccinations; readonly today: Temporal.PlainDate }
type CardProps = NoticeProps & { /** Not in a closed record. */ readonly mayRecord: boolean }

/** A child's vaccinations among the other parts of the record. */
export const VaccinationCard = ({ vaccinations, today, mayRecord }: CardProps) => {
  const { child, plan } = vaccinations
  const page = `/jeugd/${child.id}/vaccinaties`
  const shown = untilNextPlanned(plan)
  const later = plan.length - shown.length
  if (child.birth.kind === 'expected')
    return (
      <Card id="vaccinaties" title={pageText.card}>
        <EmptyState
          icon="vaccine"
          title={pageText.unborn.title}
          action={mayRecord ? { href: `${page}/schema`, label: pageText.unborn.action } : undefined}
        >
          {pageText.unborn.body}
        </EmptyState>
      </Card>
    )
  return (
    <Card
      id="vaccinaties"
      title={pageText.card}
      actions={
        mayRecord && (
          <ButtonLink href={`${page}/nieuw`} look="subtle" icon="add" small>
            {pageText.recordShort}
          </ButtonLink>
        )
      }
    >
      <ConclusionNotice vaccinations={vaccinations} today={today} />
      {shown.length > 0 && <PlanTable vaccinations={{ ...vaccinations, plan: shown }} look="short" />}
      {later > 0 && <Link href={page}>{pageText.later(later)}</Link>}
    </Card>
  )
}

/** What was given and what is due, and of what is planned only the next day: the rest is years away. */
function untilNextPlanned(plan: Vaccinations['plan']): Vaccinations['plan'] {
  const days = plan.flatMap(({ standing }) => (standing.kind === 'planned' ? [standing.from] : []))
  const next = days.toSorted(compareDays).at(0)
  return plan.filter(({ standing }) => standing.kind !== 'planned' || next?.equals(standing.from))
}

/** What it comes to today, after the choice that has to be made first. */
export const ConclusionNotice = ({ vaccinations, today }: NoticeProps) => {
  const { plan } = vaccinations
  const all = conclusionOf(plan)
  const { strong, rest } = text.conclusion(all, plan)
  return (
    <>
      <SchemeFirst vaccinations={vaccinations} today={today} />
      <Notice tone={tones[all.kind]} icon={all.kind === 'due' ? 'vaccine' : undefined}>
        <p>
          <strong>{strong}</strong>
          {rest}
        </p>
      </Notice>
    </>
  )
}

const SchemeFirst = ({ vaccinations: { child, plan, scheme, pregnancy }, today }: NoticeProps) => {
  if (!awaitsScheme({ birth: child.birth.on, scheme: scheme?.scheme ?? null }, plan, today)) return null
  const advice = adviceFor(child, pregnancy)
  return (
    <Notice tone="warning" title={pageText.scheme.undecided}>
      <p>
        {advice
          ? `${schemeText.advice(schemeText.scheme[advice.scheme])}. ${schemeText.because(advice.because)}`
          : pageText.scheme.noAdvice}{' '}
        <a class="nl-link" href={`/jeugd/${child.id}/vaccinaties/schema`}>
          {pageText.scheme.undecidedLink}
        </a>
      </p>
    </Notice>
  )
}

const tones: Record<Conclusion['kind'], 'info' | 'warning' | 'positive'> = {
  due: 'info',
  'youth-doctor-decides': 'warning',
  'up-to-date': 'positive',
  'no-programme': 'info',
}
