package co.cantera.bench;

import java.util.Locale;

/** What is measured, each with its document and the processor time that it may cost at 8 connections. */
enum Operation {
    LIST_COUNTED("list with totalCount", 2.2, Operation.list("totalCount")),
    LIST("list", 1.7, Operation.list("")),
    ONE("one", 1.2, """
            query One($id: ID!) { node(id: $id) { ... on Deal {
              id version name amount { amount currency } status stageSince closeDate nextStep nextStepOn source description createdAt updatedAt
              pipeline { id name } stage { id name probability } lostReason { id name } team { id name } owner { id name email }
              company { id name city phones emails owner { id name } } person { id name city phones emails owner { id name } } } } }"""),
    CREATE("create", 2.5, """
            mutation Create($input: CreateDealInput!) { createDeal(input: $input) { __typename
              ... on CreateDealSuccess { deal { id version name amount { amount currency } stage { name } company { name } owner { name } } } } }"""),
    UPDATE("update", 1.2, """
            mutation Update($input: UpdateDealInput!) { updateDeal(input: $input) { __typename
              ... on UpdateDealSuccess { deal { id version amount { amount currency } stage { name } } } } }""");

    private final String label;
    private final double goal;
    private final String document;

    Operation(String label, double goal, String document) {
        this.label = label;
        this.goal = goal;
        this.document = document.strip();
    }

    private static String list(String more) {
        return """
                query List($stage: ID!) { deals(first: 50, filter: {stage: {eq: $stage}}, orderBy: {field: AMOUNT, direction: DESC}) {
                  %s pageInfo { hasNextPage endCursor } edges { node {
                    id name amount { amount currency } stage { name } closeDate company { name } person { name } owner { name } } } } }""".formatted(more);
    }

    String label() {
        return label;
    }

    /** Milliseconds of processor time per request, by browser and with 8 connections. */
    double goal() {
        return goal;
    }

    String document() {
        return document;
    }

    /** How every good answer begins. */
    String goodAnswer() {
        return switch (this) {
            case LIST_COUNTED, LIST -> "{\"data\":{\"deals\":{";
            case ONE -> "{\"data\":{\"node\":{\"id\":\"deal_";
            case CREATE -> "{\"data\":{\"createDeal\":{\"__typename\":\"CreateDealSuccess\"";
            case UPDATE -> "{\"data\":{\"updateDeal\":{\"__typename\":\"UpdateDealSuccess\"";
        };
    }

    boolean writes() {
        return this == CREATE || this == UPDATE;
    }

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
