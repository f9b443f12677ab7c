export type { Figure, Figures, Period, Subject } from './monitoring/figure.ts'
export { type CentreFigures, readFigures } from './monitoring/read-figures.ts'
