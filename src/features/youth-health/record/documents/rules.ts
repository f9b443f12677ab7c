/** By what name a document is given back. */
import type { MediaType } from '../../../../platform/web/media-type.ts'

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
