/** What kind of file this is, read from its first bytes: the name of a file says what somebody wants it to be. */
export const mediaTypes = ['application/pdf', 'image/jpeg', 'image/png'] as const
export type MediaType = (typeof mediaTypes)[number]

/**
 * Null for everything that is not kept here.
 * Source: ISO 32000-1 7.5.2 (PDF), ISO/IEC 10918-1 B.2 (JPEG starts with SOI and a marker), W3C PNG 5.2.
 */
export const mediaTypeOf = (content: Uint8Array): MediaType | null =>
  mediaTypes.find(type => signatures[type].every((byte, place) => content[place] === byte)) ?? null

const signatures: Record<MediaType, readonly number[]> = {
  'application/pdf': [...'%PDF-'].map(sign => sign.charCodeAt(0)),
  'image/jpeg': [0xff, 0xd8, 0xff],
  'image/png': [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
}
