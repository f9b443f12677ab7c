// Reads a chart's points: the nearest one under the pointer, or one by one with the arrow keys.
customElements.define(
  'cjg-chart-reader',
  class extends HTMLElement {
    #points = []
    #reading = -1

    connectedCallback() {
      this.#points = [...this.querySelectorAll('circle[data-words]')]
      if (this.#points.length === 0) return
      this.tabIndex = 0
      this.setAttribute('role', 'group')
      this.setAttribute('aria-label', this.querySelector('title')?.textContent ?? '')
      this.addEventListener('pointermove', event => this.#read(this.#nearest(event)))
      this.addEventListener('pointerleave', () => this.#read(-1))
      this.addEventListener('blur', () => this.#read(-1))
      this.addEventListener('keydown', event => this.#step(event))
    }

    #step(event) {
      const way = { ArrowRight: 1, ArrowLeft: -1 }[event.key]
      if (way === undefined) return
      event.preventDefault()
      const from = this.#reading === -1 && way === -1 ? this.#points.length : this.#reading
      this.#read(Math.min(this.#points.length - 1, Math.max(0, from + way)))
    }

    #nearest(event) {
      const distances = this.#points.map(point => {
        const box = point.getBoundingClientRect()
        return Math.hypot(box.x + box.width / 2 - event.clientX, box.y + box.height / 2 - event.clientY)
      })
      return distances.indexOf(Math.min(...distances))
    }

    #read(place) {
      if (place === this.#reading) return
      this.#points[this.#reading]?.classList.remove('cjg-chart--read')
      this.#reading = place
      const point = this.#points[place]
      point?.classList.add('cjg-chart--read')
      this.querySelector('.cjg-chart__reading').textContent = point?.dataset.words ?? ''
    }
  },
)
