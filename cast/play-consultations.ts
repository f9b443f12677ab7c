/**
 * Contact moments: a newborn whose first home visits were done and whose next consult is planned, and a toddler of newcomers who was
 * invited twice and did not come, so that somebody has to go there, with an interpreter.
 */
import {
  type Consultation,
  holdConsultation,
  noteNotHeld,
  recordBirthDetails,
} from '../src/features/youth-health/index.ts'
import type { Ctx } from '../src/platform/ctx.ts'
import { type As, childOf, type People } from './acting.ts'
import type { CastFamily } from './family.ts'
import { actorOf, storyteller } from './open-town.ts'
import { registerFamily } from './register-family.ts'
import { professionals } from './town.ts'

const nurse = actorOf(professionals.nurse)

/** Liv is seventeen days old; feeding her took some searching. */
const visser: CastFamily = {
  name: 'Visser',
  story: 'Een pasgeborene: de huisbezoeken zijn geweest, het consult van vier weken komt.',
  addresses: [{ street: 'Molenweg', houseNumber: '21', postcode: '1234 BD' }],
  guardians: [
    {
      givenNames: 'Hanna',
      familyName: 'Visser',
      sex: 'female',
      bsn: null,
      relation: 'mother',
      custody: 'with-custody',
    },
    { givenNames: 'Daan', familyName: 'Visser', sex: 'male', bsn: null, relation: 'father', custody: 'with-custody' },
  ],
  children: [{ givenNames: 'Liv', familyName: 'Visser', sex: 'female', bsn: null, born: { days: 17 } }],
}

export async function playConsultations(as: As, people: People): Promise<void> {
  await playLiv(as)
  await playAmir(as, people)
}

async function playLiv(as: As): Promise<void> {
  const { children, guardians } = await as(storyteller, 0, ctx => registerFamily(ctx, visser))
  const liv = children.get('Liv')
  if (!liv) throw new Error('Liv is not in the cast')
  const present = [...guardians.values()]
  await as(nurse, 12, ctx => recordBirthDetails(ctx, liv, livsBirth))
  await as(nurse, 12, ctx => held(ctx, liv, { ...firstVisit, present }))
  await as(nurse, 3, ctx =>
    held(ctx, liv, { ...secondVisit, present: present.slice(0, 1), measuring: livsWeight(ctx.today) }),
  )
}

const livsBirth = {
  gestationDays: 276,
  weightGrams: 3380,
  lengthCm: 50,
  headCircumferenceCm: 34.5,
  motherCm: 171,
  fatherCm: 184,
  smoking: 'no',
  parity: 0,
} as const

type Told = Omit<Consultation, 'on' | 'actions'> & { readonly weighIn?: number }

const visit = {
  form: '06',
  reason: '',
  presentOther: '',
  measuring: null,
  answers: [],
  vaccinating: null,
  screenings: [],
  findings: 'none',
  conclusion: '',
} as const

const firstVisit: Told = {
  ...visit,
  moment: '01',
  present: [],
  screenings: [
    {
      screening: 'heel-prick',
      outcome: 'sufficient',
      values: [{ name: 'result', bds: null, value: 'taken' }],
    },
    {
      screening: 'newborn-hearing',
      outcome: 'sufficient',
      values: [
        { name: 'round', bds: null, value: '1' },
        { name: 'right', bds: 439, value: '1' },
        { name: 'left', bds: 441, value: '1' },
      ],
    },
  ],
  note: 'Hielprik en gehoortest gedaan, Liv sliep erdoorheen. Borstvoeding komt op gang, moeder heeft pijn bij het aanleggen.',
  advice: 'Vaker aanleggen en een andere houding. Bel als de pijn na twee dagen niet minder is.',
  next: '02',
}

const secondVisit: Told = {
  ...visit,
  moment: '02',
  present: [],
  note: 'Aanleggen gaat goed. Ouders wennen aan de gebroken nachten, vader heeft nog een week vrij.',
  advice: 'Rust pakken als Liv slaapt. Op de rug slapen, niet te warm.',
  next: '03',
  weighIn: 11,
}

const livsWeight = (on: Temporal.PlainDate): Consultation['measuring'] => ({
  on,
  heightCm: 51.5,
  position: 'lying',
  weightKg: 3.52,
  headCircumferenceCm: 35.4,
  confirmed: ['height', 'weight', 'head-circumference'],
})

async function held(ctx: Ctx, child: string, { weighIn, ...told }: Told): Promise<void> {
  const dueOn = ctx.today.add({ days: weighIn ?? 0 })
  const actions = weighIn === undefined ? [] : [{ kind: 'repeat-measurement' as const, about: 'wegen', dueOn }]
  const consultation = await holdConsultation(ctx, child, { ...told, on: ctx.today, actions })
  if (consultation.kind !== 'held') throw new Error(`a consultation of the story is not accepted: ${consultation.kind}`)
}

/** Invited for two years; the letter was in Dutch. */
async function playAmir(as: As, people: People): Promise<void> {
  const amir = childOf(people, 'Haddad', 'Amir')
  await as(nurse, 40, ctx =>
    noteNotHeld(ctx, amir, {
      moment: '13',
      on: ctx.today,
      reason: 'absent',
      note: 'Uitnodiging per brief, in het Nederlands.',
      next: { kind: 'call', about: 'met tolk Arabisch', dueOn: ctx.today.add({ days: 14 }) },
    }),
  )
  await as(nurse, 9, ctx =>
    noteNotHeld(ctx, amir, {
      moment: '13',
      on: ctx.today,
      reason: 'not-reached',
      note: 'Drie keer gebeld, het nummer klopt niet meer.',
      next: { kind: 'home-visit', about: 'met tolk Arabisch', dueOn: ctx.today.add({ days: 14 }) },
    }),
  )
}
