import { type Checklist, cited } from '#domain/catalogue';
import { chemicals, fireLaw, item, law, numbered } from './checklist-item';

/** 加油站、危化经营. */
export const CHEMICAL_SHEET: Checklist = {
  id: 'CL-WH',
  title: '加油站、危险化学品经营单位检查表',
  industries: ['危化'],
  items: numbered([
    item('主要负责人和安全管理人员考核合格，证照齐全有效', {
      basis: [law('27、97（二）'), cited('安监总管三〔2017〕121号第1项', 'K')],
      level: 'major',
      codes: ['WH-06'],
    }),
    item('经营许可的范围、储量与实际一致', {
      basis: [chemicals('24、33'), cited('安监总管三〔2017〕121号第20项', 'K')],
      level: 'major',
      codes: ['WH-01', 'WH-02', 'WH-08'],
    }),
    item('卸油区静电接地报警仪有效，消防器材齐备', {
      basis: [law('36'), fireLaw('16（二）')],
      photo: 'always',
      codes: ['WH-05', 'XF-02'],
    }),
    item('可燃、有毒气体报警器已投用并在检定有效期内', {
      basis: [law('36、99（三）'), cited('安监总管三〔2017〕121号第12项', 'K')],
      codes: ['WH-03', 'WH-04'],
    }),
    item('爆炸危险场所的电气设备防爆完好', { basis: [law('36、99（二）'), cited('GB 50156', 'K')] }),
    item('油罐区和液位监测正常', { basis: [law('36'), cited('GB 50156', 'K')], photo: 'always' }),
    item('动火、受限空间等特殊作业办理作业票并有人监护', {
      basis: [law('43、101（三）'), fireLaw('21')],
      codes: ['GM-04', 'GM-13'],
    }),
    item('出入库核查、登记台账完整', { basis: [chemicals('25')], codes: ['WH-07'] }),
    item('从业人员培训和应急演练按规定开展', {
      basis: [law('28、81、97（四）（六）')],
      photo: 'none',
      codes: ['GM-15', 'GM-16'],
    }),
    item('重大危险源登记建档，与周边场所的距离符合规定', {
      basis: [law('40'), chemicals('19')],
      level: 'major',
    }),
  ]),
};
