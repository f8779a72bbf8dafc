import { Body, Controller, Module, Post } from '@nestjs/common';
import { IsString } from 'class-validator';
import { HANDLING_ACTS } from '#domain/task';
import { ActBody } from './act-body';
import { ActRoute } from './act-route.decorator';
import type { ActAnswer } from './acts';
import { startApi } from './api.fixture';
import { Field } from './field.decorator';
import { formFor } from './forms/form';
import { FormRegistry, registerForms } from './forms/form-registry';
import './forms/handling.forms';
import { openApiDocument } from './openapi-document';

class DocumentedForm {
  @Field('处置说明')
  @IsString()
  readonly text: string;
}

registerForms('documented', [formFor({ node: 'order', act: 'order', form: DocumentedForm })]);

@Controller('things')
class ThingsController {
  @Post()
  @ActRoute('task.act')
  act(@Body() _body: ActBody): ActAnswer {
    return { status: 'pending', key: '', retryAfterSeconds: 1 };
  }
}

@Module({ controllers: [ThingsController] })
class ThingsModule {}

describe('the OpenAPI document', () => {
  it('knows every form under its own name, and which act it is for', async () => {
    const { app } = await startApi({ features: [ThingsModule] });
    const document = openApiDocument(app, app.get(FormRegistry));
    await app.close();
    const schemas = document.components?.schemas ?? {};
    expect(schemas['DocumentedForm']).toMatchObject({ properties: { text: { title: '处置说明' } } });
    const forms = (document as unknown as { 'x-forms': Record<string, string> })['x-forms'];
    expect(forms['documented/order/order']).toBe('DocumentedForm');
    for (const act of HANDLING_ACTS) expect(Object.keys(schemas)).toContain(forms[`*/*/${act}`]);
    expect(JSON.stringify(schemas['ActBody'])).toContain('#/components/schemas/DocumentedForm');
  });

  it('says of an act which header it needs, that it may be pending, and how it fails', async () => {
    const { app } = await startApi({ features: [ThingsModule] });
    const { paths } = openApiDocument(app, app.get(FormRegistry));
    await app.close();
    const operation = paths['/api/things']?.post;
    const headers = (operation?.parameters ?? []) as { name: string; required?: boolean }[];
    expect(headers.find(({ name }) => name === 'Idempotency-Key')?.required).toBe(true);
    expect(Object.keys(operation?.responses ?? {})).toEqual(
      expect.arrayContaining(['200', '202', 'default']),
    );
    expect(operation?.summary).toBe('办理待办');
  });
});
