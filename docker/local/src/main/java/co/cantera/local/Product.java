package co.cantera.local;

import java.io.IOException;

/** What a launcher looks after beside the services: the product as it was built, or live from its sources. */
interface Product {

    /** Which build it is, as {@code run.json} says it. */
    String build() throws IOException;

    /** Starts it, or adopts it where it runs already; returns when it serves. */
    void start(String databaseUrl) throws IOException;

    /** Returns when it has ended by itself. */
    void await() throws IOException;

    void stop() throws IOException;

    boolean isRunning() throws IOException;
}
