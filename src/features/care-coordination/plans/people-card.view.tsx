import type { Professional } from '../../../centre/index.ts'
import { ageWords, type Child } from '../../../people/index.ts'
import { People, type Person } from '../../../platform/html/components/avatar.view.tsx'
import { Card } from '../../../platform/html/components/card.view.tsx'
import { Heading } from '../../../platform/html/components/heading.view.tsx'
import { Link } from '../../../platform/html/components/link.view.tsx'
import { Notice } from '../../../platform/html/components/notice.view.tsx'
import { initialsOf } from '../../../platform/html/initials.ts'
import { coordinationText } from './coordination/text.ts'
import { type Participant, type Plan, participantKinds } from './plan.ts'
import { coordinatorOf, presentIn, standingAgreements } from './rules.ts'
import { text } from './text.ts'

type Props = {
  readonly plan: Plan
  readonly me: Participant
  readonly children: readonly Child[]
  readonly professionals: readonly Professional[]
  readonly today: Temporal.PlainDate
}

/** Who takes part, and what was agreed for when it gets tense. */
export const PeopleCard = (props: Props) => (
  <Card id="mensen" title={text.people}>
    <PeopleByKind {...props} />
    {props.plan.closure === null && coordinatorOf(props.plan) === props.me.id && (
      <p>
        <Link href={`/plannen/${props.plan.id}/deelnemers`}>{text.changePeople}</Link>
      </p>
    )}
    <p>
      <Link href={`/plannen/${props.plan.id}/regie`}>{coordinationText.title}</Link>
    </p>
    <Safety plan={props.plan} />
  </Card>
)

/** Family, people around it and professionals, each under its own heading. */
export const PeopleByKind = (props: Omit<Props, 'me'>) => (
  <>
    {participantKinds.map(kind => {
      const people = peopleOf(props).filter(person => person.kind === kind)
      return (
        people.length > 0 && (
          <div>
            <Heading level={3} look={4}>
              {text.kind[kind]}
            </Heading>
            <People people={people} />
          </div>
        )
      )
    })}
  </>
)

/** The people of a plan with what they are in it: an age, a relation, an organisation, the lead. */
const peopleOf = ({ plan, children, professionals, today }: Omit<Props, 'me'>): readonly Person[] =>
  inOrder(plan, children).map(participant => {
    const child = childOf(participant, children)
    const professional = professionals.find(candidate => candidate.id === participant.subject)
    const leads = coordinatorOf(plan) === participant.id
    return {
      initials: initialsOf(child ? child.givenNames : participant.name),
      name: child ? child.givenNames : participant.name,
      kind: participant.kind,
      role: child ? ageWords(child.birth, today) : roleOf(participant, professional, leads),
    }
  })

const childOf = (participant: Participant, children: readonly Child[]): Child | undefined =>
  children.find(candidate => candidate.id === participant.subject)

/** Who leads stands first; of a family the parents, then the children from young to old. */
const inOrder = (plan: Plan, children: readonly Child[]): readonly Participant[] => {
  const birthOf = (one: Participant) => childOf(one, children)?.birth.on.toString() ?? '9999'
  const leads = (one: Participant) => (coordinatorOf(plan) === one.id ? 1 : 0)
  return presentIn(plan).toSorted((a, b) => leads(b) - leads(a) || birthOf(b).localeCompare(birthOf(a)))
}

const roleOf = (participant: Participant, professional: Professional | undefined, leads: boolean): string => {
  if (leads) return capital(`${professional?.profession ?? participant.part}, ${text.lead}`)
  return capital(participant.part) || (participant.kind === 'network' ? text.network : '')
}

const capital = (words: string): string => words.charAt(0).toLocaleUpperCase('nl') + words.slice(1)

const Safety = ({ plan }: { readonly plan: Plan }) => {
  const latest = standingAgreements(plan).at(-1)
  if (plan.sight.safety.level === 'nothing' && !latest) return null
  return (
    <Notice tone="info" icon="lock" title={text.safety}>
      <p>{latest ? `${latest.atSign} ${latest.agreed}` : text.noSafety}</p>
      <p>
        <Link href={`/plannen/${plan.id}/veiligheid`}>{latest ? text.allSafety : text.writeSafety}</Link>
      </p>
    </Notice>
  )
}
