import { bring } from '../../i18n';
import capture from '../../i18n/zh-cn/capture.json';

bring({ capture });
