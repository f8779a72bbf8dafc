import { Body, Controller, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { credentialState } from '#domain/administration';
import type { IsoDay } from '#domain/case';
import { addDays } from '#domain/deadline';
import { numberOf } from '#domain/policy';
import { type CertificateEntry, type CertificateRow, CredentialRegister, StaffLists } from '#persistence';
import {
  AdministrationReceiptView,
  ReasonBody,
  RegisterIdParams,
} from '../../http/administration/administration.dto';
import { AdministrationDoor } from '../../http/administration/administration-door';
import { type AdministratorCall, CurrentCall } from '../../http/administration/administrator-call.decorator';
import { pageAsked, pageView } from '../../http/administration/place';
import { ApiActHeaders } from '../../http/idempotency';
import { Permission } from '../../http/permission.decorator';
import { PolicyPort } from '../../http/ports';
import {
  CertificateBody,
  CertificatesPage,
  CertificatesQuery,
  type CertificateView,
  NewCertificateBody,
} from './dto/certificate.dto';

@ApiTags('安全管理：资质证书')
@Controller('administration/credentials')
export class CredentialRegisterController {
  constructor(
    private readonly credentials: CredentialRegister,
    private readonly lists: StaffLists,
    private readonly policy: PolicyPort,
    private readonly door: AdministrationDoor,
  ) {}

  @Get()
  @Permission('credential.manage')
  @ApiOkResponse({ type: CertificatesPage })
  async list(@Query() query: CertificatesQuery): Promise<CertificatesPage> {
    const today = this.door.today();
    const warnDays = numberOf(await this.policy.snapshotOn(today), 'credential.warnBefore');
    const endsBy = query.ending ? addDays(today, warnDays) : undefined;
    const page = await this.lists.certificates({ text: query.text, endsBy }, pageAsked(query));
    return { ...pageView(page, (row) => certificateView(row, today, warnDays)), warnDays };
  }

  @Post()
  @Permission('credential.manage')
  @ApiActHeaders()
  @ApiCreatedResponse({ type: AdministrationReceiptView })
  add(
    @CurrentCall() call: AdministratorCall,
    @Body() body: NewCertificateBody,
  ): Promise<AdministrationReceiptView> {
    return this.door.carryOut(call, { act: 'credential.add', reason: body.reason }, (order) =>
      this.credentials.add(order, body.personId, entryOf(body)),
    );
  }

  @Put(':id')
  @Permission('credential.manage')
  @ApiActHeaders()
  @ApiOkResponse({ type: AdministrationReceiptView })
  change(
    @CurrentCall() call: AdministratorCall,
    @Param() { id }: RegisterIdParams,
    @Body() body: CertificateBody,
  ): Promise<AdministrationReceiptView> {
    return this.door.carryOut(call, { act: 'credential.change', reason: body.reason }, (order) =>
      this.credentials.change(order, id, entryOf(body)),
    );
  }

  @Post(':id/revocation')
  @HttpCode(200)
  @Permission('credential.manage')
  @ApiActHeaders()
  @ApiOkResponse({ type: AdministrationReceiptView, description: '证书自今日起注销，此前的办理不受影响' })
  revoke(
    @CurrentCall() call: AdministratorCall,
    @Param() { id }: RegisterIdParams,
    @Body() { reason }: ReasonBody,
  ): Promise<AdministrationReceiptView> {
    return this.door.carryOut(call, { act: 'credential.revoke', reason }, (order) =>
      this.credentials.revoke(order, id),
    );
  }
}

const entryOf = ({
  kind,
  number,
  issuer,
  validFrom,
  validUntil,
  fields,
}: CertificateBody): CertificateEntry => ({
  kind: kind.trim(),
  number: number.trim(),
  issuer: issuer?.trim() ?? null,
  validFrom: validFrom ?? null,
  validUntil: validUntil ?? null,
  fields,
});

const certificateView = (row: CertificateRow, today: IsoDay, warnDays: number): CertificateView => {
  const { issuer, validFrom, validUntil, revokedOn: _revoked, ...rest } = row;
  return {
    ...rest,
    state: credentialState(row, today, warnDays),
    ...(issuer === null ? {} : { issuer }),
    ...(validFrom === null ? {} : { validFrom }),
    ...(validUntil === null ? {} : { validUntil }),
  };
};
