/** Requests to youth care: one whose answer is late, one that waits for us, and one that led to an inquiry of the Raad that runs. */
import { findResponsible, type NewStep, sendRequest, takeStep } from '../src/features/youth-care-link/index.ts'
import type { ChildId, Said } from '../src/people/index.ts'
import type { Actor } from '../src/platform/ctx.ts'
import { type As, childOf, type People } from './acting.ts'
import { actorOf } from './open-town.ts'
import { organisations, professionals } from './town.ts'

const neighbourhoodWorker = actorOf(professionals.neighbourhoodWorker)
const doctor = actorOf(professionals.doctor)
const accessOfficer = actorOf(professionals.accessOfficer)

export async function playYouthCare(as: As, people: People): Promise<void> {
  const mother = (family: string, name: string) => people.get(family)?.guardians.get(name) ?? ''
  await askForFinn(as, childOf(people, 'Vos', 'Finn'), mother('Vos', 'Petra'))
  await askForAmir(as, childOf(people, 'Haddad', 'Amir'), mother('Haddad', 'Rima'))
  const parents = ['Sanne', 'Daan'].map(name => mother('Visser', name))
  await askForFleur(as, childOf(people, 'Visser', 'Fleur'), parents)
}

/** The neighbourhood team asks the access to youth help, which asks the Raad for the college. */
async function askForFleur(as: As, fleur: ChildId, parents: readonly string[]): Promise<void> {
  await ask(as, neighbourhoodWorker, 45, {
    child: fleur,
    recipient: organisations.youthHelpAccess.id,
    question: 'Wij willen hulp thuis voor Fleur en Mees, elke dag een uur.',
    seen: 'Fleur was twee keer ’s avonds alleen thuis met Mees.',
    tried: 'Een plan met het wijkteam. De eerste afspraken gingen niet door.',
    consenting: parents,
    steps: [{ daysAgo: 31, kind: 'rejected', words: 'Hulp thuis kan niet: vader laat niemand meer binnen.' }],
  })
  await ask(as, accessOfficer, 30, {
    child: fleur,
    recipient: organisations.childProtectionBoard.id,
    question: 'Wij vragen onderzoek of een maatregel nodig is om Fleur veilig te laten opgroeien.',
    seen: 'Vader houdt zich niet aan de afspraken over bezoek. Fleur was drie keer ’s nachts alleen thuis met Mees.',
    tried: 'Een plan met het wijkteam en hulp thuis. Vader laat niemand meer binnen.',
    consenting: [],
    steps: [
      { daysAgo: 27, kind: 'received', words: 'Bevestigd per brief.' },
      {
        daysAgo: 20,
        kind: 'inquiry-started',
        words: 'Een onderzoeker van de Raad spreekt ouders, school en huisarts.',
      },
    ],
  })
}

async function askForFinn(as: As, finn: ChildId, mother: string): Promise<void> {
  await ask(as, neighbourhoodWorker, 70, {
    child: finn,
    recipient: organisations.youthHelpAccess.id,
    question: 'Wij willen hulp voor Finn: iemand die hem leert om te gaan met de scheiding.',
    seen: 'Finn slaapt slecht en wordt op school snel boos, drie keer per week volgens zijn juf.',
    tried: 'Een cursus voor kinderen van gescheiden ouders. Dat hielp een paar weken.',
    consenting: [mother],
    steps: [{ daysAgo: 68, kind: 'received', words: 'Farah Amrani neemt het verzoek in behandeling.' }],
  })
  const elsewhere = { stay: null, underInquiry: false, motherAtBirth: null, actual: null }
  await as(neighbourhoodWorker, 70, ctx => findResponsible(ctx, finn, { ...elsewhere, home: ctx.municipality }))
}

const askForAmir = (as: As, amir: ChildId, mother: string): Promise<void> =>
  ask(as, doctor, 9, {
    child: amir,
    recipient: organisations.youthHelpAccess.id,
    question: 'Ouders vragen dagbehandeling voor Amir, omdat hij nog niet praat.',
    seen: 'Amir is twee en zegt vijf woorden. Hij begrijpt korte zinnen in het Arabisch.',
    tried: 'Voorschool met extra taal sinds september; logopedie kon niet door de wachtlijst.',
    consenting: [mother],
    steps: [
      { daysAgo: 7, kind: 'received', words: 'Ontvangen door de consulent.' },
      { daysAgo: 2, kind: 'more-asked', words: 'Wij willen graag het verslag van het gehooronderzoek zien.' },
    ],
  })

type Asked = {
  readonly child: string
  readonly recipient: string
  readonly question: string
  readonly seen: string
  readonly tried: string
  readonly consenting: readonly string[]
  readonly steps: readonly (Omit<NewStep, 'on'> & { readonly daysAgo: number })[]
}

async function ask(as: As, actor: Actor, daysAgo: number, { consenting, steps, ...words }: Asked): Promise<void> {
  // The access to youth help works with this program; the Raad answers by letter.
  const isReadHere = words.recipient === organisations.youthHelpAccess.id
  const sending = await as(actor, daysAgo, ctx =>
    sendRequest(ctx, {
      ...words,
      urgency: 'this-week',
      way: isReadHere ? 'here' : 'letter',
      familyTold: 'yes',
      whyNotTold: '',
      said: saidBy(consenting, ctx.today),
    }),
  )
  if (sending.kind !== 'sent') throw new Error(`a request of the story is refused: ${sending.kind}`)
  for (const step of steps)
    await as(isReadHere ? accessOfficer : actor, step.daysAgo, ctx =>
      takeStep(ctx, sending.id, { kind: step.kind, on: ctx.today, words: step.words }),
    )
}

const saidBy = (people: readonly string[], on: Temporal.PlainDate): Said => ({
  answers: people.map(person => ({ person, says: 'yes' })),
  on,
  canWeigh: true,
  exception: null,
})
