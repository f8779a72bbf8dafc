import type { PolicyValue } from '#domain/policy';
import { grounds, plain } from './policy-row';

/** Which 「日」 of which law is a working day: what a clerk reads before writing a term with ND or WD. */
export const READING_ROWS: readonly PolicyValue[] = [
  plain(
    'dayReading.penalty',
    '行政处罚法中“日”的读法',
    '二日、三日、五日、七日为工作日；十五日、九十日等为自然日',
    grounds('行政处罚法85', 'V'),
  ),
  plain(
    'dayReading.coercion',
    '行政强制法中“日”的读法',
    '十日以内为工作日，超过十日为自然日',
    grounds('行政强制法69', 'V'),
  ),
  plain(
    'dayReading.reconsideration',
    '行政复议法中“日”的读法',
    '三日、五日、七日、十日为工作日；六十日为自然日',
    grounds('行政复议法88', 'V'),
  ),
  plain(
    'dayReading.tender',
    '招标投标法及实施条例中“日”的读法',
    '未写明工作日的为自然日',
    grounds('招标投标法、招标投标法实施条例', 'V'),
  ),
  plain(
    'dayReading.procurement',
    '政府采购法及实施条例中“日”的读法',
    '写明工作日的为工作日；二十日、三十日、十五日为自然日',
    grounds('政府采购法、政府采购法实施条例', 'V'),
  ),
  plain(
    'dayReading.workSafety',
    '安全生产法中期限的读法',
    '七个工作日（第78条）为工作日；二十四小时（第70条）按小时；一百八十日、一年（第113条）为自然日',
    grounds('安全生产法70、78、113', 'V'),
  ),
  plain(
    'dayReading.payment',
    '保障中小企业款项支付条例中“日”的读法',
    '三十日、六十日为自然日',
    grounds('保障中小企业款项支付条例2025 9–10', 'V'),
  ),
  plain(
    'dayReading.start',
    '期间的起算、届满与顺延',
    '开始当日不计入；末日为休息日的顺延至下一工作日；末日截止于二十四时',
    grounds('民法典201–203；民事诉讼法85', 'V'),
  ),
  plain(
    'dayReading.restDays',
    '休息日与调休',
    '法定节假日十三天；调休以国务院办公厅年度通知为准，按年导入工作日历',
    grounds('全国年节及纪念日放假办法（2024年修订）', 'V'),
  ),
];
