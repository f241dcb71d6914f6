import { CustomFieldInputs } from '../../../shared/fields/custom-field-inputs';
import { useFieldForm } from '../../../shared/fields/use-field-form';
import { FormDialog } from '../../../shared/form/form-dialog';
import { type Form, useForm } from '../../../shared/form/use-form';
import { type FragmentType, graphql, readFragment } from '../../../shared/graph/generated';
import { useText } from '../../../shared/i18n/i18n';
import { toast } from '../../../shared/ui/toast';
import { personProbe } from '../twins/probes';
import { TwinList } from '../twins/twin-list';
import { useTwins } from '../twins/twins';
import { PersonForm } from './person-form';
import { type PersonValues, personChanges } from './person-values';
import { useUpdatePerson } from './use-update-person';

const editFragment = graphql(`
  fragment EditPerson_person on Person {
    id
    version
    givenName
    familyName
    jobTitle
    company { id name }
    phones
    emails
    city
    owner { id name }
    description
    fields { ...FieldValue_value }
  }
`);

interface EditPersonDialogProps {
  readonly person: FragmentType<typeof editFragment>;
  readonly onClose: () => void;
}

/** Changes a person; a conflict is told above the fields, and saving again then overwrites only what was changed here. */
export function EditPersonDialog({ person: given, onClose }: EditPersonDialogProps) {
  const t = useText();
  const person = readFragment(editFragment, given);
  const form = useForm<PersonValues>({
    givenName: person.givenName,
    familyName: person.familyName ?? '',
    jobTitle: person.jobTitle ?? '',
    company: person.company,
    phones: person.phones.join(', '),
    emails: person.emails.join(', '),
    city: person.city ?? '',
    owner: person.owner,
    description: person.description ?? '',
  });
  const custom = useFieldForm('PERSON', form, person.fields);
  const { act, running } = useUpdatePerson();

  const probe = personProbe({ ...personChanges(form.read, form.values), ...renamed(form) }, person.id);
  const twins = useTwins(probe);
  const warned = twins.length > 0 || form.errors.duplicate !== undefined;

  const send = async (version: number) => {
    const fields = custom.inputs();
    return (
      fields &&
      act({ id: person.id, version, ...personChanges(form.read, form.values), fields, allowDuplicate: warned })
    );
  };

  return (
    <FormDialog
      title={t('people.edit.title')}
      act={t(warned ? 'twins.saveAnyway' : 'common.save')}
      form={form}
      version={person.version}
      send={send}
      running={running}
      onSaved={() => {
        toast({ tone: 'success', key: 'common.saved' });
        onClose();
      }}
      onClose={onClose}
    >
      <TwinList twins={twins} probe={probe} />
      <PersonForm form={form} />
      <CustomFieldInputs custom={custom} errors={form.errors} />
    </FormDialog>
  );
}

/** The whole name when a part of it was changed. */
function renamed({ read, values }: Form<PersonValues>) {
  const name = (person: PersonValues) => `${person.givenName} ${person.familyName}`.trim();
  return name(read) === name(values) ? {} : { name: name(values) };
}
