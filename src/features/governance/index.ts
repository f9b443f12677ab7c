export type { Figure, Figures, Period } from '../../knowledge/figures/figure.ts'
export type { Subject } from './monitoring/figure.ts'
export { type CentreFigures, readFigures } from './monitoring/read-figures.ts'
