package co.cantera.imports;

import co.cantera.directory.CompanyId;
import co.cantera.directory.CompanyImports;
import co.cantera.directory.CompanyLink;
import co.cantera.imports.matching.TargetField;
import co.cantera.imports.rows.ReadRow;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The companies that rows of other things name. Each is looked up once, however many rows name it. */
@Component
class CompanyLinks {

    private final CompanyImports companies;

    CompanyLinks(CompanyImports companies) {
        this.companies = companies;
    }

    /** The company of each row, null where it names none; made where it is missing and its name is known. */
    Function<ReadRow, @Nullable CompanyId> of(
            List<OwnedRow> rows, TargetField number, TargetField name, RowContext context) {
        context.makeRoom();
        Map<String, Optional<CompanyId>> known = context.companies();
        Map<String, CompanyLink> wanted = new LinkedHashMap<>();
        Map<Integer, String> keys = new HashMap<>();
        for (OwnedRow owned : rows) {
            CompanyLink link = CompanyWriter.link(owned.row(), number, name, owned.owner());
            if (link != null) {
                keys.put(owned.row().number(), link.key());
                if (!known.containsKey(link.key())) {
                    wanted.putIfAbsent(link.key(), link);
                }
            }
        }
        List<CompanyLink> links = List.copyOf(wanted.values());
        List<@Nullable CompanyId> ids = companies.link(links, context.terms());
        for (int i = 0; i < links.size(); i++) {
            known.put(links.get(i).key(), Optional.ofNullable(ids.get(i)));
        }
        return row -> {
            String key = keys.get(row.number());
            return key == null
                    ? null
                    : known.getOrDefault(key, Optional.empty()).orElse(null);
        };
    }
}
