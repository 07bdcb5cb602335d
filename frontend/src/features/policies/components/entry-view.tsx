import { Clause } from './clause';
import { type Entry, hasContent, isEntries, type Json, type JsonObject, textOf } from './document';
import styles from './entry.module.css';
import type { Wording } from './use-wording';

/** Shown in the head of an entry or as its quotation. */
const APART = new Set(['id', 'name', 'clause', 'source', 'note']);

interface EntryViewProps {
  section: string;
  entry: Entry;
  wording: Wording;
}

/** Any entry of any section: its clause, and whatever else the document says, field by field. */
export function EntryView({ section, entry, wording }: EntryViewProps) {
  const note = textOf(entry.note);
  return (
    <>
      <header className={styles.head}>
        <h3 className={styles.name}>{textOf(entry.name) ?? entry.id}</h3>
        <code className={styles.id}>{entry.id}</code>
      </header>
      <Clause entry={entry} />
      <FieldsView place={section} value={entry} wording={wording} />
      {note !== null && <p className={styles.note}>{note}</p>}
    </>
  );
}

interface FieldsViewProps {
  place: string;
  value: JsonObject;
  wording: Wording;
}

/** The fields of an object that have content, by their names. */
export function FieldsView({ place, value, wording }: FieldsViewProps) {
  const fields = Object.entries(value).filter(([name, each]) => !APART.has(name) && hasContent(each));
  if (fields.length === 0) return null;
  return (
    <dl className={styles.facts}>
      {fields.map(([name, each]) => (
        <div key={name}>
          <dt>{wording.label(`${place}.${name}`)}</dt>
          <dd>
            <ValueView place={`${place}.${name}`} value={each} wording={wording} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function ValueView({ place, value, wording }: { place: string; value: Json; wording: Wording }) {
  if (!isEntries(value)) return wording.phrase(place, value);
  return (
    <ul className={styles.items}>
      {value.map((item) => {
        const { id, name, ...others } = item;
        const more = hasContent(others) ? wording.phrase(place, others) : '';
        return (
          <li key={id}>
            {textOf(name) ?? wording.word(place, id)} {more !== '' && <small>{more}</small>}
          </li>
        );
      })}
    </ul>
  );
}
