import { type Checklist, cited } from '#domain/catalogue';
import { equipmentLaw, fireLaw, item, law, numbered } from './checklist-item';

/** 人员密集场所、商超餐饮. */
export const PUBLIC_SHEET: Checklist = {
  id: 'CL-RM',
  title: '人员密集场所、商超餐饮检查表',
  industries: ['商贸流通', '文化旅游', '教育', '医疗', '养老', '宗教场所', '公共设施', '城市管理', '消防'],
  items: numbered([
    item('公众聚集场所投入使用前经消防安全检查，许可有效', { basis: [fireLaw('15、58')] }),
    item('安全出口、疏散通道畅通，营业期间未锁闭', {
      basis: [fireLaw('28、60（三）')],
      photo: 'always',
      codes: ['XF-01', 'WL-01'],
    }),
    item('疏散指示标志和应急照明完好', { basis: [fireLaw('16（二）、60（一）')], codes: ['WL-01'] }),
    item('建筑消防设施维护保养并按年检测', {
      basis: [fireLaw('16（三）、21')],
      codes: ['XF-03', 'XF-04'],
    }),
    item('灭火器有效、配置到位、取用方便', { basis: [fireLaw('16（二）、60（一）')], codes: ['XF-02'] }),
    item('用电负荷和线路敷设符合要求', {
      basis: [fireLaw('27'), cited('河南省安全生产条例27（二）', 'V')],
      codes: ['GM-09'],
    }),
    item('燃气报警装置已投用，软管和燃具合格', {
      basis: [law('36、99（八）'), cited('城镇燃气管理条例28、49', 'V')],
      photo: 'always',
      codes: ['GG-01', 'GG-02'],
    }),
    item('厨房油烟道定期清洗', { basis: [fireLaw('16（五）')] }),
    item('室内、楼道无电动自行车停放充电', {
      basis: [fireLaw('28'), cited('地方规定', 'K')],
      codes: ['XF-06'],
    }),
    item('外窗未设影响逃生和救援的障碍物', { basis: [fireLaw('28、60（六）')], codes: ['XF-05'] }),
    item('微型消防站、疏散演练按规定落实', { basis: [fireLaw('16（六）')], photo: 'none' }),
    item('游乐设施、电梯和扶梯在检验有效期内', {
      basis: [equipmentLaw('40、84')],
      level: 'major',
      codes: ['TZ-02', 'WL-03'],
    }),
  ]),
};
