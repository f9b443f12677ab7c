/**
 * Telephone numbers that help at once, anywhere in the Netherlands, as people write them.
 * Source: docs/sources.md, row `urgent-numbers`. What is said beside a number is the features' own.
 */
export const helplines = {
  emergency: '112',
  /** Day and night, anonymous. */
  suicidePrevention: '113',
  /** Advice about violence and neglect at home, day and night. */
  veiligThuis: '0800 2000',
  /** For children under 18. */
  kindertelefoon: '0800 0432',
} as const
