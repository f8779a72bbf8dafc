import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { actWords } from '#domain/process';
import { ActBody } from './act-body';
import { fieldsOf } from './forms/described-act';
import type { FormFieldView } from './forms/form-field.view';
import { ACTIONS } from './permissions';
import { type FormRegistry } from './forms/form-registry';
import { ProblemView } from './problem.view';

const REF = '#/components/schemas/';

type Schema = { [key: string]: unknown; properties?: Record<string, unknown> };
type Operation = { responses?: Record<string, unknown> };

/** The OpenAPI document: routes, every form under its own name, and problem details for every error. */
export function openApiDocument(app: INestApplication, forms: FormRegistry): OpenAPIObject {
  const config = new DocumentBuilder()
    .setTitle('隐患治理审批系统接口')
    .setDescription(
      '登录后写操作须带 X-CSRF-Token；每次办理须带 Idempotency-Key。错误一律为 application/problem+json（RFC 9457）。',
    )
    .setVersion('1')
    .addCookieAuth('sid')
    .build();
  const document = SwaggerModule.createDocument(app, config, {
    extraModels: [ActBody, ProblemView, ...forms.classes()],
    operationIdFactory: (controller, method) => `${controller.replace(/Controller$/, '')}_${method}`,
  });
  nameForms(document, forms);
  nameProblems(document);
  return document;
}

/** Says of the body of an act which forms it may carry, and which form belongs to which act. */
function nameForms(document: OpenAPIObject, forms: FormRegistry): void {
  const schemas = (document.components?.schemas ?? {}) as Record<string, Schema>;
  const body = schemas[ActBody.name];
  if (body?.properties) {
    const names = forms.classes().map((form) => form.name);
    body.properties['form'] = {
      title: '表单',
      anyOf: names.toSorted().map((name) => ({ $ref: REF + name })),
    };
  }
  const byAct = forms
    .entries()
    .map(({ process, node, act, form }) => [`${process}/${node}/${act}`, form.name] as const)
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
  Object.assign(document, {
    'x-forms': Object.fromEntries(byAct),
    'x-actions': ACTIONS.toSorted(),
    'x-terms': termsOf(forms),
  });
}

/** Words of the forms that describe themselves; the page has each in every language. */
function termsOf(forms: FormRegistry): readonly string[] {
  const described = forms.entries().filter(({ process, node, act }) => actWords(process, node, act));
  return [...new Set(described.flatMap(({ form }) => fieldsOf(form).flatMap(wordsOfField)))].toSorted();
}

const wordsOfField = ({ label, hint, options = [], fields = [] }: FormFieldView): readonly string[] => [
  label,
  ...(hint === undefined ? [] : [hint]),
  ...options.map(({ title }) => title),
  ...fields.flatMap(wordsOfField),
];

function nameProblems(document: OpenAPIObject): void {
  const problem = {
    description: '问题说明（RFC 9457）',
    content: { 'application/problem+json': { schema: { $ref: `${REF}${ProblemView.name}` } } },
  };
  for (const path of Object.values(document.paths)) {
    for (const operation of Object.values(path as Record<string, Operation>)) {
      if (operation.responses) operation.responses['default'] = problem;
    }
  }
}

/** The page under /api/docs. */
export function serveDocs(app: INestApplication, forms: FormRegistry): void {
  SwaggerModule.setup('api/docs', app, () => openApiDocument(app, forms), {
    jsonDocumentUrl: 'api/docs/openapi.json',
    yamlDocumentUrl: 'api/docs/openapi.yaml',
    customSiteTitle: '接口说明',
  });
}
