import { Form, Input } from 'antd';
import type { Rule } from 'antd/es/form';
import { useTranslation } from 'react-i18next';
import { useTerm } from '../../i18n';
import { type Needs, type Proof, proofKey } from './act-needs';
import { EvidenceInput } from './fields/evidence-input';
import { inputOf } from './fields/field-input';
import { type FieldSpec, fieldsOf, type LabelKey } from './form-specs';

const OPINION_MAX = 2_000;
/** Typed, so that blanks alone are no answer. */
const WORDS: readonly FieldSpec['kind'][] = ['line', 'text'];

function useRule() {
  const { t } = useTranslation();
  return ({ kind, optional, label }: FieldSpec): Rule[] => {
    if (optional) return [];
    const name = t(`forms.label.${label}`);
    const isTyped = WORDS.includes(kind);
    const message = isTyped ? t('forms.need', { label: name }) : t('forms.needChoice', { label: name });
    return [{ required: true, message, ...(isTyped ? { whitespace: true } : {}) }];
  };
}

/** The fields of a form, in the order of its specification. */
export function FormFields({ name }: { readonly name: string }) {
  const { t } = useTranslation();
  const ruleOf = useRule();
  return fieldsOf(name).map(([field, spec]) => (
    <Form.Item
      key={field}
      name={['form', field]}
      label={<Label name={spec.label} optional={spec.optional ?? false} />}
      rules={ruleOf(spec)}
      extra={spec.hint && t(`forms.hint.${spec.hint}`)}
    >
      {inputOf(spec)}
    </Form.Item>
  ));
}

function Label({ name, optional }: { readonly name: LabelKey; readonly optional: boolean }) {
  const { t } = useTranslation();
  return (
    <>
      {t(`forms.label.${name}`)}
      {optional && <span className="optional">（{t('forms.optional')}）</span>}
    </>
  );
}

const OPINION_LABELS: Readonly<Record<string, LabelKey>> = {
  delegate: 'question',
  transfer: 'transferReason',
  resolve: 'answer',
};

/** The words beside the form: opinion, reason, question or answer, as the act has it. */
export function OpinionField({ act, needs }: { readonly act: string; readonly needs: Needs }) {
  const { t } = useTranslation();
  if (needs.opinion === 'no') return null;
  const isMust = needs.opinion === 'must';
  const label = OPINION_LABELS[act] ?? (isMust ? 'mustOpinion' : 'opinion');
  const message = t('forms.need', { label: t(`forms.label.${label}`) });
  return (
    <Form.Item
      name="opinion"
      label={<Label name={label} optional={!isMust} />}
      rules={isMust ? [{ required: true, whitespace: true, message }] : []}
    >
      <Input.TextArea autoSize={{ minRows: 2, maxRows: 10 }} maxLength={OPINION_MAX} />
    </Form.Item>
  );
}

/** Photos and documents the act needs or may carry. */
export function EvidenceFields({ needs }: { readonly needs: Needs }) {
  return needs.evidence.map((proof) => <EvidenceField key={proof.purpose} proof={proof} />);
}

function EvidenceField({ proof }: { readonly proof: Proof }) {
  const { t } = useTranslation();
  const say = useTerm();
  const label = proof.title === undefined ? t(proofKey(proof.purpose)) : say(proof.title);
  return (
    <Form.Item
      name={['evidence', proof.purpose]}
      label={
        <>
          {label}
          {!proof.must && <span className="optional">（{t('forms.optional')}）</span>}
        </>
      }
      rules={
        proof.must ? [{ required: true, type: 'array', min: 1, message: t('forms.needFile', { label }) }] : []
      }
    >
      <EvidenceInput proof={proof} />
    </Form.Item>
  );
}
