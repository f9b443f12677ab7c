import type { Rule, Stay } from '../../../../knowledge/residence/responsible-municipality.ts'

const stay: Record<Stay, string> = {
  'youth-help-provider': 'bij een jeugdhulpaanbieder',
  'foster-parent': 'in een pleeggezin',
  shelter: 'in opvang of beschermd wonen (Wmo)',
  'juvenile-institution': 'in een justitiële jeugdinrichting',
}
const rule: Record<Rule, string> = {
  'home-address': 'hier staat het kind in de basisregistratie (BRP)',
  'home-before-stay': 'hier woonde het kind vlak voor het verblijf',
  'mother-at-birth': 'hier woonde de moeder toen het kind werd geboren',
  'actual-stay': 'hier verblijft het kind werkelijk',
}
const ask: Record<Rule, string> = {
  'home-address': 'waar het kind nu in de BRP staat',
  'home-before-stay': 'waar het kind vlak voor het verblijf in de BRP stond',
  'mother-at-birth': 'waar de moeder in de BRP stond toen het kind werd geboren',
  'actual-stay': 'waar het kind werkelijk verblijft',
}

export const residenceText = {
  title: 'Welke gemeente is verantwoordelijk?',
  intro: 'Het woonplaatsbeginsel (Jeugdwet 1.1). Vul in wat je weet; wat leeg blijft, geldt als niet bekend.',
  home: 'Waar staat het kind nu in de BRP?',
  stayLabel: 'Verblijft het kind ergens anders dan thuis?',
  noStay: 'nee, thuis',
  stay,
  homeBefore: 'Waar stond het kind vlak voor dit verblijf in de BRP?',
  homeBeforeHint: 'Sluiten verblijven op elkaar aan, neem dan het adres voor het eerste.',
  underInquiry: 'Dat adres is in onderzoek volgens de BRP',
  mother: 'Waar stond de moeder in de BRP toen het kind werd geboren?',
  actual: 'Waar verblijft het kind werkelijk?',
  municipalityHint: 'De naam van de gemeente.',
  find: 'Zoek uit',
  found: (municipality: string, by: Rule) => `${municipality} is verantwoordelijk: ${rule[by]}.`,
  notKnown: (rules: readonly Rule[]) =>
    `Nog niet te zeggen. Vraag na ${rules.map(one => ask[one]).join(', en anders ')}.`,
  by: (name: string, day: string) => `Uitgezocht door ${name} op ${day}.`,
  back: 'Kind',
  wrong: {
    municipality: 'Deze gemeente kennen we niet. Kijk of de naam klopt.',
    stay: 'Kies of het kind ergens anders verblijft.',
  },
}
