import { UploadOutlined } from '@ant-design/icons';
import { App, Button } from 'antd';
import { type SubmitEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';

import { OrganisationPicker } from '@/components/pickers/organisation-picker';
import { Card } from '@/components/ui/card';
import { Field } from '@/components/ui/field';
import { PageHeader } from '@/components/ui/page-header';
import { ProblemAlert } from '@/components/ui/problem-alert';
import { formatDay } from '@/lib/format';
import { paths } from '@/lib/paths';
import { useOwnOrganisation } from '@/lib/reach';
import { useLanguage } from '@/lib/use-language';

import { useCheckPack, usePublishPack } from '../api/mutations';
import type { PackCheck } from '../api/types';
import { ChangeList } from '../components/change-list';
import { MistakeList } from '../components/mistake-list';
import { mistakesIn } from '../components/mistakes';
import { type EditorHandle, YamlEditor } from '../components/yaml-editor';

import styles from './publish-page.module.css';

export function Component() {
  return (
    <App component={false}>
      <Publish />
    </App>
  );
}

/** Checks a document as often as it takes, shows what it would change, then publishes it. */
function Publish() {
  const { t } = useTranslation('policies');
  const [place, setPlace] = useState(useOwnOrganisation());
  const [yaml, setYaml] = useState('');
  const [wasTried, setTried] = useState(false);
  const [isUnreadable, setUnreadable] = useState(false);
  const editor = useRef<EditorHandle>(null);
  const file = useRef<HTMLInputElement>(null);
  const check = useCheckPack();
  const mistakes = mistakesIn(check.error);
  const checked = check.variables;
  const isStale = checked !== undefined && (checked.yaml !== yaml || checked.organisationId !== place);

  const read = async (chosen: File) => {
    const text = await new Response(chosen).arrayBuffer().then(decoded, () => null);
    setUnreadable(text === null);
    if (text !== null) setYaml(text);
  };
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    setTried(true);
    if (place !== null && yaml.trim() !== '') check.mutate({ organisationId: place, yaml });
  };
  const yamlFault = isUnreadable
    ? t('publish.unreadable')
    : wasTried && yaml.trim() === '' && t('publish.yamlMissing');

  return (
    <>
      <PageHeader
        title={t('publish.title')}
        lead={t('publish.lead')}
        actions={<Link to={paths.policies}>{t('action.back')}</Link>}
      />
      <div className={styles.page}>
        <Card>
          <form noValidate onSubmit={submit}>
            {mistakes.length === 0 && <ProblemAlert error={check.error} />}
            <Field
              label={t('publish.organisation')}
              hint={t('publish.organisationHint')}
              error={wasTried && place === null ? t('publish.organisationMissing') : undefined}
              required
            >
              {(control) => <OrganisationPicker control={control} value={place} onChange={setPlace} />}
            </Field>
            <div className={styles.work}>
              <Field
                label={t('publish.yaml')}
                hint={t('publish.yamlHint')}
                error={yamlFault === false ? undefined : yamlFault}
                required
              >
                {(control) => (
                  <YamlEditor
                    ref={editor}
                    control={control}
                    value={yaml}
                    onChange={setYaml}
                    onFile={(dropped) => void read(dropped)}
                    faulty={new Set(isStale ? [] : mistakes.map(({ line }) => line))}
                  />
                )}
              </Field>
              {mistakes.length > 0 && (
                <MistakeList mistakes={mistakes} onChoose={(where) => editor.current?.goTo(where)} />
              )}
            </div>
            <div className={styles.actions}>
              <Button type="primary" htmlType="submit" loading={check.isPending}>
                {t('publish.check')}
              </Button>
              <Button icon={<UploadOutlined aria-hidden />} onClick={() => file.current?.click()}>
                {t('publish.choose')}
              </Button>
              <input
                ref={file}
                type="file"
                accept=".yaml,.yml,.txt,application/yaml,text/yaml"
                hidden
                aria-label={t('publish.choose')}
                onChange={({ target }) => {
                  const chosen = target.files?.[0];
                  if (chosen !== undefined) void read(chosen);
                  // So that the same file, mended, can be chosen again.
                  target.value = '';
                }}
              />
            </div>
          </form>
        </Card>
        {check.isSuccess && checked !== undefined && (
          <Checked check={check.data} yaml={checked.yaml} isStale={isStale} />
        )}
      </div>
    </>
  );
}

interface CheckedProps {
  check: PackCheck;
  /** The text that was checked. */
  yaml: string;
  /** It was edited since. */
  isStale: boolean;
}

/** What is good and would change so much; publishing asks once more. */
function Checked({ check, yaml, isStale }: CheckedProps) {
  const { t } = useTranslation(['policies', 'common']);
  const { modal, message } = App.useApp();
  const navigate = useNavigate();
  const language = useLanguage();
  const publish = usePublishPack();
  const { content, organisation_id: organisationId, organisation_name: name } = check;
  const { title, version } = content;

  const send = async () => {
    const made = await publish.mutateAsync({ organisationId, yaml }).catch(() => null);
    if (made === null) return;
    void message.success(t('publish.done'));
    void navigate(paths.policy(made.id));
  };
  const ask = () =>
    void modal.confirm({
      title: t('publish.ask.title', { title, version }),
      content: t('publish.ask.text', { from: formatDay(content.effective.from, language), name }),
      okText: t('publish.ask.yes'),
      cancelText: t('common:action.cancel'),
      // Not awaited: what comes of it shows on the page.
      onOk: () => void send(),
    });

  return (
    <section className={styles.checked}>
      <p role="status" className={isStale ? styles.stale : styles.good}>
        {isStale ? t('publish.stale') : t('publish.good', { title, version, rules: content.rules.length })}
      </p>
      <ChangeList difference={check.difference} />
      <ProblemAlert error={publish.error} />
      <div>
        <Button type="primary" size="large" disabled={isStale} loading={publish.isPending} onClick={ask}>
          {t('publish.submit')}
        </Button>
      </div>
    </section>
  );
}

/** The text of a file; nothing when it is not in UTF-8. */
function decoded(bytes: ArrayBuffer): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
