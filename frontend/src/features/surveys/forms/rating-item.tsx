import { type Ref, useId } from 'react';
import { useTranslation } from 'react-i18next';

import styles from './rating-item.module.css';

interface RatingItemProps {
  text: string;
  lowest: number;
  highest: number;
  error: string | undefined;
  name: string;
  value: string;
  onChange: (value: string) => void;
  onBlur: () => void;
  /** Where the form puts the focus when nothing was chosen. */
  ref: Ref<HTMLInputElement>;
}

/** One statement with the numbers from disagreement to agreement, each as wide as a thumb. */
export function RatingItem({
  text,
  lowest,
  highest,
  error,
  name,
  value,
  onChange,
  onBlur,
  ref,
}: RatingItemProps) {
  const { t } = useTranslation('surveys');
  const errorId = useId();
  const ratings = Array.from({ length: highest - lowest + 1 }, (_, index) => lowest + index);
  const wordsOf = (rating: number) => {
    if (rating === lowest) return t('lowest', { rating });
    return rating === highest ? t('highest', { rating }) : String(rating);
  };
  return (
    <fieldset className={styles.item} aria-describedby={error === undefined ? undefined : errorId}>
      <legend className={styles.text}>{text}</legend>
      <div className={styles.ratings}>
        {ratings.map((rating) => (
          <label key={rating} className={styles.rating}>
            <input
              ref={rating === lowest ? ref : undefined}
              type="radio"
              className="visually-hidden"
              name={name}
              value={rating}
              checked={value === String(rating)}
              onChange={() => onChange(String(rating))}
              onBlur={onBlur}
              aria-label={wordsOf(rating)}
            />
            <span aria-hidden>{rating}</span>
          </label>
        ))}
      </div>
      <div className={styles.ends} aria-hidden>
        <span>{t('lowestWord')}</span>
        <span>{t('highestWord')}</span>
      </div>
      {error !== undefined && (
        <p id={errorId} className={styles.error}>
          {error}
        </p>
      )}
    </fieldset>
  );
}
