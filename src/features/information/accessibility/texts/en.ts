import { formatIn } from '../../../../platform/i18n/format-in.ts'
import type { StatementWords } from '../statement-words.ts'

const { count, day, number } = formatIn('en')

export const en: StatementWords = {
  check: {
    'axe-light': 'Check for faults against WCAG 2.2 (A and AA), with axe',
    'axe-dark': 'Contrast of colours in the dark view',
    'small-screen': 'Readable on the narrowest screen (320 pixels), without moving sideways',
    enlarged: 'Readable when everything is twice as large',
    keyboard: 'Everything can be reached with the keyboard alone, and you see where you are',
    menus: 'Menus open and close with the keyboard',
  },
  status: 'Compliance status',
  noStatus: municipality =>
    `Not established yet. A status from A to E is given by the municipality of ${municipality}, after a full examination by people trained for it. That examination has not been done yet. Below stands only what a program tested.`,
  tested: 'What was tested',
  testedHow: ({ testedOn, axe, chromium, pages }) =>
    `On ${day(testedOn)} a program opened every public page: ${count(pages.length, { one: 'page', other: 'pages' })}, in Dutch and in Arabic (which runs from right to left). With axe ${axe} and the browser Chromium ${chromium}. Such a program finds only part of the faults.`,
  sound: (sound, all) =>
    sound === all ? `in order on all ${number(all)}` : `in order on ${number(sound)} of ${number(all)}`,
  found: 'What is not good yet',
  nothing: 'The program found no faults.',
  byPeople: 'What people have not tested yet',
  people: [
    'Nobody who uses a screen reader every day has tried the site.',
    'Nor with speech, with a switch or with a magnifier on the screen.',
    'No expert has held the site against WCAG 2.2.',
    'The other languages have not been checked yet by somebody who speaks them.',
    'The six languages beside Dutch and Arabic were not opened separately. They have the same pages with other words.',
    'The pages after signing in are not in this list.',
  ],
  allPages: 'All pages that were opened',
}
