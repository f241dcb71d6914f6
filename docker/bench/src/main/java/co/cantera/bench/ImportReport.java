package co.cantera.bench;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import tools.jackson.databind.json.JsonMapper;

/** What large imports cost, and the lists of another tenant beside them. */
record ImportReport(int rows, List<Pair> pairs) {

    private static final double GOAL_SECONDS = 20;
    private static final double GOAL_RATIO = 1.2;

    /**
     * @param processor milliseconds of the application and of PostgreSQL
     * @param latencies of the lists in nanoseconds, in order
     */
    record Measured(double seconds, double processor, List<Long> latencies) {

        int lists() {
            return latencies.size();
        }

        double p95() {
            return latencies.get(Math.min(lists() - 1, (int) (lists() * 0.95))) / 1e6;
        }
    }

    /**
     * @param alone an import
     * @param beside an import of the same size while lists are asked for
     * @param lists these alone
     */
    record Pair(Measured alone, Measured beside, Measured lists) {

        /** Processor milliseconds of one list when there is nothing else. */
        double quiet() {
            return lists.processor() / lists.lists();
        }

        /** Those of one list beside an import: what there was more than the import takes alone. */
        double busy() {
            return (beside.processor() - alone.processor()) / beside.lists();
        }

        double ratio() {
            return busy() / quiet();
        }
    }

    String table() {
        var text = new StringBuilder(line(
                "%n%-5s %10s %10s %10s %10s %12s %12s %8s%n",
                "pair", "alone s", "CPU s", "beside s", "lists", "list ms", "beside ms", "ratio"));
        for (int i = 0; i < pairs.size(); i++) {
            Pair pair = pairs.get(i);
            text.append(line(
                    "%-5d %10.1f %10.1f %10.1f %10d %12.2f %12.2f %8.2f%n",
                    i + 1,
                    pair.alone().seconds(),
                    pair.alone().processor() / 1_000,
                    pair.beside().seconds(),
                    pair.beside().lists(),
                    pair.quiet(),
                    pair.busy(),
                    pair.ratio()));
        }
        return text.append(line(
                        "%n%,d rows: median %.1f s (goal %.0f), list beside %.2f of alone (goal %.1f); p95 of a list %.1f ms alone, %.1f ms beside.%n",
                        rows,
                        median(pair -> pair.alone().seconds()),
                        GOAL_SECONDS,
                        median(Pair::ratio),
                        GOAL_RATIO,
                        median(pair -> pair.lists().p95()),
                        median(pair -> pair.beside().p95())))
                .append("The milliseconds are of processor time; the seconds those of bringing in, after the trial.\n")
                .toString();
    }

    String json() {
        return JsonMapper.shared()
                        .writerWithDefaultPrettyPrinter()
                        .writeValueAsString(pairs.stream()
                                .map(pair -> Map.of(
                                        "rows", rows,
                                        "seconds", pair.alone().seconds(),
                                        "processorMillis", pair.alone().processor(),
                                        "besideSeconds", pair.beside().seconds(),
                                        "lists", pair.beside().lists(),
                                        "listMillis", pair.quiet(),
                                        "listMillisBeside", pair.busy(),
                                        "listP95", pair.lists().p95(),
                                        "listP95Beside", pair.beside().p95()))
                                .toList())
                + "\n";
    }

    private double median(ToDoubleFunction<Pair> figure) {
        double[] all = pairs.stream().mapToDouble(figure).sorted().toArray();
        return all[all.length / 2];
    }

    private static String line(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }
}
