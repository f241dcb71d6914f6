package co.cantera.imports;

import static co.cantera.schema.tenant.Tables.IMPORT_ISSUE;
import static org.jooq.JSONB.jsonb;
import static org.jooq.impl.DSL.noCondition;

import co.cantera.schema.tenant.tables.records.ImportIssueRecord;
import co.cantera.shared.bulk.BulkStore;
import co.cantera.shared.graph.Connection;
import co.cantera.shared.graph.Cursor;
import co.cantera.shared.graph.PageRequest;
import co.cantera.shared.graph.Refusal;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What there is to say about the rows of imports. Whoever asks must have seen the import already. */
@Component
class IssueStore {

    private final DSLContext db;
    private final BulkStore bulk;
    private final JsonMapper json;

    IssueStore(DSLContext db, BulkStore bulk, JsonMapper json) {
        this.db = db;
        this.bulk = bulk;
        this.json = json;
    }

    void append(ImportId id, List<ImportIssue> issues) {
        bulk.insert(
                IMPORT_ISSUE, issues.stream().map(issue -> record(id, issue)).toList());
    }

    void clear(ImportId id) {
        db.deleteFrom(IMPORT_ISSUE).where(IMPORT_ISSUE.IMPORT_ID.eq(id.value())).execute();
    }

    /** In the order of the file. */
    Connection<ImportIssue> page(ImportId id, PageRequest page, @Nullable Integer totalCount) {
        List<ImportIssue> issues = db.selectFrom(IMPORT_ISSUE)
                .where(IMPORT_ISSUE.IMPORT_ID.eq(id.value()).and(behind(page.after())))
                .orderBy(IMPORT_ISSUE.SEQ)
                .limit(page.first() + 1)
                .fetch(this::issue);
        return Connection.of(issues, page, issue -> new Cursor(String.valueOf(issue.seq()), id.value()), totalCount);
    }

    private static Condition behind(@Nullable Cursor cursor) {
        if (cursor == null) {
            return noCondition();
        }
        try {
            return IMPORT_ISSUE.SEQ.gt(Integer.valueOf(String.valueOf(cursor.key())));
        } catch (NumberFormatException e) {
            throw new Refusal("BAD_CURSOR");
        }
    }

    private ImportIssueRecord record(ImportId id, ImportIssue issue) {
        ImportIssueRecord record = new ImportIssueRecord();
        record.setImportId(id.value());
        record.setSeq(issue.seq());
        record.setLine(issue.row());
        record.setColumnName(issue.column());
        record.setValue(issue.value());
        record.setCode(issue.key());
        record.setArgs(jsonb(json.writeValueAsString(issue.arguments())));
        record.setRefused(issue.refused());
        return record;
    }

    private ImportIssue issue(ImportIssueRecord r) {
        return new ImportIssue(
                r.getSeq(),
                r.getLine(),
                r.getColumnName(),
                r.getValue(),
                r.getCode(),
                List.of(json.readValue(r.getArgs().data(), String[].class)),
                r.getRefused());
    }
}
