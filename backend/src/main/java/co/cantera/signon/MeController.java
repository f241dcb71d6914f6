package co.cantera.signon;

import co.cantera.shared.access.Role;
import co.cantera.shared.text.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the front end asks first: who is signed in and which tenants that person may enter. */
@RestController
@RequestMapping("/api/me")
class MeController {

    record Me(Self person, List<Place> memberships) {}

    record Self(String name, String email, String language) {}

    /** @param state {@code ACTIVE}, or {@code SUSPENDED} when the tenant is closed for now */
    record Place(String slug, String name, Set<Role> roles, String state) {}

    record Choice(String language) {}

    private final Accounts accounts;
    private final Memberships memberships;

    MeController(Accounts accounts, Memberships memberships) {
        this.accounts = accounts;
        this.memberships = memberships;
    }

    /** The token is asked for so that the answer sets its cookie. */
    @GetMapping
    ResponseEntity<Me> me(@AuthenticationPrincipal Caller caller, CsrfToken csrf) {
        csrf.getToken();
        return answer(caller);
    }

    @PatchMapping
    ResponseEntity<Me> choose(@AuthenticationPrincipal Caller caller, @RequestBody Choice choice) {
        Locale language = Texts.language(choice.language());
        accounts.chooseLanguage(caller.personId(), language);
        memberships.forget(caller.personId());
        return answer(caller);
    }

    private ResponseEntity<Me> answer(Caller caller) {
        Account account = accounts.byId(caller.personId()).orElseThrow();
        List<Place> places = memberships.of(account.id()).stream()
                .filter(Membership::active)
                .map(each -> new Place(
                        each.slug(), each.tenantName(), each.roles(), each.tenantActive() ? "ACTIVE" : "SUSPENDED"))
                .toList();
        var self = new Self(account.name(), account.email(), account.language().getLanguage());
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(new Me(self, places));
    }
}
