package co.cantera.sweep;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** One record of each type in a tenant, by the prefix of its ids. */
record Ids(Map<String, String> byType) {

    private static final List<String> ALL = List.of(
            "deal",
            "company",
            "person",
            "lead",
            "stage",
            "pipeline",
            "reason",
            "member",
            "team",
            "import",
            "tenant",
            "field",
            "product",
            "competitor",
            "export",
            "attachment",
            "leadform",
            "leadrouting",
            "tag",
            "view",
            "rate");

    String of(String type) {
        String id = byType.get(type);
        if (id == null) {
            throw new AssertionError("no record of type " + type + " is seeded");
        }
        return id;
    }

    /** Which types an id at this path of this field can have; fails for a path that nobody has thought of. */
    static List<String> types(String field, List<String> path) {
        String last = path.getLast();
        if (List.of("eq", "in", "within").contains(last)) {
            String what = path.get(path.size() - 2);
            return what.equals("reference")
                    ? List.of("company", "person", "member")
                    : List.of(
                            switch (what) {
                                case "owner" -> "member";
                                case "parent" -> "company";
                                case "lostReason" -> "reason";
                                default -> what;
                            });
        }
        if (List.of("after", "before").contains(last)) {
            return List.of("deal");
        }
        if (last.equals("id") && field.startsWith("setDeal") && path.size() == 2) {
            return List.of("deal");
        }
        if (last.equals("id") && path.size() > 2) {
            return List.of(path.get(path.size() - 2).replaceFirst("s$", ""));
        }
        if (last.equals("id")) {
            return List.of("node", "setFavourite").contains(field) ? ALL : List.of(noun(field));
        }
        if (last.equals("ids")) {
            return ALL;
        }
        return switch (last) {
            case "ownerId", "memberId", "memberIds" -> List.of("member");
            case "reference" -> List.of("company", "person", "member");
            case "parentId" -> List.of(field.contains("Team") ? "team" : "company");
            case "lostReasonId" -> List.of("reason");
            case "competitorIds", "wonById" -> List.of("competitor");
            case "moveDealsTo" -> List.of("stage");
            case "pipelineIds" -> List.of("pipeline");
            case "any", "all", "tagId", "intoId", "addIds", "removeIds" -> List.of("tag");
            case "survivorId", "mergedId", "oneId", "otherId" -> List.of("company", "person");
            case "companyIds" -> List.of("company");
            case "recordIds" -> List.of("company", "person", "deal", "lead");
            case "stageId",
                    "companyId",
                    "personId",
                    "teamId",
                    "pipelineId",
                    "productId",
                    "leadId",
                    "viewId",
                    "editId" -> List.of(last.substring(0, last.length() - 2));
            default -> throw new AssertionError("nobody has said what kind of id stands at " + path + " of " + field);
        };
    }

    /** The record that an act is about, such as {@code deal} for {@code moveDeal}. */
    private static String noun(String field) {
        return field.replaceFirst("^[a-z]+(Custom|Saved|Exchange)?", "").toLowerCase(Locale.ROOT);
    }
}
