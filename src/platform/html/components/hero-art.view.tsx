/** A town of the shapes in the mark: house, sun, family, rainbow. Only the colours follow the municipality. */
export const HeroArt = () => (
  <svg class="cjg-art" viewBox="0 0 480 360" aria-hidden="true" focusable="false">
    <rect class="cjg-art--pale-1" width="120" height="120" />
    <path class="cjg-art--3" d="M0 0h120a120 120 0 0 1-120 120z" />
    <path class="cjg-art--1" d="M120 120.5 180 30l60 90.5z" />
    <rect class="cjg-art--pale-2" x="240" width="120" height="120" />
    <circle class="cjg-art--2" cx="300" cy="66" r="38" />
    <path class="cjg-art--1" d="M360 0h60a60 60 0 0 1 60 60v60h-60a60 60 0 0 1-60-60z" />
    <path class="cjg-art--vein" d="M480 120 404 44" />
    <rect class="cjg-art--pale-3" y="120" width="120" height="120" />
    <circle class="cjg-art--1" cx="60" cy="186" r="44" />
    <rect class="cjg-art--1" x="120" y="120" width="120" height="120" />
    <path class="cjg-art--ground" d="M160 240v-36a20 20 0 0 1 40 0v36z" />
    <rect class="cjg-art--3" x="168" y="140" width="24" height="24" />
    <path class="cjg-art--2" d="M240 240v-60a60 60 0 0 1 120 0v60z" />
    <circle class="cjg-art--pale-2" cx="300" cy="204" r="16" />
    <rect class="cjg-art--pale-1" x="360" y="120" width="120" height="120" />
    <circle class="cjg-art--3" cx="420" cy="196" r="32" />
    <path class="cjg-art--1" d="M0 360v-60a60 60 0 0 1 120 0v60z" />
    <path class="cjg-art--vein" d="M30 360v-34M90 360v-34" />
    <path class="cjg-art--pale-2" d="M120 240h120v120a120 120 0 0 1-120-120z" />
    <circle class="cjg-art--2" cx="204" cy="276" r="16" />
    <rect class="cjg-art--pale-3" x="240" y="240" width="120" height="120" />
    <path class="cjg-art--bow-2" d="M256 360a44 44 0 0 1 88 0" />
    <path class="cjg-art--bow-1" d="M276 360a24 24 0 0 1 48 0" />
    <path class="cjg-art--3" d="M360 360v-48a60 60 0 0 1 120 0v48z" />
    <circle class="cjg-art--face" cx="404" cy="318" r="4" />
    <circle class="cjg-art--face" cx="436" cy="318" r="4" />
    <path class="cjg-art--smile" d="M402 334q18 16 36 0" />
  </svg>
)
