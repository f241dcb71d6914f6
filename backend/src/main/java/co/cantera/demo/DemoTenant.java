package co.cantera.demo;

import co.cantera.demo.book.Size;
import co.cantera.demo.book.Trade;
import co.cantera.shared.access.Role;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A tenant to show the product with.
 *
 * @param sector the key of its pack
 * @param taxId without the check digit
 * @param seats its members, the founder first
 */
record DemoTenant(
        String slug,
        String name,
        String sector,
        String taxId,
        long seed,
        Size size,
        List<TeamPlan> teams,
        List<Seat> seats,
        Trade trade) {

    /** @param parent the place of the team above in the list of teams, null for the topmost */
    record TeamPlan(String name, @Nullable Integer parent) {}

    /**
     * A member.
     *
     * @param team the place of the team in the list of teams
     * @param share how much the member sells compared with the others
     * @param signsIn whether there is an account with the demo password
     */
    record Seat(String email, String givenName, String familyName, Role role, int team, int share, boolean signsIn) {

        String name() {
            return givenName + " " + familyName;
        }
    }

    Seat founder() {
        return seats.getFirst();
    }

    List<Seat> signIns() {
        return seats.stream().filter(Seat::signsIn).toList();
    }

    List<Integer> shares() {
        return seats.stream().map(Seat::share).toList();
    }
}
