import { UploadOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';

import { LinkButton } from '@/components/ui/link-button';
import { Can } from '@/lib/access/can';
import { paths } from '@/lib/paths';

/** Leads to the import of whole rosters, for those who keep one. */
export function ImportLink() {
  const { t } = useTranslation('people');
  return (
    <Can permission="person:manage">
      <LinkButton to={paths.rosterImports} icon={<UploadOutlined aria-hidden />}>
        {t('action.import')}
      </LinkButton>
    </Can>
  );
}
