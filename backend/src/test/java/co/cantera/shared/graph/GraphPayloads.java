package co.cantera.shared.graph;

import co.cantera.members.TenantProfile;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.graphql.execution.SchemaMappingInspector;

/** Tells the inspection which class stands for which type: the one with the same simple name, as at run time. */
final class GraphPayloads {

    private static final Map<String, Class<?>> RECORDS = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("co.cantera").stream()
                    .filter(type -> type.isRecord())
                    .collect(Collectors.toMap(JavaClass::getSimpleName, Function.identity(), (a, b) -> a))
                    .entrySet()
                    .stream()
                    .collect(Collectors.toMap(
                            Map.Entry::getKey, e -> e.getValue().reflect()));

    SchemaMappingInspector.Initializer mapTo(SchemaMappingInspector.Initializer initializer) {
        RECORDS.forEach((name, type) -> initializer.classMapping(name, type));
        return initializer.classMapping("Tenant", TenantProfile.class);
    }
}
