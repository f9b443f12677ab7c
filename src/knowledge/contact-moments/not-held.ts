/**
 * Why a contact moment was not held. A contact is two-way: a message that somebody sends is none, so it is an attempt at best.
 * Source: element 1605 of the Basisdataset JGZ (01 is done, 02 to 07 are not); the two-way rule is that of the inspectorate (IGJ) on
 * the national professional framework. docs/sources.md, row `contact-moments`.
 */
export const notHeldReasons = [
  'absent',
  'cancelled',
  'cancelled-late',
  'not-interested',
  'agreed',
  'cancelled-by-us',
  'not-reached',
  'message-only',
] as const
export type NotHeldReason = (typeof notHeldReasons)[number]

/** Element 1605. Not reaching somebody, or only sending a message, has no code there. */
export const activityStatus: Readonly<Record<NotHeldReason, string | null>> = {
  absent: '02',
  cancelled: '03',
  'cancelled-late': '04',
  'not-interested': '05',
  agreed: '06',
  'cancelled-by-us': '07',
  'not-reached': null,
  'message-only': null,
}

/** After these nobody comes for this moment any more; after the others it is still to be held. */
export const endsMoment = (reason: NotHeldReason): boolean => reason === 'not-interested' || reason === 'agreed'
