/** Whom a request is about, as the provider wrote it, and what it asks for. */
import { dayOf } from '../../../../knowledge/youth-care-messages/form.ts'
import type { MessageOf } from '../../../../knowledge/youth-care-messages/messages.ts'
import type { Child } from '../../../../people/index.ts'
import type { Ctx } from '../../../../platform/ctx.ts'
import { type Allocation, currentOf, type Granted } from '../allocations/allocation.ts'
import { findAllocations } from '../allocations/store.ts'
import { childOf, readKept, youthPrint } from '../box/keep-message.ts'
import type { AllocationRequest } from './request.ts'

export type Youth = {
  readonly bsn: string
  /** 'Amira Haddad'; null where the message names only a number and no allocation does. */
  readonly name: string | null
  readonly birth: Temporal.PlainDate | null
  readonly sex: string | null
  /** The child with this number, when the centre knows it. */
  readonly child: Child | null
}

export type Referrer = { readonly type: string; readonly name: string | null; readonly code: string | null }

/** What is asked; of a change each product that is new or changes, and the numbers that stay. */
export type AskedNew = {
  readonly kind: 'new'
  readonly message: MessageOf<'JW315'>
  readonly granted: Granted
  readonly hasProduct: boolean
  readonly referrer: Referrer
  readonly remarks: readonly string[]
  readonly guardianKnown: string | null
}
export type AskedChange = {
  readonly kind: 'change'
  readonly message: MessageOf<'JW317'>
  readonly reason: string
  readonly stays: readonly string[]
  readonly changes: readonly {
    readonly allocation: Allocation | null
    readonly number: string
    readonly granted: Granted
  }[]
  readonly adds: readonly Granted[]
  /** The allocations to this provider. */
  readonly allocations: readonly Allocation[]
}

export async function readRequest(
  ctx: Ctx,
  request: AllocationRequest,
): Promise<{ readonly youth: Youth; readonly asked: AskedNew | AskedChange }> {
  return request.kind === 'new' ? readNew(ctx, request) : readChange(ctx, request)
}

type Named = Pick<MessageOf<'JW315'>['Client'], 'Bsn' | 'Naam' | 'Geboortedatum' | 'Geslacht'>

const youthFrom = (named: Named, child: Child | undefined): Youth => ({
  bsn: named.Bsn,
  name: nameOf(named.Naam),
  birth: dayOf(named.Geboortedatum.Datum),
  sex: named.Geslacht,
  child: child ?? null,
})

type Name = {
  readonly Voornamen?: string
  readonly Voorletters?: string
  readonly Geslachtsnaam: { readonly Achternaam: string; readonly Voorvoegsel?: string }
}

export const nameOf = ({ Voornamen, Voorletters, Geslachtsnaam: { Achternaam, Voorvoegsel } }: Name): string =>
  [Voornamen ?? Voorletters, Voorvoegsel, Achternaam].filter(part => part !== undefined).join(' ')

async function readNew(ctx: Ctx, request: AllocationRequest) {
  const message = await readKept(ctx, 'JW315', request.message)
  const one = message.Client.AangevraagdeProducten.AangevraagdProduct[request.place - 1]
  if (!one) throw new Error(`request ${request.id} is not in its message`)
  const until = one.ToewijzingEinddatum
  const asked: AskedNew = {
    kind: 'new',
    message,
    granted: grantedFrom(one.Product, one.ToewijzingIngangsdatum, until, one),
    hasProduct: one.Product !== undefined,
    referrer: {
      type: one.Verwijzer.Type,
      name: one.Verwijzer.Naam ?? null,
      code: one.Verwijzer.ZorgverlenerCode ?? null,
    },
    remarks: [message.Client.Commentaar, one.Commentaar].flatMap(remark => remark ?? []),
    guardianKnown: message.Client.GezagsdragerBekend ?? null,
  }
  return { youth: youthFrom(message.Client, await childOf(ctx, message.Client.Bsn)), asked }
}

type Size = {
  readonly Omvang?: { readonly Volume: string; readonly Eenheid: string; readonly Frequentie: string }
  readonly Budget?: string
}

function grantedFrom(
  product: { readonly Categorie: string; readonly Code?: string } | undefined,
  from: string,
  until: string | undefined,
  { Omvang, Budget }: Size,
): Granted {
  return {
    category: product?.Categorie ?? '',
    code: product?.Code ?? null,
    from: dayOf(from),
    until: until === undefined ? null : dayOf(until),
    extent: Omvang ? { volume: Number(Omvang.Volume), unit: Omvang.Eenheid, frequency: Omvang.Frequentie } : null,
    budget: Budget === undefined ? null : Number(Budget),
  }
}

async function readChange(ctx: Ctx, request: AllocationRequest) {
  const message = await readKept(ctx, 'JW317', request.message)
  const { Bsn, Verzoek } = message.Client
  const youth = youthPrint(ctx, Bsn)
  const allocations = await findAllocations(ctx.db, ctx.municipality, {
    kind: 'of-youth',
    provider: request.provider,
    youth,
  })
  const asked: AskedChange = {
    kind: 'change',
    message,
    reason: Verzoek.RedenVerzoek,
    stays: (Verzoek.OngewijzigdeProducten?.OngewijzigdProduct ?? []).map(one => one.ToewijzingNummer),
    changes: (Verzoek.TeWijzigenProducten?.TeWijzigenProduct ?? []).map(one => changedFrom(one, allocations)),
    adds: (Verzoek.NieuweProducten?.NieuwProduct ?? []).map(one =>
      grantedFrom(one.Product, one.GewensteIngangsdatum, one.Einddatum, one),
    ),
    allocations,
  }
  const [first] = allocations
  const child = await childOf(ctx, Bsn)
  if (!first) return { youth: { bsn: Bsn, name: null, birth: null, sex: null, child: child ?? null }, asked }
  const { Client: known } = await readKept(ctx, 'JW301', currentOf(first).message)
  return { youth: youthFrom(known, child), asked }
}

type Verzoek = MessageOf<'JW317'>['Client']['Verzoek']
type Changed = NonNullable<Verzoek['TeWijzigenProducten']>['TeWijzigenProduct'][number]

function changedFrom(one: Changed, allocations: readonly Allocation[]): AskedChange['changes'][number] {
  const allocation = allocations.find(({ number }) => `${number}` === one.ToewijzingNummer) ?? null
  const version = allocation && currentOf(allocation)
  const product = version
    ? { Categorie: version.category, ...(version.code === null ? {} : { Code: version.code }) }
    : undefined
  return {
    allocation,
    number: one.ToewijzingNummer,
    granted: grantedFrom(product, one.GewensteIngangsdatum, one.Einddatum, one),
  }
}
