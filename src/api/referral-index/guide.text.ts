/** The page for developers: how to connect a system in ten minutes. */
import { examples } from './examples.ts'

const json = (value: unknown): string => JSON.stringify(value, null, 2)

export const guideText = {
  title: 'Je systeem aansluiten op de verwijsindex',
  remark: 'Voor wie een systeem bouwt dat meldt en matches ophaalt. In tien minuten klaar.',
  first: 'Wat je eerst nodig hebt',
  firstAbout:
    'De beheerder van de gemeente voegt je systeem toe en geeft je een client_id en een client_secret. De organisatie heeft schriftelijke afspraken met de gemeente. Vervang in de voorbeelden het adres door dat van de gemeente; gebruik altijd https.',
  steps: [
    {
      id: 'token',
      title: '1. Haal een token',
      about: 'Het token geldt tien minuten. Gebruik het zolang het geldt en haal dan een nieuw.',
      code: `curl https://cjg.voorbeeld.nl/api/oauth/token \\
  -u "$CLIENT_ID:$CLIENT_SECRET" \\
  -d grant_type=client_credentials`,
    },
    {
      id: 'melden',
      title: '2. Meld een jeugdige',
      about:
        'Weeg eerst of melden mag en nodig is; de reden stuur je niet mee. Zonder het recht bsn meld je op naam. Je hoort nooit een nummer, en ook niet of de jeugdige bekend is.',
      code: `curl https://cjg.voorbeeld.nl/api/verwijsindex/v1/meldingen \\
  -H "Authorization: Bearer $TOKEN" \\
  -H "Content-Type: application/json" \\
  -H "Idempotency-Key: $(uuidgen)" \\
  -d '${json(examples.byName)}'`,
    },
    {
      id: 'matches-ophalen',
      title: '3. Haal matches op',
      about:
        'Vraag meteen na een melding, en daarna bijvoorbeeld elk uur. Volg volgende tot dat null is. Geef de keer daarna vraagSinds mee als sinds.',
      code: `curl "https://cjg.voorbeeld.nl/api/verwijsindex/v1/matches?sinds=2026-11-23T09:00:00Z" \\
  -H "Authorization: Bearer $TOKEN"`,
    },
    {
      id: 'intrekken',
      title: '4. Trek een melding in',
      about: 'risico-voorbij: de melding gaat naar het archief. onterecht: de melding is meteen en helemaal weg.',
      code: `curl https://cjg.voorbeeld.nl/api/verwijsindex/v1/meldingen/$MELDING/intrekking \\
  -H "Authorization: Bearer $TOKEN" \\
  -H "Content-Type: application/json" \\
  -H "Idempotency-Key: $(uuidgen)" \\
  -d '${json(examples.withdrawal)}'`,
    },
  ],
  addresses: 'Alle adressen',
  openapi: 'Beschrijving (OpenAPI 3.1)',
  columns: { address: 'Adres', scope: 'Scope', code: 'Code', why: 'Wat er is' },
  repeating: 'Opnieuw sturen',
  repeatingAbout: [
    'Geef elke opdracht een eigen Idempotency-Key. Kwam het antwoord niet aan, stuur dan precies hetzelfde met dezelfde sleutel: de opdracht gebeurt één keer en je krijgt hetzelfde antwoord. Wij bewaren een sleutel zeven dagen.',
    'Bij 429 wacht je het aantal seconden in Retry-After. Bij 408 en 500, of zonder antwoord, probeer je het met dezelfde sleutel opnieuw, elke keer na een langere pauze.',
    'Een match kan op twee pagina’s staan als hij net gevonden werd. Je herkent hem aan id.',
  ],
  never: 'Wat deze interface niet doet',
  neverAbout: [
    'Er is geen veld voor een reden of een toelichting. Een veld dat niet bestaat wordt geweigerd, met de plaats erbij.',
    'Niemand kan zoeken. Dat een ander meldde, hoor je alleen door een match met een eigen melding.',
    'Een match noemt alleen hoe je de andere melder bereikt. Van de jeugdige staat er niets; je eigen kenmerk zegt om wie het bij jullie gaat.',
    'Er gaan geen berichten naar je systeem toe: je vraagt ernaar.',
  ],
  problems: 'Als het niet lukt',
  problemsAbout:
    'Elk nee heeft dezelfde vorm: application/problem+json (RFC 9457). Laat je programma op code letten, niet op de zin. Noem bij een vraag het nummer in instance.',
}
