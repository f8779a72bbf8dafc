import { Input } from 'antd';
import type { ReactElement } from 'react';
import type { FieldSpec } from '../form-specs';
import { ChoiceInput, ReturnTargetInput } from './choice-input';
import { DayInput } from './day-input';
import { HazardInput, OpenTaskInput, UnitInput } from './lookup-input';
import { LinesInput, MoneyInput } from './plain-input';
import { ColleagueInput, SignerInput } from './person-input';

const LINE_MAX = 200;
const TEXT_MAX = 4_000;

/** The input of a field. `value` and `onChange` come from the form around it. */
export function inputOf(spec: FieldSpec): ReactElement {
  switch (spec.kind) {
    case 'line':
      return <Input maxLength={LINE_MAX} autoComplete="off" />;
    case 'text':
      return <Input.TextArea autoSize={{ minRows: 2, maxRows: 10 }} maxLength={TEXT_MAX} />;
    case 'lines':
      return <LinesInput />;
    case 'money':
      return <MoneyInput />;
    case 'day':
      return <DayInput />;
    case 'choice':
      return <ChoiceInput from={spec.from} />;
    case 'unit':
      return <UnitInput units={spec.units} />;
    case 'colleague':
      return <ColleagueInput who={spec.who} as={spec.as} many={spec.many ?? false} />;
    case 'signer':
      return <SignerInput />;
    case 'returnTarget':
      return <ReturnTargetInput />;
    case 'openTask':
      return <OpenTaskInput />;
    case 'otherHazard':
      return <HazardInput />;
  }
}
