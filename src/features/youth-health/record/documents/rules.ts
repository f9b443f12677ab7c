/** What kind of file this is, and by what name it is given back. */
import { type MediaType, mediaTypes } from './document.ts'

/**
 * Read from the first bytes; the name of a file says what somebody wants it to be. Null for everything that is not kept here.
 * Source: ISO 32000-1 7.5.2 (PDF), ISO/IEC 10918-1 B.2 (JPEG starts with SOI and a marker), W3C PNG 5.2.
 */
export const mediaTypeOf = (content: Uint8Array): MediaType | null =>
  mediaTypes.find(type => signatures[type].every((byte, place) => content[place] === byte)) ?? null

const signatures: Record<MediaType, readonly number[]> = {
  'application/pdf': [...'%PDF-'].map(sign => sign.charCodeAt(0)),
  'image/jpeg': [0xff, 0xd8, 0xff],
  'image/png': [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
}

/** The day, the title in plain letters and the ending that belongs to the content: '2026-11-12-brief-kinderarts.pdf'. */
export function fileNameOf(document: {
  readonly on: Temporal.PlainDate
  readonly title: string
  readonly mediaType: MediaType
}): string {
  const words = document.title
    .normalize('NFD')
    .toLowerCase()
    .replace(/\p{Diacritic}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60)
  return `${document.on}-${words || 'document'}.${endings[document.mediaType]}`
}

const endings: Record<MediaType, string> = { 'application/pdf': 'pdf', 'image/jpeg': 'jpg', 'image/png': 'png' }
