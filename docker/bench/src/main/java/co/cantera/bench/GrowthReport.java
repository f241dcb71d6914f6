package co.cantera.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** What each question costs in tenants of each size. */
record GrowthReport(List<Row> rows) {

    /**
     * @param records of all kinds
     * @param bytes that the answer to the first request had
     */
    record Row(Question question, int deals, int records, int requests, int bytes, Sample sample) {}

    String table() {
        var text = new StringBuilder(line(
                "%n%-34s %9s %9s %8s %8s %8s %8s %8s%n",
                "question", "deals", "p50 ms", "p95 ms", "app ms", "pg ms", "bytes", "goal"));
        for (Question question : Question.values()) {
            rows.stream()
                    .filter(row -> row.question() == question)
                    .forEach(row -> text.append(line(
                            "%-34s %9d %9.1f %8.1f %8.2f %8.2f %8d %8s%n",
                            question.label(),
                            row.deals(),
                            row.sample().p50(),
                            row.sample().p95(),
                            row.sample().application(),
                            row.sample().database(),
                            row.bytes(),
                            question.goal() == null ? "" : question.goal())));
        }
        return text.append(
                        line(
                                "%nThe goals are for the p95 with a million deals; companies are a quarter as many, people half as many.%n"))
                .toString();
    }

    String json() {
        List<Map<String, Object>> all = new ArrayList<>();
        for (Row row : rows) {
            Map<String, Object> values = new LinkedHashMap<>();
            values.put("question", row.question());
            values.put("deals", row.deals());
            values.put("records", row.records());
            values.put("requests", row.requests());
            values.put("bytes", row.bytes());
            values.put("figures", row.sample());
            all.add(values);
        }
        return JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(all) + "\n";
    }

    private static String line(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }
}
