/** By which way somebody signed in. */
export const ways = ['password', 'openid-families', 'openid-staff', 'cast'] as const
export type Way = (typeof ways)[number]
