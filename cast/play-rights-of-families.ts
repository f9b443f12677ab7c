/** What families ask about their data: why somebody looked, that something be corrected; two parents who disagree, and an own view. */
import { healthConsentsFor, sayInPortal, vaccinationsOf } from '../src/features/youth-health/index.ts'
import { addStatement, type ChildId, getChild } from '../src/people/index.ts'
import type { Actor } from '../src/platform/ctx.ts'
import { answerLookQuestion, askAboutLook, askRight, explainLook, logOf } from '../src/portal/index.ts'
import { type As, childOf, type People } from './acting.ts'
import { actorOf } from './open-town.ts'
import { professionals } from './town.ts'

const family = 'Kramer – Dijkstra'
const doctor = actorOf(professionals.doctor)
const administrator = actorOf(professionals.administrator)

export async function playRightsOfFamilies(as: As, people: People): Promise<void> {
  const tijn = childOf(people, family, 'Tijn')
  const [eva, mark] = [parentOf(people, 'Eva'), parentOf(people, 'Mark')]
  await lookThatWasExplained(as, eva, tijn)
  await parentsWhoDisagree(as, tijn, eva, mark)
  await correctionThatWaits(as, eva, tijn)
}

/** The doctor looked at the vaccinations of Tijn; his mother asked why, and got an answer. */
async function lookThatWasExplained(as: As, eva: Actor, tijn: ChildId): Promise<void> {
  await as(doctor, 21, async ctx => vaccinationsOf(ctx, await getChild(ctx, tijn)))
  const id = await as(eva, 20, async ctx => {
    const on = ctx.today.subtract({ days: 1 })
    const { looks } = await logOf(ctx, await getChild(ctx, tijn), {
      from: on,
      until: on,
      who: doctor.name,
      withFamily: false,
    })
    const look = looks.find(({ by }) => by.id === doctor.id)
    if (!look) throw new Error('nobody looked in the story')
    const words = 'Tijn had die dag geen afspraak.'
    return askAboutLook(ctx, { child: tijn, on, line: look.number, kind: 'question', words })
  })
  await as(doctor, 18, ctx => explainLook(ctx, id, 'Ik keek na of zijn prikken voor groep 5 compleet zijn.'))
  await as(administrator, 14, ctx =>
    answerLookQuestion(ctx, id, {
      finding: 'justified',
      words: 'De jeugdarts kijkt elk jaar na of de prikken compleet zijn. Daarvoor is geen afspraak nodig.',
      done: '',
    }),
  )
}

/** Eva wants the vaccinations shared with RIVM by name, Mark does not. */
async function parentsWhoDisagree(as: As, tijn: ChildId, eva: Actor, mark: Actor): Promise<void> {
  await as(eva, 9, async ctx => sayInPortal(ctx, await getChild(ctx, tijn), { about: 'rivm', says: 'yes' }))
  await as(mark, 7, async ctx => sayInPortal(ctx, await getChild(ctx, tijn), { about: 'rivm', says: 'no' }))
  await as(mark, 7, async ctx => healthConsentsFor(ctx, await getChild(ctx, tijn)))
}

async function correctionThatWaits(as: As, eva: Actor, tijn: ChildId): Promise<void> {
  await as(eva, 4, async ctx => {
    await askRight(ctx, {
      child: tijn,
      wanted: 'correction',
      file: 'health',
      words: 'Er staat dat Tijn bij zijn vader woont.',
      wish: 'Hij woont de helft van de week bij mij en de helft bij zijn vader.',
    })
    await addStatement(ctx, tijn, 'health', 'Wij zijn uit elkaar, en voor Tijn zorgen wij samen.')
  })
}

function parentOf(people: People, name: string): Actor {
  const id = people.get(family)?.guardians.get(name)
  if (!id) throw new Error(`${name} of ${family} is not in the cast`)
  return { kind: 'account', id, name, roles: new Set(['parent']), organisation: null }
}
