/**
 * The five weighings of the example framework on which professions built their own, in our words.
 * Source: NJi, afwegingskader meldcode (docs/sources.md, row `reporting-code`). A proposal: the framework of somebody's own profession
 * goes before it, and nothing of it is asked until an organisation has set it.
 */
export const exampleFramework = {
  source: 'NJi, Het afwegingskader in de meldcode (voorbeeld-afwegingskader)',
  questions: [
    'Is er na de eerste stappen een vermoeden van geweld of verwaarlozing, of van dreiging daarvan?',
    'Is het acuut onveilig, of steeds opnieuw onveilig?',
    'Kan ik zelf hulp geven of regelen die de dreiging wegneemt?',
    'Nemen de betrokkenen die hulp aan, en doen ze er iets voor?',
    'Brengt de hulp binnen de afgesproken tijd de veiligheid die nodig is?',
  ],
} as const
