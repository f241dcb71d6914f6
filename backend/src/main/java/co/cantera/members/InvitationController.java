package co.cantera.members;

import co.cantera.identity.NewUser;
import co.cantera.identity.UserCreation;
import co.cantera.identity.Users;
import co.cantera.shared.access.Role;
import co.cantera.shared.http.HttpRefusal;
import co.cantera.shared.http.Languages;
import co.cantera.shared.http.RefusedRequest;
import co.cantera.shared.limits.RateLimits;
import co.cantera.shared.secrets.Secret;
import co.cantera.signon.Account;
import co.cantera.signon.Accounts;
import co.cantera.signon.Caller;
import co.cantera.signon.SignOns;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The page behind the link of an invitation. Whoever has the link has the mail, so it may say what the mail's reader knows. */
@RestController
@RequestMapping("/api/invitations/{token}")
class InvitationController {

    private static final int MAX_NAME = 100;
    private static final int MAX_PASSWORD = 200;

    /**
     * @param hasAccount whether the address can sign in already
     * @param signedInAs the address of who is signed in in this browser, null for nobody
     */
    record Page(
            String company,
            String email,
            String name,
            Role role,
            boolean hasAccount,
            @Nullable String signedInAs) {}

    /** What a person without an account types; nothing when signed in. */
    record NewAccount(@Nullable String name, @Nullable String password) {}

    /** Where to go now. */
    record Accepted(String slug) {}

    private final Acceptances acceptances;
    private final Users users;
    private final Accounts accounts;
    private final SignOns signOns;
    private final RateLimits limits;

    InvitationController(Acceptances acceptances, Users users, Accounts accounts, SignOns signOns, RateLimits limits) {
        this.acceptances = acceptances;
        this.users = users;
        this.accounts = accounts;
        this.signOns = signOns;
        this.limits = limits;
    }

    @GetMapping
    Page page(
            @PathVariable String token,
            @AuthenticationPrincipal @Nullable Caller caller,
            HttpServletRequest request,
            CsrfToken csrf) {
        limits.count(InvitationLimit.INVITATION_BY_ADDRESS, request.getRemoteAddr());
        csrf.getToken();
        OpenInvitation invitation = acceptances.open(new Secret(token));
        return new Page(
                invitation.company(),
                invitation.email(),
                invitation.name(),
                invitation.role(),
                users.exists(invitation.email()),
                account(caller).map(Account::email).orElse(null));
    }

    @PostMapping("/accept")
    Accepted accept(
            @PathVariable String token,
            @AuthenticationPrincipal @Nullable Caller caller,
            @RequestBody NewAccount typed,
            HttpServletRequest request,
            HttpServletResponse response) {
        limits.count(InvitationLimit.INVITATION_BY_ADDRESS, request.getRemoteAddr());
        Secret secret = new Secret(token);
        OpenInvitation invitation = acceptances.open(secret);
        Optional<Account> signedIn = account(caller);
        if (signedIn.isPresent()) {
            acceptances.accept(secret, invitation, signedIn.get());
        } else {
            NewUser user = user(invitation, typed, request);
            acceptances.accept(secret, invitation, create(user));
            signOns.beginFirst(user.email(), user.password(), request, response);
        }
        return new Accepted(invitation.slug());
    }

    private Optional<Account> account(@Nullable Caller caller) {
        return Optional.ofNullable(caller).flatMap(each -> accounts.byId(each.personId()));
    }

    private static NewUser user(OpenInvitation invitation, NewAccount typed, HttpServletRequest request) {
        String name = typed.name() == null ? "" : typed.name().strip().replaceAll("\\s+", " ");
        if (name.isEmpty() || name.length() > MAX_NAME) {
            throw RefusedRequest.field("name", name.isEmpty() ? "required" : "tooLong");
        }
        String password = typed.password() == null ? "" : typed.password();
        if (password.isEmpty() || password.length() > MAX_PASSWORD) {
            throw RefusedRequest.field("password", password.isEmpty() ? "required" : "tooLong");
        }
        return new NewUser(invitation.memberId(), invitation.email(), name, Languages.of(request), password);
    }

    private Account create(NewUser user) {
        return switch (users.create(user)) {
            case UserCreation.Created(var subject) ->
                accounts.known(subject, user.email(), user.name(), user.language());
            case UserCreation.Exists exists -> throw new RefusedRequest(HttpRefusal.UNAUTHENTICATED);
            case UserCreation.PasswordRefused(String code) -> throw RefusedRequest.field("password", code);
        };
    }
}
