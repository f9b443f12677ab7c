import { format } from '../../../../platform/i18n/format.ts'

export const text = {
  title: (location: string) => `Wachtrij ${location}`,
  take: {
    title: 'Neem een nummer',
    lead: (location: string) => `Je bent bij ${location}. Je naam zeggen hoeft niet.`,
    waiting: (count: number) =>
      count === 0
        ? 'Er wacht nu niemand.'
        : `Er ${count === 1 ? 'wacht' : 'wachten'} nu ${format.count(count, 'ander', 'anderen')}.`,
    submit: 'Neem een nummer',
    closed: 'Op dit moment geven we geen nummers.',
    closedBody: 'Vraag het aan de balie, of bel ons.',
    hours: 'Bekijk de openingstijden',
    after: 'Daarna zie je op je telefoon hoeveel mensen er nog voor je zijn.',
    toBoard: 'Bekijk wie er aan de beurt is',
  },
  own: {
    title: (number: number) => `Jouw nummer is ${number}`,
    number: 'Jouw nummer',
    waits: (before: number) => {
      if (before === 0) return 'Je bent de volgende.'
      return before === 1 ? 'Er is nog één iemand voor je.' : `Er zijn nog ${before} mensen voor je.`
    },
    called: (desk: number) => `Je bent aan de beurt. Ga naar balie ${desk}.`,
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
    title: 'Wie is er aan de beurt?',
    called: (number: number, desk: number) => `Nummer ${number}, balie ${desk}`,
    number: (number: number) => `Nummer ${number}`,
    desk: (desk: number) => `balie ${desk}`,
    nobody: 'Er is nu niemand aan de beurt.',
    waiting: (count: number) =>
      count === 0
        ? 'Er wacht niemand.'
        : `Er ${count === 1 ? 'wacht' : 'wachten'} nog ${format.count(count, 'iemand', 'mensen')}.`,
    sound: 'Lees nummers voor',
    renew: 'Ververs',
    back: 'Naar de site',
  },
}
