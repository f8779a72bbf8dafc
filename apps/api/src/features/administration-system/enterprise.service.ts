import { Injectable } from '@nestjs/common';
import { hasPolicy, valueOf } from '#domain/policy';
import { Directory, type EnterpriseEntry, EnterpriseRegister, type RegisteredEnterprise } from '#persistence';
import type {
  AdministrationReceiptView,
  RegisterPageQuery,
} from '../../http/administration/administration.dto';
import { AdministrationDoor } from '../../http/administration/administration-door';
import type { AdministratorCall } from '../../http/administration/administrator-call.decorator';
import { pageAsked, pageView } from '../../http/administration/place';
import { PolicyPort } from '../../http/ports';
import type {
  EnterpriseBody,
  IndustryView,
  RegisteredEnterprisesPage,
  RegisteredEnterpriseView,
} from './dto/enterprise.dto';

const LEADS = 'industry.lead';

/** The register of enterprises, for the system administrator. */
@Injectable()
export class EnterpriseService {
  constructor(
    private readonly enterprises: EnterpriseRegister,
    private readonly directory: Directory,
    private readonly policy: PolicyPort,
    private readonly door: AdministrationDoor,
  ) {}

  async page(query: RegisterPageQuery): Promise<RegisteredEnterprisesPage> {
    return pageView(await this.enterprises.page(query.text, pageAsked(query)), enterpriseView);
  }

  async industries(): Promise<readonly IndustryView[]> {
    const leads = Object.entries(await this.leads());
    return Promise.all(
      leads.map(async ([industry, unitId]) => ({
        industry,
        department: (await this.directory.unitById(unitId))?.name ?? '',
      })),
    );
  }

  /** @throws Refused */
  async add(call: AdministratorCall, body: EnterpriseBody): Promise<AdministrationReceiptView> {
    const department = await this.departmentOf(body);
    return this.door.carryOut(call, { act: 'enterprise.add', reason: body.reason }, (order) =>
      this.enterprises.add(order, entryOf(body), department),
    );
  }

  /** @throws Refused */
  async change(
    call: AdministratorCall,
    id: string,
    body: EnterpriseBody,
  ): Promise<AdministrationReceiptView> {
    const department = await this.departmentOf(body);
    return this.door.carryOut(call, { act: 'enterprise.change', reason: body.reason }, (order) =>
      this.enterprises.change(order, id, { entry: entryOf(body), department }),
    );
  }

  private async departmentOf({ industry }: EnterpriseBody): Promise<string | undefined> {
    const leads = await this.leads();
    return Object.hasOwn(leads, industry) ? leads[industry] : undefined;
  }

  /** Lead department of each industry (三管三必须). */
  private async leads(): Promise<Readonly<Record<string, string>>> {
    const snapshot = await this.policy.snapshotOn(this.door.today());
    if (!hasPolicy(snapshot, LEADS)) return {};
    const value = valueOf(snapshot, LEADS);
    const pairs = typeof value === 'object' && value !== null ? Object.entries(value) : [];
    return Object.fromEntries(pairs.filter((pair): pair is [string, string] => typeof pair[1] === 'string'));
  }
}

const entryOf = ({
  reason: _reason,
  contactName,
  contactPhone,
  ...body
}: EnterpriseBody): EnterpriseEntry => ({
  ...body,
  name: body.name.trim(),
  shortName: body.shortName.trim(),
  contactName: contactName ?? null,
  contactPhone: contactPhone ?? null,
});

const enterpriseView = ({
  creditCode,
  contactName,
  contactPhone,
  ...rest
}: RegisteredEnterprise): RegisteredEnterpriseView => ({
  ...rest,
  ...(creditCode === null ? {} : { creditCode }),
  ...(contactName === null ? {} : { contactName }),
  ...(contactPhone === null ? {} : { contactPhone }),
});
