package co.cantera.tenants.provisioning;

import co.cantera.tenants.Slug;

/** Somebody has the slug or one that looks like it. */
public final class SlugTaken extends RuntimeException {

    SlugTaken(Slug slug) {
        super("The slug %s is taken".formatted(slug.value()));
    }
}
