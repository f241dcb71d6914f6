package co.cantera.exports;

import co.cantera.audit.AuditTrail;
import co.cantera.audit.ChangeKind;
import co.cantera.audit.Changes;
import co.cantera.members.TenantProfiles;
import co.cantera.shared.access.Access;
import co.cantera.shared.bulk.CustomFields;
import co.cantera.shared.graph.Connection;
import co.cantera.shared.graph.InputChecks;
import co.cantera.shared.graph.InvalidInput;
import co.cantera.shared.graph.Outcome;
import co.cantera.shared.graph.PageRequest;
import co.cantera.shared.ids.UuidV7;
import co.cantera.shared.jobs.JobStore;
import co.cantera.shared.limits.RateLimits;
import co.cantera.shared.text.Texts;
import co.cantera.shared.upkeep.Retention;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What people had written out, from the wish to the last day of the file. */
@Component
class Exports {

    private final ExportStore store;
    private final Sheets sheets;
    private final JobStore jobs;
    private final AuditTrail trail;
    private final RateLimits limits;
    private final TenantProfiles tenants;
    private final ExportProperties properties;
    private final Retention kept;
    private final JsonMapper json;
    private final Clock clock;

    Exports(
            ExportStore store,
            Sheets sheets,
            JobStore jobs,
            AuditTrail trail,
            RateLimits limits,
            TenantProfiles tenants,
            ExportProperties properties,
            Retention kept,
            JsonMapper json,
            Clock clock) {
        this.store = store;
        this.sheets = sheets;
        this.jobs = jobs;
        this.trail = trail;
        this.limits = limits;
        this.tenants = tenants;
        this.properties = properties;
        this.kept = kept;
        this.json = json;
        this.clock = clock;
    }

    Connection<Export> page(PageRequest page) {
        return store.page(page, since()).map(this::whole);
    }

    @Nullable
    Export find(ExportId id) {
        ExportRow row = store.find(id, since());
        return row == null ? null : whole(row);
    }

    /** What can be downloaded now; null also when the person may see something else by now than at the time of the export. */
    @Nullable
    ExportRow downloadable(ExportId id) {
        ExportRow row = store.find(id, since());
        return row != null && row.state() == ExportState.READY && row.scope().equals(ExportScope.of(Access.current()))
                ? row
                : null;
    }

    Outcome<Export> start(StartExportInput input) {
        if (!limits.isWithin(
                ExportLimit.EXPORT_BY_MEMBER, Access.current().memberId().toString())) {
            return Outcome.refused(InvalidInput.field("list", "exportedTooOften"));
        }
        Sheet<?> sheet = sheets.of(input.list(), Access.current().language());
        return check(input, sheet).then(columns -> {
            int rows = sheet.count(properties.most() + 1);
            return rows > properties.most()
                    ? Outcome.refused(InvalidInput.field("list", "exportTooLong", properties.most()))
                    : Outcome.done(save(new ExportRequest(input.list(), columns), input.format(), sheet, rows));
        });
    }

    private static Outcome<List<String>> check(StartExportInput input, Sheet<?> sheet) {
        InputChecks checks = new InputChecks()
                .that(
                        input.format() != ExportFormat.VCARD || sheet.object() == ExportObject.PERSON,
                        "format",
                        "exportOfPeople");
        List<String> columns = Objects.requireNonNullElse(input.columns(), sheet.keys());
        for (int i = 0; i < columns.size(); i++) {
            checks.that(
                    CustomFields.isPath(columns.get(i)) || sheet.keys().contains(columns.get(i)),
                    "columns." + i,
                    "unknown");
        }
        checks.that(!columns.isEmpty(), "columns", "required");
        return checks.outcome(
                columns.stream().distinct().filter(sheet.keys()::contains).toList());
    }

    private Export save(ExportRequest request, ExportFormat format, Sheet<?> sheet, int rows) {
        boolean direct = rows <= properties.direct();
        ExportRow row = new ExportRow(
                new ExportId(UuidV7.next()),
                Access.current().memberId(),
                ExportScope.of(Access.current()),
                Access.current().language(),
                sheet.object(),
                format,
                request,
                direct ? ExportState.READY : ExportState.RUNNING,
                rows,
                direct ? rows : 0,
                null,
                OffsetDateTime.now(clock),
                null);
        store.insert(row);
        trail.record(ExportId.PREFIX, row.id().value(), ChangeKind.CREATED, changes(row));
        if (!direct) {
            jobs.enqueue(ExportJobs.TASK, row.id().value());
        }
        return whole(row);
    }

    private Changes changes(ExportRow row) {
        return new Changes()
                .field("object", null, row.object())
                .field("format", null, row.format())
                .field("rows", null, row.rows())
                .field("columns", null, row.request().columns())
                .field("list", null, json.writeValueAsString(row.request().list()));
    }

    private OffsetDateTime since() {
        return OffsetDateTime.now(clock).minus(kept.exports());
    }

    /** The name of the file, such as {@code Negocios 2026-11-25.csv}. */
    String fileName(ExportRow row) {
        LocalDate day = LocalDate.ofInstant(
                row.createdAt().toInstant(), tenants.current().zone());
        return Texts.get("exports", row.language(), "file." + row.object()) + " " + day + "."
                + row.format().extension();
    }

    private Export whole(ExportRow row) {
        String path = "/t/" + Access.current().slug() + "/api/exports/" + row.id();
        return new Export(
                row.id(),
                row.object(),
                row.format(),
                row.state(),
                fileName(row),
                row.rows(),
                row.done(),
                row.state() == ExportState.READY ? path : null,
                row.createdAt(),
                row.finishedAt(),
                row.createdAt().plus(kept.exports()));
    }
}
