import { ButtonLink, ButtonRow } from '../../../../platform/html/components/button.view.tsx'
import { Card } from '../../../../platform/html/components/card.view.tsx'
import { Grid } from '../../../../platform/html/components/columns.view.tsx'
import { Details } from '../../../../platform/html/components/details.view.tsx'
import { EmptyState } from '../../../../platform/html/components/empty-state.view.tsx'
import { Link } from '../../../../platform/html/components/link.view.tsx'
import { Notice } from '../../../../platform/html/components/notice.view.tsx'
import { Paragraph } from '../../../../platform/html/components/paragraph.view.tsx'
import { PrintButton } from '../../../../platform/html/components/print-button.view.tsx'
import { CellLines, Table } from '../../../../platform/html/components/table.view.tsx'
import { format } from '../../../../platform/i18n/format.ts'
import type { Participant, Plan } from '../plan.ts'
import { PlanFrame } from '../plan-frame.view.tsx'
import { shellOf } from '../plan-tabs.view.tsx'
import { participantIn } from '../rules.ts'
import { type Days, SmallCourse } from './drawing.view.tsx'
import type { Measure } from './measure.ts'
import { type Section, sectionsOf } from './sections.ts'
import type { MeasureSetting } from './settings/setting.ts'
import { type Done, measureText as text, valueWords } from './text.ts'

export type MeasuresProps = {
  readonly plan: Plan
  readonly me: Participant
  readonly measures: readonly Measure[]
  readonly setting: MeasureSetting
  readonly today: Temporal.PlainDate
  /** The address of the plan in the shell of the reader. */
  readonly base: string
  readonly done: Done | null
}

/** How it goes in figures, drawn over time; each with its difference in a sentence and its figures in a table. */
export const MeasuresPage = (props: MeasuresProps) => {
  const { plan, measures, base, done } = props
  const sections = sectionsOf(plan, measures)
  return (
    <PlanFrame plan={plan} title={text.title} intro={text.intro} base={base} tab="metingen" wide>
      {done && (
        <Notice tone="positive" live>
          <p>{text.done[done]}</p>
        </Notice>
      )}
      {plan.sight.measures.level === 'nothing' && <Notice tone="info">{text.shut}</Notice>}
      {sections.length === 0 ? <Nothing {...props} /> : <Ways {...props} />}
      {sections.map(section => (
        <SectionCard {...props} section={section} />
      ))}
    </PlanFrame>
  )
}

/** In a closed plan nothing is written, nor by who only reads this part. */
const mayGive = ({ closure, sight }: Plan): boolean => closure === null && sight.measures.level === 'writes'

const Nothing = ({ plan, base }: MeasuresProps) =>
  plan.sight.measures.level === 'nothing' ? null : (
    <EmptyState
      icon="chart"
      title={text.none.title}
      action={mayGive(plan) ? { href: `${base}/metingen/cijfers`, label: text.give, icon: 'add' } : undefined}
    >
      {text.none.body}
    </EmptyState>
  )

const Ways = ({ plan, base }: MeasuresProps) => (
  <ButtonRow>
    {mayGive(plan) && (
      <ButtonLink href={`${base}/metingen/cijfers`} icon="add">
        {text.give}
      </ButtonLink>
    )}
    {mayGive(plan) && shellOf(base) === 'work' && (
      <ButtonLink href={`${base}/metingen/zelfredzaamheid`} look="secondary">
        {text.assess}
      </ButtonLink>
    )}
    <PrintButton />
  </ButtonRow>
)

type SectionProps = MeasuresProps & { readonly section: Section }

const SectionCard = (props: SectionProps) => {
  const { section, setting, today } = props
  const days = daysOf(section.measures, today)
  return (
    <Card id={section.id} title={section.title}>
      <Paragraph look="small">{noteOn(section, setting)}</Paragraph>
      <Grid>
        {section.drawings.map(drawing => (
          <SmallCourse drawing={drawing} days={days} />
        ))}
      </Grid>
      <Details summary={text.figures}>
        <Figures {...props} />
      </Details>
    </Card>
  )
}

function noteOn({ kind }: Section, { goalScale, safetyLow, safetyHigh }: MeasureSetting): string {
  switch (kind) {
    case 'safety':
      return text.safetyNote(safetyLow, safetyHigh)
    case 'goal':
      return text.goalsNote(goalScale)
    case 'satisfaction':
      return text.satisfactionNote
    case 'self-reliance':
      return text.matrixNote
  }
}

/** From the first figure to today, and never less than a month. */
function daysOf(measures: readonly Measure[], today: Temporal.PlainDate): Days {
  const first = measures.map(measure => measure.on).toSorted(Temporal.PlainDate.compare)[0] ?? today
  const month = today.subtract({ days: 31 })
  return { from: Temporal.PlainDate.compare(first, month) < 0 ? first : month, to: today }
}

const Figures = (props: SectionProps) => (
  <Table
    caption={text.of(props.section.title)}
    columns={[
      { label: text.column.on, oneLine: true },
      { label: text.column.value },
      { label: text.column.who },
      { label: text.column.words, sentences: true },
      { label: text.column.correct, hiddenLabel: true },
    ]}
    rows={props.section.measures.map(measure => figureRow(props, measure))}
  />
)

function figureRow({ plan, me, base, section }: SectionProps, measure: Measure) {
  const nameOf = (id: string) => participantIn(plan, id)?.name ?? ''
  const { about, givenBy, recordedBy, words, audience } = measure
  const successor = section.measures.find(one => one.replaces === measure.id)
  const isMine = givenBy === me.id || recordedBy === me.id
  const remarks = [
    ...(recordedBy === givenBy ? [] : [text.writtenBy(nameOf(recordedBy))]),
    ...(audience === 'professionals' ? [text.onlyProfessionals] : []),
  ]
  return [
    format.shortDay(measure.on),
    <CellLines remark={successor ? text.replaced(successor.reason) : subjectOf(plan, measure)}>
      {successor ? <del>{valueWords(about, measure.value)}</del> : valueWords(about, measure.value)}
    </CellLines>,
    <CellLines remark={remarks.join(', ')}>{nameOf(givenBy)}</CellLines>,
    words,
    !successor && isMine && plan.closure === null ? (
      <Link href={`${base}/metingen/${measure.id}/verbetering`} about={valueWords(about, measure.value)}>
        {text.correct}
      </Link>
    ) : (
      ''
    ),
  ]
}

/** Which goal or domain it is about; a section about persons says that in another column. */
function subjectOf(plan: Plan, { about }: Measure): string {
  if (about.kind === 'goal') return plan.goals.find(goal => goal.id === about.goal)?.title ?? ''
  return about.kind === 'self-reliance' ? text.domain[about.domain] : ''
}
