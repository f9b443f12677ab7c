import type { MessageCode } from '../../../../knowledge/youth-care-messages/messages.ts'

/** Why a message that came in is not taken, to whoever sent it: the place first. */
export const incomingText = {
  noProvider: 'Header.Afzender: deze organisatie is hier niet bekend als aanbieder',
  otherSender: 'Header.Afzender: dit is niet de AGB-code van wie het bericht stuurt',
  otherReceiver: 'Header.Ontvanger: dit bericht is voor een andere gemeente',
  fromMunicipality: (code: MessageCode) => `Bericht: ${code} gaat van een gemeente naar een aanbieder, niet andersom`,
  notAnAnswer: 'Header.Ontvanger: dit is geen antwoord op een bericht aan deze aanbieder',
  nothingSent: 'Header.BerichtIdentificatie: hierop is geen bericht verstuurd',
}
