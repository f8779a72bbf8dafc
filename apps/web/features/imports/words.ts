import { bring } from '../../i18n';
import imports from '../../i18n/zh-cn/imports.json';

bring({ imports });
