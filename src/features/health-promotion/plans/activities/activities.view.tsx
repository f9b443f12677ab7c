import { type Pillar, pillars } from '../../../../knowledge/healthy-school/pillars.ts'
import { Card } from '../../../../platform/html/components/card.view.tsx'
import { Heading } from '../../../../platform/html/components/heading.view.tsx'
import { Link } from '../../../../platform/html/components/link.view.tsx'
import { Paragraph } from '../../../../platform/html/components/paragraph.view.tsx'
import { CellLines, Table } from '../../../../platform/html/components/table.view.tsx'
import { Tag } from '../../../../platform/html/components/tag.view.tsx'
import { format } from '../../../../platform/i18n/format.ts'
import { words } from '../../text.ts'
import { type Activity, planPath, type SchoolPlan } from '../plan.ts'
import { text as all } from '../text.ts'

const text = all.activity

type Props = {
  readonly plan: SchoolPlan
  readonly themes: ReadonlyMap<string, string>
  readonly today: Temporal.PlainDate
}

export const ActivitiesCard = (props: Props) => (
  <Card
    id="activiteiten"
    title={text.title}
    actions={<Link href={`${planPath(props.plan.id)}/activiteiten`}>{text.add}</Link>}
  >
    {pillars.map(pillar => (
      <PillarPart {...props} pillar={pillar} link />
    ))}
  </Card>
)

type PartProps = Props & { readonly pillar: Pillar; readonly link: boolean }

/** The activities of one pillar; on paper without links. */
export const PillarPart = ({ plan, themes, today, pillar, link }: PartProps) => {
  const activities = plan.activities.filter(activity => activity.pillar === pillar)
  return (
    <>
      <Heading level={3}>{words.pillar[pillar]}</Heading>
      {activities.length === 0 ? (
        <Paragraph>{text.none}</Paragraph>
      ) : (
        <Table
          caption={words.pillar[pillar]}
          columns={[
            { label: text.columns.what },
            { label: text.columns.when },
            { label: text.columns.who },
            { label: text.columns.hours, numeric: true },
            { label: text.columns.standing },
          ]}
          rows={activities.map(activity => [
            <CellLines remark={[themes.get(activity.theme), activity.audience].filter(Boolean).join(', ')}>
              {link ? (
                <Link href={`${planPath(plan.id)}/activiteiten/${activity.id}`}>{activity.title}</Link>
              ) : (
                activity.title
              )}
            </CellLines>,
            period(activity),
            activity.responsible,
            format.number(activity.plannedMinutes / 60, activity.plannedMinutes % 60 === 0 ? 0 : 1),
            <Standing activity={activity} today={today} />,
          ])}
        />
      )}
    </>
  )
}

const period = ({ startsOn, endsOn }: Activity): string =>
  startsOn.equals(endsOn) ? format.shortDay(startsOn) : `${format.shortDay(startsOn)} – ${format.shortDay(endsOn)}`

const Standing = ({ activity, today }: { readonly activity: Activity; readonly today: Temporal.PlainDate }) => (
  <>
    {activity.result && <Tag tone="positive">{text.done(activity.result.doneOn)}</Tag>}
    {!activity.result && Temporal.PlainDate.compare(activity.endsOn, today) < 0 && (
      <Tag tone="warning">{text.late}</Tag>
    )}
    {activity.isRecognised && <Tag tone="info">{text.isRecognised}</Tag>}
    {activity.courseId !== null && <Link href={`/activiteiten/${activity.courseId}`}>{text.inAgenda}</Link>}
  </>
)
