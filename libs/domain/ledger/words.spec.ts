import { splitItems } from './items';
import { levelInText, levelOfHeading, readLevel, readLevelScale } from './level';
import { saysNoHazard } from './row-kind';
import { readStatus } from './status';

describe('the level of a hazard', () => {
  const scale = readLevelScale([
    '填写要求：3.隐患等级暂分1、2、3级：1级为重大隐患，2级为突出隐患，3级为一般隐患。',
  ]);

  it.each([
    ['3', 'general', null],
    ['3级', 'general', null],
    ['一般3级', 'general', null],
    ['Ⅰ级', 'major', null],
    ['2级', null, 'unknown'],
    ['5级', null, 'outOfScale'],
    ['重大3级', null, 'scaleConflict'],
    ['一般事故隐患', 'general', null],
    ['重大隐患（挂牌督办）', 'listed', null],
    ['较大', null, 'notInOpinion'],
    ['黄色', null, 'colour'],
    ['红', null, 'colour'],
    ['严重', null, 'unknown'],
    ['未定', null, 'unknown'],
  ])('%s by a sheet that defines 1 to 3', (words, level, fault) => {
    expect(readLevel(words, scale)).toMatchObject({ level, fault });
  });

  it('has no figures where the sheet defines none', () => {
    const none = readLevelScale(['表1 一般隐患登记表', '1.本表只登记一般隐患，2.重大隐患另表登记']);
    expect(none.size).toBe(0);
    expect(readLevel('3级', none)).toMatchObject({ level: null, fault: 'withoutScale' });
  });

  it.each([
    [['A类为重大，B类为一般'], 'B', 'general'],
    [['隐患级别（1重大 2一般）'], '1', 'major'],
    [['重大隐患填1，一般隐患填2'], '2', 'general'],
    [['一级：重大隐患；二级：较大隐患'], 'II', null],
  ])('follows the definition %j for %s', (notes, words, level) => {
    expect(readLevel(words, readLevelScale(notes)).level).toBe(level);
  });

  it.each([
    ['重大隐患描述', 'major'],
    ['挂牌督办重大事故隐患台账', 'listed'],
    ['一般隐患清单', 'general'],
    ['一般及重大隐患台账', 'general-or-major'],
    ['重大危险源检查表', 'none'],
  ])('of the heading %s is %s', (heading, level) => {
    expect(levelOfHeading(heading)?.level ?? null).toBe(/^(none|general-or)/u.test(level) ? null : level);
  });

  it.each([
    ['对照判定标准属重大事故隐患', 'stated'],
    ['构成重大火灾隐患', 'stated'],
    ['存在重大安全隐患', 'spoken'],
    ['不属于重大事故隐患', null],
    ['构成重大危险源未备案', null],
    ['护栏缺失', null],
  ])('in the words %s is %s', (words, kind) => {
    expect(levelInText(words)).toBe(kind);
  });
});

describe('the state of a hazard', () => {
  it.each([
    ['已整改', 'claimedDone'],
    ['整改完成。', 'claimedDone'],
    ['当场纠正', 'claimedDone'],
    ['是', 'claimedDone'],
    ['Ｙ', 'claimedDone'],
    ['已更换灭火器', 'claimedDone'],
    ['100%', 'claimedDone'],
    ['已销号', 'closed'],
    ['已整改销号', 'closed'],
    ['关闭', 'closed'],
    ['整改中', 'rectifying'],
    ['变更责任人/延期反馈', 'rectifying'],
    ['正在采购，部分已更换', 'rectifying'],
    ['80%', 'rectifying'],
    ['审核', 'awaitingReview'],
    ['已整改，待复查', 'awaitingReview'],
    ['否', 'notRectified'],
    ['开放', 'notRectified'],
    ['未反馈', 'notRectified'],
    ['已下达整改通知书', null],
    ['已责令限期整改', null],
    ['已整改3条，未整改1条', null],
    ['另行安排', null],
  ])('%s is %s', (words, status) => {
    expect(readStatus(words).status).toBe(status);
  });

  it('depends on the question: 是 to 「是否销号」 is closed, 合格 at a review is not', () => {
    expect(readStatus('是', 'closed').status).toBe('closed');
    expect(readStatus('否', 'closed').status).toBeNull();
    expect(readStatus('合格', 'reviewed').status).toBe('claimedDone');
    expect(readStatus('不合格', 'reviewed').status).toBe('rectifying');
  });
});

describe('several hazards in one cell', () => {
  it.each([
    ['1.气瓶离火点近。\n2.动火未审批。', ['气瓶离火点近。', '动火未审批。']],
    ['1.11号墩积水。\n2.便道无警示牌。', ['11号墩积水。', '便道无警示牌。']],
    ['1、配电箱未接地 2、插座破损', ['配电箱未接地', '插座破损']],
    ['①风机未接地；②普通开关', ['风机未接地；', '普通开关']],
    ['（1）无规程；（2）无记录', ['无规程；', '无记录']],
    ['配电房：1.漏电；2.积灰', ['配电房：漏电；', '配电房：积灰']],
    [
      '一、甲桥。\n1.积水。\n2.无灯。\n二、乙桥。\n1.未锁。\n2.无标识。',
      ['甲桥：积水。', '甲桥：无灯。', '乙桥：未锁。', '乙桥：无标识。'],
    ],
  ])('%j is split as it counts', (words, items) => {
    expect(splitItems(words)).toEqual({ items, form: 'numbered', residue: false });
  });

  it.each([
    ['反应槽外架缺连墙件；3、 8.1米层没有小横杆。', 'perhaps', true],
    ['桩孔口有1人；27号桩有1人', 'perhaps', false],
    ['设备距墙仅 2.5米，护栏高 1.1米', 'single', false],
    ['1.只有一条', 'single', false],
  ])('%j is not split (%s)', (words, form, residue) => {
    expect(splitItems(words)).toEqual({ items: [words], form, residue });
  });
});

describe('words that report no hazard', () => {
  it.each(['无', '/', '未发现隐患', '经检查，未发现安全隐患。', '本月无隐患', '没有发现问题', '符合要求'])(
    '%s',
    (words) => {
      expect(saysNoHazard(words)).toBe(true);
    },
  );
  it.each(['无警示标志', '未发现应急预案备案', '没有操作规程', '未见接地线', '安全出口上锁'])(
    'but not %s',
    (words) => {
      expect(saysNoHazard(words)).toBe(false);
    },
  );
});
