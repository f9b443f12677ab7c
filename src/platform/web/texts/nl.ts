import type { Messages } from '../messages.ts'

export const nl: Messages = {
  notFound: {
    title: 'Deze pagina is er niet',
    body: 'Misschien klopt het adres niet, of is de pagina niet voor jou bedoeld.',
    way: 'Naar het begin',
  },
  moved: {
    title: 'Dit staat nu ergens anders',
    body: 'Dit formulier hoorde bij een registratie die is samengevoegd met een andere. Er is niets opgeslagen. Ga terug in je browser om je woorden over te nemen.',
    way: 'Naar waar het nu staat',
  },
  broken: {
    title: 'Er ging iets mis bij ons',
    body: 'Wat je al had opgeslagen is er nog. Probeer het over een paar minuten opnieuw.',
    number: id => `Blijft het misgaan? Geef dan dit nummer door: ${id}.`,
    way: 'Naar het begin',
  },
  signInFirst: {
    title: 'Je bent niet meer ingelogd',
    body: 'Er is niets verstuurd. Log in op een nieuw tabblad, ga terug naar deze pagina en verstuur opnieuw: je woorden staan er dan nog.',
    way: 'Inloggen',
  },
  elsewhere: {
    title: 'Dit formulier kwam niet van onze pagina',
    body: 'Er is niets opgeslagen. Open de pagina opnieuw en probeer het nog eens.',
    way: 'Naar het begin',
  },
  tooLarge: {
    title: 'Dit is te groot om te versturen',
    body: 'Er is niets opgeslagen. Verstuur minder tegelijk.',
    way: 'Naar het begin',
  },
  tooOften: {
    title: 'Even wachten',
    body: 'Je hebt dit formulier een paar keer kort na elkaar verstuurd. Er is niets verloren: ga terug en probeer het over een minuut opnieuw.',
    way: 'Naar het begin',
  },
  noKey: {
    title: 'Open de pagina opnieuw',
    body: 'Aan dit formulier ontbreekt iets, daarom is er niets opgeslagen. Open de pagina opnieuw en verstuur het nog eens.',
    way: 'Naar het begin',
  },
  unreadable: {
    title: 'Dit kunnen we niet lezen',
    body: 'Er staat een teken in dat geen letter is. Er is niets opgeslagen. Ga terug en typ het opnieuw.',
    way: 'Naar het begin',
  },
  noMunicipality: {
    title: 'Dit adres hoort niet bij een gemeente',
    body: 'Kijk of je het adres goed hebt overgenomen.',
    way: 'Naar het begin',
  },
}
