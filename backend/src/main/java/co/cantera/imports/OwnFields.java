package co.cantera.imports;

import co.cantera.fields.CustomField;
import co.cantera.fields.FieldCatalog;
import co.cantera.fields.FieldKind;
import co.cantera.fields.FieldObject;
import co.cantera.fields.FieldOption;
import co.cantera.imports.matching.ImportObject;
import co.cantera.imports.values.OwnField;
import co.cantera.imports.values.ValueKind;
import co.cantera.shared.latam.PlainText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The company's own fields that columns can fill, as far as the person who acts now may know of them. */
@Component
class OwnFields {

    private static final int LINE = 200;
    private static final int PAGES = 10_000;
    private static final int LINK = 500;

    private final FieldCatalog catalog;

    OwnFields(FieldCatalog catalog) {
        this.catalog = catalog;
    }

    /** Those of the records that rows become; a field that points to other records cannot be filled by a column. */
    List<OwnField> of(ImportObject object) {
        return Optional.ofNullable(withFields(object)).map(catalog::usable).orElse(List.of()).stream()
                .map(OwnFields::own)
                .filter(Objects::nonNull)
                .toList();
    }

    private static @Nullable FieldObject withFields(ImportObject object) {
        return switch (object) {
            case COMPANY -> FieldObject.COMPANY;
            case PERSON -> FieldObject.PERSON;
            case DEAL -> FieldObject.DEAL;
            case MEMBER, PRODUCT -> null;
        };
    }

    private static @Nullable OwnField own(CustomField field) {
        return switch (field.kind()) {
            case TEXT -> own(field, ValueKind.TEXT, LINE);
            case LONG_TEXT -> own(field, ValueKind.LONG_TEXT, PAGES);
            case NUMBER -> own(field, ValueKind.COUNT, LINE);
            case MONEY -> own(field, ValueKind.MONEY, LINE);
            case DATE -> own(field, ValueKind.DATE, LINE);
            case CHOICE, MULTI_CHOICE -> own(field, ValueKind.CHOICE, PAGES);
            case YES_NO -> own(field, ValueKind.YES_NO, LINE);
            case LINK -> own(field, ValueKind.WEBSITE, LINK);
            case EMAIL -> own(field, ValueKind.EMAIL, LINE);
            case PHONE -> own(field, ValueKind.PHONE, LINE);
            case COMPANY, PERSON, MEMBER -> null;
        };
    }

    private static OwnField own(CustomField field, ValueKind kind, int longest) {
        Map<String, String> options = new LinkedHashMap<>();
        for (FieldOption option : field.options()) {
            if (!option.retired()) {
                options.putIfAbsent(PlainText.fold(option.label()), option.key());
            }
        }
        return new OwnField(field.key(), field.label(), kind, longest, options, field.kind() == FieldKind.MULTI_CHOICE);
    }
}
