import { FormDialog } from '../../../shared/form/form-dialog';
import { useForm } from '../../../shared/form/use-form';
import { type FragmentType, graphql, readFragment } from '../../../shared/graph/generated';
import { useFormats, useText } from '../../../shared/i18n/i18n';
import { useViewer } from '../../../shared/session/viewer';
import { toast } from '../../../shared/ui/toast';
import { CompanyPart, DealPart, PersonPart } from './convert-parts';
import { convertInput, convertValues } from './convert-values';
import { useConvertLead } from './use-convert-lead';
import { useTwins } from './use-twins';

const convertFragment = graphql(`
  fragment ConvertLead_lead on Lead {
    id
    version
    name
    companyName
    jobTitle
    city
    sector
  }
`);

interface ConvertLeadDialogProps {
  readonly lead: FragmentType<typeof convertFragment>;
  readonly onClose: () => void;
}

/** Makes a company, a person and a deal of a lead; those that are there already and look alike come first. */
export function ConvertLeadDialog({ lead: given, onClose }: ConvertLeadDialogProps) {
  const t = useText();
  const { money, parseDecimal } = useFormats();
  const { currency } = useViewer().tenant;
  const lead = readFragment(convertFragment, given);
  const form = useForm(convertValues(lead));
  const twins = useTwins(lead.id, form.values.taxId);
  const { act, running } = useConvertLead();

  const send = async (version: number) => {
    const { city, sector, jobTitle } = lead;
    const input = convertInput(form.values, { city, sector, jobTitle, currency, parse: parseDecimal });
    if (input === null) {
      form.refuse({
        amount: t('field.amount.invalid', { example: money({ amount: '1500000', currency }) }),
      });
      return null;
    }
    return act({ id: lead.id, version, ...input });
  };

  return (
    <FormDialog
      title={t('leads.convert.title')}
      act={t('leads.convert')}
      form={form}
      version={lead.version}
      send={send}
      running={running}
      onSaved={() => {
        toast({ tone: 'success', key: 'leads.converted' });
        onClose();
      }}
      onClose={onClose}
    >
      <CompanyPart form={form} twins={twins.companies} />
      <PersonPart form={form} twins={twins.people} />
      <DealPart form={form} currency={currency} />
    </FormDialog>
  );
}
