package co.cantera.leads;

import co.cantera.audit.AuditTrail.Entry;
import co.cantera.audit.ChangeKind;
import co.cantera.audit.Changes;
import co.cantera.directory.ContactChecks;
import co.cantera.directory.Lookalikes;
import co.cantera.directory.Lookalikes.Newcomer;
import co.cantera.fields.FieldObject;
import co.cantera.fields.FieldValues;
import co.cantera.members.Assignment;
import co.cantera.members.Members;
import co.cantera.members.TenantProfiles;
import co.cantera.shared.access.Access;
import co.cantera.shared.graph.Connection;
import co.cantera.shared.graph.Edge;
import co.cantera.shared.graph.Given;
import co.cantera.shared.graph.InputChecks;
import co.cantera.shared.graph.InvalidInput;
import co.cantera.shared.graph.NotFound;
import co.cantera.shared.graph.Outcome;
import co.cantera.shared.graph.PageRequest;
import co.cantera.shared.graph.VersionConflict;
import co.cantera.shared.ids.ClientId;
import co.cantera.shared.ids.OpaqueId;
import co.cantera.shared.ids.UuidV7;
import co.cantera.shared.search.RecordSearch.Exactness;
import co.cantera.shared.search.SearchText;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The leads of the team. */
@Component
public class Leads {

    private final LeadStore store;
    private final LeadAssigner assigner;
    private final ConsentStore consents;
    private final LeadRelations relations;
    private final LeadConversions conversions;
    private final Lookalikes lookalikes;
    private final ResponseClock response;
    private final Members members;
    private final FieldValues fields;
    private final Assignment assignment;
    private final TenantProfiles tenants;
    private final Clock clock;

    Leads(
            LeadStore store,
            LeadAssigner assigner,
            ConsentStore consents,
            LeadRelations relations,
            LeadConversions conversions,
            Lookalikes lookalikes,
            ResponseClock response,
            Members members,
            FieldValues fields,
            Assignment assignment,
            TenantProfiles tenants,
            Clock clock) {
        this.store = store;
        this.assigner = assigner;
        this.consents = consents;
        this.relations = relations;
        this.conversions = conversions;
        this.lookalikes = lookalikes;
        this.response = response;
        this.members = members;
        this.fields = fields;
        this.assignment = assignment;
        this.tenants = tenants;
        this.clock = clock;
    }

    /** The lead when the person who asks may see it, null otherwise. */
    public @Nullable Lead find(LeadId id) {
        LeadRow row = store.find(id);
        return row == null ? null : whole(row);
    }

    /**
     * @param converted whether what became of the leads is wanted
     * @param withFields whether their own fields are
     */
    Connection<Lead> page(
            @Nullable LeadFilter filter,
            @Nullable LeadOrder order,
            PageRequest page,
            boolean count,
            boolean converted,
            boolean withFields) {
        Connection<LeadRow> rows =
                store.page(filter, Objects.requireNonNullElse(order, LeadOrder.NEWEST_FIRST), page, count, withFields);
        return rows.map(relations.of(rows.edges().stream().map(Edge::node).toList(), converted));
    }

    /** Those of these leads that the person who asks may see, in any order. */
    public List<Lead> findAll(List<LeadId> ids) {
        return whole(store.findAll(ids.stream().map(LeadId::value).toList()));
    }

    /** The leads that match best. */
    List<Lead> search(SearchText text, Exactness exactness, int limit) {
        return whole(store.search(text, exactness, limit));
    }

