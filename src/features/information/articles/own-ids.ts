import type { Prose } from './prose.ts'

/** The same text with headings that can be told from those of another text on the page. */
export const withOwnIds = (prose: Prose, own: string): Prose =>
  prose.map((block, place) => (block.kind === 'heading' ? { ...block, id: `${own}-${place}` } : block))
