import type { ItemKind } from '../referral.ts'

const kind: Record<ItemKind, string> = {
  name: 'Naam',
  'birth-date': 'Geboortedatum',
  address: 'Adres',
  contact: 'Wie je kunt bellen',
  language: 'Taal en tolk',
  school: 'School of opvang',
  question: 'De vraag van het gezin',
  since: 'Sinds wanneer het speelt',
  tried: 'Wat al geprobeerd is',
  wish: 'Wat ze graag willen',
  possible: 'Wat kan, en wat niet',
  note: 'Wat je verder moet weten',
}

/** A proposal that stands in the form; the sender may write another reason, not none. */
const usualReason: Record<ItemKind, string> = {
  name: 'om te weten wie er komt',
  'birth-date': 'om te zien of de hulp bij de leeftijd past',
  address: 'om langs te komen of een brief te sturen',
  contact: 'om een afspraak te maken',
  language: 'om een tolk te regelen',
  school: 'om hulp op school te geven',
  question: 'om te weten waar hulp voor nodig is',
  since: 'om niet alles opnieuw te vragen',
  tried: 'om niet te herhalen wat niet hielp',
  wish: 'om te beginnen bij wat het gezin wil',
  possible: 'om een plek en tijd te kiezen die kan',
  note: 'om goed te kunnen beginnen',
}

export const itemText = {
  kind,
  usualReason,
  title: 'Wat gaat er mee?',
  intro: 'Kies alleen wat de ontvanger nodig heeft om te beginnen. Een BSN gaat nooit mee.',
  reasonFor: (name: string) => `Waarom is dit nodig: ${name.toLowerCase()}?`,
  why: (reason: string) => `Nodig ${reason}`,
  yours: 'zoals je hierboven schreef',
  noPhone: 'geen telefoonnummer bekend',
  interpreter: (language: string) => `tolk nodig: ${language}`,
  sentAlong: 'Dit ging mee',
  receivedBy: 'Dit kreeg je',
  hidden: 'Dit weet de ontvanger. Het staat hier niet, zodat niet iedereen die meeleest het ziet.',
  missing: {
    items: 'Kies minstens één ding dat meegaat.',
    reason: 'Schrijf op waarom de ontvanger dit nodig heeft.',
    bsn: 'Hier staat een burgerservicenummer (BSN). Haal het weg: dat gaat nooit mee.',
  },
}
