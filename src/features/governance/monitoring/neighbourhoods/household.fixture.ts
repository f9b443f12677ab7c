import type { ChildId } from '../../../../people/index.ts'
import { newId } from '../../../../platform/new-id.ts'
import type { At } from '../work.fixture.ts'

/** The child lives there since it was born. */
export async function admitToHousehold({ db, municipality }: At, child: ChildId, postcode: string): Promise<void> {
  const household = { municipality, id: newId<string>(), street: 'Kade', house_number: '1', postcode, town: 'Vlierdam' }
  await db
    .insertInto('people.household')
    .values({ ...household, kind: 'home' })
    .execute()
  const since = Temporal.PlainDate.from('2024-02-29')
  await db
    .insertInto('people.residence')
    .values({ municipality, person_id: child, household_id: household.id, since })
    .execute()
}
