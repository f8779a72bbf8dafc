import {
  AlertFilled,
  CheckCircleFilled,
  ClockCircleFilled,
  ExclamationCircleFilled,
  HourglassFilled,
} from '@ant-design/icons';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { LampView } from '../api';

type Colour = LampView['colour'];

const SIGNS: Readonly<Record<Colour, ReactNode>> = {
  green: <CheckCircleFilled />,
  blue: <HourglassFilled />,
  yellow: <ClockCircleFilled />,
  red: <ExclamationCircleFilled />,
  purple: <AlertFilled />,
};

/** The state of a deadline: a sign and words; the colour only repeats them. */
export function Lamp({ lamp }: { readonly lamp: LampView }) {
  const { t, i18n } = useTranslation();
  const words =
    i18n.language === 'en' ? t(`inbox.lamp.${lamp.colour}`, { days: lamp.daysOverdue }) : lamp.words;
  return (
    <span className={`lamp lamp-${lamp.colour}`}>
      <span aria-hidden="true">{SIGNS[lamp.colour]}</span>
      <span>{words}</span>
    </span>
  );
}
