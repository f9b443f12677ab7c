/**
 * Everyone in the centre signals in one way: on three levels of concern. Source: uniform signalling in the CJG basic model.
 * `universal`: for every child. `at-risk`: for a group with more risk. `individual`: for this child.
 */
export const signalLevels = ['universal', 'at-risk', 'individual'] as const
export type SignalLevel = (typeof signalLevels)[number]
