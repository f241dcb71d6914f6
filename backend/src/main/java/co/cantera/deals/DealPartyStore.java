package co.cantera.deals;

import static co.cantera.schema.tenant.Tables.DEAL_MEMBER;
import static co.cantera.schema.tenant.Tables.DEAL_PARTY;
import static org.jooq.impl.DSL.deleteFrom;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.insertInto;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.val;
import static org.jooq.impl.DSL.values;

import co.cantera.audit.TrailStore;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.ResultQuery;
import org.jooq.RowN;
import org.jooq.Table;
import org.jooq.TableField;
import org.springframework.stereotype.Component;

/** Reads and writes who has a part in a purchase and who shares in a deal. */
@Component
class DealPartyStore {

    /** Somebody's part as it is stored. */
    record PersonRow(UUID person, BuyingRole role) {}

    /** A share as it is stored. */
    record MemberRow(UUID member, BigDecimal percent) {}

    private final DSLContext db;

    DealPartyStore(DSLContext db) {
        this.db = db;
    }

    List<PersonRow> people(UUID deal) {
        return db.selectFrom(DEAL_PARTY)
                .where(DEAL_PARTY.DEAL_ID.eq(deal))
                .orderBy(DEAL_PARTY.POSITION)
                .fetch(found -> new PersonRow(found.getPersonId(), BuyingRole.valueOf(found.getRole())));
    }

    List<MemberRow> members(UUID deal) {
        return db.selectFrom(DEAL_MEMBER)
                .where(DEAL_MEMBER.DEAL_ID.eq(deal))
                .orderBy(DEAL_MEMBER.POSITION)
                .fetch(found -> new MemberRow(found.getMemberId(), found.getPercent()));
    }

    /** What has to be written together with the deal so that these people have these parts, and no others. */
    static List<ResultQuery<?>> insteadPeople(UUID deal, List<PersonRow> people) {
        List<RowN> rows = IntStream.range(0, people.size())
                .mapToObj(i -> row(List.of(
                        val(deal, DEAL_PARTY.DEAL_ID),
                        val(people.get(i).person(), DEAL_PARTY.PERSON_ID),
                        val(people.get(i).role().name(), DEAL_PARTY.ROLE),
                        val((short) i, DEAL_PARTY.POSITION))))
                .toList();
        List<UUID> kept = people.stream().map(PersonRow::person).toList();
        return instead(
                DEAL_PARTY.DEAL_ID,
                deal,
                DEAL_PARTY.PERSON_ID,
                kept,
                List.of(DEAL_PARTY.DEAL_ID, DEAL_PARTY.PERSON_ID, DEAL_PARTY.ROLE, DEAL_PARTY.POSITION),
                rows);
    }

    /** The same for shares. */
    static List<ResultQuery<?>> insteadMembers(UUID deal, List<MemberRow> members) {
        List<RowN> rows = IntStream.range(0, members.size())
                .mapToObj(i -> row(List.of(
                        val(deal, DEAL_MEMBER.DEAL_ID),
                        val(members.get(i).member(), DEAL_MEMBER.MEMBER_ID),
                        val(members.get(i).percent(), DEAL_MEMBER.PERCENT),
                        val((short) i, DEAL_MEMBER.POSITION))))
                .toList();
        List<UUID> kept = members.stream().map(MemberRow::member).toList();
        return instead(
                DEAL_MEMBER.DEAL_ID,
                deal,
                DEAL_MEMBER.MEMBER_ID,
                kept,
                List.of(DEAL_MEMBER.DEAL_ID, DEAL_MEMBER.MEMBER_ID, DEAL_MEMBER.PERCENT, DEAL_MEMBER.POSITION),
                rows);
    }

    /** Rows of the same key must not be deleted and inserted in one statement: what stays is changed, the rest goes. */
    private static List<ResultQuery<?>> instead(
            TableField<?, UUID> dealId,
            UUID deal,
            TableField<?, UUID> key,
            List<UUID> kept,
            List<Field<?>> columns,
            List<RowN> rows) {
        Table<?> table = dealId.getTable();
        List<ResultQuery<?>> with = new ArrayList<>();
        with.add(deleteFrom(table)
                .where(dealId.eq(deal)
                        .and(key.notIn(kept))
                        .and(exists(selectOne().from(TrailStore.CHANGED))))
                .returningResult(inline(1)));
        if (!rows.isEmpty()) {
            Table<?> party = values(rows.toArray(RowN[]::new))
                    .as("party", columns.stream().map(Field::getName).toArray(String[]::new));
            with.add(insertInto(table)
                    .columns(columns)
                    .select(select(party.fields()).from(party).crossJoin(TrailStore.CHANGED))
                    .onConflict(dealId, key)
                    .doUpdate()
                    .setNonKeyToExcluded()
                    .returningResult(inline(1)));
        }
        return with;
    }
}
