import { ChoiceField, LineField, MoneyField, RowsField, UnitField, YesNoField } from './form-fields';
import { formRowsOf } from './form-rows';

class LineForm {
  @LineField('名称', '甲')
  readonly name: string;

  @MoneyField('金额', 100)
  readonly amountFen: number;
}

class ReadForm {
  @ChoiceField('结论', { pass: '通过', fail: '不通过' })
  readonly verdict: string;

  @YesNoField('公开')
  readonly open: boolean;

  @UnitField('单位')
  readonly unit: string;

  @RowsField('明细', () => LineForm)
  readonly lines: LineForm[];
}

describe('what somebody filled in', () => {
  it('is told in words: choices by their title, amounts in yuan, rows one by one; ids are left out', () => {
    const filled = { verdict: 'pass', open: true, unit: 'u-1', lines: [{ name: '甲', amountFen: 123 }] };
    expect(formRowsOf(ReadForm, filled)).toEqual([
      { label: '结论', value: '通过' },
      { label: '公开', value: '是' },
      { label: '明细 1 名称', value: '甲' },
      { label: '明细 1 金额', value: '1.23 元' },
    ]);
  });

  it.each([[null], ['text'], [[]], [{}]])('is nothing for %j', (filled) => {
    expect(formRowsOf(ReadForm, filled)).toEqual([]);
  });
});
