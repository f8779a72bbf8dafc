import { theme as antd, type ThemeConfig } from 'antd';

export const THEMES = ['light', 'dark'] as const;
export type ThemeName = (typeof THEMES)[number];
export const SIZES = ['normal', 'large'] as const;
export type SizeName = (typeof SIZES)[number];

const FONT = '"Noto Sans CJK SC","Source Han Sans SC","Microsoft YaHei","PingFang SC",sans-serif';
const LARGE_FONT = 18;
/** Height of what is pressed: 32 px with a mouse, 44 px with a thumb (WCAG 2.2, 2.5.8). */
const TARGET = 32;
const THUMB_TARGET = 44;

/** Colours of text and signs that stand 4.5:1 or better on the ground they are used on. */
const LIGHT = {
  colorPrimary: '#0958d9',
  colorInfo: '#0958d9',
  colorLink: '#0958d9',
  colorError: '#cf1322',
  colorWarning: '#ad4e00',
  colorSuccess: '#237804',
  colorTextPlaceholder: '#6b6b6b',
  colorTextDescription: '#595959',
  colorTextTertiary: '#595959',
  colorWarningBg: '#fff7e6',
  colorWarningBorder: '#ffd591',
  colorSuccessBg: '#f6ffed',
  colorSuccessBorder: '#b7eb8f',
};

const DARK = {
  colorPrimary: '#3c89e8',
  colorInfo: '#69b1ff',
  colorLink: '#69b1ff',
  colorError: '#ff7875',
  colorWarning: '#ffc069',
  colorSuccess: '#95de64',
  colorTextPlaceholder: '#a6a6a6',
  colorTextDescription: '#bfbfbf',
  colorTextTertiary: '#bfbfbf',
};

const SELECTED_ON_DARK = '#91caff';

/** The look of the workbench for one person's choice of theme and size, on a desk or in a hand. */
export function themeFor(name: ThemeName, size: SizeName, isPhone: boolean): ThemeConfig {
  const isDark = name === 'dark';
  return {
    algorithm: isDark ? antd.darkAlgorithm : antd.defaultAlgorithm,
    token: {
      ...(isDark ? DARK : LIGHT),
      fontFamily: FONT,
      controlHeight: isPhone ? THUMB_TARGET : TARGET,
      controlHeightSM: isPhone ? THUMB_TARGET : TARGET,
      ...(size === 'large' ? { fontSize: LARGE_FONT } : {}),
    },
    components: isDark
      ? { Menu: { itemSelectedColor: SELECTED_ON_DARK }, Tabs: { itemSelectedColor: SELECTED_ON_DARK } }
      : {},
  };
}