    Outcome<Lead> create(CreateLeadInput input) {
        UUID id = ClientId.orNew(LeadId.PREFIX, input.id());
        OffsetDateTime now = now();
        boolean byRules = Boolean.TRUE.equals(input.byRules()) && input.ownerId() == null;
        return assignment.to(input.ownerId()).then(owner -> {
            InputChecks checks = new InputChecks().that(!id.equals(OpaqueId.UNKNOWN), "id", "badId");
            LeadContent content = LeadContents.of(
                    input, contacts(checks), fields.change(FieldObject.LEAD, null, input.fields(), checks));
            return content.check(checks).outcome(content).then(checked -> {
                LeadAssigner.Choice choice = byRules
                        ? assigner.choose(checked)
                        : new LeadAssigner.Choice(new Assignment.Ownership(owner.memberId(), owner.teamId()), null);
                return insert(fresh(new LeadId(id), checked, choice, now));
            });
        });
    }

    private LeadRow fresh(LeadId id, LeadContent content, LeadAssigner.Choice choice, OffsetDateTime now) {
        return new LeadRow(
                id,
                1,
                content,
                LeadState.fresh(response.dueAfter(now)),
                null,
                choice.assigned(),
                LeadOrigin.of(Access.current()),
                choice.owner().memberId(),
                choice.owner().teamId(),
                now,
                now,
                null,
                List.of());
    }

    private Outcome<Lead> insert(LeadRow row) {
        return store.insert(row, new Entry(row.id().value(), ChangeKind.CREATED, changes(null, row)))
                ? Outcome.done(whole(row))
                : Outcome.refused(InvalidInput.field("id", "idTaken"));
    }

    /** Takes in somebody who came by the public form, with what that person agreed to; the same form sent twice is taken in once. */
    public Outcome<Boolean> receive(Arrival arrival) {
        OffsetDateTime now = now();
        InputChecks checks = new InputChecks();
        LeadContent content = LeadContents.of(arrival, contacts(checks));
        return content.check(checks)
                .outcome(content)
                .then(checked -> Outcome.done(
                        keep(fresh(new LeadId(UuidV7.next()), checked, assigner.choose(checked), now), arrival)));
    }

    private boolean keep(LeadRow row, Arrival arrival) {
        Entry entry = new Entry(row.id().value(), ChangeKind.CREATED, changes(null, row));
        boolean added = store.insertOnce(row, arrival.key(), entry);
        if (added) {
            consents.add(row, arrival);
        }
        return added;
    }

    /** What the person behind the lead has agreed to; nothing when the lead is out of reach. */
    List<LeadConsent> consents(LeadId id) {
        return store.find(id) == null ? List.of() : consents.of(id);
    }

    Outcome<Lead> update(UpdateLeadInput input) {
        return open(input.id(), input.version())
                .then(row -> assignment
                        .after(input.ownerId(), row.ownerId(), row.teamId())
                        .then(owner -> changed(row, input, owner))
                        .then(after -> save(row, after, ChangeKind.UPDATED)));
    }

    private Outcome<LeadRow> changed(LeadRow row, UpdateLeadInput input, Assignment.Ownership owner) {
        InputChecks checks = new InputChecks();
        LeadContent content = LeadContents.after(
                row.content(),
                input,
                contacts(checks),
                fields.change(FieldObject.LEAD, row.content().fields(), input.fields(), checks));
        return content.check(checks).outcome(row.with(content, owner, now()));
    }

    private ContactChecks contacts(InputChecks checks) {
        return new ContactChecks(checks, tenants.current().country());
    }

    Outcome<Lead> contact(LeadId id, int version) {
        return go(id, version, state -> state.contacted(now()), ChangeKind.CONTACTED);
    }

    Outcome<Lead> qualify(LeadId id, int version) {
        return go(id, version, state -> state.qualified(now()), ChangeKind.QUALIFIED);
    }

    Outcome<Lead> discard(DiscardLeadInput input) {
        LeadDiscard why = new LeadDiscard(input.reason(), Given.trimmed(input.note()));
        InputChecks checks = new InputChecks().atMost(2_000, "note", why.note());
        if (why.reason() == DiscardReason.OTHER) {
            checks.required("note", why.note());
        }
        return checks.outcome(why)
                .then(ok -> go(input.id(), input.version(), state -> state.discarded(ok), ChangeKind.DISCARDED));
    }

