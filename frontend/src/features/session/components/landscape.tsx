import styles from '../routes/login-page.module.css';

/** Hills in the mist under a rising sun, in the colours of the theme; decorative. */
export function Landscape() {
  return (
    <svg
      className={styles.landscape}
      viewBox="0 0 640 560"
      preserveAspectRatio="xMidYMax slice"
      aria-hidden="true"
    >
      <circle cx="486" cy="126" r="54" fill="var(--seal)" opacity=".82" />
      <g fill="var(--primary)">
        <path
          opacity=".1"
          d="M0 330c40-8 66-46 104-84 22-22 40-26 62-4 34 34 62 70 108 64 46-6 74-70 116-118 24-28 48-30 74-2 46 50 84 110 176 122v252H0z"
        />
        <path
          opacity=".16"
          d="M0 408c52-4 92-34 132-62 30-20 52-18 82 6 38 30 78 54 126 44 58-12 92-72 142-86 52-14 94 44 158 56v194H0z"
        />
        <path opacity=".28" d="M0 470c70-26 120-52 186-40 70 12 118 58 196 52 82-6 132-62 258-58v136H0z" />
        <path opacity=".42" d="M0 528c96-30 176-26 268-8 104 20 214 22 372-26v66H0z" />
      </g>
    </svg>
  );
}
