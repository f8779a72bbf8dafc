import type { ActingPost, Persona } from '../../http/ports';
import { actionsOf } from '../../http/permissions';
import { activePosts, type Identity } from '../../http/request';
import type { PersonaView, SessionPostView, SessionView } from './dto/session.view';

const postView = ({ actor, postTitle, unitName, substitution }: ActingPost): SessionPostView => ({
  postId: actor.postId,
  unitId: actor.unitId,
  unitName,
  title: postTitle,
  role: actor.role,
  ...(substitution ? { onBehalfOf: substitution.principalName } : {}),
  permissions: actionsOf([actor.role]),
});

export const sessionView = (identity: Identity, demo: boolean): SessionView => ({
  personId: identity.personId,
  name: identity.personName,
  login: identity.login,
  demo,
  mustChangePassword: identity.mustChangePassword,
  csrfToken: identity.csrfToken,
  posts: identity.posts.map(postView),
  permissions: actionsOf(activePosts(identity).map((post) => post.actor.role)),
});

export const personaView = ({ login, personName, posts }: Persona): PersonaView => ({
  login,
  name: personName,
  posts: posts.map(({ unitName, title, role }) => ({ unitName, title, role })),
});
