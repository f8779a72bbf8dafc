import { Button, Empty } from 'antd';
import { useTranslation } from 'react-i18next';

/** Nothing there at all, or nothing under these conditions: two different things. */
export function LedgerEmpty({
  isNarrowed,
  onClear,
}: {
  readonly isNarrowed: boolean;
  readonly onClear: () => void;
}) {
  const { t } = useTranslation();
  return (
    <Empty
      image={Empty.PRESENTED_IMAGE_SIMPLE}
      description={isNarrowed ? t('ledger.empty.narrowed') : t('ledger.empty.nothing')}
    >
      {isNarrowed && (
        <Button type="primary" onClick={onClear}>
          {t('ledger.filter.clear')}
        </Button>
      )}
    </Empty>
  );
}
