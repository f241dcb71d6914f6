import { useState } from 'react';
import type { CustomField } from '../../shared/fields/custom-fields';
import type { FieldObject } from '../../shared/graph/generated/graphql';
import { tellRefusal } from '../../shared/ui/use-undoable-delete';
import { EditFieldDialog } from './edit-field-dialog';
import { FieldLine } from './field-line';
import { moved } from './field-values';
import { useOrderCustomFields } from './use-order-custom-fields';

interface FieldListProps {
  readonly object: FieldObject;
  readonly fields: readonly CustomField[];
}

/** The fields of an object in the order of its forms. */
export function FieldList({ object, fields }: FieldListProps) {
  const { act, running } = useOrderCustomFields();
  const [editing, setEditing] = useState<CustomField | null>(null);
  const move = async (from: number, by: -1 | 1) =>
    tellRefusal(await act({ object, ids: moved(fields, from, by).map(({ id }) => id) }));
  return (
    <>
      <ul className="card field-list">
        {fields.map((field, index) => (
          <FieldLine
            key={field.id}
            field={field}
            fields={fields}
            first={index === 0}
            last={index === fields.length - 1}
            busy={running}
            onMove={(by) => void move(index, by)}
            onEdit={() => setEditing(field)}
          />
        ))}
      </ul>
      {editing !== null && <EditFieldDialog field={editing} fields={fields} onClose={() => setEditing(null)} />}
    </>
  );
}
