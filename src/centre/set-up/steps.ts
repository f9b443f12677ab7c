/** What is asked of a new centre after it opened. */
export const steps = ['location', 'agreements', 'modules', 'people'] as const
export type Step = (typeof steps)[number]

/** The short list: who fills what. One organisation often does several, and one agreement is often about all. */
export const tasks = ['consultationBureau', 'healthService', 'functions', 'youthCare', 'schoolCare'] as const
export type Task = (typeof tasks)[number]
