import type { Messages } from '../messages.ts'

export const en: Messages = {
  notFound: {
    title: 'This page is not here',
    body: 'Perhaps the address is not right, or the page is not meant for you.',
    way: 'To the start',
  },
  moved: {
    title: 'This is now somewhere else',
    body: 'This form belonged to a registration that was joined with another. Nothing was saved. Go back in your browser to copy your words.',
    way: 'To where it is now',
  },
  broken: {
    title: 'Something went wrong on our side',
    body: 'What you had saved already is still there. Try again in a few minutes.',
    number: id => `Does it keep going wrong? Then give us this number: ${id}.`,
    way: 'To the start',
  },
  signInFirst: {
    title: 'You are no longer signed in',
    body: 'Nothing was sent. Sign in on a new tab, go back to this page and send it again: your words are still there.',
    way: 'Sign in',
  },
  elsewhere: {
    title: 'This form did not come from our page',
    body: 'Nothing was saved. Open the page again and try once more.',
    way: 'To the start',
  },
  tooLarge: {
    title: 'This is too large to send',
    body: 'Nothing was saved. Send less at a time.',
    way: 'To the start',
  },
  tooOften: {
    title: 'Please wait a moment',
    body: 'You sent this form a few times in a short time. Nothing is lost: go back and try again in a minute.',
    way: 'To the start',
  },
  noKey: {
    title: 'Open the page again',
    body: 'Something is missing from this form, so nothing was saved. Open the page again and send it once more.',
    way: 'To the start',
  },
  unreadable: {
    title: 'We cannot read this',
    body: 'It contains a sign that is not a letter. Nothing was saved. Go back and type it again.',
    way: 'To the start',
  },
  noMunicipality: {
    title: 'This address does not belong to a municipality',
    body: 'Check whether you copied the address correctly.',
    way: 'To the start',
  },
}
