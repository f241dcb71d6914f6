package co.cantera.demo.book;

import java.util.List;
import java.util.UUID;

/** How the tenant sells: its open stages in order and its reasons for losing. */
public record SalesProcess(List<Stage> stages, List<Reason> reasons) {

    /** A stage and after how many days in it a deal needs care. */
    public record Stage(UUID id, String name, int staleAfterDays) {}

    /** A reason for losing. */
    public record Reason(UUID id, String name) {}
}
