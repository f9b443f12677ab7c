/**
 * The five areas of life in which a professional looks for what burdens a youth; an order for what was seen, never a score.
 * Source: the guideline of handreikingmelden.nl (docs/sources.md, row `reporting-guideline`), which has no legal force. What to look
 * for within an area is left out: the lists of two of the five were not found.
 */
export const signalAreas = ['material', 'health', 'upbringing-and-family', 'school-and-work', 'surroundings'] as const
export type SignalArea = (typeof signalAreas)[number]
