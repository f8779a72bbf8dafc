import { IsString } from 'class-validator';
import { isRefusal, refuse } from '#domain/case';
import { HANDLING_ACTS } from '#domain/task';
import { Field } from '../field.decorator';
import { FakeDirectory } from '../ports.fixture';
import { HttpProblem } from '../problem';
import { ANY, CASE_NODE, type FormContext, formFor } from './form';
import { FormRegistry, registerForms } from './form-registry';
import './handling.forms';
import { PersonResolver } from './person-resolver';

class OrderForm {
  @Field('执法文书号')
  @IsString()
  readonly documentNo: string;
}

class ExtensionForm {
  @Field('延期理由')
  @IsString()
  readonly reason: string;
}

registerForms('sample', [
  formFor({ node: 'order', act: 'order', form: OrderForm }),
  formFor({ node: CASE_NODE, act: 'requestExtension', form: ExtensionForm }),
]);

const SEAT = { unitId: 'u-tanggong', role: 'subdistrictOfficer' } as const;
const ZHANG = { personId: 'p-zhang', postId: 'post-zhang', ...SEAT };

function scene(): { forms: FormRegistry; context: FormContext; directory: FakeDirectory } {
  const directory = new FakeDirectory();
  directory.assignees = [{ ...ZHANG, postId: 'post-other', role: 'subdistrictLeader' }, ZHANG];
  const persons = new PersonResolver(directory, { now: () => new Date('2026-03-06T02:00:00Z') });
  return { forms: FormRegistry.ofRegistered(), directory, context: { persons, seat: SEAT } };
}

const TRANSFER = { process: 'sample', node: 'order', act: 'transfer' };

describe('the form of an act', () => {
  it('is found by process, node and act, whatever the node’s qualifier', () => {
    const { forms } = scene();
    expect(forms.for('sample', 'order.housing', 'order')?.form).toBe(OrderForm);
    expect(forms.for('sample', CASE_NODE, 'requestExtension')?.form).toBe(ExtensionForm);
  });

  it.each([
    ['of another process', 'other', 'order', 'order'],
    ['of a node as a motion', 'sample', CASE_NODE, 'order'],
    ['of a motion at a node', 'sample', 'order', 'requestExtension'],
    ['of a handling act as a motion', 'sample', CASE_NODE, 'claim'],
    ['of nothing known', 'sample', 'order', 'constructor'],
  ])('%s is unknown', async (_what, process, node, act) => {
    const { forms, context } = scene();
    expect(await forms.parse({ process, node, act }, {}, context)).toEqual(refuse('UNKNOWN_ACT'));
  });

  it('is there for every handling act, in every process and node', () => {
    const { forms } = scene();
    for (const act of HANDLING_ACTS) expect(forms.for('any', 'any.node', act)).toBeDefined();
  });

  it('cannot be claimed twice', () => {
    const entry = { process: 'p', ...formFor({ node: 'n', act: 'a', form: OrderForm }) };
    expect(() => new FormRegistry([entry, entry])).toThrow('p/n/a');
  });

  it('becomes plain JSON, without class and without what was left out', async () => {
    const { forms, context } = scene();
    const key = { process: 'sample', node: 'order', act: 'order' };
    const value = await forms.parse(key, { documentNo: '洛西应急责改〔2026〕1号' }, context);
    expect(value).toEqual({ documentNo: '洛西应急责改〔2026〕1号' });
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
  });

  it.each([
    ['a text', 'x'],
    ['a list', []],
    ['nothing in its fields', {}],
    ['a field too many', { documentNo: '1', actor: 'me' }],
  ])('is not %s', async (_what, body) => {
    const { forms, context } = scene();
    const parsing = forms.parse({ process: 'sample', node: 'order', act: 'order' }, body, context);
    await expect(parsing).rejects.toBeInstanceOf(HttpProblem);
  });

  it('names a nested field by its path and its word', async () => {
    const { forms, context } = scene();
    const fault = forms.parse(TRANSFER, { to: { personId: 7 } }, context);
    await expect(fault).rejects.toMatchObject({
      more: { errors: [{ field: 'form.to.personId', label: '人员', message: '应为文字' }] },
    });
  });
});

describe('a person named in a form', () => {
  it('acts in the post the task waits at, unless another post is named', async () => {
    const { forms, context } = scene();
    expect(await forms.parse(TRANSFER, { to: { personId: 'p-zhang' } }, context)).toEqual({ to: ZHANG });
    const named = await forms.parse(TRANSFER, { to: { personId: 'p-zhang', postId: 'post-other' } }, context);
    expect(named).toMatchObject({ to: { role: 'subdistrictLeader' } });
  });

  it.each([
    ['a post they do not hold', { personId: 'p-zhang', postId: 'post-of-li' }],
    ['no post today', { personId: 'p-li' }],
  ])('is refused in %s', async (_what, to) => {
    const { forms, context } = scene();
    expect(isRefusal(await forms.parse(TRANSFER, { to }, context))).toBe(true);
  });

  it.each([
    ['addSigner', { signers: [{ personId: 'p-zhang' }], mode: 'before' }, 'signers'],
    ['cc', { to: [{ personId: 'p-zhang' }] }, 'to'],
  ])('is one of several in %s', async (act, body, field) => {
    const { forms, context } = scene();
    const value = await forms.parse({ process: ANY, node: 'n', act }, body, context);
    expect(value).toMatchObject({ [field]: [{ personId: 'p-zhang' }] });
    const gone = { ...body, [field]: [{ personId: 'p-zhang' }, { personId: 'p-gone' }] };
    expect(isRefusal(await forms.parse({ process: ANY, node: 'n', act }, gone, context))).toBe(true);
  });
});
