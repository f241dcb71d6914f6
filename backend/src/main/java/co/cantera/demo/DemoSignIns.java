package co.cantera.demo;

import java.util.List;
import java.util.Map;
import org.springframework.boot.actuate.info.Info;
import org.springframework.boot.actuate.info.InfoContributor;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Tells the launcher as whom one can sign in; it alone knows the password. */
@Component
@Profile("local")
class DemoSignIns implements InfoContributor {

    private final List<Map<String, String>> signIns;

    DemoSignIns(DemoFiles files) {
        this.signIns = files.tenants().stream()
                .flatMap(tenant ->
                        tenant.signIns().stream().map(seat -> Map.of("tenant", tenant.slug(), "email", seat.email())))
                .toList();
    }

    @Override
    public void contribute(Info.Builder info) {
        info.withDetail("demo", Map.of("signIns", signIns));
    }
}
