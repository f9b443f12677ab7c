export const text = {
  bsn: 'BSN',
  bsnHidden: 'bekend',
  bsnNone: 'niet bekend',
  custody: 'Gezag',
  address: 'Adres',
  school: 'School',
  noCustody: 'nog niet vastgelegd',
  noAddress: 'nog niet vastgelegd',
  interpreter: (language: string) => `Tolk ${language}`,
  sex: { male: 'jongen', female: 'meisje', unknown: 'geslacht niet bekend' },
  died: 'Overleden',
}
