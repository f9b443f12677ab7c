/** The eight subjects of the public side. The words are addresses and front matter (`theme:`), so they are Dutch. */
export const themes = [
  'zwanger',
  'baby',
  'peuter-en-kleuter',
  'schoolkind',
  'puber-en-tiener',
  'uit-elkaar',
  'vaccinaties',
  'geld-en-hulp-thuis',
] as const
export type Theme = (typeof themes)[number]

export const themeFrom = (word: string): Theme | undefined => themes.find(theme => theme === word)
