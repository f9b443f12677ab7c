/** Which pages are asked, and what is posted. */
/** Sem de Vries of the cast, from the range of numbers that is never given out. */
export const bsnOfSem = '999900183'

/** The record of a child with a story, found as a nurse would find it. */
export async function childAddress(address: string, cookie: string, name = 'Sem de Vries'): Promise<string> {
  const page = await (
    await fetch(`${address}/jeugd?${new URLSearchParams({ q: name })}`, { headers: { cookie } })
  ).text()
  const href = /href="(\/jeugd\/[0-9a-f-]{36})"/.exec(page)?.[1]
  if (!href) throw new Error(`${name} is not found`)
  return href
}

/**
 * Consultations of one child of seven, each on a day of its own because nobody is measured twice on one day: measured, seen, concluded,
 * with something to do. The record grows all the while, so this is slower than a nurse will meet it.
 */
export function consultationForm(): () => string {
  // He was measured 400 days ago; the days before that are free.
  let daysAgo = 400
  return () => {
    const today = Temporal.Now.plainDateISO('Europe/Amsterdam')
    return new URLSearchParams([
      ['_key', crypto.randomUUID()],
      ['moment', '22'],
      ['form', '03'],
      ['on', today.subtract({ days: ++daysAgo }).toString()],
      ['weightKg', '23,4'],
      ['weighed', 'unclothed'],
      ['heightCm', '121,5'],
      ['position', 'standing'],
      ['confirmed', 'weight'],
      ['confirmed', 'height'],
      ['note', 'Eet goed, slaapt door, speelt graag buiten.'],
      ['findings', 'found'],
      ['conclusion', 'Gewicht iets boven de eigen lijn.'],
      ['advice', 'Water in plaats van sap.'],
      ['action-1', 'repeat-measurement'],
      ['about-1', 'wegen'],
      ['due-1', today.add({ weeks: 6 }).toString()],
    ]).toString()
  }
}

/** A contact at the desk, each with a key of its own. */
export const contactForm = (): string =>
  new URLSearchParams({
    _key: crypto.randomUUID(),
    topics: 'sleep',
    asker: 'parent',
    ageBand: '1-4',
    channel: 'desk',
    kind: 'advice',
    followUp: 'none',
    minutes: '10',
  }).toString()
