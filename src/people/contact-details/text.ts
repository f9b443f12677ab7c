export const text = {
  title: (name: string) => `Contactgegevens van ${name}`,
  about: (child: string) => `Ouder of verzorger van ${child}.`,
  interpreterLabel: 'Tolk nodig? Welke taal?',
  stale: 'Iemand anders heeft intussen iets bewaard',
  staleBody:
    'Hieronder staat wat er nu is bewaard. Jouw woorden staan nog in het formulier. Bewaar opnieuw als die kloppen.',
  now: 'Nu bewaard',
  phone: 'Telefoon',
  email: 'E-mail',
  interpreter: 'Tolk',
  unknown: 'niet bekend',
  save: 'Bewaar',
  cancel: 'Annuleer',
  missing: {
    email: 'Dit is geen e-mailadres. Schrijf het als naam@voorbeeld.nl.',
    version: 'Open de pagina opnieuw.',
  },
}
