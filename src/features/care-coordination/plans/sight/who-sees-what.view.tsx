import type { Level } from '../../../../knowledge/plan/sections.ts'
import { Link } from '../../../../platform/html/components/link.view.tsx'
import { Notice } from '../../../../platform/html/components/notice.view.tsx'
import { Paragraph } from '../../../../platform/html/components/paragraph.view.tsx'
import { CellLines, Table } from '../../../../platform/html/components/table.view.tsx'
import type { Participant, Plan } from '../plan.ts'
import { PlanFrame } from '../plan-frame.view.tsx'
import { shellOf } from '../plan-tabs.view.tsx'
import { text } from '../text.ts'
import { sightText } from './text.ts'
import type { Looker, SectionSight } from './who-sees-what.ts'

type Props = {
  readonly plan: Plan
  readonly me: Participant
  readonly lookers: readonly Looker[]
  readonly base: string
  readonly isSaved: boolean
  /** May the reader open and close? */
  readonly mayChoose: boolean
}

/** Everyone who takes part, with what they write in, read and do not see. */
export const WhoSeesWhatPage = (props: Props) => {
  const { plan, base, lookers, isSaved, mayChoose } = props
  const intro = shellOf(base) === 'family' && mayChoose ? sightText.introFamily : sightText.intro
  return (
    <PlanFrame plan={plan} base={base} tab="wie-ziet-wat" title={sightText.title} intro={intro}>
      {isSaved && (
        <Notice tone="positive" live>
          <p>{sightText.saved}</p>
        </Notice>
      )}
      <Table
        caption={sightText.title}
        columns={[
          { label: sightText.person },
          { label: sightText.writesIn, sentences: true },
          { label: sightText.reads, sentences: true },
          { label: sightText.doesNotSee, sentences: true },
        ]}
        rows={lookers.map(looker => rowOf(props, looker))}
      />
      <Paragraph>{sightText.children}</Paragraph>
      <Paragraph>{`${sightText.houses} ${sightText.oneNo}`}</Paragraph>
    </PlanFrame>
  )
}

function rowOf({ base, me, mayChoose }: Props, looker: Looker) {
  const { participant, viewer, isChosenFor } = looker
  const name = participant.id === me.id ? `${participant.name} (${sightText.you})` : participant.name
  const who = <CellLines remark={participant.part || text.kind[participant.kind]}>{name}</CellLines>
  if (viewer === null) return [who, cannotOpen(participant), '', '']
  return [
    <>
      {who}{' '}
      <Link href={`${base}/wie-ziet-wat/${participant.id}`} about={participant.name}>
        {mayChoose && isChosenFor ? sightText.change : sightText.why}
      </Link>
    </>,
    wordsAt(looker, 'writes'),
    wordsAt(looker, 'reads'),
    wordsAt(looker, 'nothing'),
  ]
}

const cannotOpen = ({ kind }: Participant): string => (kind === 'family' ? sightText.tooYoung : sightText.noAccount)

function wordsAt({ sections }: Looker, level: Level): string {
  const found = sections.filter(one => one.sight.level === level)
  const others = sections.filter(one => one.sight.level !== level)
  if (others.length === 0) return sightText.whole
  return others.length <= 2 ? sightText.wholeBut(namesOf(others)) : namesOf(found)
}

const namesOf = (sections: readonly SectionSight[]): string =>
  sections.map(one => sightText.sectionWords[one.section]).join(', ')
