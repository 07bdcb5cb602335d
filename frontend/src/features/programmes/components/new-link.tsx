import { PlusOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';

import { LinkButton } from '@/components/ui/link-button';
import { Can } from '@/lib/access/can';
import { paths } from '@/lib/paths';

export function NewLink() {
  const { t } = useTranslation('programmes');
  return (
    <Can permission="programme:manage">
      <LinkButton to={paths.newProgramme} icon={<PlusOutlined aria-hidden />} isPrimary>
        {t('action.create')}
      </LinkButton>
    </Can>
  );
}
