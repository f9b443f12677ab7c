import type { HelpAfter } from './farewell.ts'

const helpAfter: Record<HelpAfter, string> = {
  'same-or-heavier': 'Dezelfde of zwaardere hulp is nodig',
  lighter: 'Lichtere hulp is genoeg',
  'none-for-now': 'Nu geen hulp, misschien later',
  none: 'Er is geen hulp meer nodig',
}

export const closingText = {
  title: 'Plan afsluiten',
  intro:
    'Doe dit samen met het gezin. Na het afsluiten kan iedereen het plan nog lezen, maar niets meer wijzigen. Het gezin kan later een nieuw plan starten, en doelen meenemen.',
  outcome: 'Hoe eindigt het?',
  helpAfter: 'Welke hulp heeft het gezin na het plan nodig?',
  helpAfterHint: 'Deze vier antwoorden komen uit de landelijke beleidsinformatie jeugd.',
  helpAfterChoice: helpAfter,
  familyDoes: 'Wat blijft het gezin zelf doen?',
  helpGoesOn: 'Welke hulp gaat door?',
  helpGoesOnHint: 'Laat leeg als er geen hulp doorgaat.',
  whomToCall: 'Wie belt het gezin als het weer moeilijk wordt?',
  words: 'Wat wil het gezin hierover zeggen?',
  save: 'Sluit het plan af',
  goals: 'Hoe ver zijn de doelen?',
  after: 'Hoe gaat het verder',
  closedAlready: 'Iemand anders sloot het plan net af.',
  missing: {
    outcome: 'Kies hoe het eindigt.',
    helpAfter: 'Kies welke hulp nodig is.',
    familyDoes: 'Schrijf op wat het gezin zelf blijft doen.',
    whomToCall: 'Schrijf op wie het gezin kan bellen.',
    goal: 'Kies hoe ver dit doel is.',
  },
}
