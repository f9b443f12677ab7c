/** A version of the plan that is laid before everyone, and what each says to it. */
import { type Answer, consentStanding } from '../../../../knowledge/consent/consent-standing.ts'
import { whoConsents } from '../../../../knowledge/consent/who-decides.ts'
import type { Child } from '../../../../people/index.ts'
import type { Participant, ParticipantId, WholePlan } from '../plan.ts'
import { presentIn } from '../rules.ts'
import type { Eye } from '../sight/cut-plan.ts'

export const answers = ['agree', 'agree-with-remark', 'disagree'] as const
export type SignatureAnswer = (typeof answers)[number]
const signingManners = ['online', 'spoken', 'written'] as const
export type SigningManner = (typeof signingManners)[number]

export type Signature = {
  readonly participant: ParticipantId
  readonly ordinal: number
  readonly answer: SignatureAnswer
  readonly remark: string
  readonly manner: SigningManner
  readonly on: Temporal.PlainDate
  readonly recordedAt: Temporal.Instant
  readonly recordedBy: ParticipantId
}

export type PlanVersion = {
  readonly number: number
  /** The last change that is in it. */
  readonly revision: number
  readonly note: string
  readonly fixedAt: Temporal.Instant
  readonly fixedBy: ParticipantId
  /** What each said last. */
  readonly signatures: readonly Signature[]
}

/** What the law asks for one child: agreed, or whose answer is awaited or is no. By age and custody: knowledge/consent. */
export type Needed = {
  readonly child: string
  readonly standing: 'agreed' | 'awaits' | 'refused'
  /** Of those the law counts, who did not say yes; of the parents one is enough, until another says no. */
  readonly missing: { readonly youth: readonly Participant[]; readonly parents: readonly Participant[] }
}

type Asked = {
  readonly plan: WholePlan
  readonly children: readonly Child[]
  readonly eye: Eye
}

/** Whose agreement the law needs for this version, child by child. A child that nobody decides for here cannot be agreed for. */
export const neededFor = (
  { plan, children, eye }: Asked,
  signatures: readonly Signature[],
  today: Temporal.PlainDate,
): readonly Needed[] =>
  children.map(child => {
    const rule = whoConsents({ law: 'youth-act', birth: child.birth.on, on: today, canWeigh: true })
    const deciders = eye.settings.deciders.get(child.id) ?? []
    const asked = presentIn(plan).filter(one => one.subject !== null && deciders.includes(one.subject))
    const said = signatures.flatMap((one): readonly Answer[] => {
      const person = asked.find(candidate => candidate.id === one.participant)?.subject
      if (!person) return []
      const as = person === child.id ? 'youth' : 'parents-with-custody'
      return [{ person, as, says: one.answer === 'disagree' ? 'no' : 'yes' }]
    })
    const standing = consentStanding(rule, said, null).kind
    const agreed = (one: Participant) => said.some(answer => answer.person === one.subject && answer.says === 'yes')
    const parents = asked.filter(one => one.subject !== child.id)
    const isEnough = standing !== 'refused' && parents.some(agreed)
    const missing = {
      youth: asked.filter(one => one.subject === child.id && !agreed(one)),
      parents: isEnough ? [] : parents.filter(one => !agreed(one)),
    }
    return { child: child.givenNames, standing: words[standing], missing }
  })

const words = { given: 'agreed', awaits: 'awaits', refused: 'refused', 'not-arranged': 'awaits' } as const

/** The family agreed: for every child whom the law counts did. Without a child in the plan one of the family says so. */
export function isAgreed(asked: Asked, signatures: readonly Signature[], today: Temporal.PlainDate): boolean {
  const needed = neededFor(asked, signatures, today)
  if (needed.length > 0) return needed.every(one => one.standing === 'agreed')
  const family = asked.plan.participants.filter(one => one.kind === 'family').map(one => one.id)
  return signatures.some(one => family.includes(one.participant) && one.answer !== 'disagree')
}

/** Everyone who takes part is asked, but a child under twelve: the law counts its parents. */
export const signersOf = ({ plan, children, eye }: Asked): readonly Participant[] =>
  presentIn(plan).filter(one => {
    const child = children.find(candidate => candidate.id === one.subject)
    return !child || (eye.settings.deciders.get(child.id) ?? []).includes(child.id)
  })
