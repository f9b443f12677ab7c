/**
 * A provider of youth help sends messages about three children: one request is late, one is looked into, and of one the help runs and its
 * first month is invoiced, with a line too many. One message was refused at the door.
 */
import {
  beginInquiry,
  grantRequest,
  receiveMessage,
  setProvider,
  waitingRequests,
  writeMessage,
} from '../src/features/youth-care-link/index.ts'
import type { MessageCode, MessageOf } from '../src/knowledge/youth-care-messages/messages.ts'
import { type Child, type ChildId, getChild } from '../src/people/index.ts'
import { program } from '../src/platform/act.ts'
import type { Actor, Ctx } from '../src/platform/ctx.ts'
import { type As, childOf, type People } from './acting.ts'
import { actorOf } from './open-town.ts'
import { organisations, professionals } from './town.ts'

const agb = '98765432'
const provider: Actor = { ...program('ECD De Brug'), organisation: organisations.mentalHealthCare.id }
const officer = actorOf(professionals.accessOfficer)
const ambulatory = { Categorie: '45', Code: '45A03' }
const hours = { Volume: '4', Eenheid: '04', Frequentie: '4' }

export async function playYouthCareMessages(as: As, people: People): Promise<void> {
  const finn = { child: childOf(people, 'Vos', 'Finn'), bsn: '999900146' }
  const noor = { child: childOf(people, 'Yıldız', 'Noor'), bsn: '999900110' }
  const lina = { child: childOf(people, 'Yılmaz – de Vries', 'Lina'), bsn: '999900195' }
  await as(actorOf(professionals.administrator), 80, ctx =>
    setProvider(ctx, { organisation: organisations.mentalHealthCare.id, agb, address: null }),
  )
  await playRunningHelp(as, lina)
  await as(provider, 13, ctx => ask(ctx, finn, 'DB-1032', 'Huisarts en school zien dat hij zich terugtrekt.'))
  await as(provider, 4, ctx => ask(ctx, noor, 'DB-1047', 'Aanmelding na gesprek met de jeugdarts.'))
  await as(officer, 3, async ctx => {
    const waiting = await waitingRequests(ctx)
    const hers = waiting.find(({ request }) => request.reference === 'DB-1047')
    if (hers) await beginInquiry(ctx, hers.request.id)
  })
  await as(provider, 1, ctx => sendWrong(ctx, noor))
}

type Youth = { readonly child: ChildId; readonly bsn: string }

/** Granted some time ago; the help began, and last month is invoiced with one line of an allocation that nobody gave. */
async function playRunningHelp(as: As, lina: Youth): Promise<void> {
  const month = await as(officer, 0, async ({ today }) => today.with({ day: 1 }).subtract({ months: 1 }))
  await as(provider, 75, ctx => ask(ctx, lina, 'DB-0961', 'Hulp bij de spanning thuis.', month))
  const number = await as(officer, 74, async ctx => {
    const [hers] = await waitingRequests(ctx)
    if (hers?.asked.kind !== 'new') throw new Error('the request of the story is not there')
    const address = { street: 'Havenkade', houseNumber: '3', postcode: '1234 AB', town: 'Vlierdam' }
    const deciding = await grantRequest(ctx, hers.request.id, { granted: hers.asked.granted, address })
    if (deciding.kind !== 'decided') throw new Error(`the grant of the story is ${deciding.kind}`)
    return `${deciding.allocations[0]}`
  })
  await as(provider, 20, async ctx => {
    const begun = { ToewijzingNummer: number, Product: ambulatory, Begindatum: `${month}`, StatusAanlevering: '1' }
    const youth = { ...(await youthOf(ctx, lina)), StartProducten: { StartProduct: [begun] } }
    return send(ctx, 'JW305', { Header: headerOf(ctx, '438', 'DB-S1'), Client: youth })
  })
  await as(provider, 2, ctx => send(ctx, 'JW323', invoiceOf(ctx, lina.bsn, number, month)))
}

