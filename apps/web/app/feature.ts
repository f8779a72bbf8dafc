import type { ComponentType, LazyExoticComponent, ReactNode } from 'react';
import type { Role } from '#domain/authority';
import type { SessionView } from '../api';
import type { zhCn } from '../i18n/zh-cn';

export type Permission = SessionView['permissions'][number];

/** An entry of the main menu. */
export interface MenuEntry {
  readonly title: `app.menu.${keyof typeof zhCn.app.menu}`;
  readonly icon: ReactNode;
  /** Entries stand in this order. */
  readonly order: number;
  /** Shown to those who may; absent: to everybody signed in. */
  readonly permission?: Permission;
  /** Shown to these posts alone; absent: to whoever has the permission. */
  readonly roles?: readonly Role[];
  /** What stands behind the title, e.g. how many wait. */
  readonly badge?: ComponentType;
}

/** A page of a feature: where it is, what draws it, and its place in the menu. */
export interface FeatureRoute {
  readonly path: string;
  readonly page: LazyExoticComponent<ComponentType>;
  readonly menu?: MenuEntry;
}

/** What a panel of a process is told: which case it stands in. */
export interface CasePanelProps {
  readonly caseId: string;
}
