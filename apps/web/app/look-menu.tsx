import { BgColorsOutlined } from '@ant-design/icons';
import { Button, Popover, Segmented } from 'antd';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { LANGUAGES } from '../i18n';
import { SIZES, THEMES } from '../ui/theme';
import { usePreference, usePreferences } from './preferences';

const LANGUAGE_NAMES = { 'zh-CN': '中文', en: 'English' } as const;

/** Language, colours and size of text; kept for each person. */
export function LookMenu() {
  const { t } = useTranslation();
  return (
    <Popover trigger="click" placement="bottomRight" content={<Looks />}>
      <Button type="text" icon={<BgColorsOutlined />} aria-label={t('app.look.title')} />
    </Popover>
  );
}

function Looks() {
  const { t } = useTranslation();
  const { language, theme, size } = usePreference();
  const { set } = usePreferences.getState();
  return (
    <section className="looks" aria-label={t('app.look.title')}>
      <Choice
        label={t('app.look.language')}
        value={language}
        options={LANGUAGES.map((value) => ({ value, label: LANGUAGE_NAMES[value] }))}
        onChange={(chosen) => set({ language: chosen })}
      />
      <Choice
        label={t('app.look.theme')}
        value={theme}
        options={THEMES.map((value) => ({ value, label: t(`app.look.${value}`) }))}
        onChange={(chosen) => set({ theme: chosen })}
      />
      <Choice
        label={t('app.look.size')}
        value={size}
        options={SIZES.map((value) => ({ value, label: t(`app.look.${value}`) }))}
        onChange={(chosen) => set({ size: chosen })}
      />
    </section>
  );
}

interface ChoiceProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly options: readonly { readonly value: T; readonly label: string }[];
  readonly onChange: (value: T) => void;
}

function Choice<T extends string>({ label, value, options, onChange }: ChoiceProps<T>) {
  const id = useId();
  return (
    <div className="look">
      <span id={id}>{label}</span>
      <Segmented<T> aria-labelledby={id} value={value} options={[...options]} onChange={onChange} />
    </div>
  );
}
