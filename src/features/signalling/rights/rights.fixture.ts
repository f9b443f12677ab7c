/** People of a family who act for themselves, and the way from report to request, for the tests of rights. */
import { actorOf } from '../../../../cast/open-town.ts'
import { professionals } from '../../../../cast/town.ts'
import { now, type Town } from '../../../../test/town.ts'
import type { Centre } from '../../../centre/index.ts'
import { type Custody, getChild, type Relation, recordCustody, registerGuardian } from '../../../people/index.ts'
import type { Actor } from '../../../platform/ctx.ts'
import { askInPortal, noteConcern, reportToIndex, weighConcern } from '../index.ts'
import { day, newBsn, nurse, register, words } from '../youths.fixture.ts'

export const keeper = actorOf(professionals.agreementKeeper)
export const daysLater = (days: number) => ({ now: now.add({ hours: 24 * days }) })

export const personally = (id: string, role: 'parent' | 'youth' = 'parent'): Actor => ({
  kind: 'account',
  id,
  name: 'Femke Dorrestijn',
  roles: new Set([role]),
  organisation: null,
})

type NewParent = { readonly givenNames?: string; readonly custody?: Custody; readonly relation?: Relation }

/** Another guardian of this child, who gets mail. */
export const addParent = (town: Town, child: string, parent: NewParent = {}, at: { town?: Centre } = {}) =>
  town.act(
    nurse,
    async ctx => {
      const { givenNames = 'Femke', custody = 'with-custody', relation = 'mother' } = parent
      const guardian = await registerGuardian(ctx, {
        givenNames,
        familyName: 'Dorrestijn',
        sex: 'unknown',
        bsn: newBsn(),
        language: 'nl',
        interpreterLanguage: null,
        phone: null,
        email: `${givenNames.toLowerCase()}@voorbeeld.nl`,
      })
      const { id } = await getChild(ctx, child)
      await recordCustody(ctx, { child: id, guardian, relation, custody, since: day('2020-01-01') })
      return guardian
    },
    at,
  )

/** A report about this child by this professional; the family was told in the talk that `talkedWith` says. */
export async function reportTold(
  town: Town,
  who: Actor,
  child: string,
  { talkedWith, at = {} }: { talkedWith: 'parents' | 'youth' | 'both' | 'nobody'; at?: { now?: Temporal.Instant } },
): Promise<string> {
  const isTold = talkedWith !== 'nobody'
  return town.act(
    who,
    async ctx => {
      const whyNotTalked = isTold ? '' : 'Moeder was niet bereikbaar.'
      const concern = await noteConcern(ctx, { ...words, child, about: '', talkedWith, whyNotTalked })
      const familyTold = isTold ? 'yes' : 'not-yet'
      await weighConcern(ctx, concern, { decision: 'report', familyTold, whyNotTold: isTold ? '' : 'Nog niet.' })
      const reporting = await reportToIndex(ctx, concern)
      if (reporting.kind === 'refused') throw new Error(`refused: ${reporting.because}`)
      return reporting.report
    },
    at,
  )
}

/** Everything that was mailed to this address, as one text. */
export const mailTo = (town: Town, recipient: string): Promise<readonly { subject: string; body: string }[]> =>
  town.database.transaction({ role: 'cjg_app', municipality: '9901' }, db =>
    db
      .selectFrom('mail.message')
      .select(['subject', 'body'])
      .where('municipality', '=', '9901')
      .where('recipient', '=', recipient)
      .execute(),
  )

/** A child of this age with a mother; both were told of the nurse's report. */
export const familyIn =
  (town: Town) =>
  async (givenNames: string, born = '2018-04-01') => {
    const child = await register(town, { givenNames, born })
    const mother = await addParent(town, child, { givenNames: `Femke-${givenNames}` })
    const report = await reportTold(town, nurse, child, { talkedWith: 'both' })
    return { child, mother, report, parent: personally(mother), youth: personally(child, 'youth') }
  }

/** Somebody objects to this report in Mijn CJG, or asks to see everything. */
export const askingIn =
  (town: Town) =>
  (who: Actor, child: string, report: string | null, at: { now?: Temporal.Instant } = {}) =>
    town.act(
      who,
      ctx =>
        askInPortal(ctx, child, { wanted: report === null ? 'access' : 'objection', report, words: 'Dit klopt niet.' }),
      at,
    )
