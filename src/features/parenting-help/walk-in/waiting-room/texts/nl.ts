import type { WaitingWords } from '../waiting-words.ts'

export const nl: WaitingWords = {
  title: 'Neem een nummer',
  lead: place => `Je bent bij ${place}. Je naam zeggen hoeft niet.`,
  waiting: count => {
    if (count === 0) return 'Er wacht nu niemand.'
    return count === 1 ? 'Er wacht nu 1 ander.' : `Er wachten nu ${count} anderen.`
  },
  after: 'Daarna zie je op je telefoon hoeveel mensen er nog voor je zijn.',
  submit: 'Neem een nummer',
  closed: 'Op dit moment geven we geen nummers.',
  closedBody: 'Vraag het aan de balie, of bel ons.',
  hours: 'Bekijk de openingstijden',
  toBoard: 'Bekijk wie er aan de beurt is',
  own: {
    number: 'Jouw nummer',
    waits: before => {
      if (before === 0) return 'Je bent de volgende.'
      return before === 1 ? 'Er is nog één iemand voor je.' : `Er zijn nog ${before} mensen voor je.`
    },
    called: desk => `Je bent aan de beurt. Ga naar balie ${desk}.`,
    'no-show': 'Je was aan de beurt, maar we zagen je niet. Loop naar de balie. Dan kom je snel aan de beurt.',
    helped: 'Je bent geholpen. Fijn dat je er was.',
    left: 'Je hebt je nummer teruggegeven. Je bent altijd weer welkom.',
    closed: 'De balie is dicht voor vandaag. Bel ons, of kom een andere dag.',
    code: 'Jouw code',
    codeAbout: 'Alleen met deze code kun je je plek in de rij zien. Hij werkt alleen vandaag.',
    renew: 'Ververs',
    again: 'Deze pagina ververst vanzelf. Lukt dat niet? Druk dan op Ververs.',
    leave: 'Geef mijn nummer terug',
    over: 'Dit nummer geldt niet meer',
    overBody: 'Een nummer geldt één dag. Neem een nieuw nummer als je bij ons bent.',
    takeNew: 'Neem een nieuw nummer',
  },
  board: {
    page: place => `Wachtrij ${place}`,
    title: 'Wie is er aan de beurt?',
    number: 'Nummer',
    desk: 'balie',
    called: (number, desk) => `Nummer ${number}, balie ${desk}`,
    nobody: 'Er is nu niemand aan de beurt.',
    waiting: count => {
      if (count === 0) return 'Er wacht niemand.'
      return count === 1 ? 'Er wacht nog 1 iemand.' : `Er wachten nog ${count} mensen.`
    },
    sound: 'Lees nummers voor',
    renew: 'Ververs',
    back: 'Naar de site',
    otherLanguages: 'Andere talen',
  },
  notReviewed: '',
}
