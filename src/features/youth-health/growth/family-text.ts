/** About a chart, to a family. */
export const familyGrowthText = {
  howToRead:
    'De gekleurde banen laten zien hoe andere kinderen groeien. Het gaat er niet om waar de lijn van je kind ligt, maar of die ongeveer dezelfde baan volgt. Eén meting zegt weinig: een kind beweegt, eet en groeit niet elke week gelijk.',
  values: (measure: string) => `Alle metingen: ${measure}`,
}
