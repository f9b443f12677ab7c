/** What a browser keeps while it is at another site to sign in: only who left comes back. */
export const ticketCookie = 'cjg_ticket'
/** Long enough to find one's telephone. */
export const minutesAway = 10
