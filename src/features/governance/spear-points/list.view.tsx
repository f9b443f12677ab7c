import { isRunningSpearPoint } from '../../../centre/index.ts'
import type { ProgressStanding } from '../../../knowledge/goals/progress.ts'
import { ButtonLink } from '../../../platform/html/components/button.view.tsx'
import { Card } from '../../../platform/html/components/card.view.tsx'
import { Grid, Stack } from '../../../platform/html/components/columns.view.tsx'
import { EmptyState } from '../../../platform/html/components/empty-state.view.tsx'
import { Heading } from '../../../platform/html/components/heading.view.tsx'
import { Link } from '../../../platform/html/components/link.view.tsx'
import { Notice } from '../../../platform/html/components/notice.view.tsx'
import { PageHeader } from '../../../platform/html/components/page-header.view.tsx'
import { Paragraph } from '../../../platform/html/components/paragraph.view.tsx'
import { ProgressBar } from '../../../platform/html/components/progress-bar.view.tsx'
import { Tag, type Tone } from '../../../platform/html/components/tag.view.tsx'
import { type Measured, measureWords } from './measured.ts'
import { text } from './text.ts'

const tones: Record<ProgressStanding, Tone> = {
  reached: 'positive',
  'on-the-way': 'positive',
  behind: 'warning',
  'cannot-be-told': 'neutral',
}

export const StandingTag = ({ standing }: Pick<Measured, 'standing'>) => (
  <Tag tone={tones[standing]}>{text.standings[standing]}</Tag>
)

type Props = {
  readonly all: readonly Measured[]
  readonly today: Temporal.PlainDate
  readonly mayKeep: boolean
  readonly saved: boolean
}

export const SpearPointsPage = ({ all, today, mayKeep, saved }: Props) => {
  const now = all.filter(({ point }) => isRunningSpearPoint(point, today))
  const later = all.filter(({ point }) => point.ended === null && Temporal.PlainDate.compare(point.from, today) > 0)
  const over = all.filter(one => !now.includes(one) && !later.includes(one))
  return (
    <Stack>
      <PageHeader
        title={text.title}
        remark={text.intro}
        actions={
          mayKeep && (
            <ButtonLink href="/speerpunten/nieuw" icon="add">
              {text.add}
            </ButtonLink>
          )
        }
      />
      {saved && (
        <Notice tone="positive" live>
          {text.saved}
        </Notice>
      )}
      {all.length === 0 && (
        <EmptyState icon="target" title={text.none.title}>
          {text.none.body}
        </EmptyState>
      )}
      <Points title={text.now} points={now} />
      <Points title={text.later} points={later} />
      <Points title={text.over} points={over} />
      {all.length > 0 && <Paragraph look="small">{`${text.window} ${text.behindWhat}`}</Paragraph>}
    </Stack>
  )
}

const Points = ({ title, points }: { readonly title: string; readonly points: readonly Measured[] }) =>
  points.length === 0 ? null : (
    <>
      <Heading level={2}>{title}</Heading>
      <Grid>
        {points.map(one => (
          <Point measured={one} />
        ))}
      </Grid>
    </>
  )

const Point = ({ measured: { point, value, standing } }: { readonly measured: Measured }) => (
  <Card id={`speerpunt-${point.id}`} title={point.title} level={3} actions={<StandingTag standing={standing} />}>
    <Paragraph>{point.why}</Paragraph>
    <Progress point={point} value={value} />
    <Paragraph look="small">{measureWords(point.measure)}</Paragraph>
    <Paragraph look="small">{`${text.period(point.from, point.until)}. ${text.responsible(point.responsible)}`}</Paragraph>
    <Link href={`/speerpunten/${point.id}`} about={point.title}>
      Meer
    </Link>
  </Card>
)

/** How much of the way is behind us; without a figure that is told, only the words. */
export const Progress = ({ point, value }: Pick<Measured, 'point' | 'value'>) => {
  const { start, target, measure } = point
  const told = (one: number) => text.figure(one, measure.unit)
  const words = text.progress(told(start), value === null ? text.notTold : told(value), told(target))
  if (value === null) return <Paragraph>{words}</Paragraph>
  const way = Math.min(Math.max((value - start) / (target - start), 0), 1)
  return (
    <ProgressBar id={`voortgang-${point.id}`} label={words} value={way} max={1} words={`${Math.round(100 * way)}%`} />
  )
}
