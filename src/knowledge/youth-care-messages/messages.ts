/**
 * The fourteen messages of iJw 3.2: who sends which to whom, what answers it, and what it is made of. 303, 304, 310-313, 321 and 322 are of
 * earlier releases. Terms and flows are in terms.ts and flow.ts.
 * Source: Zorginstituut informatiemodel iJw 3.2, by second-hand copies (docs/sources.md, rows `ijw` and `ijw-rules`).
 */
import {
  allocationBody,
  answerBody,
  changeBody,
  invoiceAnswerBody,
  invoiceBody,
  requestBody,
  startBody,
  stopBody,
} from './bodies.ts'
import { group, optionalGroup, type ShapeOf } from './element.ts'
import { header, invoiceAnswerHeader, returnCodesPart, returnHeader } from './shared-elements.ts'

const codes = [returnCodesPart] as const

export const messages = {
  JW301: {
    parts: [header('436', 'from-municipality'), group('Client', allocationBody([]))],
    answers: null,
    answer: 'JW302',
    from: 'municipality',
  },
  JW302: {
    parts: [returnHeader('437', 'from-municipality'), optionalGroup('Client', allocationBody(codes))],
    answers: 'JW301',
    answer: null,
    from: 'provider',
  },
  JW305: {
    parts: [header('438', 'from-provider'), group('Client', startBody([]))],
    answers: null,
    answer: 'JW306',
    from: 'provider',
  },
  JW306: {
    parts: [returnHeader('439', 'from-provider'), optionalGroup('Client', startBody(codes))],
    answers: 'JW305',
    answer: null,
    from: 'municipality',
  },
  JW307: {
    parts: [header('440', 'from-provider'), group('Client', stopBody([]))],
    answers: null,
    answer: 'JW308',
    from: 'provider',
  },
  JW308: {
    parts: [returnHeader('441', 'from-provider'), optionalGroup('Client', stopBody(codes))],
    answers: 'JW307',
    answer: null,
    from: 'municipality',
  },
  JW315: {
    parts: [header('446', 'from-provider'), group('Client', requestBody([]))],
    answers: null,
    answer: 'JW316',
    from: 'provider',
  },
  JW316: {
    parts: [returnHeader('447', 'from-provider'), optionalGroup('Client', requestBody(codes))],
    answers: 'JW315',
    answer: null,
    from: 'municipality',
  },
  JW317: {
    parts: [header('486', 'from-provider'), group('Client', changeBody([]))],
    answers: null,
    answer: 'JW318',
    from: 'provider',
  },
  JW318: {
    parts: [returnHeader('487', 'from-provider'), optionalGroup('Client', changeBody(codes))],
    answers: 'JW317',
    answer: null,
    from: 'municipality',
  },
  JW319: {
    parts: [header('488', 'from-municipality'), group('Antwoord', answerBody([]))],
    answers: null,
    answer: 'JW320',
    from: 'municipality',
  },
  JW320: {
    parts: [returnHeader('489', 'from-municipality'), optionalGroup('Antwoord', answerBody(codes))],
    answers: 'JW319',
    answer: null,
    from: 'provider',
  },
  JW323: {
    parts: [header('490', 'from-provider'), group('Declaratie', invoiceBody)],
    answers: null,
    answer: 'JW325',
    from: 'provider',
  },
  JW325: {
    parts: [invoiceAnswerHeader('491'), optionalGroup('DeclaratieAntwoord', invoiceAnswerBody)],
    answers: 'JW323',
    answer: null,
    from: 'municipality',
  },
} as const

export type MessageCode = keyof typeof messages
/** What a message holds: texts by the name of their element, as they stand in it. */
export type MessageOf<C extends MessageCode> = ShapeOf<(typeof messages)[C]['parts']>

export const messageCodes: readonly MessageCode[] = [
  'JW301',
  'JW302',
  'JW305',
  'JW306',
  'JW307',
  'JW308',
  'JW315',
  'JW316',
  'JW317',
  'JW318',
  'JW319',
  'JW320',
  'JW323',
  'JW325',
]
export const isMessageCode = (text: string): text is MessageCode => Object.hasOwn(messages, text)

/** Of which namespace the elements of a message are. */
export const namespaceOf = (code: MessageCode): string =>
  `http://www.istandaarden.nl/ijw/3_2/${code.toLowerCase()}/schema`
/** Of which namespace the elements are that all messages share. */
export const baseNamespace = 'http://www.istandaarden.nl/ijw/3_2/basisschema/schema'
