import type { PlannedDose, Standing } from '../../../knowledge/vaccination/forecast.ts'
import { type VaccineId, vaccines } from '../../../knowledge/vaccination/vaccines.ts'
import type { IconName } from '../../../platform/html/components/icons.ts'
import { CellLines, Table } from '../../../platform/html/components/table.view.tsx'
import { Tag, type Tone } from '../../../platform/html/components/tag.view.tsx'
import { format } from '../../../platform/i18n/format.ts'
import type { StandingDose } from './dose.ts'
import { pageText } from './page-text.ts'
import { text } from './text.ts'
import { doseIn, type Vaccinations } from './vaccinations.ts'
import { visitText } from './visit-text.ts'

type Props = {
  readonly vaccinations: Pick<Vaccinations, 'plan' | 'doses' | 'child'>
  /** 'why' says of every dose why it stands there; 'short' is for among other things. */
  readonly look: 'why' | 'short'
}

/** A child's whole plan: what was given, what is due, what comes. */
export const PlanTable = ({ vaccinations: { plan, doses, child }, look }: Props) => {
  const { columns } = pageText
  const correct = `/jeugd/${child.id}/vaccinaties/gegeven`
  return (
    <Table
      caption={pageText.card}
      columns={[
        { label: columns.vaccine },
        { label: columns.standing, oneLine: true },
        { label: columns.moment, oneLine: true },
        { label: columns.given, oneLine: true },
        ...(look === 'why' ? [{ label: columns.why, sentences: true }] : []),
      ]}
      rows={plan.map(one => {
        const dose = doseIn(one, doses)
        return [
          <CellLines remark={text.against(dose?.vaccine ?? one.vaccine)}>{text.nameOf(one, plan)}</CellLines>,
          <StandingTag standing={one.standing} />,
          <CellLines remark={text.term(one)}>{text.moment(one.moment)}</CellLines>,
          <Given dose={dose} planned={one.vaccine} correct={look === 'why' ? correct : null} />,
          ...(look === 'why' ? [<span class="cjg-table__remark">{text.why(one)}</span>] : []),
        ]
      })}
    />
  )
}

const StandingTag = ({ standing }: { readonly standing: Standing }) => {
  const { tone, icon } = signs[standing.kind]
  return (
    <Tag tone={tone} icon={icon}>
      {text.standing[standing.kind]}
    </Tag>
  )
}

type GivenProps = {
  readonly dose: StandingDose | undefined
  /** What the plan has in this place: another vaccine may have filled it, and protects against less or more. */
  readonly planned: VaccineId
  readonly correct: string | null
}

/** When, as what, from which batch, by whom; with `correct` the day leads to the correction. */
export const Given = ({ dose, planned, correct }: GivenProps) => {
  if (!dose) return <>{pageText.notGiven}</>
  const day = format.shortDay(dose.on)
  const other = dose.vaccine !== planned && pageText.givenAs(vaccines[dose.vaccine].name)
  const remark = [other, dose.batch, dose.site && visitText.site[dose.site], dose.givenBy]
  return (
    <CellLines remark={remark.filter(Boolean).join(', ')}>
      {correct === null ? (
        day
      ) : (
        <a class="nl-link" href={`${correct}/${dose.id}`} aria-label={pageText.correct(day)}>
          {day}
        </a>
      )}
    </CellLines>
  )
}

const signs: Record<PlannedDose['standing']['kind'], { readonly tone: Tone; readonly icon: IconName }> = {
  given: { tone: 'positive', icon: 'check' },
  due: { tone: 'info', icon: 'vaccine' },
  overdue: { tone: 'warning', icon: 'alert' },
  planned: { tone: 'neutral', icon: 'calendar' },
  lapsed: { tone: 'neutral', icon: 'close' },
  'not-needed': { tone: 'neutral', icon: 'check' },
  refused: { tone: 'neutral', icon: 'stop' },
  'contra-indicated': { tone: 'neutral', icon: 'stop' },
  postponed: { tone: 'neutral', icon: 'calendar' },
}
