export const termText = {
  administration: 'Beheer',
  title: 'Termijn voor antwoord op een verwijzing',
  intro:
    'Na zoveel werkdagen zonder antwoord ziet de verwijzer dat het stil blijft. Geen wet schrijft dit voor: het is een afspraak in jullie gemeente.',
  days: 'Werkdagen',
  save: 'Bewaar',
  saved: 'De termijn is bewaard.',
  wrong: 'Vul een heel getal in van 1 tot en met 60.',
}
