package co.cantera.bench;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What is asked of tenants of each size, each with its document and the milliseconds that an answer may take with a million deals. */
enum Question {
    FIRST_PAGE("first page", 50, Question.page(), deals("{}", "CREATED_AT", "DESC")),
    NEXT_PAGE("next page", 50, Question.page(), deals("{}", "CREATED_AT", "DESC")),
    OWNER_AND_STAGE(
            "owner and stage",
            150,
            Question.page(),
            IntStream.rangeClosed(2, 6)
                    .mapToObj(n -> deals(
                            "{\"owner\":{\"eq\":\"%s\"},\"stage\":{\"eq\":\"%s\"}}"
                                    .formatted(Records.member(11 * n), Records.stage(n)),
                            "CREATED_AT",
                            "DESC"))
                    .toArray(String[]::new)),
    CLOSE_DATE(
            "close date range",
            150,
            Question.page(),
            deals("{\"closeDate\":{\"within\":\"THIS_MONTH\"}}", "CLOSE_DATE", "ASC")),
    AMOUNT_AND_STAGE(
            "amount range and stage, by amount",
            150,
            Question.page(),
            deals(
                    "{\"amount\":{\"gte\":\"40000000\",\"lte\":\"60000000\"},\"stage\":{\"eq\":\"%s\"}}"
                            .formatted(Records.stage(3)),
                    "AMOUNT",
                    "DESC")),
    COMPANY_NAME(
            "company name contains",
            150,
            Question.page(),
            deals("{\"companyName\":{\"contains\":\"sabana 12\"}}", "CREATED_AT", "DESC")),
    TAG(
            "tag",
            150,
            Question.page(),
            deals("{\"tags\":{\"any\":[\"%s\"]}}".formatted(Records.tag(7)), "CREATED_AT", "DESC")),
    UPDATED_SINCE(
            "updated since",
            150,
            Question.page(),
            deals(
                    "{\"updatedAt\":{\"gte\":\"%s\"}}".formatted(Instant.now().minus(Duration.ofHours(8))),
                    "UPDATED_AT",
                    "DESC")),
    NO_NEXT_STEP(
            "no next step",
            150,
            Question.page(),
            deals("{\"status\":[\"OPEN\"],\"nextStep\":{\"isNull\":true}}", "CLOSE_DATE", "ASC")),
    CHOICE(
            "own choice equals",
            150,
            Question.page(),
            deals("{\"fields\":[{\"key\":\"canal\",\"options\":[\"canal_7\"]}]}", "CREATED_AT", "DESC")),
    NUMBER(
            "own number range",
            150,
            Question.page(),
            deals(
                    "{\"fields\":[{\"key\":\"unidades\",\"number\":{\"gte\":\"5000\",\"lte\":\"5020\"}}]}",
                    "CREATED_AT",
                    "DESC")),
    TEAM(
            "teams of 50 people and stage",
            150,
            Question.page(),
            deals(
                    "{\"team\":{\"within\":[\"%s\"]},\"stage\":{\"eq\":\"%s\"}}"
                            .formatted(Records.team(3), Records.stage(2)),
                    "CREATED_AT",
                    "DESC")),
    COUNT(
            "capped count",
            50,
            "query Count($filter: DealFilter) { deals(first: 1, filter: $filter) { totalCount } }",
            deals("{\"status\":[\"OPEN\"]}", "CREATED_AT", "DESC")),
    BULK_EDIT("bulk edit of 1,000", 0, """
            mutation Bulk($input: EditRecordsInput!) { editRecords(input: $input) { __typename
              ... on EditRecordsSuccess { edit { changed } } } }""", bulk("Feria"), bulk("Llamada")),
    SEARCH_COMPANY("search: company and number", 150, Question.search(), text("roble 12"), text("ferreteria la sab")),
    SEARCH_PERSON("search: person, two beginnings", 150, Question.search(), text("restrepo mej")),
    SEARCH_SURNAME("search: frequent surname", 150, Question.search(), text("muñoz")),
    SEARCH_TAX_ID("search: tax number", 150, Question.search(), text("80000123")),
    SEARCH_EMAIL("search: e-mail", 150, Question.search(), text("persona77")),
    SEARCH_DEAL("search: deal and number", 150, Question.search(), text("convenio 99"));

    private final String label;
    private final int goal;
    private final String document;
    private final List<String> variables;

    Question(String label, int goal, String document, String... variables) {
        this.label = label;
        this.goal = goal;
        this.document = document;
        this.variables = List.of(variables);
    }

    private static String page() {
        return """
                query Page($filter: DealFilter, $order: DealOrder, $after: String) { deals(first: 50, after: $after, filter: $filter, orderBy: $order) {
                  pageInfo { hasNextPage endCursor } edges { node {
                    id name amount { amount currency } status stage { name } closeDate company { name } person { name } owner { name } } } } }""";
    }

    private static String search() {
        return "query Search($text: String!) { search(text: $text) { kind hasMore records { __typename id } } }";
    }

    private static String deals(String filter, String field, String direction) {
        return "{\"filter\":%s,\"order\":{\"field\":\"%s\",\"direction\":\"%s\"}}".formatted(filter, field, direction);
    }

    private static String text(String text) {
        return "{\"text\":\"%s\"}".formatted(text);
    }

    private static String bulk(String source) {
        List<String> ids = IntStream.rangeClosed(1, 1_000)
                .mapToObj(n -> "\"" + Records.deal(7 * n) + "\"")
                .toList();
        return "{\"input\":{\"recordIds\":[%s],\"source\":\"%s\"}}".formatted(String.join(",", ids), source);
    }

    String label() {
        return label;
    }

    /** Milliseconds of the slowest twentieth with a million deals, null when there is no goal. */
    @Nullable
    Integer goal() {
        return goal == 0 ? null : goal;
    }

    String document() {
        return document;
    }

    /** Asked one after the other. */
    List<String> variables() {
        return variables;
    }

    /** What no good answer contains. */
    static boolean isRefused(String answer) {
        return !answer.startsWith("{\"data\":{") || answer.contains("InvalidInput") || answer.contains("\"errors\"");
    }
}
