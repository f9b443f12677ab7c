/** Help of other slices, as it stands in their tables: referrals, plans, and the referral index. */
import { storyteller } from '../../../../cast/open-town.ts'
import { organisations, professionals } from '../../../../cast/town.ts'
import type { Town } from '../../../../test/town.ts'
import { type Centre, publishOffer } from '../../../centre/index.ts'
import { type ChildId, foundFamily } from '../../../people/index.ts'
import type { Ctx } from '../../../platform/ctx.ts'
import { newId } from '../../../platform/new-id.ts'
import { atWork, moment } from './work.fixture.ts'

const nurse = professionals.nurse.id
const date = Temporal.PlainDate.from

/** How far a referral came. */
export type Referred = 'waiting' | 'declined' | 'accepted' | 'reported-back' | 'withdrawn'

export async function refer(town: Town, centre: Centre, child: ChildId, standings: readonly Referred[]): Promise<void> {
  const { neighbourhoodTeam } = organisations
  const offer = await town.act(
    storyteller,
    ctx => publishOffer(ctx, { ...familyHelp, organisation: neighbourhoodTeam }),
    {
      town: centre,
    },
  )
  await atWork(town, centre, async ({ db, municipality }) => {
    for (const standing of standings) {
      const key = { municipality, referral_id: newId<string>() }
      const words = { question: 'Rust', needed: 'Rust', handover: 'cold' as const, exception_reason: '' }
      const sent = { sent_at: moment('2026-10-08'), sent_on: date('2026-10-08'), sent_by: nurse }
      const between = {
        organisation_id: neighbourhoodTeam.id,
        sender_organisation_id: organisations.youthHealthCare.id,
      }
      const referral = { municipality, id: key.referral_id, child_id: child, offer_id: offer }
      await db
        .insertInto('guidance.referral')
        .values({ ...referral, ...words, ...sent, ...between })
        .execute()
      await answerReferral(db, key, standing)
    }
  })
}

const familyHelp = {
  name: 'Gezinshulp',
  description: 'Hulp thuis',
  minimumAge: 0,
  maximumAge: 23,
  cost: 'gratis',
  languages: ['nl'],
  waitingWeeks: 2,
  checkedOn: date('2026-10-01'),
}

type ReferralKey = { readonly municipality: string; readonly referral_id: string }

async function answerReferral(db: Ctx['db'], key: ReferralKey, standing: Referred): Promise<void> {
  const replied = {
    ...key,
    replied_at: moment('2026-10-09'),
    replied_by: professionals.neighbourhoodWorker.id,
    words: '',
  }
  if (standing === 'declined')
    await db
      .insertInto('guidance.reply')
      .values({ ...replied, kind: 'declined', reason: 'full' })
      .execute()
  if (standing === 'accepted' || standing === 'reported-back')
    await db
      .insertInto('guidance.reply')
      .values({ ...replied, kind: 'accepted' })
      .execute()
  const written = { written_at: moment('2026-10-20'), written_by: replied.replied_by }
  if (standing === 'reported-back')
    await db
      .insertInto('guidance.report_back')
      .values({ ...key, id: newId<string>(), words: 'Goed', ...written })
      .execute()
  const withdrawn = { withdrawn_at: moment('2026-10-09'), withdrawn_by: nurse, reason: 'Wens' }
  if (standing === 'withdrawn')
    await db
      .insertInto('guidance.withdrawal')
      .values({ ...key, ...withdrawn })
      .execute()
}

/** When the evaluation planned for 1 October was set again, with or without findings. */
export type Evaluated = { readonly on: string; readonly findings: string | null } | null

/** A plan that began in September and is looked at on 1 October. */
export async function plan(town: Town, centre: Centre, evaluated: Evaluated): Promise<void> {
  const family = await town.act(storyteller, ctx => foundFamily(ctx, 'Verzonnen', []), { town: centre })
  await atWork(town, centre, async ({ db, municipality }) => {
    const key = { municipality, plan_id: newId<string>() }
    const begun = { started_on: date('2026-09-01'), clear_on: date('2026-09-01') }
    const own = { family_id: family, family_name: 'Verzonnen', ordinal: 1 }
    await db
      .insertInto('care_coordination.plan')
      .values({ municipality, id: key.plan_id, ...own, ...begun })
      .execute()
    const me = newId<string>()
    const joined = { name: 'M. Jansen', part: 'verpleegkundige', joined_at: moment('2026-09-01'), joined_by: me }
    await db
      .insertInto('care_coordination.participant')
      .values({ ...key, id: me, kind: 'professional', subject_id: nurse, ...joined })
      .execute()
    const evaluations = db.insertInto('care_coordination.evaluation')
    const first = { version: 1, planned_on: date('2026-10-01'), set_at: moment('2026-09-01'), set_by: me }
    await evaluations.values({ ...key, ...first }).execute()
    if (!evaluated) return
    const next = { version: 2, planned_on: date('2027-01-15'), set_at: moment(evaluated.on), set_by: me }
    await evaluations.values({ ...key, ...next, findings: evaluated.findings }).execute()
  })
}

/** Two reports on one youth, of these two municipalities, that met; `spoken` when the reporters called. */
export async function match(town: Town, reporters: readonly [string, string], spoken: boolean): Promise<void> {
  await town.database.transaction({ role: 'cjg_index', municipality: null }, async db => {
    const subject = Buffer.alloc(32, newId<string>())
    const [first, second] = [newId<string>(), newId<string>()]
    for (const [at, id] of [first, second].entries()) await report(db, { subject, id, by: reporters[at] ?? '' })
    const found = { kind: 'same-youth' as const, found_at: moment('2026-10-02'), found_on: date('2026-10-02') }
    const met = { report_id: second, other_subject: subject, other_report_id: first }
    const id = newId<string>()
    await db
      .insertInto('referral_index.match')
      .values({ subject, id, ...met, ...found })
      .execute()
    if (!spoken) return
    const contact = {
      on_day: date('2026-10-03'),
      useful: true,
      recorded_by_report: first,
      recorded_at: moment('2026-10-03'),
    }
    await db
      .insertInto('referral_index.contact')
      .values({ subject, match_id: id, id: newId<string>(), ...contact })
      .execute()
  })
}

async function report(
  db: Ctx['db'],
  entry: { readonly subject: Buffer; readonly id: string; readonly by: string },
): Promise<void> {
  const reporter = { reporter_municipality: entry.by, reporter_id: nurse }
  const organisation = { organisation_id: organisations.youthHealthCare.id }
  const named = { name: 'M. Jansen', organisation_name: 'JGZ Waterland', organisation_domain: 'youth-health' as const }
  const until = { reported_at: moment('2026-10-01'), remove_by: date('2028-10-01'), gone_by: date('2033-10-01') }
  await db
    .insertInto('referral_index.reporter')
    .values({ reporter_municipality: entry.by, id: nurse, ...organisation, ...named })
    .onConflict(conflict => conflict.doNothing())
    .execute()
  await db
    .insertInto('referral_index.report')
    .values({
      subject: entry.subject,
      id: entry.id,
      layer: 1,
      ...reporter,
      ...organisation,
      ...until,
    })
    .execute()
  await db
    .insertInto('referral_index.log')
    .values({ ...reporter, id: newId<string>(), event: 'reported', at: moment('2026-10-01') })
    .execute()
}
