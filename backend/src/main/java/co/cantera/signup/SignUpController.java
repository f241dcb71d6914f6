package co.cantera.signup;

import co.cantera.identity.NewUser;
import co.cantera.identity.UserCreation;
import co.cantera.shared.http.RefusedRequest;
import co.cantera.shared.limits.RateLimits;
import co.cantera.shared.secrets.Secret;
import co.cantera.shared.text.Texts;
import co.cantera.signon.SecretCookies;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The first steps of a visitor: an address, its proof, an account. */
@RestController
@RequestMapping("/api/signup")
class SignUpController {

    private static final String COOKIE = "CANTERA_SIGN_UP";

    /** @param website a field that people do not see; who fills it in is none */
    record Start(
            @Nullable String email,
            @Nullable String language,
            @Nullable String website,
            @Nullable String challenge,
            @Nullable String answer) {}

    record Started(boolean sent) {}

    record Verify(@Nullable String code) {}

    /** @param accountExists whether the address, now proven, has an account already */
    record Verified(boolean accountExists) {}

    record NewAccount(@Nullable String name, @Nullable String password) {}

    /** @param signedIn whether a session has begun; if not, the person signs in as always */
    record AccountReady(boolean accountExists, boolean signedIn) {}

    private final Visitors visitors;
    private final NewAccounts accounts;
    private final ProofOfWork work;
    private final RateLimits limits;
    private final SecretCookies cookies;

    SignUpController(
            Visitors visitors, NewAccounts accounts, ProofOfWork work, RateLimits limits, SecretCookies cookies) {
        this.visitors = visitors;
        this.accounts = accounts;
        this.work = work;
        this.limits = limits;
        this.cookies = cookies;
    }

    /** Also sets the CSRF cookie that the next steps need. */
    @GetMapping("/challenge")
    ProofOfWork.Challenge challenge(CsrfToken csrf) {
        csrf.getToken();
        return work.challenge();
    }

    /** Answers the same for every address, and to a robot too. */
    @PostMapping("/start")
    Started start(@RequestBody Start start, HttpServletRequest request, HttpServletResponse response) {
        limits.count(SignUpLimit.START_BY_ADDRESS, request.getRemoteAddr());
        String email = Fields.email(start.email());
        if (!work.isDone(Fields.text(start.challenge()), Fields.text(start.answer()))) {
            throw RefusedRequest.field("challenge", "required");
        }
        boolean robot = !Fields.text(start.website()).isEmpty();
        if (!robot && limits.isWithin(SignUpLimit.START_BY_EMAIL, email)) {
            Secret token = visitors.start(email, Texts.language(Fields.text(start.language())));
            cookies.write(response, COOKIE, token, Visitors.CODE_LIFETIME);
        }
        return new Started(true);
    }

    @PostMapping("/verify")
    Verified verify(@RequestBody Verify verify, HttpServletRequest request, HttpServletResponse response) {
        limits.count(SignUpLimit.VERIFY_BY_ADDRESS, request.getRemoteAddr());
        Secret token = cookies.read(request, COOKIE).orElseThrow(() -> RefusedRequest.field("code", "codeEnded"));
        String code = Fields.text(verify.code()).replaceAll("\\D", "");
        Secret proven = visitors.verify(token, code).orElseThrow(() -> RefusedRequest.field("code", "codeWrong"));
        cookies.write(response, COOKIE, proven, Visitors.LIFETIME);
        return new Verified(accounts.exists(visitors.proven(proven).orElseThrow()));
    }

    @PostMapping("/account")
    AccountReady account(@RequestBody NewAccount account, HttpServletRequest request, HttpServletResponse response) {
        limits.count(SignUpLimit.ACCOUNT_BY_ADDRESS, request.getRemoteAddr());
        Visitor visitor = cookies.read(request, COOKIE)
                .flatMap(visitors::proven)
                .orElseThrow(() -> RefusedRequest.field("code", "codeEnded"));
        var user = new NewUser(
                visitor.id(),
                visitor.email(),
                Fields.name("name", account.name(), 100),
                visitor.language(),
                Fields.required("password", account.password()));
        NewAccounts.Made made = accounts.create(visitor, user, request, response);
        return switch (made.creation()) {
            case UserCreation.Created created -> {
                cookies.remove(response, COOKIE);
                yield new AccountReady(false, made.signedIn());
            }
            case UserCreation.Exists exists -> new AccountReady(true, false);
            case UserCreation.PasswordRefused(String code) -> throw RefusedRequest.field("password", code);
        };
    }
}
