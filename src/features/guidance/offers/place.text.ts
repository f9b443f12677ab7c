import type { Place } from '../../../centre/index.ts'

const placeWords = (place: Place): string => {
  switch (place.kind) {
    case 'at-home':
      return 'bij je thuis'
    case 'online':
      return 'online'
    case 'there':
      return [place.name, place.street, `${place.postcode} ${place.town}`].filter(Boolean).join(', ')
  }
}

export const placeText = {
  more: 'Waar, in welke taal en hoe',
  where: 'Waar',
  languages: 'Talen',
  wayIn: 'Aanmelden',
  notSaid: 'niet bekend',
  places: (places: readonly Place[]): string => places.map(placeWords).join('; ') || 'niet bekend',
}