    private Outcome<Lead> go(LeadId id, int version, UnaryOperator<LeadState> step, ChangeKind kind) {
        return open(id, version).then(row -> save(row, row.in(step.apply(row.state()), now()), kind));
    }

    /** The companies and people that look like the lead; null when the person who asks may not see it. */
    @Nullable
    LeadTwins twins(LeadId id, @Nullable String taxId) {
        LeadRow row = store.find(id);
        if (row == null) {
            return null;
        }
        LeadContent lead = row.content();
        return new LeadTwins(
                lookalikes.companies(new Newcomer(lead.companyName(), taxId, lead.phones(), lead.emails())),
                lookalikes.people(new Newcomer(lead.name(), null, lead.phones(), lead.emails())));
    }

    Outcome<Lead> convert(ConvertLeadInput input) {
        return open(input.id(), input.version()).then(row -> {
            Assignment.Owner self = assignment.self();
            Assignment.Ownership owner = row.ownerId() == null
                    ? new Assignment.Ownership(self.memberId(), self.teamId())
                    : new Assignment.Ownership(row.ownerId(), row.teamId());
            return conversions
                    .make(row, input, owner.memberId())
                    .then(made -> save(row, row.converted(made.at(now()), owner), ChangeKind.CONVERTED));
        });
    }

    Outcome<Lead> reopen(LeadId id, int version) {
        return current(id, version)
                .then(row -> row.state().status() == LeadStatus.DISCARDED
                        ? save(row, row.in(row.state().reopened(), now()), ChangeKind.REOPENED)
                        : Outcome.refused(new LeadNotDiscarded(whole(row))));
    }

    Outcome<Lead> delete(LeadId id, int version) {
        return current(id, version).then(row -> save(row, row.deleted(now()), ChangeKind.DELETED));
    }

    Outcome<Lead> restore(LeadId id) {
        LeadRow row = store.find(id);
        if (row == null) {
            return Outcome.refused(new NotFound());
        }
        return row.deletedAt() == null ? Outcome.done(whole(row)) : save(row, row.deleted(null), ChangeKind.RESTORED);
    }

    private Outcome<LeadRow> open(LeadId id, int version) {
        return current(id, version)
                .then(row -> row.state().status().isOpen()
                        ? Outcome.done(row)
                        : Outcome.refused(new LeadClosed(whole(row))));
    }

    private Outcome<LeadRow> current(LeadId id, int version) {
        LeadRow row = store.find(id);
        if (row == null || row.deletedAt() != null) {
            return Outcome.refused(new NotFound());
        }
        return row.version() == version ? Outcome.done(row) : Outcome.refused(new VersionConflict(whole(row)));
    }

    private Outcome<Lead> save(LeadRow before, LeadRow after, ChangeKind kind) {
        Lead lead = whole(after);
        Changes changes = LeadChanges.converted(changes(before, after), kind, lead.conversion());
        if (kind == ChangeKind.UPDATED && changes.isEmpty()) {
            return Outcome.done(whole(before));
        }
        if (!store.update(after, new Entry(after.id().value(), kind, changes))) {
            LeadRow current = store.find(after.id());
            return Outcome.refused(current == null ? new NotFound() : new VersionConflict(whole(current)));
        }
        return Outcome.done(lead);
    }

    private Changes changes(@Nullable LeadRow before, LeadRow after) {
        Changes changes = LeadChanges.of(before, after, members::find);
        fields.tell(
                FieldObject.LEAD,
                before == null ? null : before.content().fields(),
                after.content().fields(),
                changes);
        return changes;
    }

    private List<Lead> whole(List<LeadRow> rows) {
        return rows.stream().map(relations.of(rows, true)).toList();
    }

    private Lead whole(LeadRow row) {
        return relations.of(row);
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}
