import { useNavigate } from 'react-router';
import { CustomFieldInputs } from '../../../shared/fields/custom-field-inputs';
import { useFieldForm } from '../../../shared/fields/use-field-form';
import { FormDialog } from '../../../shared/form/form-dialog';
import { useForm } from '../../../shared/form/use-form';
import { useText } from '../../../shared/i18n/i18n';
import { useTenantPath, useViewer } from '../../../shared/session/viewer';
import { personProbe } from '../twins/probes';
import { TwinList } from '../twins/twin-list';
import { useTwins } from '../twins/twins';
import { PersonForm } from './person-form';
import { emptyPerson, type PersonValues, personInput } from './person-values';
import { useCreatePerson } from './use-create-person';

/** Asks for a new person and leads to it. */
export function CreatePersonDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useText();
  const path = useTenantPath();
  const navigate = useNavigate();
  const form = useForm<PersonValues>({ ...emptyPerson, owner: useViewer().member });
  const custom = useFieldForm('PERSON', form);
  const { act, running } = useCreatePerson();

  const probe = personProbe({
    ...personInput(form.values),
    name: `${form.values.givenName} ${form.values.familyName}`.trim(),
  });
  const twins = useTwins(probe);
  const warned = twins.length > 0 || form.errors.duplicate !== undefined;

  const send = async () => {
    if (form.values.givenName.trim() === '') {
      form.refuse({ givenName: t('common.required') });
      return null;
    }
    const fields = custom.inputs();
    return fields && act({ ...personInput(form.values), fields, allowDuplicate: warned });
  };

  return (
    <FormDialog
      title={t('people.create.title')}
      act={t(warned ? 'twins.saveAnyway' : 'common.create')}
      form={form}
      send={send}
      running={running}
      onSaved={({ id }) => void navigate(path(`/people/${id}`))}
      onClose={onClose}
    >
      <TwinList twins={twins} probe={probe} />
      <PersonForm form={form} />
      <CustomFieldInputs custom={custom} errors={form.errors} />
    </FormDialog>
  );
}
