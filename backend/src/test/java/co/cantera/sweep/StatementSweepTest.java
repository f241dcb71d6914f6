package co.cantera.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import co.cantera.testing.Api;
import co.cantera.testing.CanteraTest;
import co.cantera.testing.StatementCount;
import co.cantera.testing.TestTenant;
import co.cantera.testing.TwoTenants;
import graphql.schema.GraphQLFieldDefinition;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.graphql.execution.GraphQlSource;

/** How many statements each field of the API sends when it is asked for its whole answer. A field without a number fails. */
@CanteraTest
@Import(Examples.class)
class StatementSweepTest {

    private static final Map<String, Integer> STATEMENTS = Map.ofEntries(
            Map.entry("node", 1),
            Map.entry("nodes", 4),
            Map.entry("search", 8),
            Map.entry("favourites", 3),
            Map.entry("setFavourite", 4),
            Map.entry("deals", 2),
            Map.entry("board", 2),
            Map.entry("pipelines", 0),
            Map.entry("lostReasons", 0),
            Map.entry("companies", 2),
            Map.entry("people", 2),
            Map.entry("imports", 1),
            Map.entry("deletedRecords", 8),
            Map.entry("restoreRecords", 3),
            Map.entry("deleteAttachment", 9),
            Map.entry("restoreAttachment", 7),
            Map.entry("exports", 1),
            Map.entry("startExport", 6),
            Map.entry("viewer", 0),
            Map.entry("members", 0),
            Map.entry("teams", 0),
            Map.entry("competitors", 1),
            Map.entry("createCompetitor", 3),
            Map.entry("setDealPeople", 4),
            Map.entry("setDealSplit", 3),
            Map.entry("products", 1),
            Map.entry("createProduct", 1),
            Map.entry("updateProduct", 2),
            Map.entry("deleteProduct", 2),
            Map.entry("restoreProduct", 1),
            Map.entry("setDealLines", 4),
            Map.entry("createPipeline", 5),
            Map.entry("updatePipeline", 5),
            Map.entry("orderPipelines", 9),
            Map.entry("retirePipeline", 9),
            Map.entry("restorePipeline", 6),
            Map.entry("retireStage", 9),
            Map.entry("restoreStage", 5),
            Map.entry("setLostReasons", 6),
            Map.entry("createDeal", 2),
            Map.entry("updateDeal", 2),
            Map.entry("moveDeal", 3),
            Map.entry("winDeal", 2),
            Map.entry("loseDeal", 2),
            Map.entry("reopenDeal", 3),
            Map.entry("deleteDeal", 2),
            Map.entry("restoreDeal", 1),
            Map.entry("createCompany", 2),
            Map.entry("updateCompany", 3),
            Map.entry("deleteCompany", 2),
            Map.entry("restoreCompany", 2),
            Map.entry("createPerson", 2),
            Map.entry("updatePerson", 3),
            Map.entry("deletePerson", 2),
            Map.entry("restorePerson", 2),
            Map.entry("leads", 1),
            Map.entry("leadRouting", 1),
            Map.entry("updateLeadRouting", 3),
            Map.entry("leadForm", 1),
            Map.entry("leadConsents", 2),
            Map.entry("updateLeadForm", 3),
            Map.entry("leadTwins", 5),
            Map.entry("convertLead", 12),
            Map.entry("createLead", 1),
            Map.entry("updateLead", 2),
            Map.entry("contactLead", 2),
            Map.entry("qualifyLead", 2),
            Map.entry("discardLead", 2),
            Map.entry("reopenLead", 2),
            Map.entry("deleteLead", 2),
            Map.entry("restoreLead", 1),
            Map.entry("mapImport", 3),
            Map.entry("tryImport", 6),
            Map.entry("startImport", 6),
            Map.entry("undoImport", 7),
            Map.entry("undoableImport", 5),
            Map.entry("inviteMember", 8),
            Map.entry("resendInvitation", 6),
            Map.entry("revokeInvitation", 7),
            Map.entry("affiliatePerson", 8),
            Map.entry("endAffiliation", 7),
            Map.entry("companyTwins", 2),
            Map.entry("personTwins", 2),
            Map.entry("requestAccess", 12),
            Map.entry("twinPairs", 9),
            Map.entry("merges", 2),
            Map.entry("mergeRecords", 24),
            Map.entry("undoMerge", 22),
            Map.entry("setTwinsApart", 8),
            Map.entry("handoverPreview", 3),
            Map.entry("handOverAccounts", 14),
            Map.entry("undoHandover", 8),
            Map.entry("customFields", 1),
            Map.entry("createCustomField", 3),
            Map.entry("updateCustomField", 3),
            Map.entry("retireCustomField", 3),
            Map.entry("restoreCustomField", 3),
            Map.entry("orderCustomFields", 6),
            Map.entry("createTeam", 4),
            Map.entry("tags", 0),
            Map.entry("dealGroups", 2),
            Map.entry("companyGroups", 1),
            Map.entry("personGroups", 1),
            Map.entry("leadGroups", 1),
            Map.entry("currencies", 1),
            Map.entry("exchangeRates", 1),
            Map.entry("convertedSums", 1),
            Map.entry("setExchangeRate", 4),
            Map.entry("deleteExchangeRate", 4),
            Map.entry("editRecords", 8),
            Map.entry("deleteRecords", 8),
            Map.entry("undoEdit", 8),
            Map.entry("savedViews", 1),
            Map.entry("createSavedView", 4),
            Map.entry("updateSavedView", 5),
            Map.entry("deleteSavedView", 4),
            Map.entry("restoreSavedView", 4),
            Map.entry("setDefaultView", 5),
            Map.entry("createTag", 4),
            Map.entry("updateTag", 4),
            Map.entry("retireTag", 3),
            Map.entry("restoreTag", 1),
            Map.entry("mergeTags", 8),
            Map.entry("tagRecords", 18),
            Map.entry("updateTenant", 3),
            Map.entry("addSampleData", 33),
            Map.entry("removeSampleData", 12));

    @Autowired
    TwoTenants tenants;

    @Autowired
    Api api;

    @Autowired
    Examples examples;

    @Autowired
    StatementCount statements;

    @Autowired
    GraphQlSource source;

    @TestFactory
    Stream<DynamicTest> sendsNoMoreThanItsNumber() {
        return RootFields.each(source.schema(), this::count);
    }

    private void count(String kind, GraphQLFieldDefinition field) {
        String name = field.getName();
        List<String> first = call(kind, field);
        // samples are added once only
        List<String> counted = name.equals("addSampleData") ? first : call(kind, field);
        assertThat(STATEMENTS).as("says how many statements %s may send", name).containsKey(name);
        if (counted.size() > STATEMENTS.getOrDefault(name, 0)) {
            // a notice of what was done before may have emptied a cache on the way
            counted = call(kind, field);
        }
        assertThat(counted).as(String.join("\n", counted)).hasSizeLessThanOrEqualTo(STATEMENTS.getOrDefault(name, 0));
    }

    /** With records of its own, so that the caches of tenants and documents are filled and nothing else is. */
    private List<String> call(String kind, GraphQLFieldDefinition field) {
        TestTenant here = tenants.first();
        Ids own = examples.records(here, "contado");
        Map<String, Object> example = examples.of(field.getName(), own, here);
        String document = Documents.of(kind, field, example);
        return statements.during(() -> api.data(here.admin(), document, example));
    }
}
