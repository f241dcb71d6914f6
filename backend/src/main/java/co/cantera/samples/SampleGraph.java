package co.cantera.samples;

import co.cantera.members.TenantProfile;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** Sample records over GraphQL. */
@Controller
class SampleGraph {

    private final Samples samples;

    SampleGraph(Samples samples) {
        this.samples = samples;
    }

    record SampleInput(@Nullable String idempotencyKey) {}

    record AddSampleDataSuccess(TenantProfile tenant, int deals) {}

    record RemoveSampleDataSuccess(TenantProfile tenant) {}

    @MutationMapping
    Object addSampleData(@Argument SampleInput input) {
        return samples.add().payload(deals -> new AddSampleDataSuccess(samples.tenant(), deals));
    }

    @MutationMapping
    Object removeSampleData(@Argument SampleInput input) {
        return samples.remove().payload(deals -> new RemoveSampleDataSuccess(samples.tenant()));
    }
}
