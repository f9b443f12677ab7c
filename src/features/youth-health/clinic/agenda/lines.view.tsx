import { ageWords, fullName } from '../../../../people/index.ts'
import { Button, ButtonLink } from '../../../../platform/html/components/button.view.tsx'
import { Form } from '../../../../platform/html/components/form.view.tsx'
import type { IconName } from '../../../../platform/html/components/icons.ts'
import { Tag, TagList, type Tone } from '../../../../platform/html/components/tag.view.tsx'
import { signs as alertSigns } from '../../record/alerts/alert-tags.ts'
import type { Session } from '../sessions/session.ts'
import type { AtAGlance, Attendance, Line } from './agenda.ts'
import { agendaText as words } from './text.ts'

type Props = { readonly session: Session; readonly lines: readonly Line[]; readonly today: Temporal.PlainDate }

/** The children in the order in which they come. */
export const Lines = ({ session, lines, today }: Props) => (
  <ol class="cjg-agenda">
    {lines.map(line => (
      <li class={`cjg-agenda__line cjg-agenda__line--${line.attendance}`}>
        <p class="cjg-agenda__time">
          <strong>{words.time(line.planned.at)}</strong>
          <Standing line={line} />
        </p>
        <div class="cjg-agenda__who">
          <p>
            <a class="nl-link" href={`/jeugd/${line.child.id}`}>
              {fullName(line.child)}
            </a>
            {`, ${ageWords(line.child.birth, today)}`}
          </p>
          <p class="cjg-remark">{words.comesFor(line.toHold, line.planned.moment)}</p>
        </div>
        <TagList tags={tagsOf(line.due)} />
        <Steps session={session} line={line} isToday={session.on.equals(today)} />
      </li>
    ))}
  </ol>
)

const Standing = ({ line: { attendance, planned } }: { readonly line: Line }) => {
  const { tone, icon } = standings[attendance]
  return (
    <>
      <Tag tone={tone} icon={icon}>
        {words.attendance[attendance]}
      </Tag>
      {attendance === 'arrived' && planned.arrivedAt && (
        <span class="cjg-remark">{words.since(planned.arrivedAt)}</span>
      )}
    </>
  )
}

const standings: Record<Attendance, { readonly tone: Tone; readonly icon: IconName }> = {
  expected: { tone: 'neutral', icon: 'clock' },
  arrived: { tone: 'info', icon: 'user' },
  seen: { tone: 'positive', icon: 'check' },
  'not-come': { tone: 'warning', icon: 'alert' },
}

/** What can do harm first, then what has to be done, then what waits. */
function tagsOf({ parts, toRepeat, doses, screenings, questionnaire, alerts, actions }: AtAGlance) {
  type Shown = Parameters<typeof TagList>[0]['tags'][number]
  const neutral = (word: string, icon: IconName): Shown => ({ word, tone: 'neutral', icon })
  const tags: Shown[] = alerts.map(({ what, severity }) => ({ word: what, ...alertSigns[severity] }))
  if (questionnaire === 'urgent') tags.push({ word: words.questionnaire.urgent, tone: 'warning', icon: 'alert' })
  if (doses.length > 0) tags.push({ word: words.doses(doses), tone: 'info', icon: 'vaccine' })
  if (toRepeat.length > 0) tags.push({ word: words.repeat(toRepeat), tone: 'warning', icon: 'ruler' })
  else if (parts.includes('measure')) tags.push(neutral(words.part.measure, 'ruler'))
  if (parts.includes('development')) tags.push(neutral(words.part.development, 'brain'))
  if (screenings.length > 0) tags.push(neutral(words.screenings(screenings), 'stethoscope'))
  if (questionnaire === 'returned') tags.push({ word: words.questionnaire.returned, tone: 'info', icon: 'document' })
  if (questionnaire === 'waiting') tags.push(neutral(words.questionnaire.waiting, 'document'))
  if (actions.length > 0) tags.push({ word: words.actions(actions.length), tone: 'warning', icon: 'flag' })
  return tags.length > 0 ? tags : [neutral(words.nothingDue, 'check')]
}

type StepProps = { readonly session: Session; readonly line: Line; readonly isToday: boolean }

const Steps = ({ session, line: { planned, child, attendance, toHold }, isToday }: StepProps) => {
  if (attendance === 'seen' || attendance === 'not-come') return <p class="cjg-agenda__steps" />
  const about = `, ${fullName(child)}`
  const arrived = attendance === 'arrived'
  const absent = new URLSearchParams({
    moment: planned.moment,
    reden: 'absent',
    op: planned.on.toString(),
    spreekuur: session.id,
  })
  return (
    <div class="cjg-agenda__steps">
      {isToday && (
        <Form action={`/spreekuur/${session.id}/${planned.id}/aankomst`} inline>
          <input type="hidden" name="turn" value={planned.arrivals + 1} />
          <input type="hidden" name="arrived" value={arrived ? 'no' : 'yes'} />
          <Button
            look={arrived ? 'subtle' : 'secondary'}
            small
            aria-label={(arrived ? words.notArrived : words.arrived) + about}
          >
            {arrived ? words.notArrived : words.arrived}
          </Button>
        </Form>
      )}
      <ButtonLink
        href={`/jeugd/${child.id}/consult?moment=${toHold}`}
        look="secondary"
        small
        label={words.start + about}
      >
        {words.start}
      </ButtonLink>
      <ButtonLink
        href={`/jeugd/${child.id}/contactmomenten/niet-doorgegaan?${absent}`}
        look="subtle"
        small
        label={words.absent + about}
      >
        {words.absent}
      </ButtonLink>
    </div>
  )
}
