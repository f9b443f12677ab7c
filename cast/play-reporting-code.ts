/** Three suspicions by the reporting code: one that is waiting for a talk, one that was not reported because help runs, one that was reported. */
import { addEntry, nameReader, type SuspicionId, startSuspicion, type Words } from '../src/features/signalling/index.ts'
import type { Actor } from '../src/platform/ctx.ts'
import type { As } from './acting.ts'
import { actorOf } from './open-town.ts'
import { professionals } from './town.ts'

const neighbourhoodWorker = actorOf(professionals.neighbourhoodWorker)
const pedagogue = actorOf(professionals.pedagogue)
type Kind = Parameters<typeof addEntry>[2]
/** So many days ago, what was written; the day of the entry is that day. */
type Told = readonly [daysAgo: number, kind: Kind, words: Words]

/** Stands for a day four weeks after the one of the entry. */
const inFourWeeks = 'in four weeks'
const colleague = { with: 'colleague', who: 'Sanne Hoekstra, pedagoog', number: '' }

const waitsForTalk: readonly Told[] = [
  [
    9,
    'signal',
    {
      how: 'direct',
      source: '',
      facts: 'Jesse dook weg toen zijn stiefvader zijn hand optilde. Hij zei: „Ik was niet stout.”',
    },
  ],
  [
    7,
    'signal',
    {
      how: 'heard',
      source: 'zijn juf, Ilse Vermeer',
      facts: 'Jesse had op maandag een blauwe plek op zijn bovenarm. Hij wilde niet zeggen hoe het kwam.',
    },
  ],
  [
    5,
    'consultation',
    {
      ...colleague,
      advice: 'Praat met moeder alleen. Vraag daarna Veilig Thuis om advies als je twijfelt.',
    },
  ],
]

const helpRuns: readonly Told[] = [
  [
    70,
    'signal',
    {
      how: 'direct',
      source: '',
      facts: 'Noa was om elf uur nog in haar pyjama. In de keuken stond niets te eten. Moeder lag op bed.',
    },
  ],
  [
    68,
    'consultation',
    {
      ...colleague,
      advice: 'Vraag moeder hoe het met haar gaat. Kijk of oma kan helpen.',
    },
  ],
  [
    66,
    'talk',
    {
      held: 'parents',
      who: 'moeder en oma',
      said: 'Moeder is somber sinds de zomer. Ze wil hulp. Oma is er elke ochtend.',
      whyNot: '',
    },
  ],
  [
    65,
    'weighing',
    {
      risk: 'Klein zolang oma er is.',
      nature: 'Te weinig eten en toezicht, een paar weken lang.',
      severity: 'Noa is gezond en vrolijk.',
      acute: 'no',
      structural: 'no',
    },
  ],
  [
    64,
    'decision',
    {
      by: 'Karim Bakker, gezinswerker',
      report: 'no',
      reportWhy: 'Niet acuut en niet structureel onveilig.',
      second: '',
      help: 'yes',
      helpWhy: 'Gezinscoach, twee keer per week, en de huisarts voor moeder.',
      index: 'not-reported',
      evaluateOn: inFourWeeks,
    },
  ],
  [30, 'follow-up', { words: 'Er is ontbijt, elke dag. Moeder gaat naar haar afspraken.', next: '' }],
  [
    8,
    'closure',
    {
      outcome: 'unfounded',
      why: 'Moeder en oma dragen het samen. De gezinscoach blijft nog twee maanden.',
      help: 'Gezinscoach',
      evaluateOn: '',
    },
  ],
]

const wasReported: readonly Told[] = [
  [
    24,
    'signal',
    {
      how: 'direct',
      source: '',
      facts: 'Amy zei dat ze niet naar huis wil, omdat haar vader gooit en slaat als hij gedronken heeft.',
    },
  ],
  [
    23,
    'consultation',
    {
      ...colleague,
      who: 'Mirjam Jansen, jeugdverpleegkundige',
      advice: 'Bel Veilig Thuis om advies.',
    },
  ],
  [
    23,
    'consultation',
    {
      with: 'veilig-thuis',
      who: 'adviseur van Veilig Thuis',
      advice: 'Spreek eerst met Amy alleen. Zo te horen is het structureel onveilig: melden is dan de norm.',
      number: 'A-20417',
    },
  ],
  [
    22,
    'talk',
    {
      held: 'child',
      who: 'Amy, op school',
      said: 'Het gebeurt bijna elk weekend. Ze gaat dan met haar broertje naar de zolder.',
      whyNot: '',
    },
  ],
  [
    21,
    'weighing',
    {
      risk: 'Groot: bijna elk weekend.',
      nature: 'Slaan en gooien als vader heeft gedronken. Twee kinderen zien en voelen het.',
      severity: 'Ernstig, al meer dan een jaar.',
      acute: 'no',
      structural: 'yes',
    },
  ],
  [
    21,
    'decision',
    {
      by: 'Sanne Hoekstra, pedagoog, met de aandachtsfunctionaris',
      report: 'yes',
      reportWhy: 'Het is structureel onveilig.',
      second: '',
      help: 'yes',
      helpWhy: 'Amy en haar broertje slapen in het weekend bij hun tante. Met moeder gesproken over hulp.',
      index: 'not-reported',
      evaluateOn: '',
    },
  ],
  [
    20,
    'report',
    {
      how: 'phone',
      to: 'medewerker van Veilig Thuis',
      number: 'M-88213',
      familyKnows: 'yes',
      familyWhy: '',
    },
  ],
  [
    14,
    'answer',
    {
      what: 'assessment',
      words: 'Veilig Thuis gaat zelf met het gezin aan de slag en maakt een veiligheidsplan.',
      number: 'M-88213',
    },
  ],
]

export async function playReportingCode(as: As): Promise<void> {
  const jesse = await tell(as, neighbourhoodWorker, about('Jesse Molenaar', '2018-04-03'), waitsForTalk)
  await as(neighbourhoodWorker, 6, ctx =>
    nameReader(ctx, jesse, professionals.pedagogue.id, 'Denkt mee over het gesprek met de ouders.'),
  )
  await tell(as, neighbourhoodWorker, about('Noa Schipper', '2022-09-14'), helpRuns)
  await tell(as, pedagogue, about('Amy Verhagen', '2013-01-22'), wasReported)
}

const about = (name: string, born: string): Words => ({ name, born, address: 'Wilgenstraat 12, Vlierdam', family: '' })

async function tell(as: As, who: Actor, whom: Words, story: readonly Told[]): Promise<SuspicionId> {
  const id = await as(who, story[0]?.[0] ?? 0, ctx => startSuspicion(ctx, whom, null))
  for (const [daysAgo, kind, words] of story) {
    const written = await as(who, daysAgo, ctx => addEntry(ctx, id, kind, onTheDay(ctx.today, words)))
    if (written.kind !== 'written') throw new Error(`${kind} of the story is refused: ${JSON.stringify(written)}`)
  }
  return id
}

const onTheDay = (day: Temporal.PlainDate, words: Words): Words => ({
  on: day.toString(),
  ...words,
  ...(words.evaluateOn === inFourWeeks ? { evaluateOn: day.add({ weeks: 4 }).toString() } : {}),
})
