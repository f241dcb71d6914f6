import { useState } from 'react';
import { graphql } from '../../shared/graph/generated';
import { useGraph } from '../../shared/graph/use-graph';
import { useFormats, useText } from '../../shared/i18n/i18n';
import type { CurrencyInUse } from '../../shared/money/use-currencies';
import { useViewer } from '../../shared/session/viewer';
import { Button } from '../../shared/ui/button';
import { Skeleton } from '../../shared/ui/skeleton';
import { tellRefusal } from '../../shared/ui/use-undoable-delete';
import { RateDialog } from './rate-dialog';
import { useDeleteExchangeRate } from './use-delete-exchange-rate';

const ratesQuery = graphql(`
  query ExchangeRates($currency: Currency!) {
    exchangeRates(currency: $currency) { id validFrom rate createdBy { id name } }
  }
`);

const options = { concerns: ['ExchangeRate'] };

/** A currency with what it is worth today, and what it was worth before. */
export function CurrencyCard({ currency: { currency, own, rate } }: { readonly currency: CurrencyInUse }) {
  const t = useText();
  const { decimal, day, language } = useFormats();
  const { viewerCanConfigure, tenant } = useViewer();
  const [open, setOpen] = useState(false);
  const [adding, setAdding] = useState(false);
  const name = new Intl.DisplayNames(language, { type: 'currency' }).of(currency);
  return (
    <li className="card currency">
      <div className="row wrap">
        <div className="grow">
          <h2 className="strong">
            {currency} <span className="soft">{name}</span>
          </h2>
          <p className="small soft">
            {own || rate === null
              ? t('money.own')
              : t('money.today', { rate: decimal(rate.rate), own: tenant.currency, day: day(rate.validFrom) })}
          </p>
        </div>
        {!own && (
          <Button quiet aria-expanded={open} onClick={() => setOpen(!open)}>
            {t('money.history')}
          </Button>
        )}
        {!own && viewerCanConfigure && (
          <Button icon="plus" onClick={() => setAdding(true)}>
            {t('money.rate.new')}
          </Button>
        )}
      </div>
      {open && <Rates currency={currency} />}
      {adding && <RateDialog currency={currency} onClose={() => setAdding(false)} />}
    </li>
  );
}

function Rates({ currency }: { readonly currency: string }) {
  const t = useText();
  const { decimal, day } = useFormats();
  const { viewerCanConfigure } = useViewer();
  const { data } = useGraph(ratesQuery, { currency }, options);
  const { act, running } = useDeleteExchangeRate();
  if (data === undefined) {
    return <Skeleton lines={3} />;
  }
  return (
    <ul className="currency-rates" aria-label={t('money.history.of', { currency })}>
      {data.exchangeRates.map(({ id, validFrom, rate, createdBy }) => (
        <li key={id} className="row">
          <span className="small">{t('money.since', { day: day(validFrom) })}</span>
          <span className="small strong grow">{decimal(rate)}</span>
          <span className="small faint cut">{createdBy?.name}</span>
          {viewerCanConfigure && (
            <Button
              quiet
              icon="trash"
              disabled={running}
              label={t('money.rate.delete', { day: day(validFrom) })}
              onClick={() => void act({ id }).then(tellRefusal)}
            />
          )}
        </li>
      ))}
    </ul>
  );
}
