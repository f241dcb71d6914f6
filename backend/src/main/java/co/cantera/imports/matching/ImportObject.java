package co.cantera.imports.matching;

import java.util.List;
import java.util.stream.Stream;

/** What the rows of a file can become. */
public enum ImportObject {
    COMPANY("company", "organization", "organisation", "account", "empresa", "organizacion", "cuenta"),
    PERSON("person", "contact", "lead", "persona", "contacto"),
    DEAL("deal", "opportunity", "negocio", "oportunidad", "trato"),
    MEMBER("user", "usuario"),
    PRODUCT("product", "producto");

    private final List<String> prefixes;

    ImportObject(String... prefixes) {
        this.prefixes = List.of(prefixes);
    }

    public List<TargetField> fields() {
        return Stream.of(TargetField.values())
                .filter(field -> field.object() == this)
                .toList();
    }

    /** The words by which programs call the object in front of its fields' names. */
    List<String> prefixes() {
        return prefixes;
    }
}
