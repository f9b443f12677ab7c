/** Words as they are compared: small letters, without accents or vowel signs, with one letter for those that look alike. */
export const plainWords = (words: string): string =>
  words
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('ı', 'i')
    .replaceAll('ł', 'l')
    .replace(/[’‘ʼ`]/g, "'")
    .replace(/\s+/g, ' ')
