import { useCustomFields } from '../../shared/fields/custom-fields';
import { usePolling } from '../../shared/graph/polling';
import { useText } from '../../shared/i18n/i18n';
import { Button } from '../../shared/ui/button';
import { useCreating } from '../../shared/ui/list/use-creating';
import { useUrlFilters } from '../../shared/ui/list/use-url-filters';
import { Skeleton } from '../../shared/ui/skeleton';
import { Message, TroublePage } from '../../shared/ui/trouble-page';
import { CreateFieldDialog } from './create-field-dialog';
import { FieldList } from './field-list';
import { objects } from './objects';
import { RetiredFields } from './retired-fields';
import './fields.css';

/** The fields that the company adds to its records, object by object. */
export function FieldSettings() {
  const t = useText();
  const { params, change } = useUrlFilters();
  const { creating, open, close } = useCreating();
  const object = objects.find((each) => each === params.get('object')) ?? 'DEAL';
  const { fields, trouble, refetch } = useCustomFields(object, true);
  const used = fields?.filter(({ retiredAt }) => retiredAt === null) ?? [];
  usePolling(
    used.some(({ index }) => index === 'PREPARING'),
    0,
    refetch,
  );
  return (
    <>
      <div className="row wrap">
        <fieldset className="field-objects">
          <legend className="hidden">{t('customFields.object')}</legend>
          {objects.map((each) => (
            <button
              key={each}
              type="button"
              className="field-object"
              aria-pressed={each === object}
              onClick={() => change({ object: each })}
            >
              {t(`customFields.object.${each}`)}
            </button>
          ))}
        </fieldset>
        <span className="grow" />
        {used.length > 0 && (
          <Button main icon="plus" onClick={open}>
            {t('customFields.new')}
          </Button>
        )}
      </div>
      {fields === undefined && trouble === undefined && <Skeleton lines={6} />}
      {fields === undefined && trouble !== undefined && <TroublePage trouble={trouble} onRetry={refetch} />}
      {fields !== undefined && used.length === 0 && (
        <Message icon="list" title={t('customFields.empty.title')} text={t('customFields.empty.text')}>
          <Button main icon="plus" onClick={open}>
            {t('customFields.new')}
          </Button>
        </Message>
      )}
      {used.length > 0 && <FieldList object={object} fields={used} />}
      <RetiredFields fields={fields?.filter(({ retiredAt }) => retiredAt !== null) ?? []} />
      {creating && <CreateFieldDialog object={object} fields={used} onClose={close} />}
    </>
  );
}
