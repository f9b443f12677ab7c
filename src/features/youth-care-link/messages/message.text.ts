export const messageText = {
  notRead: 'Deze elementen kent dit programma niet; ze zijn bewaard en niet gelezen',
  standing: 'Hoe het met dit bericht staat',
  identification: 'Identificatie',
  by: 'Door',
  delivered: 'Aangekomen',
  failed: 'Niet aangekomen',
  answer: 'Retourbericht',
  accepted: 'geen opmerkingen',
  again: 'Probeer nu opnieuw',
  content: 'Inhoud',
  element: 'Element',
  value: 'Waarde',
}
