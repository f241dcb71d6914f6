import { useState } from 'react';
import { useText } from '../../shared/i18n/i18n';
import { useCurrencies } from '../../shared/money/use-currencies';
import { useViewer } from '../../shared/session/viewer';
import { Button } from '../../shared/ui/button';
import { Skeleton } from '../../shared/ui/skeleton';
import { TroublePage } from '../../shared/ui/trouble-page';
import { CurrencyCard } from './currency-card';
import './money.css';
import { RateDialog } from './rate-dialog';

/** The currencies that the company uses and what they are worth. */
export function MoneySettings() {
  const t = useText();
  const { viewerCanConfigure } = useViewer();
  const { currencies, loading, trouble, refetch } = useCurrencies();
  const [adding, setAdding] = useState(false);
  return (
    <>
      <p className="soft">{t('money.text')}</p>
      {viewerCanConfigure && (
        <div className="row wrap">
          <Button main icon="plus" onClick={() => setAdding(true)}>
            {t('money.add')}
          </Button>
        </div>
      )}
      {loading && <Skeleton lines={5} />}
      {trouble !== undefined && currencies.length === 0 && <TroublePage trouble={trouble} onRetry={refetch} />}
      <ul className="currencies" aria-label={t('money.title')}>
        {currencies.map((currency) => (
          <CurrencyCard key={currency.currency} currency={currency} />
        ))}
      </ul>
      {adding && <RateDialog onClose={() => setAdding(false)} />}
    </>
  );
}
