/**
 * Which law a file follows is decided by what it was made for, never by who works with it today: a plan made in youth help follows the
 * Jeugdwet also when a nurse takes part in it. Source: Jeugdwet art. 7.3.1 lid 3 (its paragraph does not apply to medical treatment);
 * BW 7:446; Wmo 2015 art. 5.3.1-5.3.5 (text of July 2019, where Veilig Thuis is called AMHK).
 */
import type { Law } from './who-decides.ts'

export const fileTypes = ['youth-help', 'youth-health', 'veilig-thuis', 'municipal-support'] as const
export type FileType = (typeof fileTypes)[number]

export const lawOf: Readonly<Record<FileType, Law>> = {
  'youth-help': 'youth-act',
  'youth-health': 'medical-treatment',
  'veilig-thuis': 'social-support',
  'municipal-support': 'social-support',
}
