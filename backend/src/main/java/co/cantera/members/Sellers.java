package co.cantera.members;

import co.cantera.shared.access.Access;
import co.cantera.shared.ids.UuidV7;
import co.cantera.shared.latam.PlainText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Members and teams by what files call them; whoever can sign in comes before a former seller of the same name. */
final class Sellers {

    private final Map<String, Member> byName = new HashMap<>();
    private final Map<String, Member> byEmail = new HashMap<>();
    private final Map<String, Team> teams = new HashMap<>();
    private final @Nullable Team led;

    Sellers(Roster roster) {
        roster.members().values().stream()
                .filter(member -> member.state() != MemberState.INACTIVE)
                .forEach(this::put);
        roster.members().values().forEach(this::putIfAbsent);
        roster.teams().values().forEach(team -> teams.putIfAbsent(PlainText.fold(team.name()), team));
        this.led =
                Access.current().seesAll() ? null : roster.team(Access.current().teamId());
    }

    Map<String, Member> byName() {
        return Map.copyOf(byName);
    }

    @Nullable
    Member find(String name, @Nullable String email) {
        Member known = email == null ? null : byEmail.get(PlainText.fold(email));
        return known == null ? byName.get(PlainText.fold(name)) : known;
    }

    /** The team of a manager who is no admin: newcomers go there, or nobody would see what they own. */
    @Nullable
    Team led() {
        return led;
    }

    /** The team of that name, made anew where there is none. */
    Team team(String name, Map<UUID, Team> made) {
        return teams.computeIfAbsent(PlainText.fold(name), key -> {
            Team team = new Team(new TeamId(UuidV7.next()), name, led);
            made.put(team.id().value(), team);
            return team;
        });
    }

    Member newcomer(String name, @Nullable String email, @Nullable Team team) {
        return new Member(new MemberId(UuidV7.next()), name, email, MemberState.INACTIVE, List.of(), team);
    }

    void put(Member member) {
        byName.put(PlainText.fold(member.name()), member);
        if (member.email() != null) {
            byEmail.put(PlainText.fold(member.email()), member);
        }
    }

    private void putIfAbsent(Member member) {
        byName.putIfAbsent(PlainText.fold(member.name()), member);
        if (member.email() != null) {
            byEmail.putIfAbsent(PlainText.fold(member.email()), member);
        }
    }
}
