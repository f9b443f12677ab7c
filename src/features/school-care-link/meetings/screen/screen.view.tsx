import { schoolSections } from '../../../../knowledge/care-team/professions.ts'
import { ageWords } from '../../../../people/index.ts'
import { ButtonLink } from '../../../../platform/html/components/button.view.tsx'
import { Card } from '../../../../platform/html/components/card.view.tsx'
import { Columns } from '../../../../platform/html/components/columns.view.tsx'
import { ErrorSummary } from '../../../../platform/html/components/error-summary.view.tsx'
import { Heading } from '../../../../platform/html/components/heading.view.tsx'
import { Notice } from '../../../../platform/html/components/notice.view.tsx'
import { Paragraph } from '../../../../platform/html/components/paragraph.view.tsx'
import type { Contribution } from '../../item.ts'
import { ActionList } from '../../items/outcome.view.tsx'
import { text as words } from '../../text.ts'
import { text } from '../text.ts'
import { ActionForm, MinutesForm } from './note.view.tsx'
import type { ScreenProps } from './screen-props.ts'

const says = text.screen

/** One item, large enough for the wall: the question, what is known, and room to write what is said. */
export const ScreenPage = (props: ScreenProps) => (
  <div class="cjg-meeting">
    <ErrorSummary faults={props.faults} />
    <Top {...props} />
    {props.saved && (
      <Notice tone="positive" live>
        {says.saved}
      </Notice>
    )}
    {props.newer && (
      <Notice tone="warning" title={says.stale(props.newer.writtenByName)} live>
        <p>{props.newer.analysis}</p>
        <p>{props.newer.agreed}</p>
      </Notice>
    )}
    <Columns side={<Agreed {...props} />}>
      <Told {...props} />
      <Card id="verslag" title={says.write}>
        {props.at.seen.item.closure ? <Paragraph>{says.closed}</Paragraph> : <MinutesForm {...props} />}
      </Card>
    </Columns>
  </div>
)

const Top = ({ meeting, agenda, place, at: { seen, placement }, previous, next }: ScreenProps) => {
  const base = `/schoolzorg/overleggen/${meeting.id}`
  return (
    <header class="cjg-meeting__top">
      <div>
        <p class="cjg-meeting__place">
          {says.place(place + 1, agenda.length)}
          <span
            class="cjg-meeting__timer"
            data-timer
            data-minutes={`${placement.minutes}`}
            data-left={says.left}
            data-over={says.over}
          >
            {text.minutes(placement.minutes)}
          </span>
        </p>
        <Heading level={1}>{words.about(seen.item, seen.child)}</Heading>
        {seen.child && (
          <p class="cjg-remark">
            {ageWords(seen.child.birth, meeting.startsAt.toZonedDateTimeISO('Europe/Amsterdam').toPlainDate())}
          </p>
        )}
      </div>
      <nav class="cjg-meeting__ways" aria-label={text.agenda}>
        {previous && (
          <ButtonLink href={`${base}/scherm/${previous.seen.item.id}`} look="secondary" shortcut="ArrowLeft">
            {says.previous}
          </ButtonLink>
        )}
        {next ? (
          <ButtonLink href={`${base}/scherm/${next.seen.item.id}`} iconEnd="arrow" shortcut="ArrowRight">
            {says.next}
          </ButtonLink>
        ) : (
          <ButtonLink href={base} look="secondary" shortcut="ArrowRight">
            {says.end}
          </ButtonLink>
        )}
      </nav>
    </header>
  )
}

const Told = ({ at: { seen }, contributions, earlier }: ScreenProps) => {
  const question = contributions.find(({ section }) => section === 'question')
  const others = contributions.filter(({ section }) => section !== 'question').toSorted(schoolFirst)
  return (
    <Card id="vraag" title={says.ask}>
      <p class="cjg-meeting__question">{question?.words ?? '–'}</p>
      {seen.item.kind === 'anonymous' && <Paragraph>{seen.item.whyNeeded}</Paragraph>}
      {earlier?.agreed && (
        <section>
          <Heading level={3} look={4}>
            {says.earlier}
          </Heading>
          <Paragraph>{earlier.agreed}</Paragraph>
        </section>
      )}
      {others.map(({ section, words: told }) => (
        <section>
          <Heading level={3} look={4}>
            {words.section[section]}
          </Heading>
          <Paragraph>{told}</Paragraph>
        </section>
      ))}
    </Card>
  )
}

const order = (section: Contribution['section']): number => {
  const place = schoolSections.findIndex(one => one === section)
  return place === -1 ? schoolSections.length : place
}
const schoolFirst = (one: Contribution, other: Contribution): number => order(one.section) - order(other.section)

const Agreed = (props: ScreenProps) => (
  <Card id="wie-doet-wat" title={text.action.title}>
    {props.actions.length > 0 && <ActionList actions={props.actions} today={props.today} />}
    {props.at.seen.item.closure === null && <ActionForm {...props} />}
  </Card>
)
