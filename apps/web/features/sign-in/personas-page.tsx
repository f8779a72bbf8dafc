import { ArrowRightOutlined } from '@ant-design/icons';
import { Alert, Empty, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import type { PersonaView } from '../../api';
import { useTerm } from '../../i18n';
import { DelayedSkeleton } from '../../ui/delayed-skeleton';
import { ProblemNotice } from '../../ui/problem-notice';
import { isNext, useNextHands } from './next-hands';
import { answersTo, type GroupOfPersonas, grouped } from './persona-groups';
import { usePersonas, useWanted } from './sign-in-page';
import { useEnter, useSession } from './use-session';

/** The whole district to choose from: one click, and one is somebody else. */
export function PersonasPage() {
  const { t } = useTranslation();
  const personas = usePersonas();
  const { data: session } = useSession();
  const [words, look] = useState('');
  return (
    <div className="personas page">
      <h1>{t('signIn.persona.title')}</h1>
      <p>
        {t('signIn.persona.intro')} {!session && <Link to="/sign-in">{t('signIn.persona.own')}</Link>}
      </p>
      <NextTasks />
      <Input.Search
        allowClear
        aria-label={t('signIn.persona.find')}
        placeholder={t('signIn.persona.find')}
        onChange={({ target }) => look(target.value.trim())}
      />
      {personas.isPending && <DelayedSkeleton />}
      {personas.isError && <ProblemNotice error={personas.error} />}
      {personas.data && <District personas={personas.data.filter((one) => answersTo(one, words))} />}
    </div>
  );
}

function NextTasks() {
  const { t } = useTranslation();
  const say = useTerm();
  const { tasks } = useNextHands();
  if (tasks.length === 0) return null;
  const lines = tasks.map(({ id, nodeTitle, seat, holder }) => (
    <li key={id}>
      {t('signIn.persona.nextTask', {
        node: say(nodeTitle),
        seat: holder === undefined ? seat : `${seat} ${holder}`,
      })}
    </li>
  ));
  return (
    <Alert
      type="info"
      title={t('signIn.persona.nextTitle')}
      description={<ul className="plain">{lines}</ul>}
    />
  );
}

function District({ personas }: { readonly personas: readonly PersonaView[] }) {
  const { t } = useTranslation();
  const { tasks } = useNextHands();
  if (personas.length === 0) return <Empty description={t('signIn.persona.none')} />;
  const next = personas.filter((persona) => isNext(persona, tasks));
  return (
    <>
      {next.length > 0 && (
        <section aria-labelledby="next-hands">
          <h2 id="next-hands">{t('signIn.persona.next')}</h2>
          <Choices personas={next} />
        </section>
      )}
      {grouped(personas).map((group) => (
        <GroupSection key={group.group} {...group} />
      ))}
    </>
  );
}

function GroupSection({ group, units }: GroupOfPersonas) {
  const { t } = useTranslation();
  const id = `group-${group}`;
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{t(`signIn.persona.group.${group}`)}</h2>
      {units.map(({ unit, personas }) => (
        <div key={unit} className="persona-unit">
          <h3>{unit}</h3>
          <Choices personas={personas} />
        </div>
      ))}
    </section>
  );
}

function Choices({ personas }: { readonly personas: readonly PersonaView[] }) {
  const navigate = useNavigate();
  const wanted = useWanted();
  const enter = useEnter();
  // The door is gone as soon as somebody has passed it, and what hangs on it with it: the promise is kept all the same.
  const become = (persona: PersonaView): void =>
    void enter.mutateAsync(persona).then(
      () => navigate(wanted),
      () => undefined,
    );
  return (
    <>
      {enter.isError && <ProblemNotice error={enter.error} />}
      <ul className="persona-list">
        {personas.map((persona) => (
          <li key={persona.login}>
            <Persona persona={persona} isBusy={enter.isPending} onBecome={() => become(persona)} />
          </li>
        ))}
      </ul>
    </>
  );
}

interface PersonaProps {
  readonly persona: PersonaView;
  readonly isBusy: boolean;
  readonly onBecome: () => void;
}

function Persona({ persona, isBusy, onBecome }: PersonaProps) {
  const { t } = useTranslation();
  const { tasks } = useNextHands();
  const post = persona.posts.map(({ title }) => title).join('、');
  return (
    <button
      type="button"
      className="persona"
      disabled={isBusy}
      aria-label={t('signIn.persona.enter', { name: persona.name, post })}
      onClick={onBecome}
    >
      <strong>{persona.name}</strong>
      <span className="persona-post">{post}</span>
      {isNext(persona, tasks) && (
        <span className="persona-next">
          <ArrowRightOutlined /> {t('signIn.persona.next')}
        </span>
      )}
    </button>
  );
}
