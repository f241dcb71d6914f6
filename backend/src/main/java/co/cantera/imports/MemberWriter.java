package co.cantera.imports;

import co.cantera.imports.matching.ImportObject;
import co.cantera.imports.matching.TargetField;
import co.cantera.imports.rows.ReadRow;
import co.cantera.members.MemberImport;
import co.cantera.members.MemberImports;
import co.cantera.shared.latam.PlainText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Rows that become sellers. The manager whom a row names becomes one too, in the same team. */
@Component
class MemberWriter implements RowWriter {

    private final MemberImports members;

    MemberWriter(MemberImports members) {
        this.members = members;
    }

    @Override
    public ImportObject object() {
        return ImportObject.MEMBER;
    }

    @Override
    public List<Written> write(List<OwnedRow> rows, RowContext context) {
        Map<String, MemberImport> managers = new LinkedHashMap<>();
        rows.stream()
                .map(OwnedRow::row)
                .forEach(row -> row.text(TargetField.MEMBER_MANAGER)
                        .ifPresent(name -> managers.putIfAbsent(
                                PlainText.fold(name),
                                new MemberImport(
                                        name,
                                        null,
                                        row.text(TargetField.MEMBER_TEAM).orElse(null)))));
        rows.stream()
                .flatMap(row -> row.row().text(TargetField.MEMBER_NAME).stream())
                .forEach(name -> managers.remove(PlainText.fold(name)));
        return members
                .upsert(
                        Stream.concat(rows.stream().map(row -> seller(row.row())), managers.values().stream())
                                .toList(),
                        context.terms())
                .stream()
                .limit(rows.size())
                .map(Written::of)
                .toList();
    }

    private static MemberImport seller(ReadRow row) {
        return new MemberImport(
                row.text(TargetField.MEMBER_NAME).orElse(""),
                row.text(TargetField.MEMBER_EMAIL).orElse(null),
                row.text(TargetField.MEMBER_TEAM).orElse(null));
    }
}
