export const text = {
  title: 'Alles downloaden',
  remark:
    'Alles wat jij hier nu kunt zien, op papier of als bestand. Je ziet er niet meer en niet minder in dan op de pagina’s.',
  who: 'Van wie?',
  what: (name: string) => `Alles van ${name}`,
  about:
    'Bewaar het goed: er staan persoonlijke dingen in. Wat je downloadt, staat in het logboek. Van wie meekeek krijg je de laatste drie maanden; een andere periode kies je bij het logboek.',
  paper: 'Maak een pdf of druk af',
  paperHow: 'Kies daarna in het venster van je telefoon of computer voor „Bewaar als pdf”.',
  file: 'Download het bestand (JSON)',
  fileHow: 'Dat is een bestand dat andere programma’s kunnen lezen.',
  nothing: {
    title: 'Hier is nu niets te downloaden',
    body: 'Van wie jij niets mag zien, kun je ook niets downloaden.',
  },
  back: 'Terug',
  empty: 'Niets',
  yes: 'ja',
  no: 'nee',
}
