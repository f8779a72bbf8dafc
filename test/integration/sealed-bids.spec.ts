import { OpenBidsGatherer } from '#activities';
import type { Batch } from '#domain/case';
import { type BidContent, NOTHING_YET, type TenderFacts } from '#domain/tender';
import { BidVault, type Bidder, Suppliers, Tenders } from '#persistence';
import { LocalKeyVault, Secret } from '#platform';
import { tenderStory } from '../support/tender-story';
import { actor, createWorld, POLICY_SET, recorder, type World } from './persistence-world';

const UNTIL = '2026-03-27T01:00:00.000Z';
const bidder = (name: string): Bidder => ({
  supplierId: `unit-agency-${name}`,
  supplierName: name,
  personId: `person-${name}`,
});
const content = (priceFen: number): BidContent => ({
  priceFen,
  statement: '本公司承诺完全响应招标文件',
  experts: ['person-expert-1'],
  files: [
    { name: '技术标.pdf', mime: 'application/pdf', base64: Buffer.from('技术方案正文').toString('base64') },
  ],
});

/** A clock the story sets. */
class StoryClock {
  at = '2026-03-20T01:00:00.000Z';
  now = (): Date => new Date(this.at);
}

describe('sealed bids', () => {
  let world: World;
  const clock = new StoryClock();
  const vaultOf = (secret: string): BidVault =>
    new BidVault(world.source, new LocalKeyVault(new Secret(secret)), clock);
  let bids: BidVault;

  async function tender(caseId: string, over: Partial<TenderFacts> = {}, stage = 'announced'): Promise<void> {
    const opener = actor('unit-committee-office', 'committeeClerk');
    const batch: Batch = {
      ...{ caseId, process: 'tender', procedure: 'v1', policySetId: POLICY_SET, version: 1, stage },
      at: '2026-03-06T02:00:00.000Z',
      facts: tenderStory({ ...NOTHING_YET, deadline: UNTIL, ...over }),
      events: [{ kind: 'started', at: '2026-03-06T02:00:00.000Z', actor: opener }],
      ...{ tasks: [], resolve: [], commands: [] },
      start: { openedBy: opener, openedAt: '2026-03-06T02:00:00.000Z' },
    };
    await recorder(world.source)(batch);
  }

  beforeAll(async () => {
    world = await createWorld();
    bids = vaultOf('s'.repeat(40));
  }, 60_000);
  beforeEach(() => (clock.at = '2026-03-20T01:00:00.000Z'));
  afterAll(() => world.close());

  /** Everything the database holds, as one text of its bytes. */
  async function dump(): Promise<Buffer> {
    const tables = ['tender', 'tender_bid', 'tender_key', 'case_event', 'case_batch', 'case_file', 'outbox'];
    const parts: Buffer[] = [];
    for (const table of tables) {
      const found = await world.source.query<Record<string, unknown>[]>(`select * from ${table}`);
      for (const value of found.flatMap((row) => Object.values(row))) {
        parts.push(Buffer.isBuffer(value) ? value : Buffer.from(JSON.stringify(value) ?? '', 'utf8'));
      }
    }
    return Buffer.concat(parts);
  }

  it('a reader of the database sees neither text nor price nor a key that opens anything', async () => {
    await tender('secret');
    await bids.put('secret', bidder('heng'), content(123_456_789));
    const seen = await dump();
    for (const word of ['123456789', '完全响应', '技术方案正文', 'person-expert-1', '技术标']) {
      expect(seen.includes(Buffer.from(word, 'utf8'))).toBe(false);
      expect(seen.includes(Buffer.from(Buffer.from(word, 'utf8').toString('base64')))).toBe(false);
    }
    // With the whole database and any other vault key there is nothing to open it with, even after the deadline.
    clock.at = '2026-03-28T01:00:00.000Z';
    await expect(vaultOf('x'.repeat(40)).openAll('secret', UNTIL)).rejects.toThrow();
    const pem = Buffer.from([0x30, 0x2e, 0x02, 0x01, 0x00, 0x30, 0x05, 0x06, 0x03, 0x2b, 0x65, 0x6e]);
    expect(seen.includes(pem)).toBe(false);
  });

  it('nobody opens the box before the deadline, not even whoever has the key, and nobody reads a bid before the opening', async () => {
    await tender('early');
    const receipt = await bids.put('early', bidder('heng'), content(100));
    await expect(bids.openAll('early', UNTIL)).rejects.toThrow('has not come');
    await expect(bids.openAll('early', '2026-03-19T01:00:00.000Z')).rejects.toThrow('has moved');
    expect(await bids.read('early', (receipt as { bidId: string }).bidId)).toBeUndefined();
  });

  it('a bid is replaced and withdrawn freely until the deadline; of the old one only the digest stays', async () => {
    await tender('replaced');
    const first = await bids.put('replaced', bidder('heng'), content(300));
    const second = await bids.put('replaced', bidder('heng'), content(200));
    await bids.put('replaced', bidder('luo'), content(250));
    expect(await bids.withdraw('replaced', bidder('luo').supplierId)).toMatchObject({
      withdrawnAt: clock.at,
    });
    expect(await bids.withdraw('replaced', bidder('luo').supplierId)).toBeUndefined();
    const own = await new Tenders(world.source).bidsOf(bidder('heng').supplierId, ['replaced']);
    expect(own.map((one) => one.status).sort()).toEqual(['replaced', 'sealed']);
    const [left] = await world.source.query<{ n: number }[]>(
      `select count(*)::int as n from tender_bid where status <> 'sealed' and ciphertext is not null`,
    );
    expect(left?.n).toBe(0);
    clock.at = '2026-03-27T01:00:00.001Z';
    const opened = await bids.openAll('replaced', UNTIL);
    expect(opened.map((one) => [one.bidId, one.content?.priceFen])).toEqual([
      [(second as { bidId: string }).bidId, 200],
    ]);
    expect(first).toMatchObject({ cipherSha256: expect.stringMatching(/^[0-9a-f]{64}$/) as string });
  });

  it('a late bid is refused with the time of the server, whatever the bidder says; so is one before the notice', async () => {
    await tender('late');
    await tender('unpublished', {}, 'noticing');
    clock.at = UNTIL;
    const late = { closed: true, serverTime: UNTIL, bidUntil: UNTIL };
    expect(await bids.put('late', bidder('heng'), content(100))).toEqual(late);
    expect(await bids.withdraw('late', bidder('heng').supplierId)).toEqual(late);
    clock.at = '2026-03-20T01:00:00.000Z';
    expect(await bids.put('unpublished', bidder('heng'), content(100))).toMatchObject({ closed: true });
  });

  it('two first bids at once lie under one key', async () => {
    await tender('at-once');
    await Promise.all([
      bids.put('at-once', bidder('heng'), content(100)),
      bids.put('at-once', bidder('luo'), content(200)),
    ]);
    clock.at = '2026-03-28T01:00:00.000Z';
    const prices = (await bids.openAll('at-once', UNTIL)).map((one) => one.content?.priceFen);
    expect(prices.sort()).toEqual([100, 200]);
  });

  it('an envelope that was changed or moved to another bidder is found out; the others are opened', async () => {
    await tender('tampered');
    await bids.put('tampered', bidder('heng'), content(100));
    clock.at = '2026-03-20T02:00:00.000Z';
    await bids.put('tampered', bidder('luo'), content(200));
    await world.source.query(
      `update tender_bid set supplier_id = 'unit-agency-song' where tender_id = 'tampered' and supplier_id = $1`,
      [bidder('luo').supplierId],
    );
    clock.at = '2026-03-28T01:00:00.000Z';
    const opened = await bids.openAll('tampered', UNTIL);
    expect(opened.map((one) => [one.supplierId, one.content?.priceFen])).toEqual([
      [bidder('heng').supplierId, 100],
      ['unit-agency-song', undefined],
    ]);
  });

  it('the opening record names prices and hashes, and the findings about the bidders', async () => {
    await tender('record');
    await bids.put('record', bidder('heng'), content(100));
    clock.at = '2026-03-20T02:00:00.000Z';
    await bids.put('record', bidder('luo'), content(200));
    await world.source.query(
      `insert into supplier_exclusion (id, unit_id, from_day, to_day, clause, legal_note)
       values ('x1', $1, '2026-01-01', '2027-12-31', '协议第九条', '依合同约定')`,
      [bidder('luo').supplierId],
    );
    clock.at = '2026-03-28T01:00:00.000Z';
    const policies = { pinnedTo: async () => ({ setId: 'x', values: { 'tender.paidWithin': 12 } }) };
    const gatherer = new OpenBidsGatherer(bids, new Suppliers(world.source), policies, clock);
    const request = {
      process: 'tender',
      caseId: 'record',
      what: 'openBids',
      args: { deadline: UNTIL, consulted: [] },
    };
    const record = (await gatherer.gather(request)) as {
      recordSha256: string;
      bids: object[];
      findings: object[];
    };
    expect(record.bids).toMatchObject([
      { supplier: bidder('heng').supplierId, priceFen: 100 },
      { supplier: bidder('luo').supplierId, priceFen: 200 },
    ]);
    expect(record.findings).toMatchObject([{ kind: 'excluded', basis: '协议第九条' }]);
    // Key material has no place in what the case is told.
    expect(JSON.stringify(record)).not.toMatch(/key/i);
    expect(((await gatherer.gather(request)) as { recordSha256: string }).recordSha256).toBe(
      record.recordSha256,
    );
  });
});
