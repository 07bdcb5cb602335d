import { PackDocument } from '../components/pack-document';

import { usePack } from './policy-page';

export function Component() {
  const { content, metrics } = usePack();
  return <PackDocument content={content} metrics={metrics} />;
}
