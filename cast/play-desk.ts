/** Half a year at the desk: contacts by chance, and two questions that came in by themselves. */
import { askQuestion } from '../src/features/information/index.ts'
import { type NewContact, registerContact } from '../src/features/parenting-help/index.ts'
import { newId } from '../src/platform/new-id.ts'
import type { As } from './acting.ts'
import { actorOf, storyteller } from './open-town.ts'
import { type Random, seeded } from './random.ts'
import { locations, professionals } from './town.ts'

const desk = actorOf(professionals.desk)

export async function playDesk(as: As): Promise<void> {
  const random = seeded(20_260_202)
  for (let daysAgo = 180; daysAgo >= 0; daysAgo -= 3) {
    const contacts = Array.from({ length: random.between(1, 5) }, () => contact(random))
    await as(desk, daysAgo, async ctx => {
      for (const one of contacts) await registerContact(ctx, one)
    })
  }
  await playQuestions(as)
}

/** What parents ask most comes up most (docs/sources.md, row `front-office`). */
const often = [
  'sleep',
  'sleep',
  'rules',
  'rules',
  'tantrums',
  'toilet-training',
  'feeding',
  'screens',
  'listening',
  'separation',
  'bullying',
  'language',
  'being-a-parent',
  'money-and-housing',
  'puberty',
  'vaccination',
  'crying',
] as const

const contact = (random: Random): NewContact => ({
  topics: [random.pick(often)],
  asker: random.pick(['parent', 'parent', 'parent', 'parent', 'youth', 'school', 'professional']),
  ageBand: random.pick(['0-1', '1-4', '1-4', '4-12', '4-12', '12-16', null]),
  channel: random.pick(['desk', 'desk', 'phone', 'phone', 'email', 'website']),
  kind: random.pick(['information', 'advice', 'advice', 'light-help', 'guidance']),
  followUp: random.pick(['none', 'none', 'none', 'appointment', 'course', 'referred']),
  minutes: random.pick([5, 10, 10, 15, 20, 30]),
  language: '',
  location: random.pick(locations).id,
  child: null,
})

async function playQuestions(as: As): Promise<void> {
  await as(storyteller, 3, ctx =>
    askQuestion(
      ctx,
      {
        body: 'Mijn zoon van twee wil alleen nog brood eten. Is dat erg?',
        topic: 'peuter-en-kleuter',
        asker: 'parent',
        childAge: 2,
        email: null,
      },
      newId<string>(),
    ),
  )
  await as(storyteller, 0, ctx =>
    askQuestion(
      ctx,
      {
        body: 'Ik ben 14 en mijn ouders gaan uit elkaar. Mag ik zelf kiezen waar ik woon?',
        topic: 'uit-elkaar',
        asker: 'youth',
        childAge: null,
        email: null,
      },
      newId<string>(),
    ),
  )
}
