package co.cantera.members;

import co.cantera.shared.graph.TextFilter;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Which members are wanted. Members are few and kept whole, so this is decided without the database. */
record MemberFilter(
        @Nullable TextFilter name,
        @Nullable List<MemberState> states,
        @Nullable Boolean assignable) {

    boolean accepts(Member member) {
        return (states == null || states.contains(member.state()))
                && (name == null || accepts(name, member.name()))
                && (assignable == null || assignable == Assignment.mayAssignTo(member));
    }

    private static boolean accepts(TextFilter filter, String name) {
        String folded = folded(name);
        List<String> in = filter.in();
        return (filter.eq() == null || folded.equals(folded(filter.eq())))
                && (in == null || in.stream().anyMatch(each -> folded.equals(folded(each))))
                && (filter.contains() == null || folded.contains(folded(filter.contains())))
                && !Boolean.TRUE.equals(filter.isNull());
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT);
    }
}
