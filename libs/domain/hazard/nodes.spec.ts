import { HANDLING_ACTS } from '../task';
import { HAZARD_MOTIONS, HAZARD_NODES, type HazardNode, nodeRow, type NodeRow, termKeyOf } from './nodes';

const NODES = Object.keys(HAZARD_NODES) as HazardNode[];
const row = (node: HazardNode): NodeRow => HAZARD_NODES[node];
const HAN = /^[\p{Script=Han}（），、]+$/u;

describe('the nodes of the hazard loop', () => {
  it.each(NODES)('%s and each of its outcomes have the words an official would use', (node) => {
    const { title, outcomes } = row(node);
    expect(title).toMatch(HAN);
    expect(Object.keys(outcomes)).not.toEqual([]);
    for (const words of Object.values(outcomes)) expect(words).toMatch(HAN);
  });

  it('titles tell the nodes apart', () => {
    expect(new Set(NODES.map((node) => row(node).title)).size).toBe(NODES.length);
  });

  it('no outcome is called like a handling act or like 退回: the one door could not tell them apart', () => {
    const taken: readonly string[] = [...HANDLING_ACTS, 'return'];
    const clashes = NODES.flatMap((node) =>
      Object.keys(row(node).outcomes).filter((one) => taken.includes(one)),
    );
    expect(clashes).toEqual([]);
  });

  it('duties are separated from steps and acts that exist', () => {
    const known = new Set<string>(['finder', ...NODES, ...Object.keys(HAZARD_MOTIONS)]);
    const unknown = NODES.flatMap((node) => (row(node).notBy ?? []).filter((tag) => !known.has(tag)));
    expect(unknown).toEqual([]);
  });

  it.each<{ rule: string; nodes: HazardNode[]; notBy: string }>([
    {
      rule: 'who found a hazard does not classify, order, review or close it',
      nodes: ['classify', 'order', 'further', 'review', 'closeOut', 'approveClose'],
      notBy: 'finder',
    },
    {
      rule: 'who rectified does not review, report or approve',
      nodes: ['review', 'closeOut', 'cosign', 'approveClose'],
      notBy: 'rectify',
    },
    { rule: 'who reviewed does not approve the closing', nodes: ['approveClose'], notBy: 'review' },
    {
      rule: 'who drafted the close-out report neither co-signs nor approves it',
      nodes: ['cosign', 'approveClose'],
      notBy: 'closeOut',
    },
    {
      rule: 'who asked for an extension does not grant it',
      nodes: ['decideExtension'],
      notBy: 'requestExtension',
    },
    {
      rule: 'who objected does not judge the objection',
      nodes: ['secondOpinion', 'decideDispute'],
      notBy: 'object',
    },
    {
      rule: 'who proposed to void a hazard does not approve it',
      nodes: ['approveVoid'],
      notBy: 'proposeVoid',
    },
    { rule: 'who proposed a listing does not decide it', nodes: ['decideListing'], notBy: 'proposeListing' },
    {
      rule: 'who proposed the closure does not agree to it',
      nodes: ['decideClosure'],
      notBy: 'proposeClosure',
    },
    {
      rule: 'who applied to resume production does not examine it',
      nodes: ['examineResume'],
      notBy: 'applyResume',
    },
  ])('$rule', ({ nodes, notBy }) => {
    for (const node of nodes) expect(row(node).notBy).toContain(notBy);
  });

  it('powers that cannot be delegated: closing, voiding, listing, proposing closure', () => {
    expect(NODES.filter((node) => row(node).nonDelegable)).toEqual([
      'approveClose',
      'approveVoid',
      'decideListing',
      'decideClosure',
    ]);
  });

  it('only the application to resume production has no deadline: it is the enterprise’s to make', () => {
    expect(NODES.filter((node) => row(node).term === undefined)).toEqual(['applyResume']);
  });
});

describe('looking a node up', () => {
  it.each([
    { node: 'review', title: '复查' },
    { node: 'review.subdistrict', title: '复查' },
    { node: 'interview.rectify-1', title: '约谈' },
    { node: 'nothing', title: undefined },
    { node: 'toString', title: undefined },
    { node: '', title: undefined },
  ])('$node: $title', ({ node, title }) => {
    expect(nodeRow(node)?.title).toBe(title);
  });

  it.each([
    { level: undefined, key: 'classify.general' },
    { level: 'general', key: 'classify.general' },
    { level: 'major', key: 'classify.major' },
    { level: 'listed', key: 'classify.major' },
  ] as const)('the term of a $level hazard is $key', ({ level, key }) => {
    expect(termKeyOf(HAZARD_NODES.classify, level)).toBe(key);
  });

  it('a node with one term has it for every level, one without has none', () => {
    expect(termKeyOf(HAZARD_NODES.plan, 'general')).toBe('plan.major');
    expect(termKeyOf(HAZARD_NODES.applyResume, 'major')).toBeUndefined();
  });

  it('acts on the case have each a Chinese word of their own', () => {
    const words = Object.values(HAZARD_MOTIONS);
    expect(words.filter((word) => !HAN.test(word))).toEqual([]);
    expect(new Set(words).size).toBe(words.length);
  });
});
