// A button that prints the page, on show only where it works. Without script the browser's own menu prints as well.
for (const button of document.querySelectorAll('[data-print]')) {
  button.hidden = false
  button.addEventListener('click', () => print())
}
