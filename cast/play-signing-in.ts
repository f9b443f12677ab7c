/** Saskia, guardian of Jayden, lets the foster mother read along in her Mijn CJG; the desk saw the paper that both signed. */
import { findPerson, represent } from '../src/people/index.ts'
import type { As, People } from './acting.ts'
import { actorOf } from './open-town.ts'
import { professionals } from './town.ts'

export async function playSigningIn(as: As, people: People): Promise<void> {
  const groen = people.get('Groen')
  await as(actorOf(professionals.desk), 12, async ctx => {
    const saskia = await findPerson(ctx, groen?.guardians.get('Saskia') ?? '')
    const anneke = await findPerson(ctx, groen?.guardians.get('Anneke') ?? '')
    if (!saskia || !anneke) throw new Error('Saskia and Anneke are not in the cast')
    await represent(ctx, saskia, anneke, {
      kind: 'mandate',
      scope: 'see',
      ground: 'document-seen',
      reference: 'machtiging van beiden, aan de balie',
      since: ctx.today,
      until: null,
    })
  })
}
