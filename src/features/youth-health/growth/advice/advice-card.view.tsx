import type { Measure } from '../../../../knowledge/growth/measures.ts'
import type { Child } from '../../../../people/index.ts'
import { ButtonLink, ButtonRow } from '../../../../platform/html/components/button.view.tsx'
import { Card } from '../../../../platform/html/components/card.view.tsx'
import { Details } from '../../../../platform/html/components/details.view.tsx'
import type { IconName } from '../../../../platform/html/components/icons.ts'
import { Notice } from '../../../../platform/html/components/notice.view.tsx'
import { Paragraph } from '../../../../platform/html/components/paragraph.view.tsx'
import { SummaryList } from '../../../../platform/html/components/summary-list.view.tsx'
import { Tag } from '../../../../platform/html/components/tag.view.tsx'
import { chartAddress, measureWords } from '../address.ts'
import type { GrowthAdvice } from './advice-for.ts'
import { isAbout } from './advice-on.ts'
import { adviceText as text } from './text.ts'

type Props = {
  readonly child: Child
  /** The chart on show: its own advice stands first. */
  readonly measure: Measure
  readonly advice: readonly GrowthAdvice[]
}

/**
 * The conclusion before the figures: what the guideline says, what to do next, and by which rule on which numbers. In full for the
 * measure on show and for whatever asks to refer; the others in a word that leads to their chart.
 */
export const AdviceCard = ({ child, measure, advice }: Props) => {
  const covered = advice.filter(({ kind }) => kind !== 'no-advice')
  const inFull = covered.filter(({ about, kind }) => kind === 'refer' || isAbout(about, measure))
  const inAWord = covered.filter(one => !inFull.includes(one))
  if (covered.length === 0) return null
  return (
    <Card id="advies" title={text.title}>
      {inFull.map(one => (
        <Notice tone={toneOf[one.kind]} title={text.titleOf(one)}>
          {one.kind !== 'no-referral' && <p>{one.nextStep}</p>}
          <Next child={child} advice={one} />
        </Notice>
      ))}
      {inAWord.length > 0 && <InAWord child={child} advice={inAWord} />}
      <Details summary={text.why}>
        {covered.map(one => (
          <Paragraph look="small">
            <strong>{text.about[one.about]}.</strong> {text.because(one)}
          </Paragraph>
        ))}
        <Paragraph look="small">{text.decides}</Paragraph>
      </Details>
    </Card>
  )
}

const InAWord = ({ child, advice }: Omit<Props, 'measure'>) => (
  <SummaryList
    items={advice.map(({ about, kind, title }) => ({
      label: text.about[about],
      value: <Tag tone={toneOf[kind]}>{title}</Tag>,
      change: { href: chartAddress(`/jeugd/${child.id}/groei`, about), label: text.look },
    }))}
  />
)

const toneOf = {
  refer: 'negative',
  consider: 'warning',
  watch: 'warning',
  need: 'info',
  'no-referral': 'positive',
  'no-advice': 'info',
} as const satisfies Record<GrowthAdvice['kind'], string>

/** Where the next step is taken. */
const Next = ({ child, advice }: { readonly child: Child; readonly advice: GrowthAdvice }) => {
  const ways = waysFor(`/jeugd/${child.id}/groei`, child, advice)
  if (ways.length === 0) return null
  return (
    <ButtonRow>
      {ways.map(({ href, label, icon }) => (
        <ButtonLink href={href} look="secondary" icon={icon} small>
          {label}
        </ButtonLink>
      ))}
    </ButtonRow>
  )
}

type Way = { readonly href: string; readonly label: string; readonly icon: IconName }

function waysFor(growth: string, child: Child, { kind, code, about }: GrowthAdvice): readonly Way[] {
  const repeat: Way = { href: `${growth}/opnieuw?maat=${measureWords[about]}`, label: text.repeat, icon: 'calendar' }
  switch (kind) {
    case 'refer':
    case 'consider':
      return [{ href: `/verwijzingen/nieuw?kind=${child.id}`, label: text.refer, icon: 'arrow' }, repeat]
    case 'watch':
      return [repeat]
    case 'need':
      return birthCodes.has(code)
        ? [{ href: `${growth}/geboorte`, label: text.fillIn, icon: 'edit' }]
        : [{ href: `${growth}?meten#meten`, label: text.measure, icon: 'add' }]
    case 'no-referral':
    case 'no-advice':
      return []
  }
}

/** Codes that ask for the birth or the parents: length of the pregnancy, length and weight at birth, the parents' heights. */
const birthCodes: ReadonlySet<number> = new Set([1010, 1012, 1013, 1014])
