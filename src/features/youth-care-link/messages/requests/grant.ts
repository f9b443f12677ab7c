/** The allocation (301) that an officer's grant comes to: its youth block and its products, numbered. Writes nothing. */
import { randomInt } from 'node:crypto'
import { checkMessage } from '../../../../knowledge/youth-care-messages/check-message.ts'
import { allocationMessage } from '../../../../knowledge/youth-care-messages/compose.ts'
import type { MessageOf } from '../../../../knowledge/youth-care-messages/messages.ts'
import type { Ctx } from '../../../../platform/ctx.ts'
import { type Allocation, currentOf, type Granted } from '../allocations/allocation.ts'
import { findAllocations } from '../allocations/store.ts'
import { readKept } from '../box/keep-message.ts'
import { headingOf } from '../incoming/take-invoice.ts'
import { refusalWords } from '../refusal.text.ts'
import type { AllocationRequest } from './request.ts'
import type { AskedChange, AskedNew } from './youth-of.ts'

export type Address = {
  readonly street: string
  readonly houseNumber: string
  readonly postcode: string
  readonly town: string
}
/** A product as it is granted: a new allocation, or another version of one that there is. */
export type Part = {
  readonly allocation: Allocation | null
  readonly number: number
  readonly granted: Granted
  readonly changeReason: string | null
}
export type Drafted = {
  readonly parts: readonly Part[]
  readonly message: MessageOf<'JW301'>
  readonly told: readonly string[]
}

export async function draftNew(
  ctx: Ctx,
  request: AllocationRequest,
  { message }: AskedNew,
  { granted, address }: { readonly granted: Granted; readonly address: Address },
): Promise<Drafted> {
  const { Bsn, Geboortedatum, Geslacht, Naam } = message.Client
  const part: Part = { allocation: null, number: await freeNumber(ctx, request.provider), granted, changeReason: null }
  const youth = {
    Bsn,
    Geboortedatum,
    Geslacht,
    Naam: { ...Naam, NaamGebruik: ownName },
    Contactgegevens: { Contact: [{ Soort: registered, Adres: addressFrom(address) }] },
  }
  return drafted(ctx, request, [part], youth)
}

/**
 * As it was asked. A change for the whole term makes another version; one that begins later ends the allocation the day before and goes on as
 * a new one: our reading of TR357, to be checked against the standard's own cases.
 */
export async function draftChange(
  ctx: Ctx,
  request: AllocationRequest,
  { changes, adds, allocations }: AskedChange,
): Promise<Drafted> {
  const [first] = allocations
  if (!first) throw new Error(`change ${request.id} of nothing`)
  const parts: Part[] = []
  for (const { allocation, granted } of changes) {
    if (!allocation) continue
    const current = currentOf(allocation)
    const isWhole = granted.from.equals(current.from)
    if (isWhole) parts.push({ allocation, number: allocation.number, granted, changeReason: byProvider })
    else
      parts.push(
        {
          allocation,
          number: allocation.number,
          granted: { ...current, until: granted.from.subtract({ days: 1 }) },
          changeReason: byProvider,
        },
        { allocation: null, number: await freeNumber(ctx, request.provider), granted, changeReason: null },
      )
  }
  for (const granted of adds)
    parts.push({ allocation: null, number: await freeNumber(ctx, request.provider), granted, changeReason: null })
  const { ToegewezenProducten: _, ...youth } = (await readKept(ctx, 'JW301', currentOf(first).message)).Client
  return drafted(ctx, request, parts, youth)
}

/** NaamGebruik, COD700: own name. */
const ownName = '1'
/** Soort adres, COD757: as in the registry. */
const registered = '01'
/** Reden wijziging, JZ002: on the provider's initiative. */
const byProvider = '12'

type Youth = Omit<MessageOf<'JW301'>['Client'], 'ToegewezenProducten'>

function drafted(ctx: Ctx, request: AllocationRequest, parts: readonly Part[], youth: Youth): Drafted {
  const at = ctx.now.toZonedDateTimeISO('Europe/Amsterdam')
  const moment = {
    Toewijzingsdatum: at.toPlainDate().toString(),
    Toewijzingstijd: at.toPlainTime().toString({ smallestUnit: 'second' }),
  }
  const products = parts.map(({ number, granted, changeReason }) => ({
    ToewijzingNummer: `${number}`,
    ReferentieAanbieder: request.reference,
    ...productOf(granted),
    ...moment,
    Ingangsdatum: granted.from.toString(),
    ...(granted.until === null ? {} : { Einddatum: granted.until.toString() }),
    ...(changeReason === null ? {} : { RedenWijziging: changeReason }),
    ...sizeOf(granted),
  }))
  const message = allocationMessage(headingOf(ctx, request.provider), {
    ...youth,
    ToegewezenProducten: { ToegewezenProduct: products },
  })
  return { parts, message, told: checkMessage('JW301', message).map(refusalWords) }
}

const productOf = ({ category, code }: Granted) =>
  category === '' ? {} : { Product: { Categorie: category, ...(code === null ? {} : { Code: code }) } }

function sizeOf({ extent, budget }: Granted) {
  if (extent) return { Omvang: { Volume: `${extent.volume}`, Eenheid: extent.unit, Frequentie: extent.frequency } }
  return budget === null ? {} : { Budget: `${budget}` }
}

/** '12a' is number 12, letter a; '12-3' is number 12 with addition 3. */
function addressFrom({ street, houseNumber, postcode, town }: Address) {
  const [, number = '', more = ''] = /^(\d+)\s*-?\s*(.*)$/.exec(houseNumber.trim()) ?? []
  const isLetter = /^[A-Za-z]$/.test(more)
  return {
    Huis: {
      Huisnummer: `${Number(number)}`,
      ...(isLetter ? { Huisletter: more } : {}),
      ...(!isLetter && more !== '' ? { HuisnummerToevoeging: more.slice(0, 4) } : {}),
    },
    Postcode: postcode.replaceAll(' ', '').toUpperCase(),
    Straatnaam: street.slice(0, 24),
    Plaatsnaam: town,
    LandCode: 'NL',
  }
}

/** Nine digits that nobody can guess from another number. */
async function freeNumber(ctx: Ctx, provider: string): Promise<number> {
  const number = randomInt(100_000_000, 1_000_000_000)
  const taken = await findAllocations(ctx.db, ctx.municipality, { kind: 'numbers', provider, numbers: [number] })
  return taken.length === 0 ? number : freeNumber(ctx, provider)
}
