import { History } from '../components/history';
import { Plan, ProgrammeFacts } from '../components/plan';
import styles from '../components/plan.module.css';

import { useProgramme } from './use-programme';

export function Component() {
  const { value } = useProgramme();
  return (
    <div className={styles.page}>
      <Plan programme={value} />
      <div className={styles.side}>
        <ProgrammeFacts programme={value} />
        <History programmeId={value.id} />
      </div>
    </div>
  );
}
