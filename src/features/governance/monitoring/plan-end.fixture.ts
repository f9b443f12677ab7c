/** A family plan that was closed, with one goal and what the family thought of the result. */
import { storyteller } from '../../../../cast/open-town.ts'
import type { Town } from '../../../../test/town.ts'
import type { Centre } from '../../../centre/index.ts'
import { foundFamily } from '../../../people/index.ts'
import { newId } from '../../../platform/new-id.ts'
import { atWork, moment } from './work.fixture.ts'

const date = Temporal.PlainDate.from

export type Ended = { readonly outcome: 'reached' | 'partly' | 'not'; readonly satisfaction: number }

/** Closed on 2 November. */
export async function endPlan(town: Town, centre: Centre, { outcome, satisfaction }: Ended): Promise<void> {
  const family = await town.act(storyteller, ctx => foundFamily(ctx, 'Verzonnen', []), { town: centre })
  await atWork(town, centre, async ({ db, municipality }) => {
    const plan_id = newId<string>()
    const key = { municipality, plan_id }
    const [me, goal_id] = [newId<string>(), newId<string>()]
    const begun = { started_on: date('2026-09-01'), clear_on: date('2026-09-01') }
    const plan = { municipality, id: plan_id, family_id: family, family_name: 'Verzonnen', ordinal: 1, ...begun }
    await db.insertInto('care_coordination.plan').values(plan).execute()
    const joined = { name: 'M. Verzonnen', part: 'moeder', joined_at: moment('2026-09-01'), joined_by: me }
    await db
      .insertInto('care_coordination.participant')
      .values({ ...key, id: me, kind: 'family', subject_id: null, ...joined })
      .execute()
    const words = { title: 'Rust', life_area: 'health', seen_by: '', baseline: '', due_on: date('2026-11-01') }
    const added = { number: 1, added_at: moment('2026-09-01'), added_by: me }
    await db
      .insertInto('care_coordination.goal')
      .values({ ...key, id: goal_id, ...words, ...added })
      .execute()
    const closed = { closed_on: date('2026-11-02'), closed_at: moment('2026-11-02'), closed_by: me, words: '' }
    await db
      .insertInto('care_coordination.plan_closure')
      .values({ ...key, outcome: 'family-goes-on', ...closed })
      .execute()
    await db
      .insertInto('care_coordination.closure_goal')
      .values({ ...key, goal_id, outcome })
      .execute()
    const given = {
      measured_on: date('2026-11-02'),
      given_by: me,
      words: '',
      audience: 'everyone',
      reason: '',
    } as const
    const recorded = { recorded_at: moment('2026-11-02'), recorded_by: me }
    await db
      .insertInto('care_coordination.measure')
      .values({ ...key, id: newId<string>(), kind: 'satisfaction', value: satisfaction, ...given, ...recorded })
      .execute()
  })
}
