/** About a draft, to whoever is typing it at work. */
export const text = {
  about: 'Wat je typt wordt vanzelf bewaard. Alleen jij ziet het concept.',
  kept: 'Concept bewaard om',
  failed: 'Geen verbinding: het concept is niet bewaard. Wat je typte staat nog op het scherm.',
  unsent:
    'Geen verbinding: er is nog niets vastgelegd. Wat je typte staat nog op het scherm. Druk opnieuw als er weer verbinding is.',
  keep: 'Bewaar als concept',
  throwAway: 'Gooi concept weg',
}
