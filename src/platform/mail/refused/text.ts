export const text = {
  title: 'Berichten die niet aankwamen',
  administration: 'Beheer',
  intro:
    'Deze adressen en nummers bestaan niet. Zo’n bericht proberen we niet opnieuw. Na dertig dagen is het hier weg. Bij een afspraak staat het ook in het afsprakenboek.',
  none: { title: 'Alles kwam aan', body: 'Er is de laatste dertig dagen geen adres of nummer geweigerd.' },
  columns: { at: 'Wanneer', way: 'Hoe', recipient: 'Aan', subject: 'Onderwerp' },
  way: { mail: 'mail', text: 'sms' },
  reminder: 'herinnering',
}
