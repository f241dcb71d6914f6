package co.cantera.bench;

/**
 * One measurement.
 *
 * @param rate requests per second
 * @param p50 milliseconds
 * @param application milliseconds of processor time per request, NaN where they are not known
 * @param database the same of all PostgreSQL processes
 */
record Sample(double rate, double p50, double p95, double p99, double application, double database) {

    static Sample of(Load.Run run, double applicationMillis, double databaseMillis) {
        int count = run.latencies().length;
        return new Sample(
                count / (run.lasted().toNanos() / 1e9),
                part(run, 0.5),
                part(run, 0.95),
                part(run, 0.99),
                applicationMillis / count,
                databaseMillis / count);
    }

    double processor() {
        return application + database;
    }

    private static double part(Load.Run run, double part) {
        long[] all = run.latencies();
        return all[Math.min(all.length - 1, (int) (all.length * part))] / 1e6;
    }
}
