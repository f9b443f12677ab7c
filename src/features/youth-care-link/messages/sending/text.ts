/** Why a message did not arrive. */
export const sendingText = {
  status: (status: number) => `antwoord ${status}`,
  late: (seconds: number) => `geen antwoord binnen ${seconds} seconden`,
  unreachable: 'niet bereikbaar',
}
