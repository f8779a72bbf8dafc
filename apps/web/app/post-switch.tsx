import { useQueryClient } from '@tanstack/react-query';
import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { SessionPostView } from '../api';
import { SESSION_KEY, useMe } from '../features/sign-in';
import { holdActingPost } from '../transport/credentials';
import { usePreference, usePreferences } from './preferences';

const ANY = '';

/** In which of their posts of today a person acts; with one post there is nothing to choose. */
export function PostSwitch() {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const { posts } = useMe();
  const { postId = ANY } = usePreference();
  const { set, actInAnyPost } = usePreferences.getState();
  const [only] = posts;
  if (only && posts.length === 1) {
    return <span className="post wide-only">{`${only.unitName} ${only.title}`}</span>;
  }
  const choose = (chosen: string): void => {
    if (chosen === ANY) actInAnyPost();
    else set({ postId: chosen });
    holdActingPost(chosen === ANY ? undefined : chosen);
    void queries.invalidateQueries({ queryKey: SESSION_KEY });
    void queries.invalidateQueries();
  };
  const options = [
    { value: ANY, label: t('app.post.any') },
    ...posts.map((post) => ({
      value: post.postId,
      label: labelOf(post, (name) => t('app.post.onBehalf', { name })),
    })),
  ];
  return (
    <Select
      className="post-select"
      aria-label={t('app.post.label')}
      value={postId}
      options={options}
      onChange={choose}
      popupMatchSelectWidth={false}
    />
  );
}

function labelOf({ unitName, title, onBehalfOf }: SessionPostView, behalf: (name: string) => string): string {
  const post = `${unitName} ${title}`;
  return onBehalfOf === undefined ? post : `${post}（${behalf(onBehalfOf)}）`;
}
