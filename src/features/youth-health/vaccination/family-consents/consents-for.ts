/** What a family was asked to consent to in youth health care, who said what, and what it comes to: for its own pages. */
import type { ConsentStanding } from '../../../../knowledge/consent/consent-standing.ts'
import type { TransferModel } from '../../../../knowledge/consent/may-transfer.ts'
import { type VaccineId, vaccines } from '../../../../knowledge/vaccination/vaccines.ts'
import type { Child } from '../../../../people/index.ts'
import { record } from '../../../../platform/audit/record.ts'
import type { Ctx } from '../../../../platform/ctx.ts'
import { standingOf } from '../../transfer/answers/answer.ts'
import { askedOf } from '../../transfer/answers/record-answer.ts'
import { consentFor } from '../consent/rules.ts'
import { isOpen } from '../rules.ts'
import { sharingOf } from '../sharing/sharing-of.ts'
import { text } from '../text.ts'
import { loadVaccinations, type Vaccinations } from '../vaccinations.ts'

/** Every word that was said, the last one last. */
export type Word = {
  readonly person: string
  readonly name: string
  readonly says: 'yes' | 'no'
  readonly on: Temporal.PlainDate
}
export type Consented = { readonly standing: ConsentStanding; readonly words: readonly Word[] }

export type HealthConsents = {
  /** Of each vaccine that is still to come, or about which somebody spoke. */
  readonly vaccines: readonly (Consented & {
    readonly vaccine: VaccineId
    readonly name: string
    /** 'bof, mazelen en rodehond' */
    readonly against: string
    readonly isStillToCome: boolean
  })[]
  readonly rivm: Consented
  readonly transfer: Consented & { readonly model: TransferModel }
}

/** The caller has found that this person may see the child's record; the reading is logged here. */
export async function healthConsentsFor(ctx: Ctx, child: Child): Promise<HealthConsents> {
  const vaccinations = await loadVaccinations(ctx, child)
  record(ctx, 'read', 'youth-health.vaccination-consent', child.id)
  const { standing, answers } = await sharingOf(ctx, vaccinations)
  const asked = await askedOf(ctx, child)
  return {
    vaccines: vaccinesIn(vaccinations, ctx.today),
    rivm: { standing, words: answers.map(({ person, personName: name, says, on }) => ({ person, name, says, on })) },
    transfer: {
      model: asked.model,
      standing: standingOf(asked, ctx.today),
      words: asked.answers.map(({ person, personName: name, says, on }) => ({
        person,
        name,
        says: says === 'consents' ? 'yes' : 'no',
        on,
      })),
    },
  }
}

function vaccinesIn({ child, plan, answers, voices }: Vaccinations, today: Temporal.PlainDate) {
  const toCome = new Set(plan.filter(isOpen).map(({ vaccine }) => vaccine))
  const spokenOf = answers.map(({ vaccine }) => vaccine)
  return [...new Set([...toCome, ...spokenOf])].map(vaccine => ({
    vaccine,
    name: vaccines[vaccine].name,
    against: text.against(vaccine),
    isStillToCome: toCome.has(vaccine),
    standing: consentFor({ birth: child.birth.on, voices, answers }, { vaccine, ordinal: null }, today, null),
    words: answers
      .filter(answer => answer.vaccine === vaccine)
      .map(({ person, personName: name, says, on }) => ({ person, name, says, on })),
  }))
}
