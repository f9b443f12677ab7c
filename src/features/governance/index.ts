export type { Figure, Figures, Period } from '../../knowledge/figures/figure.ts'
export type { PeriodFigures, ToldCategory, ToldFigure } from '../../knowledge/figures/figures-of-period.ts'
export type { Division, NewFigures } from './funding/division.ts'
export { faultWords, placeWords, refusalWords } from './funding/fault-words.ts'
export { keepFigures } from './funding/keep-figures.ts'
export { readCounts } from './funding/read-counts.ts'
export { saveScenario } from './funding/save-scenario.ts'
export { type CentreFigures, readFigures } from './monitoring/read-figures.ts'
export { readRollup } from './monitoring/rollup/read-rollup.ts'
export { rollUp } from './monitoring/rollup/roll-up.ts'
export type { Subject } from './monitoring/rollup/subjects.ts'
export { type Subject as RollupSubject, subjectNames as rollupSubjects } from './monitoring/rollup/subjects.ts'
export type { Area, DeliveredAreas, DeliveryId } from './neighbourhood-figures/area.ts'
export {
  lookAtFiles as lookAtNeighbourhoodFigures,
  neighbourhoodFiguresOf,
  takeIn as takeNeighbourhoodFigures,
} from './neighbourhood-figures/deliveries.ts'
export { watchAccess } from './privacy/anomalies/watch-access.ts'
export { declareYouthHelp, openAsHelper as openYouthHelp } from './youth-information/declaring/declare.ts'
export { remindOfYouthInformation } from './youth-information/delivering/remind.ts'
