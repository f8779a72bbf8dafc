import { type Checklist, cited } from '#domain/catalogue';
import { equipmentLaw, fireLaw, item, law, numbered, worksCriteria } from './checklist-item';

/** 工贸通用. */
export const WORKS_SHEET: Checklist = {
  id: 'CL-GM',
  title: '工贸企业通用检查表',
  industries: ['工贸', '交通运输', '建筑施工'],
  items: numbered([
    item('全员安全生产责任制健全，按规定配备安全管理人员', {
      basis: [law('22、24、97（一）')],
      photo: 'none',
    }),
    item('三级教育和培训记录真实完整', { basis: [law('28、97（四）')], codes: ['GM-15'] }),
    item('事故隐患排查治理情况如实记录并向从业人员通报', {
      basis: [law('41、97（五）')],
      codes: ['GM-17'],
    }),
    item('配电箱柜、接地和线路符合要求', {
      basis: [cited('河南省安全生产条例22（四）、27（二）', 'V')],
      codes: ['GM-09'],
    }),
    item('冲剪压设备、传动部位和砂轮机防护齐全', {
      basis: [law('36、99（二）'), cited('GB/T 8196', 'K')],
      codes: ['GM-10', 'GM-11'],
    }),
    item('有限空间已辨识建账，设警示标志，作业经审批', {
      basis: [worksCriteria('13（一）（二）')],
      level: 'major',
      photo: 'always',
      codes: ['GM-03', 'GM-04'],
    }),
    item('粉尘及时清理，除尘系统采取防爆措施', {
      basis: [worksCriteria('11（三）（十）')],
      level: 'major',
      photo: 'always',
      codes: ['GM-01', 'GM-02'],
    }),
    item('动火、高处、吊装作业办理作业票并有专人管理', {
      basis: [law('43、101（三）'), fireLaw('21')],
      codes: ['GM-13'],
    }),
    item('气瓶防倾倒，氧气与乙炔间距符合要求', { basis: [equipmentLaw('39')], codes: ['GM-12'] }),
    item('特种设备已登记并在检验有效期内，作业人员持证', {
      basis: [equipmentLaw('33、40、83、84'), law('30、97（七）')],
      level: 'major',
      codes: ['TZ-01', 'TZ-02', 'TZ-03', 'GM-07'],
    }),
    item('承包、承租单位签订安全协议并统一协调管理', {
      basis: [law('49、103'), worksCriteria('3（一）')],
      level: 'major',
      codes: ['GM-08'],
    }),
    item('疏散通道畅通，员工宿舍与车间、仓库分开', {
      basis: [law('42、105'), fireLaw('28、60（三）')],
      photo: 'always',
      codes: ['GM-18', 'XF-01'],
    }),
    item('应急预案、物资齐备并定期演练', { basis: [law('81、97（六）')], codes: ['GM-16'] }),
    item('职业危害场所设置警示标识', { basis: [law('35、99（一）')], codes: ['GM-14'] }),
    item('以前发现的隐患已整改闭环', { basis: [law('41、102')] }),
  ]),
};
