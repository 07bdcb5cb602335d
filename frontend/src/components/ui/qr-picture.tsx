import { useMemo } from 'react';
import { encode } from 'uqr';

import styles from './qr-picture.module.css';

/** White around the code, in its own squares; scanners need four. */
const QUIET_ZONE = 4;

/** A text as a QR picture. */
export function QrPicture({ text, label }: { text: string; label: string }) {
  const { size, path } = useMemo(() => draw(text), [text]);
  return (
    <svg
      className={styles.qr}
      role="img"
      aria-label={label}
      viewBox={`0 0 ${size} ${size}`}
      shapeRendering="crispEdges"
    >
      <path d={path} />
    </svg>
  );
}

function draw(text: string) {
  // Level M still reads with 15 % of it blurred, and keeps the squares large enough for the last row.
  const { size, data } = encode(text, { ecc: 'M', border: QUIET_ZONE });
  const path = data
    .flatMap((row, y) => row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : '')))
    .join('');
  return { size, path };
}
