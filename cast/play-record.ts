/** What a record holds beside visits: Lina's allergy and letter, Bram whose record closed at 18, and one whose term has ended. */
import {
  addDocument,
  endAlert,
  expireRecords,
  noteContactMoment,
  recordAlert,
  recordHistory,
  shareDocument,
} from '../src/features/youth-health/index.ts'
import { type ChildId, registerChild } from '../src/people/index.ts'
import { program } from '../src/platform/act.ts'
import { type As, childOf, type People } from './acting.ts'
import { letterOf } from './letter.ts'
import { actorOf } from './open-town.ts'
import { professionals } from './town.ts'

const nurse = actorOf(professionals.nurse)
const doctor = actorOf(professionals.doctor)

export async function playRecord(as: As, people: People): Promise<void> {
  await playLina(as, childOf(people, 'Yılmaz – de Vries', 'Lina'))
  await playBram(as)
  await playPeter(as)
  await as(program('expire-records'), 0, expireRecords)
}

/** Cow's milk was outgrown, peanut was not; her aunt and grandfather have it too. */
async function playLina(as: As, lina: ChildId): Promise<void> {
  const milk = await as(nurse, 1900, ctx =>
    recordAlert(ctx, lina, { kind: 'allergy', what: 'koemelk', severity: 'mild', source: 'parents', on: ctx.today }),
  )
  await as(nurse, 1200, ctx =>
    endAlert(ctx, lina, milk, { on: ctx.today, reason: 'Drinkt al maanden gewone melk zonder klachten.' }),
  )
  await as(doctor, 400, ctx =>
    recordAlert(ctx, lina, {
      kind: 'allergy',
      what: 'pinda',
      severity: 'life-threatening',
      source: 'letter',
      on: ctx.today.subtract({ days: 12 }),
    }),
  )
  await as(doctor, 400, async ctx => {
    const added = await addDocument(ctx, lina, {
      title: 'Brief kinderarts over pinda-allergie',
      purpose: 'Uitslag van de provocatietest en het noodplan voor school.',
      on: ctx.today.subtract({ days: 12 }),
      content: letterOf(pinda),
    })
    if (added.kind === 'added') await shareDocument(ctx, lina, added.id)
  })
  await playLinasFamily(as, lina)
}

const pinda = [
  'Streekziekenhuis Vlierdam, kindergeneeskunde',
  '',
  'Betreft: Lina de Vries',
  '',
  'Bij een dubbelblinde provocatietest met pinda kreeg Lina galbulten en',
  'benauwdheid. Conclusie: ernstige pinda-allergie.',
  'Beleid: geen pinda, adrenaline-auto-injector thuis en op school.',
]

async function playLinasFamily(as: As, lina: ChildId): Promise<void> {
  const mother = { relative: 'mother', conditions: ['18'], note: 'Hooikoorts sinds de middelbare school.' } as const
  const hers = {
    relative: 'mothers-family',
    conditions: ['18', '19'],
    note: 'Tante: pinda-allergie. Opa: hartinfarct op zijn 47e.',
  } as const
  const his = { relative: 'father', conditions: [], note: 'Geen bijzonderheden.' } as const
  for (const familyHistory of [mother, hers, his])
    await as(nurse, 1900, ctx => recordHistory(ctx, lina, { familyHistory }))
  await as(nurse, 100, ctx =>
    recordHistory(ctx, lina, {
      familyHistory: { ...mother, conditions: ['06', '18'], note: 'Hooikoorts, nu ook astma.' },
    }),
  )
  await as(nurse, 1900, ctx =>
    recordHistory(ctx, lina, {
      perinatal: {
        alcohol: 'no',
        drugs: 'no',
        way: 'vaginal',
        place: 'hospital',
        presentation: 'head',
        apgar1: 9,
        apgar5: 10,
      },
    }),
  )
}

const yearInDays = 365.25

/** Nineteen: his record closed a year ago. A letter may still be added. */
async function playBram(as: As): Promise<void> {
  const bram = await register(as, 'Bram', 'Hendriks', 19.2)
  const years = (ago: number) => Math.round(ago * yearInDays)
  await as(nurse, years(14), ctx =>
    noteContactMoment(ctx, bram, {
      on: ctx.today,
      moment: '16',
      form: '07',
      note: 'Groep 2: alles in orde, mag met zes jaar naar zwemles.',
    }),
  )
  await as(doctor, years(5), ctx =>
    noteContactMoment(ctx, bram, {
      on: ctx.today,
      moment: '19',
      form: '07',
      note: 'Klas 2: slaapt laat, gamet veel. Afspraken gemaakt.',
    }),
  )
}

/** Last seen more than twenty years ago: his record waits on the list for a youth doctor and an administrator. */
async function playPeter(as: As): Promise<void> {
  const peter = await register(as, 'Peter', 'Smits', 37)
  await as(nurse, Math.round(21.5 * yearInDays), ctx =>
    noteContactMoment(ctx, peter, {
      on: ctx.today,
      moment: '22',
      form: '03',
      note: 'Overgenomen van papier: laatste onderzoek op school.',
    }),
  )
}

const register = (as: As, givenNames: string, familyName: string, years: number): Promise<ChildId> =>
  as(nurse, Math.round(years * yearInDays) - 10, async ctx => {
    const birth = { kind: 'born', on: ctx.today.subtract({ days: 10 }) } as const
    const person = { givenNames, familyName, sex: 'male', birth, bsn: null, language: 'Nederlands' } as const
    const registration = await registerChild(ctx, { ...person, interpreterLanguage: null, isAnother: true })
    if (registration.kind !== 'registered') throw new Error(`${givenNames} is not registered: ${registration.kind}`)
    return registration.id
  })
