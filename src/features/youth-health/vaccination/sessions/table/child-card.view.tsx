import { vaccines } from '../../../../../knowledge/vaccination/vaccines.ts'
import { ageWords, fullName } from '../../../../../people/index.ts'
import { Button, ButtonLink } from '../../../../../platform/html/components/button.view.tsx'
import { Card } from '../../../../../platform/html/components/card.view.tsx'
import { Form } from '../../../../../platform/html/components/form.view.tsx'
import { Paragraph } from '../../../../../platform/html/components/paragraph.view.tsx'
import { Tag } from '../../../../../platform/html/components/tag.view.tsx'
import { format } from '../../../../../platform/i18n/format.ts'
import { type Arm, armOf, type Offer, readinessOf } from '../rules.ts'
import type { VaccinationSession } from '../session.ts'
import type { Line } from '../session-list.ts'
import { sessionText as words } from '../text.ts'
import { toneOfReadiness } from './tones.ts'

type Props = {
  readonly session: VaccinationSession
  readonly line: Line
  /** The class on show, to come back to. */
  readonly className: string | null
  readonly isOpen: boolean
  readonly isNext: boolean
  readonly today: Temporal.PlainDate
}

/** One child: who it is, what it gets, and the one tap that registers it. */
export const ChildCard = (props: Props) => {
  const { session, line, isOpen, today } = props
  const { child, className, offers } = line
  const readiness = readinessOf(offers)
  const name = fullName(child)
  return (
    <Card
      id={`kind-${child.id}`}
      title={name}
      level={3}
      actions={<Tag tone={toneOfReadiness[readiness]}>{words.readiness[readiness]}</Tag>}
    >
      <Paragraph look="small">
        {[words.table.born(format.day(child.birth.on), ageWords(child.birth, today)), className]
          .filter(Boolean)
          .join(', ')}
      </Paragraph>
      <Paragraph>{format.list(offers.map(one => words.offer(one, child.givenNames)))}</Paragraph>
      {isOpen && readiness === 'ready' && <Taps {...props} name={name} />}
      {isOpen && readiness !== 'ready' && (
        <Way href={`/vaccinatiesessies/${session.id}/kind/${child.id}`}>{words.table.more}</Way>
      )}
      {!isOpen && readiness === 'ask' && (
        <Way href={`/jeugd/${child.id}/vaccinaties/toestemming`}>{words.table.ask}</Way>
      )}
      {!isOpen && readiness === 'withheld' && <Way href={`/jeugd/${child.id}/vaccinaties`}>{words.table.look}</Way>}
    </Card>
  )
}

const Way = ({ href, children }: { readonly href: string; readonly children: string }) => (
  <div class="cjg-button-row">
    <ButtonLink href={href} look="secondary" small>
      {children}
    </ButtonLink>
  </div>
)

/** The key of the form and the turn make sure that it happens once, whatever the line does. */
const Taps = ({ session, line, className, isNext, name }: Props & { readonly name: string }) => {
  const ready = line.offers.filter(({ kind }) => kind === 'ready')
  const about = `, ${words.table.about(name)}`
  return (
    <Form action={`/vaccinatiesessies/${session.id}/kind/${line.child.id}`} inline>
      <input type="hidden" name="turn" value={line.turns.length + 1} />
      <input type="hidden" name="className" value={className ?? ''} />
      {line.taps.map(({ vaccine, stock }) => (
        <>
          <input type="hidden" name="given" value={vaccine} />
          <input type="hidden" name={`stock-${vaccine}`} value={stock ?? ''} />
        </>
      ))}
      <Button name="tap" value="left-arm" autofocus={isNext} aria-label={armWords(ready, 'left-arm') + about}>
        {armWords(ready, 'left-arm')}
      </Button>
      <Button name="tap" value="right-arm" look="secondary" aria-label={armWords(ready, 'right-arm') + about}>
        {armWords(ready, 'right-arm')}
      </Button>
      <Button name="tap" value="absent" look="subtle" small aria-label={words.table.absent + about}>
        {words.table.absent}
      </Button>
      <ButtonLink href={`/vaccinatiesessies/${session.id}/kind/${line.child.id}`} look="subtle" small>
        {words.table.more}
      </ButtonLink>
    </Form>
  )
}

/** 'Gegeven links'; with two vaccines 'DTP links, MenACWY rechts'. */
function armWords(ready: readonly Offer[], first: Arm): string {
  const side = (place: number) => (armOf(place, first) === 'left-arm' ? words.table.left : words.table.right)
  if (ready.length === 1) return words.table.give(side(0))
  return ready.map(({ dose }, place) => `${vaccines[dose.vaccine].name} ${side(place)}`).join(', ')
}
