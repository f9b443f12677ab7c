import type { PlannedDose, Standing } from '../../../knowledge/vaccination/forecast.ts'
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
      rows={plan.map(one => [
        <CellLines remark={text.against(one.vaccine)}>{text.nameOf(one, plan)}</CellLines>,
        <StandingTag standing={one.standing} />,
        <CellLines remark={text.term(one)}>{text.moment(one.moment)}</CellLines>,
        <Given dose={doseIn(one, doses)} correct={look === 'why' ? correct : null} />,
        ...(look === 'why' ? [<span class="cjg-table__remark">{text.why(one)}</span>] : []),
      ])}
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

/** When, from which batch, by whom; with `correct` the day leads to the correction. */
export const Given = ({
  dose,
  correct,
}: {
  readonly dose: StandingDose | undefined
  readonly correct: string | null
}) => {
  if (!dose) return <>{pageText.notGiven}</>
  const day = format.shortDay(dose.on)
  return (
    <CellLines remark={[dose.batch, dose.site && visitText.site[dose.site], dose.givenBy].filter(Boolean).join(', ')}>
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
