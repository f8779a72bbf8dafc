import type { IsoDay } from '../case/json';
import type { Finding, OpenedBid } from './facts';

/** What the register knows of suppliers, as far as the checks ask. */
export interface SupplierRegister {
  readonly names: Readonly<Record<string, string>>;
  readonly profiles: readonly {
    readonly unitId: string;
    /** Digest of the legal person's identity number and those of persons in charge or in control. */
    readonly controllers: readonly { readonly key: string; readonly name: string; readonly as: string }[];
  }[];
  readonly exclusions: readonly {
    readonly unitId: string;
    readonly from: IsoDay;
    readonly to: IsoDay;
    readonly clause: string;
    readonly legalNote: string;
  }[];
  readonly payments: readonly {
    readonly unitId: string;
    readonly enterpriseName: string;
    readonly paidOn: IsoDay;
  }[];
}

const BASIS = {
  control: '政府采购法实施条例第十八条第一款',
  consulted: '政府采购法实施条例第十八条第二款',
  paid: '招标文件利益冲突条款',
} as const;

const NOTES = {
  control: '单位负责人为同一人或者存在直接控股、管理关系的不同供应商，不得参加同一合同项下的采购活动。',
  consulted: '为采购项目提供整体设计、规范编制等服务的供应商，不得再参加该项目的其他采购活动。',
  paid: '十二个月内受企业委托并收取报酬的，不得代表区里对该企业排查；是否影响投标由采购人判断。',
} as const;

/**
 * What stands against bidders. It decides nothing: every finding carries its evidence, its basis and a legal note, and
 * a person decides (T5).
 * @param since first day of the twelve months before the opening
 */
export function findingsOf(
  bids: readonly OpenedBid[],
  { names, profiles, exclusions, payments }: SupplierRegister,
  {
    today,
    since,
    consulted,
  }: { readonly today: IsoDay; readonly since: IsoDay; readonly consulted: readonly string[] },
): readonly Finding[] {
  const name = (unitId: string): string => names[unitId] ?? unitId;
  const found = bids.flatMap((bid) => [
    ...exclusions
      .filter((one) => one.unitId === bid.supplier && one.from <= today && today <= one.to)
      .map(({ from, to, clause, legalNote }) => ({
        ...{ kind: 'excluded' as const, bidIds: [bid.bidId], basis: clause, legalNote },
        text: `${name(bid.supplier)}自 ${from} 至 ${to} 不再委托`,
      })),
    ...(consulted.includes(bid.supplier)
      ? [concern('consulted', bid, `${name(bid.supplier)}曾为本项目提供设计或咨询`)]
      : []),
    ...paidBy(bid, payments, since).map((who) =>
      concern('paid', bid, `${name(bid.supplier)}收取过下列企业报酬：${who}`),
    ),
  ]);
  return [...found, ...controlled(bids, profiles, name)].map((one, index) => ({
    id: `f${index + 1}`,
    ...one,
  }));
}

const concern = (kind: 'consulted' | 'paid', bid: OpenedBid, text: string): Omit<Finding, 'id'> => ({
  ...{ kind, bidIds: [bid.bidId], text, basis: BASIS[kind], legalNote: NOTES[kind] },
});

/** The enterprises that paid a bidder since a day, as one text; none when nobody did. */
function paidBy(bid: OpenedBid, payments: SupplierRegister['payments'], since: IsoDay): readonly string[] {
  const paid = payments.filter((one) => one.unitId === bid.supplier && one.paidOn >= since);
  return paid.length === 0 ? [] : [paid.map((one) => `${one.enterpriseName}（${one.paidOn}）`).join('、')];
}

/** Every pair of bidders behind whom the same person stands. */
function controlled(
  bids: readonly OpenedBid[],
  profiles: SupplierRegister['profiles'],
  name: (unitId: string) => string,
): readonly Omit<Finding, 'id'>[] {
  const of = (bid: OpenedBid) => profiles.find((one) => one.unitId === bid.supplier)?.controllers ?? [];
  return bids.flatMap((a, at) =>
    bids.slice(at + 1).flatMap((b) => {
      const shared = of(a).find((one) => of(b).some((other) => other.key === one.key));
      const other = shared && of(b).find((one) => one.key === shared.key);
      if (!shared || !other) return [];
      const text = `${name(a.supplier)}（${shared.as}）与${name(b.supplier)}（${other.as}）同为${shared.name}`;
      return [
        {
          kind: 'control' as const,
          bidIds: [a.bidId, b.bidId],
          text,
          basis: BASIS.control,
          legalNote: NOTES.control,
        },
      ];
    }),
  );
}