async function ask(ctx: Ctx, youth: Youth, reference: string, remark: string, from = ctx.today.add({ days: 14 })) {
  const asked = {
    ReferentieAanbieder: reference,
    Product: ambulatory,
    ToewijzingIngangsdatum: `${from}`,
    ToewijzingEinddatum: `${from.add({ months: 9 })}`,
    Omvang: hours,
    Verwijzer: { Type: '03', Naam: 'D. Okafor' },
    Commentaar: remark,
  }
  return send(ctx, 'JW315', {
    Header: headerOf(ctx, '446', reference),
    Client: {
      ...(await youthOf(ctx, youth)),
      GezagsdragerBekend: '1',
      AangevraagdeProducten: { AangevraagdProduct: [asked] },
    },
  })
}

function invoiceOf(ctx: Ctx, bsn: string, number: string, month: Temporal.PlainDate): MessageOf<'JW323'> {
  const period = { Begindatum: `${month}`, Einddatum: `${month.with({ day: month.daysInMonth })}` }
  const line = {
    ProductReferentie: { ReferentieNummer: 'DB-R1' },
    ToewijzingNummer: number,
    ProductCategorie: ambulatory.Categorie,
    ProductCode: ambulatory.Code,
    ProductPeriode: period,
    GeleverdVolume: '4',
    Eenheid: '04',
    ProductTarief: '9150',
    IngediendBedrag: { Bedrag: '36600', DebetCredit: 'D' },
  }
  const tooMany = { ...line, ProductReferentie: { ReferentieNummer: 'DB-R2' }, ToewijzingNummer: '100000001' }
  return {
    Header: headerOf(ctx, '490', 'DB-D1'),
    Declaratie: {
      DeclaratieNummer: `DB${month.year}${month.month}`,
      DeclaratiePeriode: period,
      DeclaratieDagtekening: `${ctx.today}`,
      TotaalIngediendBedrag: { TotaalBedrag: '73200', DebetCredit: 'D' },
      Clienten: { Client: [{ Bsn: bsn, Prestaties: { Prestatie: [line, tooMany] } }] },
    },
  }
}

/** A category that no list has: refused with its place before anything is kept. */
async function sendWrong(ctx: Ctx, youth: Youth): Promise<void> {
  const begun = {
    ToewijzingNummer: '1',
    Product: { Categorie: '99' },
    Begindatum: `${ctx.today}`,
    StatusAanlevering: '1',
  }
  const message = {
    Header: headerOf(ctx, '438', 'DB-S9'),
    Client: { ...(await youthOf(ctx, youth)), StartProducten: { StartProduct: [begun] } },
  }
  await receiveMessage(ctx, new TextEncoder().encode(writeMessage('JW305', message)))
}

async function send<C extends MessageCode>(ctx: Ctx, code: C, message: MessageOf<C>): Promise<void> {
  const received = await receiveMessage(ctx, new TextEncoder().encode(writeMessage(code, message)))
  if (received.kind === 'refused') throw new Error(`a message of the story is refused: ${received.told.join('; ')}`)
}

const headerOf = ({ municipality, today }: Ctx, number: string, identification: string) => ({
  BerichtCode: number,
  BerichtVersie: '3',
  BerichtSubversie: '2',
  Afzender: agb,
  Ontvanger: municipality,
  BerichtIdentificatie: { Identificatie: identification, Dagtekening: `${today}` },
  XsdVersie: { BasisschemaXsdVersie: '1.0.0', BerichtXsdVersie: '1.0.0' },
})

async function youthOf(ctx: Ctx, { child, bsn }: Youth) {
  const { givenNames, familyName, birth, sex } = await getChild(ctx, child)
  return {
    Bsn: bsn,
    Geboortedatum: { Datum: `${birth.on}` },
    Geslacht: sexes[sex],
    Naam: { ...surnameOf(familyName), Voornamen: givenNames, Voorletters: givenNames.slice(0, 1) },
  }
}

const sexes: Record<Child['sex'], string> = { male: '1', female: '2', unknown: '0' }

/** 'de Vries' is Vries with a prefix. */
function surnameOf(familyName: string) {
  const [, prefix, name] = /^((?:\p{Ll}+ )+)?(.+)$/u.exec(familyName) ?? []
  return {
    Geslachtsnaam: { Achternaam: name ?? familyName, ...(prefix === undefined ? {} : { Voorvoegsel: prefix.trim() }) },
  }
}
