// '/' goes to the search field. A button in the account menu switches it off, for who dictates or types with a switch.
const kept = 'keys'
const areOn = () => localStorage.getItem(kept) !== 'off'

document.addEventListener('keydown', event => {
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || !areOn()) return
  if (event.target.closest('input, textarea, select, [contenteditable]')) return
  const field = document.querySelector('[data-key="/"]')
  if (!field) return
  event.preventDefault()
  field.focus()
  field.select()
})

for (const button of document.querySelectorAll('[data-keys-on]')) {
  const show = () => {
    button.textContent = areOn() ? button.dataset.keysOff : button.dataset.keysOn
  }
  button.hidden = document.querySelector('[data-key="/"]') === null
  button.addEventListener('click', () => {
    localStorage.setItem(kept, areOn() ? 'off' : 'on')
    show()
  })
  show()
}
