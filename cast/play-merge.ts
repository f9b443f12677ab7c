/**
 * Two children who are in the town twice. Noa: the midwife announced a baby, and after the birth the desk registered her again; nobody has
 * seen it yet. Jurre: his name was typed wrongly the second time; the nurse made one of the two three days ago, and could still take it back.
 */
import { careOfGroup, noteContactMoment } from '../src/features/youth-health/index.ts'
import { parseBsn } from '../src/knowledge/identifiers/bsn.ts'
import {
  type Birth,
  type ChildId,
  mergeChildren,
  recordCustody,
  registerChild,
  registerGuardian,
  type Sex,
  settle,
} from '../src/people/index.ts'
import type { Ctx } from '../src/platform/ctx.ts'
import type { As } from './acting.ts'
import { actorOf } from './open-town.ts'
import { professionals } from './town.ts'

const nurse = actorOf(professionals.nurse)
const desk = actorOf(professionals.desk)

export async function playMerge(as: As): Promise<void> {
  await playNoa(as)
  await playJurre(as)
}

const noaIsDaysOld = 17

async function playNoa(as: As): Promise<void> {
  const home = { street: 'Rietkade', houseNumber: '8', postcode: '1236 GJ' }
  const expected = await as(nurse, 100, ctx => {
    const birth = { kind: 'expected', on: ctx.today.add({ days: 100 - noaIsDaysOld + 4 }) } as const
    return welcome(ctx, { ...bakker, givenNames: 'Baby', sex: 'unknown', birth, bsn: null }, home)
  })
  const note = 'Verloskundige meldde het gezin aan. Eerste kind, moeder slaapt slecht en wil weten wat kraamzorg doet.'
  await as(nurse, 90, ctx => noteContactMoment(ctx, expected, { on: ctx.today, moment: 'prenatal', form: '06', note }))
  await as(desk, 9, ctx => {
    const birth = { kind: 'born', on: ctx.today.subtract({ days: noaIsDaysOld - 9 }) } as const
    return welcome(ctx, { ...bakker, givenNames: 'Noa', sex: 'female', birth, bsn: '999990184' }, home)
  })
}

async function playJurre(as: As): Promise<void> {
  const home = { street: 'Molenpad', houseNumber: '31', postcode: '1235 ED' }
  const jurre = { familyName: 'Kuipers', sex: 'male', motherName: 'Inge' } as const
  const birth = (ctx: Ctx, daysAgo: number): Birth => ({
    kind: 'born',
    on: ctx.today.subtract({ days: 800 - daysAgo }),
  })
  const kept = await as(desk, 780, ctx =>
    welcome(ctx, { ...jurre, givenNames: 'Jurre', birth: birth(ctx, 780), bsn: '999990172' }, home),
  )
  const absorbed = await as(desk, 30, ctx =>
    welcome(ctx, { ...jurre, givenNames: 'Jurre', familyName: 'Kuiper', birth: birth(ctx, 30), bsn: null }, home),
  )
  const note = 'Vader belde: Jurre praat nog weinig. Afgesproken om bij 2 jaar goed te kijken.'
  await as(nurse, 29, ctx => noteContactMoment(ctx, absorbed, { on: ctx.today, moment: '24', form: '09', note }))
  const reason = 'Vader bevestigt aan de telefoon dat het om één kind gaat. De achternaam is Kuipers.'
  await as(nurse, 3, ctx => mergeChildren(ctx, careOfGroup, { kept, absorbed, reason, isSure: true }))
}

const bakker = { familyName: 'Bakker', motherName: 'Suzan' } as const

type Newcomer = {
  readonly givenNames: string
  readonly familyName: string
  readonly sex: Sex
  readonly birth: Birth
  readonly bsn: string | null
  readonly motherName: string
}
type Home = { readonly street: string; readonly houseNumber: string; readonly postcode: string }

/** As somebody does who does not see that the child is known: with the mother once more, and the address. */
async function welcome(ctx: Ctx, { motherName, bsn, ...child }: Newcomer, home: Home): Promise<ChildId> {
  const language = { language: 'Nederlands', interpreterLanguage: null }
  const number = bsn === null ? null : parseBsn(bsn)
  const registered = await registerChild(ctx, {
    ...child,
    ...language,
    bsn: number?.ok ? number.bsn : null,
    isAnother: true,
  })
  if (registered.kind !== 'registered') throw new Error(`${child.givenNames} is known already`)
  const mother = await registerGuardian(ctx, {
    ...language,
    givenNames: motherName,
    familyName: child.familyName,
    sex: 'female',
    bsn: null,
    phone: '06 00 00 00 00',
    email: null,
  })
  const since = ctx.today
  const custody = { relation: 'mother', custody: 'with-custody' } as const
  await recordCustody(ctx, { child: registered.id, guardian: mother, ...custody, since })
  await settle(ctx, { ...home, town: 'Vlierdam', kind: 'home', people: [registered.id, mother], since })
  return registered.id
}
