import { create } from 'zustand';
import { persist } from 'zustand/middleware';
import { LANGUAGES, type Language } from '../i18n';
import { SIZES, type SizeName, THEMES, type ThemeName } from '../ui/theme';

/** How one person wants to see the workbench. */
export interface Preference {
  readonly language: Language;
  readonly theme: ThemeName;
  readonly size: SizeName;
  /** Single keys do things on a list; false for whoever has turned them off. */
  readonly keys?: boolean;
  /** Post the person acts in; absent: the most fitting one of today. */
  readonly postId?: string;
}

interface Preferences {
  /** Login of the person at this browser; before signing in, the last one. */
  readonly person: string;
  readonly byPerson: Readonly<Record<string, Preference>>;
  readonly enter: (person: string) => void;
  readonly set: (change: Partial<Preference>) => void;
  readonly actInAnyPost: () => void;
}

const DEFAULT: Preference = { language: LANGUAGES[0], theme: THEMES[0], size: SIZES[0] };

const preferenceIn = ({ person, byPerson }: Pick<Preferences, 'person' | 'byPerson'>): Preference =>
  byPerson[person] ?? DEFAULT;

/** Preferences of everybody who has used this browser, kept in it. */
export const usePreferences = create<Preferences>()(
  persist(
    (set) => ({
      person: '',
      byPerson: {},
      enter: (person) =>
        set((now) => ({
          person,
          byPerson: now.byPerson[person]
            ? now.byPerson
            : { ...now.byPerson, [person]: anew(preferenceIn(now)) },
        })),
      set: (change) =>
        set((now) => ({ byPerson: { ...now.byPerson, [now.person]: { ...preferenceIn(now), ...change } } })),
      actInAnyPost: () =>
        set((now) => ({ byPerson: { ...now.byPerson, [now.person]: anew(preferenceIn(now)) } })),
    }),
    { name: 'preferences', partialize: ({ person, byPerson }) => ({ person, byPerson }) },
  ),
);

/** Looks stay as they are; a post belongs to the person who held it. */
const anew = ({ postId: _postId, ...looks }: Preference): Preference => looks;

export const usePreference = (): Preference => usePreferences(preferenceIn);
export const currentPreference = (): Preference => preferenceIn(usePreferences.getState());
