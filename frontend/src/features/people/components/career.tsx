import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { Loaded } from '@/components/ui/loaded';
import { useCan } from '@/lib/access/can';

import type { OpenedCareer } from '../api/career-mutations';
import { careerQuery } from '../api/queries';
import type { HonourAward, Person, Spell } from '../api/types';

import styles from './career.module.css';
import { AwardHonour, WithdrawHonour } from './honour-dialogs';
import { HonourList } from './honour-list';
import { BeginPost, CorrectPost, EndPost } from './spell-dialogs';
import { SpellList } from './spell-list';
import { TransferList } from './transfer-list';

/** What somebody may begin to do with a career. */
export type CareerIntent =
  | { kind: 'begin' }
  | { kind: 'end' | 'correct'; spell: Spell }
  | { kind: 'award' }
  | { kind: 'withdraw'; honour: HonourAward };

interface CareerProps {
  person: Person;
}

/** The posts, honours and transfers of one person as timelines. */
export function Career({ person }: CareerProps) {
  const { t } = useTranslation('people');
  const career = useQuery(careerQuery(person.id));
  return (
    <section className={styles.career} aria-label={t('career.title')}>
      <h2 className={styles.title}>{t('career.title')}</h2>
      <Loaded query={career} lines={6} isFramed>
        {(opened) => <Timelines person={person} opened={opened} />}
      </Loaded>
    </section>
  );
}

function Timelines({ person, opened }: CareerProps & { opened: OpenedCareer }) {
  const { t } = useTranslation('people');
  const [intent, setIntent] = useState<CareerIntent | null>(null);
  const mayChange = useCan('person:manage') && person.left_at === null;
  const act = mayChange ? setIntent : undefined;
  const career = opened.value;
  return (
    <>
      <header className={styles.heading}>
        <h3>{t('career.posts')}</h3>
        {mayChange && (
          <Button size="small" onClick={() => setIntent({ kind: 'begin' })}>
            {t('career.action.begin')}
          </Button>
        )}
      </header>
      <SpellList spells={career.posts} years={career.years_in_post} onIntent={act} />
      <header className={styles.heading}>
        <h3>{t('career.honours')}</h3>
        {mayChange && (
          <Button size="small" onClick={() => setIntent({ kind: 'award' })}>
            {t('career.action.award')}
          </Button>
        )}
      </header>
      <HonourList honours={career.honours} onIntent={act} />
      <header className={styles.heading}>
        <h3>{t('career.transfers')}</h3>
      </header>
      <TransferList transfers={career.transfers} />
      {intent !== null && (
        <IntentDialog intent={intent} person={person} opened={opened} onClose={() => setIntent(null)} />
      )}
    </>
  );
}

interface IntentDialogProps extends CareerProps {
  intent: CareerIntent;
  opened: OpenedCareer;
  onClose: () => void;
}

function IntentDialog({ intent, ...target }: IntentDialogProps) {
  switch (intent.kind) {
    case 'begin':
      return <BeginPost {...target} />;
    case 'end':
      return <EndPost {...target} spell={intent.spell} />;
    case 'correct':
      return <CorrectPost {...target} spell={intent.spell} />;
    case 'award':
      return <AwardHonour {...target} />;
    case 'withdraw':
      return <WithdrawHonour {...target} honour={intent.honour} />;
  }
}
