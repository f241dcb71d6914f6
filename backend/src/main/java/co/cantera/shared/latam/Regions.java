package co.cantera.shared.latam;

import java.util.List;

/** The regions whose number, date and money formats a tenant can have, as language tags. */
public final class Regions {

    public static final List<String> ALL = List.of("es-CO", "es-MX", "es-CL", "es-PE", "en");

    private Regions() {}
}
