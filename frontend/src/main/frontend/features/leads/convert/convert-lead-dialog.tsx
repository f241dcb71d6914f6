import type { CustomField } from '../../../shared/fields/custom-fields';
import { useFieldForm } from '../../../shared/fields/use-field-form';
import { FormDialog } from '../../../shared/form/form-dialog';
import { useForm } from '../../../shared/form/use-form';
import { type FragmentType, graphql, readFragment } from '../../../shared/graph/generated';
import { useFormats, useText } from '../../../shared/i18n/i18n';
import { useViewer } from '../../../shared/session/viewer';
import { toast } from '../../../shared/ui/toast';
import { CompanyPart, DealPart, PersonPart } from './convert-parts';
import { asNew, convertInput, convertValues } from './convert-values';
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
    fields { ...FieldValue_value }
  }
`);

interface ConvertLeadDialogProps {
  readonly lead: FragmentType<typeof convertFragment>;
  readonly onClose: () => void;
}

/** The dialog asks for no more of the company's own fields than has to be; what the lead holds in fields of the same name goes along. */
const required = (field: CustomField) => field.required !== null;

/** Makes a company, a person and a deal of a lead; those that are there already and look alike come first. */
export function ConvertLeadDialog({ lead: given, onClose }: ConvertLeadDialogProps) {
  const t = useText();
  const { money, parseDecimal } = useFormats();
  const { currency } = useViewer().tenant;
  const lead = readFragment(convertFragment, given);
  const form = useForm(convertValues(lead));
  const twins = useTwins(lead.id, form.values.taxId);
  const company = useFieldForm('COMPANY', form, lead.fields, { at: 'company.create', only: required });
  const person = useFieldForm('PERSON', form, lead.fields, { at: 'person.create', only: required });
  const deal = useFieldForm('DEAL', form, lead.fields, { at: 'deal', only: required });
  const { act, running } = useConvertLead();

  const send = async (version: number) => {
    const { city, sector, jobTitle } = lead;
    const { values } = form;
    const ofCompany = values.company === asNew ? company.inputs() : [];
    const ofPerson = values.person === asNew ? person.inputs() : [];
    const ofDeal = values.withDeal ? deal.inputs() : [];
    if (ofCompany === null || ofPerson === null || ofDeal === null) {
      return null;
    }
    const fields = { company: ofCompany, person: ofPerson, deal: ofDeal };
    const input = convertInput(values, { city, sector, jobTitle, currency, parse: parseDecimal, fields });
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
      <CompanyPart form={form} twins={twins.companies} custom={company} />
      <PersonPart form={form} twins={twins.people} custom={person} />
      <DealPart form={form} currency={currency} custom={deal} />
    </FormDialog>
  );
}
