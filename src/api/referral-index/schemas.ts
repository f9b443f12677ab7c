/** What goes over the line, both ways: the description (openapi.json) is made of these same schemas. Names in Dutch: docs/decisions/0008. */
import { z } from 'zod'
import {
  bsnField,
  dayField,
  emailField,
  houseNumberField,
  momentField,
  nameField,
  ownIdField,
  phoneField,
  postcodeField,
  referenceField,
} from './fields.ts'
import { text } from './text.ts'

const { faults } = text

const home = z
  .strictObject({
    postcode: postcodeField,
    huisnummer: houseNumberField,
    isInstelling: z.boolean().describe('Een adres van een instelling geeft nooit een match (Jeugdwet 7.1.2.3).'),
  })
  .describe('Het woonadres in de BRP.')

const youthByNumber = z
  .strictObject({
    identificatie: z.literal('bsn'),
    bsn: bsnField,
    geboortedatum: dayField.describe('Hieruit volgt wanneer de melding vervalt.'),
    woonadres: home.optional(),
    bsnOuders: z.array(bsnField).max(2, { error: faults.parents }).optional(),
  })
  .describe('Alleen met de scope bsn.')

const youthByName = z
  .strictObject({
    identificatie: z.literal('naam'),
    geslachtsnaam: nameField(faults.name),
    voornamen: nameField(faults.name).optional().describe('Alleen nodig bij tweelingen.'),
    geboortedatum: dayField,
    geslacht: z.enum(['man', 'vrouw'], { error: faults.sex }),
    adres: z.strictObject({ postcode: postcodeField, huisnummer: houseNumberField }).optional(),
  })
  .describe('De verwijsindex zoekt het nummer erbij. De afzender hoort het niet, en ook niet of de jeugdige bekend is.')

const reporter = z
  .strictObject({
    nummer: ownIdField.describe(
      'Het nummer van de melder in de eigen organisatie. Steeds hetzelfde voor dezelfde persoon.',
    ),
    naam: nameField(faults.name),
    telefoon: phoneField,
    email: emailField,
  })
  .describe('De professional die meldt, met de gegevens waarmee een andere melder contact zoekt.')

export const newReport = z
  .strictObject({
    jeugdige: z.discriminatedUnion('identificatie', [youthByNumber, youthByName], { error: faults.identification }),
    melder: reporter,
    toestemming: z
      .literal(true, { error: faults.consent })
      .optional()
      .describe('Alleen waar de gemeente toestemming vraagt.'),
    kenmerk: referenceField.optional(),
  })
  .describe('Er is geen veld voor een reden: de verwijsindex bewaart die niet (Jeugdwet 7.1.4.3).')

export const withdrawal = z.strictObject({
  reden: z
    .enum(['risico-voorbij', 'onterecht'], { error: faults.reason })
    .describe('risico-voorbij: naar het archief. onterecht: meteen en helemaal weg.'),
})

export const talk = z
  .discriminatedUnion(
    'gesproken',
    [
      z.strictObject({ gesproken: z.literal(true), datum: dayField, nuttig: z.boolean() }),
      z.strictObject({ gesproken: z.literal(false) }),
    ],
    { error: faults.talk },
  )
  .describe('Wat jullie bespraken, wordt niet bewaard.')

export const lead = z.strictObject({
  bij: z.enum(['eigen', 'ander'], { error: faults.side }).describe('Wie de regie heeft: de eigen melder of de andere.'),
})

export const matchQuery = z
  .strictObject({
    sinds: momentField.optional(),
    na: z
      .string()
      .regex(/^[\w-]{20,120}$/, { error: faults.cursor })
      .optional(),
    limiet: z
      .string()
      .regex(/^(?:[1-9][0-9]?|100)$/, { error: faults.limit })
      .transform(Number)
      .optional(),
  })
  .refine(({ sinds, na }) => sinds === undefined || na === undefined, { error: faults.sinceOrAfter, path: ['na'] })

const kenmerk = z.string().nullable().describe('Het eigen kenmerk van de afzender.')

export const report = z.strictObject({
  id: z.uuid(),
  kenmerk,
  gemeldOp: z.iso.datetime(),
  stand: z.enum(['staat', 'archief']),
  tot: z.iso.date().describe('De eerste dag waarop de melding niet meer staat, of niet meer in het archief ligt.'),
})

export const withdrawn = z.strictObject({ id: z.uuid(), ingetrokken: z.literal(true) })

const contactgegevens = {
  naam: z.string(),
  organisatie: z.string(),
  telefoon: z.string().nullable(),
  email: z.string().nullable(),
}

export const match = z
  .strictObject({
    id: z.uuid(),
    melding: z.strictObject({ id: z.uuid(), kenmerk }).describe('De eigen melding waar de match bij hoort.'),
    gevondenOp: z.iso.date(),
    isActueel: z.boolean().describe('Beide meldingen staan nog.'),
    verschillendeJeugdigen: z.boolean().describe('De meldingen gaan over verschillende jeugdigen.'),
    uitArchief: z
      .boolean()
      .describe('De andere melding ligt in het archief. De andere melder weet niet van deze match.'),
    andereMelder: z.strictObject(contactgegevens),
    contact: z.strictObject({ datum: z.iso.date(), nuttig: z.boolean() }).nullable(),
    regie: z
      .strictObject({ bij: z.enum(['eigen', 'ander', 'derde']), ...contactgegevens, sinds: z.iso.date() })
      .nullable(),
  })
  .describe('Van de jeugdige en van de andere melding staat hier niets (Jeugdwet 7.1.4.3 lid 2).')

export const matchPage = z.strictObject({
  matches: z.array(match),
  volgende: z.string().nullable().describe('Het adres van de volgende pagina; null op de laatste.'),
  vraagSinds: z.iso
    .datetime()
    .describe(
      'Geef dit de volgende keer mee als sinds. Het ligt een minuut terug: een match die je al hebt, herken je aan id.',
    ),
})

export const problem = z
  .strictObject({
    type: z.string().describe('Adres van de uitleg.'),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    instance: z.string().describe('Nummer van de aanroep in ons logboek.'),
    code: z.string().describe('Vast woord voor programma\u2019s.'),
    errors: z.array(z.strictObject({ pointer: z.string(), detail: z.string() })).optional(),
    melding: z.string().optional().describe('Bij al-gemeld: het adres van de melding die al staat.'),
  })
  .describe('RFC 9457. Wat gestuurd is, staat er nooit in.')

export const schemas = z.registry<{ id: string }>()
for (const [id, schema] of Object.entries({
  Woonadres: home,
  JeugdigeMetBsn: youthByNumber,
  JeugdigeOpNaam: youthByName,
  Melder: reporter,
  NieuweMelding: newReport,
  Intrekking: withdrawal,
  Gesprek: talk,
  Regie: lead,
  Melding: report,
  IngetrokkenMelding: withdrawn,
  Match: match,
  MatchPagina: matchPage,
  Probleem: problem,
}))
  schemas.add(schema, { id })
