/** By which way somebody signed in. */
export const ways = ['password', 'openid-families', 'openid-staff', 'cast', 'handover'] as const
export type Way = (typeof ways)[number]
