import { useNow } from '@/lib/use-now';

import { GrowthCard } from './growth-card';
import { HoursCard } from './hours-card';
import { NextSession } from './next-session';
import { TodoList } from './todo-list';
import styles from './trainee-home.module.css';

/** What somebody who takes part in trainings wants to know first: where to be next, what to do, how far they are. */
export default function TraineeHome() {
  const now = useNow();
  return (
    <div className={styles.grid}>
      <NextSession now={now} />
      <HoursCard />
      <GrowthCard />
      <TodoList now={now} />
    </div>
  );
}
